package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogBuilder;
import org.crmkit.scoring.fit.DeltaMethod;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every purchase model. */
class PurchaseModelTest {

    private static final BgNbd BG = new BgNbd(0.243, 4.414, 0.793, 2.426);
    private static final MbgNbd MBG = new MbgNbd(0.525, 6.183, 0.891, 1.614);
    private static final ParetoNbd PARETO = new ParetoNbd(0.553, 10.578, 0.606, 11.669);
    private static final CustomerSummary FIRST = CustomerSummary.of("0001", 2, 30.43, 38.86);
    private static final AnnualDiscountRate FIFTEEN = new AnnualDiscountRate(0.15);

    static Stream<PurchaseModel> models() {
        return Stream.of(
                BG,
                MBG,
                PARETO,
                new BgNbd(2, 9, 1, 3),
                new MbgNbd(2, 9, 1, 3),
                new ParetoNbd(2, 9, 1, 30),
                new ParetoNbd(0.8, 3, 2.5, 90));
    }

    @ParameterizedTest
    @MethodSource("models")
    void all_probabilities_of_counts_add_up_to_one_and_their_mean_is_the_expectation(PurchaseModel model) {
        for (double horizon : new double[] {0.5, 13, 39, 200}) {
            PurchaseCounts counts = model.counts(FIRST, horizon, 4000);
            double sum = counts.more();
            double mean = 0;
            for (int k = 0; k <= counts.last(); k++) {
                assertThat(counts.probability(k)).isBetween(0.0, 1.0);
                sum += counts.probability(k);
                mean += k * counts.probability(k);
            }
            assertThat(sum).isCloseTo(1, within(1e-11));
            assertThat(mean).isCloseTo(model.expectedPurchases(FIRST, horizon), within(1e-8));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void what_lies_beyond_the_last_count_is_not_lost(PurchaseModel model) {
        PurchaseCounts few = model.countsOfNewCustomer(39, 2);
        PurchaseCounts many = model.countsOfNewCustomer(39, 300);
        double beyond = many.more();
        for (int k = 300; k > 2; k--) {
            beyond += many.probability(k);
        }
        assertThat(few.more()).isCloseTo(beyond, within(1e-12));
        assertThat(few.probability(2)).isCloseTo(many.probability(2), within(1e-14));
        assertThat(many.quantile(0.5)).isLessThanOrEqualTo(many.quantile(0.9));
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_unit_of_time_changes_no_answer(PurchaseModel model) {
        double unit = 604_800; // a week in seconds
        PurchaseModel seconds = inUnits(model, unit);
        CustomerSummary same = CustomerSummary.of("0001", 2, 30.43 * unit, 38.86 * unit);
        assertThat(seconds.probabilityAlive(same)).isCloseTo(model.probabilityAlive(FIRST), within(1e-12));
        assertThat(seconds.expectedPurchases(same, 39 * unit))
                .isCloseTo(model.expectedPurchases(FIRST, 39), within(1e-10));
        assertThat(seconds.counts(same, 39 * unit, 5).probability(3))
                .isCloseTo(model.counts(FIRST, 39, 5).probability(3), within(1e-12));
    }

    private static PurchaseModel inUnits(PurchaseModel model, double unit) {
        return model.fold(
                m -> new BgNbd(m.r(), m.alpha() * unit, m.a(), m.b()),
                m -> new MbgNbd(m.r(), m.alpha() * unit, m.a(), m.b()),
                m -> new ParetoNbd(m.r(), m.alpha() * unit, m.s(), m.beta() * unit));
    }

    @ParameterizedTest
    @MethodSource("models")
    void silence_makes_everybody_less_likely_to_be_active(PurchaseModel model) {
        for (int x : new int[] {1, 3, 40}) {
            double before = 2;
            for (double age = 20; age < 400; age += 7) {
                double alive = model.probabilityAlive(CustomerSummary.of("c", x, 20, age));
                assertThat(alive).isLessThan(before).isBetween(0.0, 1.0);
                before = alive;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_history_breaks_a_number(PurchaseModel model) {
        for (int x : new int[] {0, 1, 100, 10_000, 1_000_000}) {
            for (double age : new double[] {1e-6, 1, 1e3, 1e9}) {
                for (double share : new double[] {1e-9, 0.5, 1}) {
                    CustomerSummary customer = CustomerSummary.of("c", x, x == 0 ? 0 : age * share, age);
                    for (double horizon : new double[] {0, 1e-9, 1, 1e9}) {
                        assertThat(model.expectedPurchases(customer, horizon))
                                .as("x = %s, age %s, horizon %s", x, age, horizon)
                                .isFinite()
                                .isNotNegative();
                    }
                    assertThat(model.probabilityAlive(customer)).isBetween(0.0, 1.0);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_bought_now_raises_and_a_silent_month_lowers_the_expectation(PurchaseModel model) {
        PurchaseOutlook outlook = model.outlook(FIRST, 39, 30.0 / 7);
        assertThat(outlook.ifBoughtNow()).isGreaterThan(outlook.score().value());
        assertThat(outlook.ifSilent()).isLessThan(outlook.score().value());
        assertThat(outlook.ifSilent())
                .isCloseTo(
                        model.expectedPurchases(CustomerSummary.of("l", 2, 30.43, 38.86 + 30.0 / 7), 39),
                        within(1e-12));
        assertThat(outlook.facts()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_reasons_of_a_score_add_up(PurchaseModel model) {
        Score score = model.score(FIRST, 39);
        double sum = score.baseline()
                + score.contributions().stream().mapToDouble(c -> c.points()).sum();
        assertThat(sum).isCloseTo(score.value(), within(1e-12));
        assertThat(score.value()).isEqualTo(model.expectedPurchases(FIRST, 39));
    }

    @Test
    void only_bg_nbd_never_doubts_a_new_customer_and_says_so() {
        CustomerSummary once = CustomerSummary.of("once", 0, 0, 38.86);
        assertThat(BG.probabilityAlive(once)).isEqualTo(1);
        assertThat(BG.outlook(once, 39, 4).caveat().orElseThrow().text().en()).contains("MBG/NBD");
        assertThat(BG.outlook(FIRST, 39, 4).caveat()).isEmpty();
        assertThat(MBG.probabilityAlive(once)).isLessThan(0.9);
        assertThat(MBG.caveat(once)).isEmpty();
        assertThat(PARETO.probabilityAlive(once)).isLessThan(0.9);
    }

    /** By numerical integration with mpmath 1.3.0; Pareto/NBD also by Tricomi's function as in the paper, equation 2. */
    @Test
    void residual_purchases_are_the_published_integral() {
        ParetoNbd paper = new ParetoNbd(0.5629966, 12.5590370, 0.4081095, 10.5148048);
        double weekly = Math.exp(0.0027 * PeriodUnit.WEEK.perYear()) - 1;
        CustomerSummary seven = CustomerSummary.of("seven", 7, 35, 77.86);
        assertThat(paper.residualPurchases(seven, PeriodUnit.WEEK, new AnnualDiscountRate(weekly)))
                .isCloseTo(1.86418332807133, within(1e-11));
        assertThat(BG.residualPurchases(FIRST, PeriodUnit.WEEK, FIFTEEN)).isCloseTo(5.17749995526863, within(1e-9));
        assertThat(MBG.residualPurchases(FIRST, PeriodUnit.WEEK, FIFTEEN)).isCloseTo(4.93169986312365, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("models")
    void discounted_purchases_grow_to_the_residual_ones_and_stay_below_the_expected(PurchaseModel model) {
        double before = 0;
        for (double weeks : new double[] {1, 13, 52, 520, 5200}) {
            double now = model.discountedPurchases(FIRST, Horizon.weeks(weeks), FIFTEEN);
            assertThat(now).isGreaterThan(before).isLessThan(model.expectedPurchases(FIRST, weeks));
            before = now;
        }
        double all = model.residualPurchases(FIRST, PeriodUnit.WEEK, FIFTEEN);
        assertThat(model.discountedPurchases(FIRST, Horizon.weeks(52 * 200), FIFTEEN))
                .isCloseTo(all, within(1e-9));
        assertThat(model.discountedPurchases(FIRST, Horizon.weeks(39), new AnnualDiscountRate(0)))
                .isCloseTo(model.expectedPurchases(FIRST, 39), within(1e-10));
    }

    @Test
    void days_are_not_discounted_as_weeks() {
        PurchaseModel days = inUnits(PARETO, 7);
        CustomerSummary same = CustomerSummary.of("0001", 2, 30.43 * 7, 38.86 * 7);
        assertThat(days.residualPurchases(same, PeriodUnit.DAY, FIFTEEN))
                .isCloseTo(PARETO.residualPurchases(FIRST, PeriodUnit.WEEK, FIFTEEN), within(1e-9));
    }

    @Test
    void purchases_without_end_need_a_rate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MBG.residualPurchases(FIRST, PeriodUnit.WEEK, new AnnualDiscountRate(0)))
                .withMessageContaining("AnnualDiscountRate.rate was 0.0")
                .withMessageContaining("horizon");
    }

    /** Short and long histories, of few and of many purchases; steep rates, and parameters on which the tables are not used. */
    static Stream<PurchaseModel> batched() {
        return Stream.concat(
                models(),
                Stream.of(
                        new BgNbd(9, 40, 0.8, 2.5),
                        new MbgNbd(9, 40, 0.8, 2.5),
                        new ParetoNbd(9, 40, 0.8, 12),
                        new ParetoNbd(0.5, 2000, 0.6, 3),
                        new ParetoNbd(0.5, 3, 0.6, 2000)));
    }

    @ParameterizedTest
    @MethodSource("batched")
    void many_customers_get_the_bits_of_one(PurchaseModel model) {
        for (LocalDate start : List.of(LocalDate.of(2024, 1, 1), LocalDate.of(1901, 1, 1))) {
            LocalDate until = LocalDate.of(2025, 3, 31);
            TransactionLogBuilder log = TransactionLog.builder(CurrencyUnit.USD);
            for (int customer = 0; customer < 60; customer++) {
                int days = (int) ChronoUnit.DAYS.between(start, until) - customer % 9;
                int purchases = customer % 30;
                for (int k = 0; k <= purchases; k++) {
                    long day = (long) days * k * (customer % 5) / (4L * Math.max(1, purchases));
                    log.add("c" + customer, start.plusDays(day), Money.parse("USD 1.00"));
                }
            }
            CustomerSummaries customers = CustomerSummaries.of(log.build(), until, PeriodUnit.WEEK);
            double[] alive = model.probabilitiesAlive(customers);
            double[] expected = model.expectedPurchases(customers, 39);
            double[] discounted = model.discountedPurchases(customers, Horizon.weeks(39), FIFTEEN);
            for (int row = 0; row < customers.size(); row++) {
                CustomerSummary one = customers.summary(row);
                assertThat(alive[row]).as("%s", one).isEqualTo(model.probabilityAlive(one));
                assertThat(expected[row]).as("%s", one).isEqualTo(model.expectedPurchases(one, 39));
                assertThat(discounted[row])
                        .as("%s", one)
                        .isEqualTo(model.discountedPurchases(one, Horizon.weeks(39), FIFTEEN));
            }
        }
    }

    static Stream<PurchaseModel> drawn() {
        return Stream.of(new BgNbd(0.7, 6, 0.8, 2.5), new MbgNbd(0.7, 6, 0.6, 2.5), new ParetoNbd(0.8, 6, 0.7, 12));
    }

    private static final Map<ModelKey, Function<List<CustomerSummary>, FitResult<? extends PurchaseModel>>> FITS =
            Map.of(ModelKey.BG_NBD, BgNbd::fit, ModelKey.MBG_NBD, MbgNbd::fit, ModelKey.PARETO_NBD, ParetoNbd::fit);

    private static List<Double> ages(int customers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> ages = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            ages.add(40 + 40 * random.nextDouble());
        }
        return ages;
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void a_fit_finds_what_the_customers_were_drawn_from_within_three_standard_errors(PurchaseModel truth) {
        List<CustomerSummary> customers = truth.simulate(ages(6000, 1), 0, 11).summaries();
        Fit<? extends PurchaseModel> fit =
                FITS.get(truth.key()).apply(customers).found().orElseThrow();
        assertThat(fit.converged()).isTrue();
        for (int i = 0; i < 4; i++) {
            ParameterEstimate estimate = fit.parameters().get(i);
            assertThat(estimate.value())
                    .as("%s of %s, seed 11", estimate.name(), truth)
                    .isCloseTo(truth.parameters().get(i), within(3 * estimate.standardError()));
        }
        assertThat(fit.logLikelihood())
                .isCloseTo(fit.model().logLikelihood(customers), within(1e-8))
                .isGreaterThan(truth.logLikelihood(customers));
        assertThat(fit.condition()).isBetween(1.0, 1e5);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void what_was_drawn_is_what_was_expected(PurchaseModel truth) {
        List<Double> ages = ages(20_000, 2);
        SimulatedCustomers drawn = truth.simulate(ages, 26, 5);
        double expected = 0;
        double later = 0;
        double variance = 0;
        double newcomers = 0;
        double repeats = 0;
        for (int i = 0; i < ages.size(); i++) {
            CustomerSummary customer = drawn.summaries().get(i);
            double mean = truth.expectedPurchases(customer, 26);
            expected += mean;
            later += drawn.holdoutPurchases(i);
            variance += Math.pow(drawn.holdoutPurchases(i) - mean, 2);
            newcomers += truth.expectedPurchasesOfNewCustomer(ages.get(i));
            repeats += customer.frequency();
        }
        assertThat(later).as("seed 5").isCloseTo(expected, within(3 * Math.sqrt(variance)));
        assertThat(repeats).as("seed 5").isCloseTo(newcomers, within(0.03 * newcomers));
    }

    @Test
    void intervals_hold_the_true_number_as_often_as_they_say() {
        BgNbd truth = new BgNbd(0.8, 6, 0.8, 2.5);
        CustomerSummary customer = CustomerSummary.of("c", 3, 25, 40);
        CustomerSummary silent = CustomerSummary.of("s", 1, 5, 40);
        int draws = 300;
        int expectedHeld = 0;
        int aliveHeld = 0;
        int silentHeld = 0;
        for (int draw = 0; draw < draws; draw++) {
            List<CustomerSummary> customers =
                    truth.simulate(ages(500, 77 + draw), 0, 1000 + draw).summaries();
            DeltaMethod<PurchaseModel> intervals =
                    new DeltaMethod<>(BgNbd.fit(customers).found().orElseThrow(), 0.90);
            expectedHeld += held(
                    intervals.of(DeltaMethod.Scale.LOG, m -> m.expectedPurchases(customer, 26)),
                    truth.expectedPurchases(customer, 26));
            aliveHeld += held(
                    intervals.of(DeltaMethod.Scale.LOGIT, m -> m.probabilityAlive(customer)),
                    truth.probabilityAlive(customer));
            silentHeld += held(
                    intervals.of(DeltaMethod.Scale.LOG, m -> m.expectedPurchases(silent, 26)),
                    truth.expectedPurchases(silent, 26));
        }
        // 300 draws at 90 percent: 270 +- 5.2; four of these either way, and one percent for the linear approximation
        assertThat(expectedHeld).as("seeds 1000 to 1299").isBetween(246, 294);
        assertThat(aliveHeld).as("seeds 1000 to 1299").isBetween(246, 294);
        assertThat(silentHeld).as("seeds 1000 to 1299").isBetween(246, 294);
    }

    private static int held(Interval interval, double truth) {
        return interval.holds(truth) ? 1 : 0;
    }

    @Test
    void a_certain_number_has_no_width_and_a_probability_stays_one() {
        Fit<BgNbd> fit = BgNbd.fit(
                        new BgNbd(0.8, 6, 0.8, 2.5).simulate(ages(500, 1), 0, 1).summaries())
                .found()
                .orElseThrow();
        DeltaMethod<PurchaseModel> intervals = new DeltaMethod<>(fit, 0.95);
        Interval alive =
                intervals.of(DeltaMethod.Scale.LOGIT, m -> m.probabilityAlive(CustomerSummary.of("n", 0, 0, 9)));
        assertThat(alive.low()).isEqualTo(1);
        assertThat(alive.high()).isEqualTo(1);
        Interval wide = intervals.of(DeltaMethod.Scale.LOG, m -> m.expectedPurchases(FIRST, 39));
        Interval narrow = new DeltaMethod<>(fit, 0.5).of(DeltaMethod.Scale.LOG, m -> m.expectedPurchases(FIRST, 39));
        assertThat(wide.low()).isLessThan(narrow.low()).isPositive();
        assertThat(wide.high()).isGreaterThan(narrow.high());
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void rows_in_any_order_and_merged_parts_give_the_same_fit(PurchaseModel truth) {
        List<CustomerSummary> customers = truth.simulate(ages(700, 3), 0, 9).summaries();
        List<CustomerSummary> other = new ArrayList<>(customers.subList(350, 700));
        other.addAll(customers.subList(0, 350));
        assertThat(FITS.get(truth.key()).apply(other).found().orElseThrow().model())
                .isEqualTo(FITS.get(truth.key())
                        .apply(customers)
                        .found()
                        .orElseThrow()
                        .model());
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void seconds_give_the_same_model_as_weeks(PurchaseModel truth) {
        double unit = 604_800;
        List<CustomerSummary> weeks = truth.simulate(ages(3000, 3), 0, 9).summaries();
        List<CustomerSummary> seconds = new ArrayList<>();
        for (CustomerSummary c : weeks) {
            seconds.add(CustomerSummary.of(c.key(), c.frequency(), c.recency() * unit, c.age() * unit));
        }
        Fit<? extends PurchaseModel> inWeeks =
                FITS.get(truth.key()).apply(weeks).found().orElseThrow();
        Fit<? extends PurchaseModel> inSeconds =
                FITS.get(truth.key()).apply(seconds).found().orElseThrow();
        List<Double> scaled = inUnits(inWeeks.model(), unit).parameters();
        for (int i = 0; i < 4; i++) {
            assertThat(inSeconds.model().parameters().get(i) / scaled.get(i)).isCloseTo(1, within(1e-6));
        }
        assertThat(inSeconds.condition() / inWeeks.condition()).isCloseTo(1, within(1e-4));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void data_without_a_best_model_are_an_answer(PurchaseModel model) {
        List<CustomerSummary> once = List.of(CustomerSummary.of("a", 0, 0, 10), CustomerSummary.of("b", 0, 0, 12));
        List<CustomerSummary> same = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            same.add(CustomerSummary.of("c" + i, 4, 9, 10));
        }
        Function<List<CustomerSummary>, FitResult<? extends PurchaseModel>> fit = FITS.get(model.key());
        assertThat(code(fit.apply(once))).isEqualTo("no-repeat-purchase");
        assertThat(code(fit.apply(same))).isEqualTo("parameters-not-identified");
    }

    private static String code(FitResult<?> result) {
        return result.fold(found -> "fitted " + found, reason -> reason.code());
    }
}
