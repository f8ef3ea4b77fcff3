package org.crmkit.scoring.satisfaction.pls;

/**
 * How far two constructs are the same to respondents: the heterotrait-monotrait ratio (HTMT), the mean correlation of their items by
 * the geometric mean of the mean correlations within each, all without their signs. Above 0.85 or 0.90 they are hardly told apart.
 * Henseler, Ringle and Sarstedt (2015), <a href="https://doi.org/10.1007/s11747-014-0403-8">doi:10.1007/s11747-014-0403-8</a>.
 *
 * @param one name of a reflective construct of two items or more
 * @param other name of another, later in the model
 * @param ratio zero or more
 */
public record Heterotrait(String one, String other, double ratio) {}
