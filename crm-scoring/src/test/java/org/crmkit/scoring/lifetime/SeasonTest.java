package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogBuilder;
import org.crmkit.scoring.internal.Randoms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeasonTest {

    private static final BgNbd BG = new BgNbd(0.8, 8, 0.6, 3);
    private static final MbgNbd MBG = new MbgNbd(0.8, 8, 0.6, 3);
    private static final LocalDate UNTIL = LocalDate.of(2025, 8, 31);
    private static final SeasonalFactors GIFTS =
            SeasonalFactors.of(SeasonGrid.MONTH, List.of(0.7, 0.8, 0.9, 1.0, 0.9, 0.8, 0.7, 0.8, 1.0, 1.1, 1.8, 1.6));

    static Stream<PurchaseModel> models() {
        return Stream.of(BG, MBG);
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static SeasonalFactors drawn(SeasonGrid grid, long seed) {
        Randoms randoms = new Randoms(seed);
        List<Double> factors = new ArrayList<>();
        for (int i = 0; i < grid.places(); i++) {
            factors.add(0.1 + 3 * randoms.uniform());
        }
        return SeasonalFactors.of(grid, factors);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_calendar_year_keeps_its_length(long seed) {
        for (SeasonGrid grid : SeasonGrid.values()) {
            SeasonalClock clock = SeasonalClock.of(drawn(grid, seed));
            for (int year : new int[] {1999, 2000, 2023, 2024, 2100}) {
                LocalDate before = LocalDate.of(year - 1, 12, 31);
                LocalDate end = LocalDate.of(year, 12, 31);
                assertThat(clock.between(before, end))
                        .as("seed %s, %s", seed, year)
                        .isEqualTo(year % 4 == 0 && year != 2100 ? 366 : 365);
            }
            assertThat(clock.between(LocalDate.of(2025, 5, 17), LocalDate.of(2026, 5, 17)))
                    .as("seed %s", seed)
                    .isCloseTo(365, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void between_two_days_pass_the_factors_of_the_days_after_the_first(long seed) {
        for (SeasonGrid grid : SeasonGrid.values()) {
            SeasonalFactors factors = drawn(grid, seed);
            double sum = 0;
            LocalDate from = LocalDate.of(2022, 3, 4);
            LocalDate to = LocalDate.of(2023, 11, 20);
            for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                sum += factors.on(day);
            }
            assertThat(SeasonalClock.of(factors).between(from, to))
                    .as("seed %s", seed)
                    .isCloseTo(sum, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void factors_of_one_are_the_plain_model_to_the_last_bit(PurchaseModel model) {
        CustomerSummaries customers = CustomerSummaries.of(
                BgNbdSimulator.published().draw(500, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 25), UNTIL, 5),
                UNTIL,
                PeriodUnit.WEEK);
        for (SeasonGrid grid : SeasonGrid.values()) {
            SeasonalPurchases flat = new SeasonalPurchases(model, SeasonalFactors.flat(grid), PeriodUnit.WEEK);
            double[] expected = flat.expectedPurchases(customers, 39);
            double[] alive = flat.probabilitiesAlive(customers);
            for (int row = 0; row < customers.size(); row++) {
                CustomerSummary customer = customers.summary(row);
                assertThat(SeasonalClock.of(flat.season()).weighted(customer, UNTIL, PeriodUnit.WEEK))
                        .isEqualTo(customer);
                assertThat(flat.expectedPurchases(customer, UNTIL, 39))
                        .isEqualTo(model.expectedPurchases(customer, 39))
                        .isEqualTo(expected[row]);
                assertThat(flat.probabilityAlive(customer, UNTIL))
                        .isEqualTo(model.probabilityAlive(customer))
                        .isEqualTo(alive[row]);
            }
            CustomerSummary first = customers.summary(0);
            assertThat(flat.discountedPurchases(first, UNTIL, Horizon.weeks(70), new AnnualDiscountRate(0.15)))
                    .isCloseTo(
                            model.discountedPurchases(first, Horizon.weeks(70), new AnnualDiscountRate(0.15)),
                            within(1e-10));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void over_a_whole_year_the_season_changes_nothing_and_before_the_holidays_it_does(PurchaseModel model) {
        SeasonalPurchases seasonal = new SeasonalPurchases(model, GIFTS, PeriodUnit.DAY);
        LocalDate newYear = LocalDate.of(2024, 12, 31);
        CustomerSummary year = CustomerSummary.of("y", 4, 366, 366); // seen from the end of 2023
        assertThat(seasonal.expectedPurchases(year, newYear, 365))
                .isCloseTo(model.expectedPurchases(year, 365), within(1e-12));
        assertThat(seasonal.probabilityAlive(CustomerSummary.of("y", 4, 182, 366), newYear))
                .isNotEqualTo(model.probabilityAlive(CustomerSummary.of("y", 4, 182, 366)));
        LocalDate october = LocalDate.of(2024, 10, 31);
        assertThat(seasonal.expectedPurchases(year, october, 61))
                .isGreaterThan(1.3 * model.expectedPurchases(year, 61));
    }

    @Test
    void a_quiet_season_does_not_count_against_a_customer() {
        SeasonalPurchases seasonal = new SeasonalPurchases(BG, GIFTS, PeriodUnit.WEEK);
        CustomerSummary since = CustomerSummary.of("c", 5, 40, 50);
        double afterSummer = seasonal.probabilityAlive(since, LocalDate.of(2025, 8, 31));
        double afterHolidays = seasonal.probabilityAlive(since, LocalDate.of(2025, 12, 31));
        assertThat(afterSummer).isGreaterThan(afterHolidays + 0.02);
    }

    /** Day by day: what is expected up to the end of each fiftieth of a day, discounted from its middle by the calendar. */
    @Test
    void money_is_discounted_by_the_calendar() {
        SeasonalPurchases seasonal = new SeasonalPurchases(MBG, GIFTS, PeriodUnit.WEEK);
        CustomerSummary customer = CustomerSummary.of("c", 3, 30, 38);
        double force = Math.log(1.15) / 365;
        double sum = 0;
        double before = 0;
        int steps = 50;
        for (int i = 1; i <= 130 * steps; i++) {
            double now = seasonal.expectedPurchases(customer, UNTIL, i / (7.0 * steps));
            sum += (now - before) * Math.exp(-force * (i - 0.5) / steps);
            before = now;
        }
        double ours =
                seasonal.discountedPurchases(customer, UNTIL, Horizon.weeks(130 / 7.0), new AnnualDiscountRate(0.15));
        assertThat(ours).isCloseTo(sum, within(1e-9));
        assertThat(ours).isLessThan(seasonal.expectedPurchases(customer, UNTIL, 130 / 7.0));
    }

    /** A log as the model assumes it: even purchases by the seasonal clock, each on the day at whose end it has passed. */
    private static TransactionLog log(SeasonalFactors season, int customers, long seed) {
        SeasonalClock clock = SeasonalClock.of(season);
        TransactionLogBuilder log = TransactionLog.builder(CurrencyUnit.USD);
        Money ten = Money.parse("USD 10.00");
        LocalDate start = LocalDate.of(2023, 1, 1);
        for (int i = 0; i < customers; i++) {
            Randoms randoms = Randoms.of(seed, i);
            LocalDate day = start.plusDays(randoms.below(500));
            double rate = StrictMath.exp(randoms.logGammaVariate(BG.r())) / BG.alpha() / 7;
            double leaves = randoms.beta(BG.a(), BG.b());
            log.add("S" + i, day, ten);
            double at = clock.atEnd(day.toEpochDay());
            double end = clock.atEnd(UNTIL.toEpochDay());
            for (at += randoms.exponential() / rate; at <= end; at += randoms.exponential() / rate) {
                while (clock.atEnd(day.toEpochDay()) < at) {
                    day = day.plusDays(1);
                }
                log.add("S" + i, day, ten);
                if (randoms.uniform() < leaves) {
                    break;
                }
            }
        }
        return log.build();
    }

    private static SeasonEstimate.Estimated found(SeasonEstimate estimate) {
        return estimate.fold(found -> found, none -> {
            throw new AssertionError(none.reason().toString());
        });
    }

    @Test
    void the_season_a_log_was_drawn_by_is_found() {
        SeasonEstimate.Estimated found =
                found(SeasonEstimate.bgNbd(log(GIFTS, 6000, 4), UNTIL, PeriodUnit.WEEK, SeasonGrid.MONTH));
        double distance = 0;
        for (int month = 0; month < 12; month++) {
            distance += Math.pow(
                    (found.model().season().factors().get(month)
                                    - GIFTS.factors().get(month))
                            / found.standardErrors().get(month),
                    2);
        }
        assertThat(distance).as("seed 4").isLessThan(31.26); // chi-square of 11 degrees, 99.9 percent
        assertThat(found.pValue()).isLessThan(1e-12);
        assertThat(found.fit().converged()).isTrue();
        assertThat(found.model().season().factors().get(10))
                .isCloseTo(
                        GIFTS.factors().get(10),
                        within(3 * found.standardErrors().get(10)));
    }

    @Test
    void a_log_without_a_season_shows_none() {
        SeasonEstimate.Estimated found = found(SeasonEstimate.bgNbd(
                log(SeasonalFactors.flat(SeasonGrid.MONTH), 3000, 8), UNTIL, PeriodUnit.WEEK, SeasonGrid.MONTH));
        assertThat(found.pValue()).as("seed 8").isGreaterThan(0.001);
        double distance = 0;
        for (int month = 0; month < 12; month++) {
            distance += Math.pow(
                    (found.model().season().factors().get(month) - 1)
                            / found.standardErrors().get(month),
                    2);
        }
        assertThat(distance).as("seed 8").isLessThan(31.26);
    }

    /** The likelihood of the moments of purchase is that of the plain model by the clock times the factors of their days. */
    @ParameterizedTest
    @MethodSource("models")
    void no_season_nearby_makes_the_log_more_likely(PurchaseModel kind) {
        TransactionLog log = log(GIFTS, 800, 12);
        SeasonEstimate estimate = kind.fold(
                bg -> SeasonEstimate.bgNbd(log, UNTIL, PeriodUnit.WEEK, SeasonGrid.MONTH),
                mbg -> SeasonEstimate.mbgNbd(log, UNTIL, PeriodUnit.WEEK, SeasonGrid.MONTH),
                pareto -> {
                    throw new AssertionError();
                });
        SeasonEstimate.Estimated found = found(estimate);
        double best = likelihood(kind, log, found.purchases(), found.model().season());
        double flat = likelihood(kind, log, found.purchases(), SeasonalFactors.flat(SeasonGrid.MONTH));
        assertThat(found.chiSquare()).isCloseTo(2 * (best - flat), within(1e-4));
        for (int month = 0; month < 12; month++) {
            for (double by : new double[] {0.98, 1.02}) {
                List<Double> other = new ArrayList<>(found.model().season().factors());
                other.set(month, other.get(month) * by);
                assertThat(likelihood(kind, log, found.purchases(), SeasonalFactors.of(SeasonGrid.MONTH, other)))
                        .as("month %s x %s", month + 1, by)
                        .isLessThan(best);
            }
        }
    }

    private static double likelihood(
            PurchaseModel kind, TransactionLog log, List<Long> purchases, SeasonalFactors season) {
        SeasonalClock clock = SeasonalClock.of(season);
        List<CustomerSummary> weighted = CustomerSummaries.of(log, UNTIL, PeriodUnit.WEEK).summaries().stream()
                .map(customer -> clock.weighted(customer, UNTIL, PeriodUnit.WEEK))
                .toList();
        double sum = kind.fold(
                bg -> BgNbd.fit(weighted).found().orElseThrow().logLikelihood(),
                mbg -> MbgNbd.fit(weighted).found().orElseThrow().logLikelihood(),
                pareto -> 0.0);
        for (int month = 0; month < 12; month++) {
            sum += purchases.get(month) * Math.log(season.factors().get(month));
        }
        return sum;
    }

    @Test
    void repeat_purchases_are_counted_as_the_summaries_count_them() {
        TransactionLog log = log(GIFTS, 800, 12);
        SeasonEstimate.Estimated found = found(SeasonEstimate.bgNbd(log, UNTIL, PeriodUnit.WEEK, SeasonGrid.MONTH));
        long repeats = 0;
        Set<String> leapDay = new HashSet<>();
        CustomerSummaries customers = CustomerSummaries.of(log, UNTIL, PeriodUnit.WEEK);
        for (int row = 0; row < customers.size(); row++) {
            repeats += customers.frequency(row);
            for (int i = 0; i < log.size(); i++) {
                if (log.customer(i) == customers.customer(row)
                        && log.date(i).equals(LocalDate.of(2024, 2, 29))
                        && customers.firstDate(row).isBefore(log.date(i))) {
                    leapDay.add(customers.key(row));
                }
            }
        }
        assertThat(leapDay).isNotEmpty();
        repeats -= leapDay.size();
        assertThat(found.purchases().stream().mapToLong(Long::longValue).sum()).isEqualTo(repeats);
    }

    private static String refused(SeasonEstimate estimate) {
        return estimate.fold(found -> "found", none -> none.reason().toString());
    }

    @Test
    void a_log_that_cannot_tell_the_season_says_why() {
        TransactionLog log = log(GIFTS, 60, 3);
        assertThat(refused(SeasonEstimate.bgNbd(log, LocalDate.of(2023, 11, 30), PeriodUnit.WEEK, SeasonGrid.MONTH)))
                .startsWith("season-too-short")
                .contains("366");
        assertThat(refused(SeasonEstimate.bgNbd(log, UNTIL, PeriodUnit.WEEK, SeasonGrid.WEEK)))
                .startsWith("season-too-thin")
                .contains("week 1 ")
                .contains("months instead of weeks");
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_season_is_a_reason_of_the_score(PurchaseModel model) {
        SeasonalPurchases seasonal = new SeasonalPurchases(model, GIFTS, PeriodUnit.WEEK);
        CustomerSummary customer = CustomerSummary.of("c", 3, 30, 38);
        Score score = seasonal.score(customer, LocalDate.of(2025, 10, 31), 8);
        assertThat(score.value()).isEqualTo(seasonal.expectedPurchases(customer, LocalDate.of(2025, 10, 31), 8));
        assertThat(score.contributions().toString()).contains("the next 8.0 periods count as 13.");
        assertThat(score.configuration()).contains("season=month:0.");
    }

    @Test
    void wrong_factors_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeasonalFactors.of(SeasonGrid.MONTH, List.of(1.0)))
                .withMessageContaining("there must be 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeasonalFactors(SeasonGrid.MONTH, Collections.nCopies(12, 1.2)))
                .withMessageContaining("SeasonalFactors.of");
        List<Double> none = new ArrayList<>(Collections.nCopies(12, 1.0));
        none.set(1, 0.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeasonalFactors.of(SeasonGrid.MONTH, none))
                .withMessageContaining("month 2")
                .withMessageContaining("Merge parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeasonalPurchases(
                        new ParetoNbd(1, 1, 1, 1), SeasonalFactors.flat(SeasonGrid.MONTH), PeriodUnit.WEEK))
                .withMessageContaining("leave only when they buy");
        assertThat(SeasonalFactors.of(SeasonGrid.MONTH, Collections.nCopies(12, 100.0)))
                .isEqualTo(SeasonalFactors.flat(SeasonGrid.MONTH));
        assertThat(SeasonGrid.WEEK.place(LocalDate.of(2024, 12, 31))).isEqualTo(51);
        assertThat(SeasonGrid.WEEK.place(LocalDate.of(2024, 3, 1)))
                .isEqualTo(SeasonGrid.WEEK.place(LocalDate.of(2023, 3, 1)));
        assertThat(SeasonGrid.find("week")).contains(SeasonGrid.WEEK);
    }
}
