package org.crmkit.scoring.satisfaction.pls;

/**
 * How well a construct is explained by those that act on it.
 *
 * @param construct its name
 * @param predecessors how many act on it, at least one
 * @param explained R2, 0 to 1
 * @param adjusted {@code 1 - (1 - R2)(n - 1) / (n - predecessors - 1)}, which may be below zero
 */
public record Equation(String construct, int predecessors, double explained, double adjusted) {}
