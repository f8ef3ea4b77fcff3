package org.crmkit.core.complaint;

/**
 * How a complaint was solved.
 *
 * @param solution what was done, or the company's final answer
 */
public record Resolution(PrivateText solution) {}
