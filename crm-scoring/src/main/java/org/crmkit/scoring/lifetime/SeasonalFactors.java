package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.crmkit.scoring.internal.Sum;

/**
 * How much faster or slower customers buy in each part of the year than over the whole of it: 1.8 in December means 1.8 purchases
 * where an even year would bring one. Only the time of year counts, so the factors of a year average one over its days.
 *
 * @param grid the parts of the year
 * @param factors in their order, each from 0.001 to 1000; their mean over the days of a year of 365 is one
 */
public record SeasonalFactors(SeasonGrid grid, List<Double> factors) {

    private static final LocalDate ANY_YEAR = LocalDate.of(2023, 1, 1);

    public SeasonalFactors {
        factors = List.copyOf(factors);
        checkArgument(
                factors.size() == grid.places(),
                "SeasonalFactors.factors had %s values; there must be %s, one for each %s.",
                factors.size(),
                grid.places(),
                grid.slug());
        for (int i = 0; i < factors.size(); i++) {
            checkArgument(
                    factors.get(i) >= 0.001 && factors.get(i) <= 1000,
                    "SeasonalFactors.factors of %s was %s; it must be from 0.001 to 1000. Merge parts in which nobody buys.",
                    grid.label(i).en(),
                    factors.get(i));
        }
        double mean = mean(grid, factors);
        checkArgument(
                Math.abs(mean - 1) <= 1e-6,
                "SeasonalFactors.factors average %s over a year; they must average 1. Use SeasonalFactors.of to scale them.",
                mean);
    }

    /** Obtains factors from numbers that need only be in proportion, such as an index of 100 for an even year. */
    public static SeasonalFactors of(SeasonGrid grid, List<Double> relative) {
        checkArgument(
                relative.size() == grid.places(),
                "There were %s factors; there must be %s, one for each %s.",
                relative.size(),
                grid.places(),
                grid.slug());
        double mean = mean(grid, relative);
        checkArgument(
                mean > 0 && mean < Double.POSITIVE_INFINITY,
                "The factors average %s; the average must be above zero and finite.",
                mean);
        return new SeasonalFactors(
                grid, relative.stream().map(factor -> factor / mean).toList());
    }

    /** Obtains factors of one: a year without a season. */
    public static SeasonalFactors flat(SeasonGrid grid) {
        return new SeasonalFactors(grid, Collections.nCopies(grid.places(), 1.0));
    }

    private static double mean(SeasonGrid grid, List<Double> factors) {
        Sum sum = new Sum();
        for (int day = 0; day < 365; day++) {
            sum.add(factors.get(grid.place(ANY_YEAR.plusDays(day))));
        }
        return sum.value() / 365;
    }

    /** Returns the factor of a day; one on the 29th of February, so that each year keeps its length. */
    public double on(LocalDate day) {
        return SeasonGrid.isLeapDay(day) ? 1 : factors.get(grid.place(day));
    }
}
