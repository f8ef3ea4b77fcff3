package org.crmkit.scoring.satisfaction.pls;

import java.util.OptionalDouble;

/**
 * What a fit found of a path.
 *
 * @param path which acts on which
 * @param coefficient standardised: by how many standard deviations the construct moves when the other moves by one
 * @param effectSize f2, {@code (R2 - R2 without the path) / (1 - R2)}, zero or more; 0.02, 0.15 and 0.35 are called small, medium and
 *     large, Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd edition; empty where the equation explains all
 * @param inflation by how much the variance of the coefficient is told by the other paths of the equation (VIF), one or more
 */
public record PathEstimate(Path path, double coefficient, OptionalDouble effectSize, double inflation) {}
