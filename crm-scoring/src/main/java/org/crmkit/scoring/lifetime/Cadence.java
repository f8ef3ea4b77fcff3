package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * How often an opportunity to buy or to renew comes round.
 *
 * @param perYear opportunities a year, above zero and at most 366
 */
public record Cadence(double perYear) {

    /** Once a year. */
    public static final Cadence YEARLY = new Cadence(1);

    /** Four times a year. */
    public static final Cadence QUARTERLY = new Cadence(4);

    /** Twelve times a year. */
    public static final Cadence MONTHLY = new Cadence(12);

    public Cadence {
        checkArgument(
                perYear > 0 && perYear <= 366,
                "Cadence.perYear was %s; it must be above 0 and at most 366. Say how often a year customers decide.",
                perYear);
    }
}
