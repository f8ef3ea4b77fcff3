/**
 * How many customers to ask, and how sure what they answer makes us. Start with {@link org.crmkit.scoring.sampling.SampleSize};
 * {@link org.crmkit.scoring.sampling.ProportionInterval} is the margin of a share,
 * {@link org.crmkit.scoring.sampling.StratifiedAllocation} parts a sample among groups and {@link org.crmkit.scoring.sampling.Dispatch} says
 * how many to send it to. What a company has decided about its sample is in {@code org.crmkit.core.survey.SampleRule} next door.
 */
@NullMarked
package org.crmkit.scoring.sampling;

import org.jspecify.annotations.NullMarked;
