package org.crmkit.scoring.forecast;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * How fast a Holt-Winters model forgets: 0 keeps what was known at first, 1 knows the last number only.
 *
 * @param level 0 to 1, usually called alpha
 * @param trend 0 to 1, beta
 * @param season 0 to 1, gamma
 */
public record Smoothing(double level, double trend, double season) {

    public Smoothing {
        checkArgument(
                level >= 0 && level <= 1 && trend >= 0 && trend <= 1 && season >= 0 && season <= 1,
                "Smoothing was %s, %s, %s; each must be 0 to 1.",
                level,
                trend,
                season);
    }
}
