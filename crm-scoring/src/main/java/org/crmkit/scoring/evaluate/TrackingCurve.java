package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;

/**
 * Expected against actual repeat purchases of a cohort as time goes by, through the calibration period and on: figure 3 of Fader,
 * Hardie and Lee (2005), <a href="https://doi.org/10.1287/mksc.1040.0098">doi:10.1287/mksc.1040.0098</a>.
 *
 * @param points ascending by day
 */
public record TrackingCurve(List<Point> points) {

    public TrackingCurve {
        points = List.copyOf(points);
    }

    /**
     * The cohort on one day.
     *
     * @param day the last day that counts
     * @param expected repeat purchases of the whole cohort up to then, as the model expects them
     * @param actual repeat purchases up to then; several of one customer on one day count once
     */
    public record Point(LocalDate day, double expected, long actual) {}

    /**
     * Follows the customers of a calibration through the log.
     *
     * @param cohort the customers, as summarised at the end of the calibration
     * @param until the last day; not before the first purchase of the log
     * @param expectedCumulative repeat purchases expected up to so many periods after the end of the calibration (before it, if
     *     negative), in the unit of {@code cohort}; a purchase model's expectedCumulativePurchases
     */
    public static TrackingCurve of(
            TransactionLog log, CustomerSummaries cohort, LocalDate until, DoubleUnaryOperator expectedCumulative) {
        checkArgument(
                !until.isBefore(log.firstDate()),
                "until was %s; it must not be before %s, the first day of the log.",
                until,
                log.firstDate());
        PeriodUnit unit = cohort.unit();
        boolean[] member = new boolean[log.customerKeys().size()];
        for (int row = 0; row < cohort.size(); row++) {
            member[cohort.customer(row)] = true;
        }
        List<Point> points = new ArrayList<>();
        LocalDate day = log.firstDate().plusDays(unit.days());
        while (!day.isAfter(until)) {
            CustomerSummaries then = CustomerSummaries.of(log, day, unit);
            long repeats = 0;
            for (int row = 0; row < then.size(); row++) {
                repeats += member[then.customer(row)] ? then.frequency(row) : 0;
            }
            points.add(new Point(
                    day, expectedCumulative.applyAsDouble(unit.between(cohort.observedUntil(), day)), repeats));
            day = day.plusDays(unit.days());
        }
        return new TrackingCurve(points);
    }
}
