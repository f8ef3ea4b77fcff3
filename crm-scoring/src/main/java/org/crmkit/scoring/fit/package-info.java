/**
 * What comes out of fitting a model to data: start with {@link org.crmkit.scoring.fit.FitResult}. Data that cannot tell the
 * parameters apart is an answer, not an exception; a {@link org.crmkit.scoring.fit.Fit} names what a reader must know before
 * trusting it.
 */
@NullMarked
package org.crmkit.scoring.fit;

import org.jspecify.annotations.NullMarked;
