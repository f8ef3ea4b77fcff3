package org.crmkit.scoring.fit;

/**
 * One parameter of a fitted model.
 *
 * @param name as the model's record calls it
 * @param value the estimate
 * @param standardError its standard error, zero or more
 */
public record ParameterEstimate(String name, double value, double standardError) {}
