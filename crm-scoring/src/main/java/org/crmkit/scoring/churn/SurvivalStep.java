package org.crmkit.scoring.churn;

/**
 * A time at which somebody left.
 *
 * @param time in the unit of the durations
 * @param atRisk how many were still there just before
 * @param departures how many left then
 * @param survival the estimated share that stays longer, 0 to 1 (Kaplan-Meier)
 * @param survivalError its standard error (Greenwood); zero where everybody has left
 * @param hazard the estimated cumulative hazard, zero or more (Nelson-Aalen)
 * @param hazardError its standard error
 */
public record SurvivalStep(
        double time,
        int atRisk,
        int departures,
        double survival,
        double survivalError,
        double hazard,
        double hazardError) {}
