package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * How many opportunities or renewals ahead is looked, and how long that takes.
 *
 * @param count from one to {@value #MOST}
 * @param cadence how often they come round
 */
public record Occasions(int count, Cadence cadence) {

    /** The most occasions. */
    public static final int MOST = 100_000;

    public Occasions {
        checkArgument(count >= 1 && count <= MOST, "Occasions.count was %s; it must be from 1 to %s.", count, MOST);
    }

    /** Obtains occasions once a year. */
    public static Occasions years(int count) {
        return new Occasions(count, Cadence.YEARLY);
    }

    /** Obtains occasions once a month. */
    public static Occasions months(int count) {
        return new Occasions(count, Cadence.MONTHLY);
    }
}
