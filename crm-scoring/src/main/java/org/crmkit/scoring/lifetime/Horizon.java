package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;

/**
 * How far ahead is looked.
 *
 * @param periods above zero, finite
 * @param unit of {@code periods}; the unit the purchase model was fitted in
 */
public record Horizon(double periods, PeriodUnit unit) {

    public Horizon {
        checkArgument(
                periods > 0 && periods < Double.POSITIVE_INFINITY,
                "Horizon.periods was %s; it must be above zero and finite.",
                periods);
    }

    /** Obtains a horizon of whole or part weeks. */
    public static Horizon weeks(double count) {
        return new Horizon(count, PeriodUnit.WEEK);
    }

    /** Obtains a horizon of days. */
    public static Horizon days(double count) {
        return new Horizon(count, PeriodUnit.DAY);
    }

    /** Throws unless the summaries count in the unit of this horizon. */
    void checkUnitOf(CustomerSummaries customers) {
        checkArgument(
                customers.unit() == unit,
                "The summaries count in %s and the horizon in %s; both must be in the unit the model was fitted in.",
                customers.unit().slug(),
                unit.slug());
    }
}
