package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;

/**
 * A purchase model that knows the season: while active, a customer buys at his own rate times the factor of the day. Histories and
 * horizons are measured by the {@link SeasonalClock}, by which the model is the plain one.
 *
 * <p>Of the two usual corrections this one is exact: multiplying expectations by a factor afterwards would leave frequencies and
 * silences as they are, so that a quiet January would count against a customer. It holds for {@link BgNbd} and {@link MbgNbd}, where
 * customers leave only when they buy; in {@link ParetoNbd} they leave by the calendar, not by the season, so it is not taken.
 *
 * @param model fitted to histories by the seasonal clock
 * @param season the factors
 * @param unit of the model's times
 */
public record SeasonalPurchases(PurchaseModel model, SeasonalFactors season, PeriodUnit unit) {

    public SeasonalPurchases {
        checkArgument(
                suits(model),
                "SeasonalPurchases.model was %s; it must be bg-nbd or mbg-nbd, whose customers leave only when they buy.",
                model.key());
    }

    private static boolean suits(PurchaseModel model) {
        return model.fold(bg -> true, mbg -> true, pareto -> false);
    }

    private SeasonalClock clock() {
        return SeasonalClock.of(season);
    }

    /**
     * Returns the probability that a customer is still active at the end of the observation.
     *
     * @param until the last day of the observation
     */
    public double probabilityAlive(CustomerSummary customer, LocalDate until) {
        return model.probabilityAlive(clock().weighted(customer, until, unit));
    }

    /**
     * Returns the purchases expected from this customer in the next {@code horizon} periods of the calendar.
     *
     * @param until the last day of the observation
     * @param horizon zero or more, finite
     * @return zero or more
     */
    public double expectedPurchases(CustomerSummary customer, LocalDate until, double horizon) {
        PurchaseEngine.checkHorizon(horizon);
        SeasonalClock clock = clock();
        return model.expectedPurchases(clock.weighted(customer, until, unit), clock.ahead(until, horizon, unit));
    }

    /**
     * Returns the purchases expected within a horizon, each counted by what its money is worth now. Money is discounted by the
     * calendar: within each part of the year the clock runs evenly, so the parts are added up, each by the plain model at the force
     * of interest that one of its weighted periods has.
     *
     * @param until the last day of the observation
     */
    public double discountedPurchases(
            CustomerSummary customer, LocalDate until, Horizon horizon, AnnualDiscountRate rate) {
        checkArgument(
                horizon.unit() == unit,
                "The horizon counts in %s and the model in %s; both must be in one unit.",
                horizon.unit().slug(),
                unit.slug());
        CustomerSummary weighted = clock().weighted(customer, until, unit);
        PurchaseEngine engine = PurchaseEngine.of(model);
        ActiveBuyer buyer = engine.active(weighted.frequency(), weighted.age());
        return engine.alive(weighted.frequency(), weighted.recency(), weighted.age())
                * discounted(buyer, until, horizon.periods(), rate.forcePer(unit));
    }

    private double discounted(ActiveBuyer buyer, LocalDate until, double horizon, double force) {
        SeasonalClock clock = clock();
        double now = until.toEpochDay();
        double last = SeasonalClock.days(horizon, unit);
        double sum = 0;
        double from = 0;
        while (from < last) {
            double to = endOfPart(until, from, last);
            double begin = (clock.at(now + from) - clock.at(now)) / unit.days();
            double end = (clock.at(now + to) - clock.at(now)) / unit.days();
            double pace = (end - begin) / ((to - from) / unit.days());
            double own = force / pace;
            double shift = StrictMath.exp(own * begin - force * from / unit.days());
            double before = begin == 0 ? 0 : buyer.discounted(begin, own);
            sum += shift * (buyer.discounted(end, own) - before);
            from = to;
        }
        return sum;
    }

    /** Returns how many days ahead the factor changes that holds after {@code from} days, or the horizon. */
    private double endOfPart(LocalDate until, double from, double last) {
        double factor = season.on(until.plusDays((long) from + 1));
        double to = Math.floor(from) + 1;
        while (to < last && season.on(until.plusDays((long) to + 1)) == factor) {
            to++;
        }
        return Math.min(to, last);
    }

    /**
     * Returns the expected purchases with their reasons: those of the plain model by the seasonal clock over an even horizon, and
     * what the season of the horizon changes.
     *
     * @param until the last day of the observation
     * @param horizon zero or more, finite
     */
    public Score score(CustomerSummary customer, LocalDate until, double horizon) {
        SeasonalClock clock = clock();
        CustomerSummary weighted = clock.weighted(customer, until, unit);
        double ahead = clock.ahead(until, horizon, unit);
        Score even = model.score(weighted, horizon);
        double value = model.expectedPurchases(weighted, ahead);
        List<Contribution> contributions = new ArrayList<>(even.contributions());
        contributions.add(new Contribution(LifetimeReasons.season(horizon, ahead), value - even.value()));
        return new Score(
                model.key(), value, Optional.empty(), even.baseline(), contributions, List.of(), configuration());
    }

    /** Returns the probability to be active of every customer, by row. */
    public double[] probabilitiesAlive(CustomerSummaries customers) {
        SeasonalClock clock = clock();
        PurchaseEngine engine = PurchaseEngine.of(model);
        double[] out = new double[customers.size()];
        for (int row = 0; row < out.length; row++) {
            out[row] = alive(engine, clock.weighted(customers.summary(row), customers.observedUntil(), unit));
        }
        return out;
    }

    private static double alive(PurchaseEngine engine, CustomerSummary weighted) {
        return engine.alive(weighted.frequency(), weighted.recency(), weighted.age());
    }

    /** Returns the expected purchases of every customer in the next {@code horizon} periods of the calendar, by row. */
    public double[] expectedPurchases(CustomerSummaries customers, double horizon) {
        PurchaseEngine.checkHorizon(horizon);
        SeasonalClock clock = clock();
        PurchaseEngine engine = PurchaseEngine.of(model);
        double ahead = clock.ahead(customers.observedUntil(), horizon, unit);
        RememberedNumber active =
                new RememberedNumber((x, age) -> engine.active(x, age).expected(ahead));
        double[] out = new double[customers.size()];
        for (int row = 0; row < out.length; row++) {
            CustomerSummary weighted = clock.weighted(customers.summary(row), customers.observedUntil(), unit);
            out[row] = alive(engine, weighted) * active.of(weighted.frequency(), weighted.age());
        }
        return out;
    }

    /** Returns parameters and factors as a score names its configuration. */
    public String configuration() {
        return model.configuration() + ",season=" + season.grid().slug() + ":"
                + season.factors().stream().map(Formats::stored).collect(Collectors.joining(";"));
    }
}
