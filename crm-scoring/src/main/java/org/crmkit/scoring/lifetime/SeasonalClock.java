package org.crmkit.scoring.lifetime;

import java.time.LocalDate;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.internal.Sum;

/**
 * Days weighted by the season: a day of factor 1.8 lasts 1.8 days. Where customers buy at {@code rate x factor}, purchases come at
 * an even rate by this clock, because a Poisson process whose rate changes in a known way is an even one in the integral of that
 * rate (Ross 2014, Introduction to Probability Models, 11th edition, section 5.4.1). Every calendar year keeps its length;
 * with factors of one each day keeps its own.
 */
public final class SeasonalClock {

    private final SeasonalFactors factors;
    private final double[] common;
    private final double[] leap;

    private SeasonalClock(SeasonalFactors factors) {
        this.factors = factors;
        this.common = passed(factors, LocalDate.of(2023, 1, 1), 365);
        this.leap = passed(factors, LocalDate.of(2024, 1, 1), 366);
    }

    /** Obtains the clock of a season. */
    public static SeasonalClock of(SeasonalFactors factors) {
        return new SeasonalClock(factors);
    }

    /** Returns what has passed at the end of each day of a year, from zero before the first. */
    private static double[] passed(SeasonalFactors factors, LocalDate first, int days) {
        double[] out = new double[days + 1];
        Sum sum = new Sum();
        for (int i = 0; i < days; i++) {
            sum.add(factors.on(first.plusDays(i)));
            out[i + 1] = sum.value();
        }
        double scale = days / out[days];
        for (int i = 1; i <= days; i++) {
            out[i] = i == days ? days : out[i] * scale;
        }
        return out;
    }

    /** Returns the factors. */
    public SeasonalFactors factors() {
        return factors;
    }

    /** Returns the weighted days from the end of one day to the end of another; below zero if that is earlier. */
    public double between(LocalDate from, LocalDate to) {
        return atEnd(to.toEpochDay()) - atEnd(from.toEpochDay());
    }

    /** Returns the clock at a fraction of the way from the end of one day to that of the next. */
    double at(double epochDay) {
        long whole = (long) Math.floor(epochDay);
        double part = epochDay - whole;
        double at = atEnd(whole);
        return part == 0 ? at : at + part * (atEnd(whole + 1) - at);
    }

    /** Returns the clock at the end of a day. */
    double atEnd(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        int ofYear = day.getDayOfYear();
        return (epochDay - ofYear) + (day.isLeapYear() ? leap : common)[ofYear];
    }

    /**
     * Returns a history as this clock saw it.
     *
     * @param until the last day of the observation, to which the age was counted
     */
    public CustomerSummary weighted(CustomerSummary customer, LocalDate until, PeriodUnit unit) {
        double end = until.toEpochDay();
        double first = end - days(customer.age(), unit);
        double begin = at(first);
        double recency = (at(first + days(customer.recency(), unit)) - begin) / unit.days();
        double age = (at(end) - begin) / unit.days();
        return new CustomerSummary(
                customer.key(),
                customer.frequency(),
                customer.recency() == customer.age() ? age : Math.min(recency, age),
                age,
                customer.meanRepeatValue());
    }

    /** Returns the length of the next periods by this clock, in periods. */
    public double ahead(LocalDate until, double horizon, PeriodUnit unit) {
        double now = until.toEpochDay();
        return (at(now + days(horizon, unit)) - at(now)) / unit.days();
    }

    /** Returns periods in days; what is a whole number of days but for rounding is that number. */
    static double days(double periods, PeriodUnit unit) {
        double days = periods * unit.days();
        double whole = Math.rint(days);
        return Math.abs(days - whole) <= 1e-9 * Math.max(1, whole) ? whole : days;
    }
}
