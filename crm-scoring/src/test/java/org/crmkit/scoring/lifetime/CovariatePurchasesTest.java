package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.fit.DeltaMethod;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.crmkit.scoring.internal.Newton;
import org.crmkit.scoring.internal.Randoms;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CovariatePurchasesTest {

    private static final Covariate ONLINE = new Covariate("online", Label.of("线上", "Online"), 0.4, true, true);
    private static final Covariate STAFF = new Covariate("staff", Label.of("员工", "Staff"), 1, true, false);
    private static final CustomerSummary FIRST = CustomerSummary.of("0001", 2, 30.43, 38.86);

    private static CovariatePurchases bg() {
        return new CovariatePurchases(
                new BgNbd(0.8, 6, 0.9, 2.5),
                List.of(ONLINE, STAFF),
                List.of(
                        new CovariateCoefficient("online", CovariateLever.PURCHASES, 0.35),
                        new CovariateCoefficient("staff", CovariateLever.PURCHASES, 0.1),
                        new CovariateCoefficient("online", CovariateLever.LEAVING_A, -0.15),
                        new CovariateCoefficient("online", CovariateLever.LEAVING_B, 0.1)));
    }

    private static CovariatePurchases mbg() {
        return new CovariatePurchases(new MbgNbd(0.8, 6, 0.9, 2.5), List.of(ONLINE, STAFF), bg().coefficients());
    }

    private static CovariatePurchases pareto() {
        return new CovariatePurchases(
                new ParetoNbd(0.8, 6, 0.7, 12),
                List.of(ONLINE, STAFF),
                List.of(
                        new CovariateCoefficient("online", CovariateLever.PURCHASES, 0.35),
                        new CovariateCoefficient("staff", CovariateLever.PURCHASES, 0.1),
                        new CovariateCoefficient("online", CovariateLever.LEAVING, -0.2)));
    }

    static Stream<CovariatePurchases> models() {
        return Stream.of(bg(), mbg(), pareto());
    }

    private static FitResult<CovariatePurchases> fit(
            CovariatePurchases like, List<CustomerSummary> customers, Covariates known) {
        BiFunction<List<CustomerSummary>, Covariates, FitResult<CovariatePurchases>> fits = like.base()
                .fold(
                        bg -> CovariatePurchases::fitBgNbd,
                        mbg -> CovariatePurchases::fitMbgNbd,
                        pareto -> CovariatePurchases::fitParetoNbd);
        return fits.apply(customers, known);
    }

    /** Customers with the covariates they were drawn by: whether online, and staff spread around one. */
    @SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
    private record Drawn(List<CustomerSummary> customers, double[][] columns) {

        static Drawn of(CovariatePurchases truth, int size, long seed) {
            List<CustomerSummary> customers = new ArrayList<>();
            double[][] columns = new double[2][size];
            Randoms randoms = new Randoms(seed);
            for (int i = 0; i < size; i++) {
                columns[0][i] = randoms.uniform() < 0.4 ? 1 : 0;
                columns[1][i] = randoms.below(9) / 4.0;
                double age = 40 + 40 * randoms.uniform();
                customers.add(truth.of(List.of(columns[0][i], columns[1][i]))
                        .simulate(List.of(age), 0, seed + i)
                        .summaries()
                        .get(0));
            }
            return new Drawn(customers, columns);
        }

        Covariates known() {
            return Covariates.of(List.of(ONLINE, STAFF), columns);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void without_covariates_the_fit_is_that_of_the_plain_model(CovariatePurchases like) {
        List<CustomerSummary> customers = Drawn.of(like, 800, 3).customers();
        Fit<CovariatePurchases> fit =
                fit(like, customers, Covariates.none(800)).found().orElseThrow();
        Function<List<CustomerSummary>, FitResult<? extends PurchaseModel>> plainly =
                like.base().fold(bg -> BgNbd::fit, mbg -> MbgNbd::fit, pareto -> ParetoNbd::fit);
        Fit<? extends PurchaseModel> plain = plainly.apply(customers).found().orElseThrow();
        assertThat(fit.logLikelihood()).isCloseTo(plain.logLikelihood(), within(1e-9));
        assertThat(fit.converged()).isTrue();
        for (int i = 0; i < 4; i++) {
            ParameterEstimate one = fit.parameters().get(i);
            ParameterEstimate other = plain.parameters().get(i);
            assertThat(one.name()).isEqualTo(other.name());
            assertThat(one.value() / other.value()).isCloseTo(1, within(1e-9));
            assertThat(one.standardError() / other.standardError()).isCloseTo(1, within(1e-6));
        }
        Covariates known =
                Covariates.of(List.of(ONLINE, STAFF), Drawn.of(like, 800, 3).columns());
        CovariatePurchases idle = new CovariatePurchases(plain.model(), known.covariates(), List.of());
        assertThat(idle.logLikelihood(customers, known)).isCloseTo(plain.logLikelihood(), within(1e-9));
        assertThat(fit.model().of(List.of()).expectedPurchases(FIRST, 39))
                .isCloseTo(plain.model().expectedPurchases(FIRST, 39), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_fit_finds_what_the_customers_were_drawn_from_within_three_standard_errors(CovariatePurchases truth) {
        Drawn drawn = Drawn.of(truth, 8000, 100);
        Fit<CovariatePurchases> fit =
                fit(truth, drawn.customers(), drawn.known()).found().orElseThrow();
        assertThat(fit.converged()).isTrue();
        assertThat(fit.model().key()).isEqualTo(truth.key());
        assertThat(fit.parameters().stream().map(ParameterEstimate::name))
                .contains("purchases.online", "purchases.staff");
        for (int i = 0; i < truth.parameters().size(); i++) {
            ParameterEstimate estimate = fit.parameters().get(i);
            assertThat(estimate.value())
                    .as("%s of %s, seed 100", estimate.name(), truth.key())
                    .isCloseTo(truth.parameters().get(i), within(3 * estimate.standardError()));
        }
        assertThat(fit.logLikelihood())
                .isCloseTo(fit.model().logLikelihood(drawn.customers(), drawn.known()), within(1e-7))
                .isGreaterThan(truth.logLikelihood(drawn.customers(), drawn.known()));
        ParameterEstimate purchases = fit.parameters().get(4);
        assertThat(purchases.value() / purchases.standardError())
                .as("significance of %s", purchases.name())
                .isGreaterThan(4);
    }

    /** The rates and chances integrated numerically one customer at a time with mpmath 1.3.0, without any formula of the models. */
    @Test
    void the_likelihood_is_that_of_numerical_integration() {
        List<CustomerSummary> customers = List.of(
                FIRST,
                CustomerSummary.of("b", 0, 0, 20),
                CustomerSummary.of("c", 7, 3, 30),
                CustomerSummary.of("d", 1, 29, 30));
        Covariates known = Covariates.of(List.of(ONLINE, STAFF), new double[][] {{1, 0, 1, 0}, {0.5, -1, 2, 0.25}});
        assertThat(bg().logLikelihood(customers, known)).isCloseTo(-25.0398682796074, within(1e-11));
        assertThat(pareto().logLikelihood(customers, known)).isCloseTo(-26.1713060038468, within(1e-11));
    }

    @Test
    void the_derivatives_are_those_of_the_likelihood() {
        Drawn drawn = Drawn.of(pareto(), 40, 9);
        List<Newton.Objective> profiles = new ArrayList<>();
        double[][] values = new double[40][2];
        for (int i = 0; i < 40; i++) {
            profiles.add(new ParetoLikelihood(
                    DistinctHistories.of(List.of(drawn.customers().get(i)))));
            values[i] = new double[] {drawn.columns()[0][i], drawn.columns()[1][i]};
        }
        CovariateLikelihood likelihood = new CovariateLikelihood(
                profiles,
                values,
                new int[] {0, 1, 0},
                List.of(CovariateLever.PURCHASES, CovariateLever.PURCHASES, CovariateLever.LEAVING));
        double[] at = {-0.4, 1.3, 0.2, 0.9, 0.3, -0.2, 0.5};
        double[] gradient = new double[7];
        double[][] hessian = new double[7][7];
        assertThat(likelihood.evaluate(at, gradient, hessian)).isEqualTo(likelihood.value(at));
        double step = 1e-5;
        for (int i = 0; i < 7; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += step;
            down[i] -= step;
            double slope = (likelihood.value(up) - likelihood.value(down)) / (2 * step);
            assertThat(gradient[i]).isCloseTo(slope, within(1e-6));
            double[] above = new double[7];
            double[] below = new double[7];
            likelihood.evaluate(up, above, new double[7][7]);
            likelihood.evaluate(down, below, new double[7][7]);
            for (int j = 0; j < 7; j++) {
                assertThat(hessian[i][j]).isCloseTo((above[j] - below[j]) / (2 * step), within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void neither_the_unit_of_a_covariate_nor_its_reference_nor_the_order_of_rows_changes_an_answer(
            CovariatePurchases truth) {
        Drawn drawn = Drawn.of(truth, 1500, 40);
        Covariate inThousands = new Covariate("staff", STAFF.label(), 0, true, false);
        double[][] other = {
            drawn.columns()[0].clone(),
            Arrays.stream(drawn.columns()[1]).map(v -> v * 1000).toArray()
        };
        List<CustomerSummary> reversed = new ArrayList<>(drawn.customers());
        Collections.reverse(reversed);
        for (double[] column : other) {
            for (int i = 0; i < column.length / 2; i++) {
                double spare = column[i];
                column[i] = column[column.length - 1 - i];
                column[column.length - 1 - i] = spare;
            }
        }
        Fit<CovariatePurchases> one =
                fit(truth, drawn.customers(), drawn.known()).found().orElseThrow();
        Fit<CovariatePurchases> two = fit(truth, reversed, Covariates.of(List.of(ONLINE.about(0), inThousands), other))
                .found()
                .orElseThrow();
        assertThat(two.logLikelihood()).isCloseTo(one.logLikelihood(), within(1e-7));
        Map<String, Double> who = Map.of("online", 1.0, "staff", 2.0);
        Map<String, Double> again = Map.of("online", 1.0, "staff", 2000.0);
        double first = one.model().expectedPurchases(FIRST, who, 39);
        assertThat(two.model().expectedPurchases(FIRST, again, 39)).isCloseTo(first, within(1e-6 * first));
        assertThat(two.parameters().get(5).value() * 1000)
                .isCloseTo(one.parameters().get(5).value(), within(1e-5));
        Interval narrow = new DeltaMethod<CovariatePurchases>(one, 0.95)
                .of(DeltaMethod.Scale.LOG, m -> m.expectedPurchases(FIRST, who, 39));
        Interval same = new DeltaMethod<CovariatePurchases>(two, 0.95)
                .of(DeltaMethod.Scale.LOG, m -> m.expectedPurchases(FIRST, again, 39));
        assertThat(same.low() / narrow.low()).isCloseTo(1, within(1e-4));
        assertThat(same.high() / narrow.high()).isCloseTo(1, within(1e-4));
        assertThat(narrow.low()).isLessThan(0.99 * first);
    }

    @Test
    void an_interval_holds_the_true_number_as_often_as_it_says() {
        CovariatePurchases truth = bg();
        Map<String, Double> who = Map.of("online", 1.0, "staff", 2.0);
        double expected = truth.expectedPurchases(FIRST, who, 26);
        int held = 0;
        for (int draw = 0; draw < 100; draw++) {
            Drawn drawn = Drawn.of(truth, 500, 10_000L + 1000L * draw);
            held += new DeltaMethod<CovariatePurchases>(
                                    fit(truth, drawn.customers(), drawn.known())
                                            .found()
                                            .orElseThrow(),
                                    0.90)
                            .of(DeltaMethod.Scale.LOG, m -> m.expectedPurchases(FIRST, who, 26))
                            .holds(expected)
                    ? 1
                    : 0;
        }
        // 100 draws at 90 percent: 90 +- 3; three of these either way, and one for the linear approximation
        assertThat(held).as("seeds from 10000").isBetween(80, 100);
    }

    private static Reason refused(double[]... columns) {
        List<CustomerSummary> customers = Drawn.of(bg(), columns[0].length, 7).customers();
        List<Covariate> covariates = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            covariates.add(Covariate.of(String.valueOf((char) ('a' + j)), Label.same("x")));
        }
        return CovariatePurchases.fitBgNbd(customers, Covariates.of(covariates, columns))
                .fold(fit -> Reason.of("fitted", "x", "x"), reason -> reason);
    }

    private static double[] column(IntToDoubleFunction value) {
        double[] out = new double[300];
        Arrays.setAll(out, value);
        return out;
    }

    @Test
    void covariates_that_cannot_be_told_are_refused_by_name() {
        double[] fine = column(i -> i % 2);
        assertThat(refused(fine, column(i -> 3.1)).toString())
                .startsWith("constant-covariate")
                .contains("Covariate b");
        assertThat(refused(fine, column(i -> i < 4 ? 1 : 0)).toString())
                .startsWith("sparse-covariate")
                .contains("Only 4 customers")
                .contains("covariate b");
        assertThat(refused(fine, column(i -> i % 3), column(i -> 2 * (i % 2) - 0.1 * (i % 3) + 5))
                        .toString())
                .startsWith("collinear-covariate")
                .contains("Covariate c is a linear function of a, b");
        List<CustomerSummary> drawn = Drawn.of(bg(), 300, 7).customers();
        double[] never = column(i -> drawn.get(i).frequency() == 0 && i % 2 == 0 ? 1 : 0);
        assertThat(refused(fine, never).toString())
                .startsWith("separating-covariate")
                .contains("covariate b");
        assertThat(refused(fine).code()).isEqualTo("fitted");
    }

    @Test
    void nobody_who_bought_again_is_an_answer_too() {
        List<CustomerSummary> once = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            once.add(CustomerSummary.of("c" + i, 0, 0, 20));
        }
        double[] half = new double[40];
        Arrays.setAll(half, i -> i % 2);
        assertThat(CovariatePurchases.fitParetoNbd(once, Covariates.of(List.of(ONLINE), new double[][] {half}))
                        .fold(fit -> "", Reason::code))
                .isEqualTo("no-repeat-purchase");
    }

    @ParameterizedTest
    @MethodSource("models")
    void reasons_add_up_and_say_what_each_covariate_did(CovariatePurchases model) {
        Map<String, Double> who = Map.of("online", 1.0, "staff", 3.5);
        Score score = model.score(FIRST, who, 39);
        assertThat(score.value()).isEqualTo(model.expectedPurchases(FIRST, who, 39));
        assertThat(score.baseline()).isEqualTo(model.base().expectedPurchasesOfNewCustomer(39));
        double sum = score.contributions().stream().mapToDouble(c -> c.points()).sum();
        assertThat(score.baseline() + sum).isCloseTo(score.value(), within(1e-12));
        double covariates = score.contributions().stream()
                .filter(c ->
                        c.reason().code().equals("online") || c.reason().code().equals("staff"))
                .peek(c -> assertThat(c.points()).isPositive())
                .mapToDouble(c -> c.points())
                .sum();
        assertThat(score.baseline() + covariates)
                .isCloseTo(model.of(who).expectedPurchasesOfNewCustomer(39), within(1e-12));
        assertThat(score.contributions().toString()).contains("Online is 1 (reference 0.40)");
        Score half = model.score(FIRST, Map.of("staff", 3.5), 39);
        assertThat(half.missing()).containsExactly("online");
        assertThat(half.value()).isEqualTo(model.expectedPurchases(FIRST, Map.of("online", 0.4, "staff", 3.5), 39));
        assertThat(score.configuration()).contains("purchases.online=0.35");
    }

    @ParameterizedTest
    @MethodSource("models")
    void at_the_references_it_is_the_plain_model_and_a_coefficient_multiplies_the_rate(CovariatePurchases model) {
        assertThat(model.of(List.of(0.4, 1.0))).isEqualTo(model.base());
        assertThat(model.of(List.of(0.4, 3.0)).parameters().get(1))
                .isCloseTo(6 * Math.exp(-0.2), within(1e-14)); // alpha0 exp(-g z), note 019
        assertThat(model.withParameters(model.parameters())).isEqualTo(model);
    }

    @ParameterizedTest
    @MethodSource("models")
    void many_customers_get_the_numbers_of_one(CovariatePurchases model) {
        LocalDate until = LocalDate.of(2025, 3, 31);
        CustomerSummaries customers = CustomerSummaries.of(
                BgNbdSimulator.published().draw(300, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 25), until, 5),
                until,
                PeriodUnit.WEEK);
        double[][] columns = new double[2][customers.size()];
        Arrays.setAll(columns[0], i -> i % 2);
        Arrays.setAll(columns[1], i -> (i % 7) / 2.0);
        Covariates known = Covariates.of(List.of(ONLINE, STAFF), columns);
        GammaGamma values = new GammaGamma(6.25, 3.74, 15.44);
        LifetimeTerms terms = LifetimeTerms.of(Horizon.weeks(52), new AnnualDiscountRate(0.1), 0.3, CurrencyUnit.USD);
        double[] alive = model.probabilitiesAlive(customers, known);
        double[] expected = model.expectedPurchases(customers, known, 39);
        double[] worth = model.values(customers, known, values, terms);
        for (int row = 0; row < customers.size(); row++) {
            PurchaseModel own = model.of(known.row(row));
            CustomerSummary customer = customers.summary(row);
            assertThat(alive[row]).isEqualTo(own.probabilityAlive(customer));
            assertThat(expected[row]).isEqualTo(own.expectedPurchases(customer, 39));
            double value = new CustomerLifetimeValue(own, values, terms)
                    .value(customer)
                    .unrounded();
            assertThat(worth[row]).isCloseTo(value, within(1e-12 * (1 + value)));
        }
    }

    @Test
    void wrong_parts_are_refused_with_their_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CovariatePurchases(
                        new BgNbd(1, 1, 1, 1),
                        List.of(ONLINE),
                        List.of(new CovariateCoefficient("online", CovariateLever.LEAVING, 1))))
                .withMessageContaining("leaving-a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CovariatePurchases(
                        new BgNbd(1, 1, 1, 1),
                        List.of(ONLINE),
                        List.of(new CovariateCoefficient("region", CovariateLever.PURCHASES, 1))))
                .withMessageContaining("region")
                .withMessageContaining("[online]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Covariates.of(List.of(ONLINE), new double[][] {{1, Double.NaN}}))
                .withMessageContaining("online")
                .withMessageContaining("row 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bg().of(List.of(1e9, 0.0)))
                .withMessageContaining("near those");
        assertThat(ModelKey.find("bg-nbd-covariates")).contains(bg().key());
    }
}
