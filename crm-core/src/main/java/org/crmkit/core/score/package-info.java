/**
 * What a score is, whoever computes it: start with {@link org.crmkit.core.score.Score}. The models live in crm-scoring; the
 * rulebook and the documents only know their {@link org.crmkit.core.score.ModelKey}. A counted figure is
 * {@link org.crmkit.core.score.Measured}, mostly of a {@link org.crmkit.core.score.Share}: nothing to count is no zero.
 */
@NullMarked
package org.crmkit.core.score;

import org.jspecify.annotations.NullMarked;
