package org.crmkit.scoring.loyalty;

/**
 * An interval of a net promoter score.
 *
 * @param lower -100 to 100
 * @param upper -100 to 100, not below {@code lower}
 * @param level how often such intervals hold the true score, 0.95 for 95 percent
 * @param method how it was reckoned
 */
public record NpsRange(double lower, double upper, double level, NpsInterval method) {}
