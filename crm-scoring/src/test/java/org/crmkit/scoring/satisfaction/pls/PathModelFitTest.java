package org.crmkit.scoring.satisfaction.pls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathModelFitTest {

    private static final String[] CONSTRUCTS = {"quality", "satisfaction", "loyalty"};

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    private static double[] weights(PathModelFit fit) {
        return fit.items().stream().mapToDouble(ItemEstimate::weight).toArray();
    }

    private static double[] coefficients(PathModelFit fit) {
        return fit.paths().stream().mapToDouble(PathEstimate::coefficient).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_reversed_item_turns_only_its_own_weight_even_where_it_outweighs_the_others(long seed) {
        double[][] rows = Simulated.draw(seed, 150);
        PathModelFit before = Simulated.fit(rows);
        for (double[] row : rows) {
            row[0] = -row[0];
            row[4] = -row[4];
            row[5] = -row[5];
        }
        PathModelFit after = Simulated.fit(Simulated.reversed(Simulated.model(), List.of("q1", "s2", "s3")), rows);
        double[] expected = weights(before);
        for (int turned : new int[] {0, 4, 5}) {
            expected[turned] = -expected[turned];
        }
        assertThat(weights(after)).as("seed " + seed).containsExactly(expected, within(1e-9));
        assertThat(coefficients(after)).containsExactly(coefficients(before), within(1e-9));
        for (String construct : CONSTRUCTS) {
            assertThat(after.index(construct, IndexConvention.ACSI).value().orElseThrow())
                    .isCloseTo(
                            before.index(construct, IndexConvention.ACSI)
                                    .value()
                                    .orElseThrow(),
                            within(1e-9));
        }
        assertThat(after.quality().get(1).alpha().orElseThrow())
                .isCloseTo(before.quality().get(1).alpha().orElseThrow(), within(1e-9));
        assertThat(after.warnings()).isEmpty();
    }

    @Test
    void an_item_that_was_not_declared_reversed_is_reported_and_left_as_it_is() {
        double[][] rows = Simulated.draw(3, 200);
        PathModelFit before = Simulated.fit(rows);
        for (double[] row : rows) {
            row[2] = -row[2];
        }
        PathModelFit after = Simulated.fit(rows);
        assertThat(after.items().get(2).weight())
                .isCloseTo(-before.items().get(2).weight(), within(1e-9));
        assertThat(after.items().get(0).weight())
                .isCloseTo(before.items().get(0).weight(), within(1e-9));
        assertThat(after.warnings()).extracting(FitWarning::kind).containsExactly(FitWarning.Kind.UNEXPECTED_SIGN);
        assertThat(after.advice())
                .extracting(advice -> advice.item().name() + " " + advice.kind())
                .contains("q3 AGAINST");
        assertThat(after.itemWeights("quality")).isEmpty();
        assertThat(after.index("quality", IndexConvention.ACSI).value()).isEmpty();
        String reason = after.index("quality", IndexConvention.ACSI)
                .fold(found -> "", no -> no.reason().text().en());
        assertThat(reason).startsWith("q3 has a weight below zero");
        assertThat(after.importance("loyalty").found()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neither_the_order_of_respondents_nor_the_units_of_answers_matter(long seed) {
        double[][] rows = Simulated.draw(seed, 120);
        PathModelFit before = Simulated.fit(rows);
        Randoms random = new Randoms(seed);
        double[][] other = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            int j = random.below(i + 1);
            other[i] = other[j];
            other[j] = Arrays.stream(rows[i]).map(x -> 3 * x + 1).toArray();
        }
        PathModel wider = new PathModel(
                Simulated.model().constructs().stream()
                        .map(c -> new Construct(
                                c.name(),
                                c.label(),
                                c.mode(),
                                c.items().stream()
                                        .map(i -> Item.of(i.name(), i.wording(), 3 * i.low() + 1, 3 * i.high() + 1))
                                        .toList()))
                        .toList(),
                Simulated.model().paths());
        PathModelFit after = Simulated.fit(wider, other);
        assertThat(weights(after)).as("seed " + seed).containsExactly(weights(before), within(1e-10));
        assertThat(coefficients(after)).containsExactly(coefficients(before), within(1e-10));
        assertThat(after.index("loyalty", IndexConvention.ACSI).value().orElseThrow())
                .isCloseTo(before.index("loyalty", IndexConvention.ACSI).value().orElseThrow(), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(WeightingScheme.class)
    void scores_have_unit_variance_and_paths_are_their_least_squares(WeightingScheme scheme) {
        double[][] rows = Simulated.draw(5, 90);
        PathModelFit fit = PathModelFit.fit(
                        Simulated.model(), Answers.of(Simulated.names(), rows), PathModelOptions.DEFAULT.with(scheme))
                .found()
                .orElseThrow();
        double[][] scores = new double[3][rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int i = 0; i < 9; i++) {
                ItemEstimate item = fit.items().get(i);
                scores[i / 3][r] += item.weight() * (rows[r][i] - item.mean()) / item.deviation();
            }
        }
        for (int c = 0; c < 3; c++) {
            assertThat(product(scores[c], scores[c]) / (rows.length - 1)).isCloseTo(1, within(1e-10));
        }
        // normal equations: what loyalty has left is uncorrelated with both that act on it
        double[] left = new double[rows.length];
        for (int r = 0; r < rows.length; r++) {
            left[r] = scores[2][r]
                    - fit.coefficient("quality", "loyalty") * scores[0][r]
                    - fit.coefficient("satisfaction", "loyalty") * scores[1][r];
        }
        assertThat(product(left, scores[0])).isCloseTo(0, within(1e-9));
        assertThat(product(left, scores[1])).isCloseTo(0, within(1e-9));
        Equation loyalty = fit.equations().get(1);
        assertThat(loyalty.explained()).isCloseTo(1 - product(left, left) / (rows.length - 1), within(1e-10));
        assertThat(loyalty.adjusted()).isCloseTo(1 - product(left, left) / (rows.length - 1 - 2), within(1e-10));
    }

    private static double product(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    @Test
    void effects_add_up_over_all_ways() {
        PathModelFit fit = Simulated.fit(Simulated.draw(2, 100));
        Effect effect = fit.effects().stream()
                .filter(e -> e.from().equals("quality") && e.to().equals("loyalty"))
                .findFirst()
                .orElseThrow();
        double over = fit.coefficient("quality", "satisfaction") * fit.coefficient("satisfaction", "loyalty");
        assertThat(effect.direct()).isEqualTo(fit.coefficient("quality", "loyalty"));
        assertThat(effect.indirect()).isCloseTo(over, within(1e-12));
        assertThat(fit.effects()).hasSize(3);
    }

    @Test
    void single_items_are_taken_as_they_are() {
        PathModel single = new PathModel(
                List.of(
                        Construct.of("a", Label.same("a"), Item.of("q1", Label.same("q1"), -20, 20)),
                        Construct.of(
                                "b",
                                Label.same("b"),
                                Item.of("s1", Label.same("s1"), -20, 20).reverse())),
                List.of(Path.of("a", "b")));
        double[][] rows = Simulated.draw(1, 60);
        PathModelFit fit = Simulated.fit(single, rows);
        assertThat(weights(fit)).containsExactly(1, -1);
        assertThat(fit.quality()).allSatisfy(q -> assertThat(q.alpha()).isEmpty());
        assertThat(fit.heterotraits()).isEmpty();
        assertThat(fit.equations().get(0).explained()).isCloseTo(Math.pow(fit.coefficient("a", "b"), 2), within(1e-12));
        assertThat(fit.coefficient("a", "b")).isNegative();
        assertThat(fit.warnings()).extracting(FitWarning::kind).containsExactly(FitWarning.Kind.UNEXPECTED_SIGN);
    }

    @Test
    void answers_that_give_no_estimate_are_an_answer() {
        double[][] rows = Simulated.draw(1, 40);
        assertThat(cause(Arrays.copyOf(rows, 3))).isEqualTo(FailureCause.TOO_FEW_RESPONDENTS);
        double[][] constant = Simulated.draw(1, 40);
        for (double[] row : constant) {
            row[4] = 2;
        }
        assertThat(cause(constant)).isEqualTo(FailureCause.CONSTANT_ITEM);
        double[][] same = Simulated.draw(1, 40);
        for (double[] row : same) {
            System.arraycopy(row, 0, row, 3, 3);
        }
        assertThat(cause(same)).isEqualTo(FailureCause.COLLINEAR_CONSTRUCTS);
        PathModelResult hurried = PathModelFit.fit(
                Simulated.model(),
                Answers.of(Simulated.names(), rows),
                new PathModelOptions(WeightingScheme.PATH, MissingAnswers.LISTWISE, 2, 1e-12));
        assertThat(hurried.<Object>fold(fit -> fit, PathModelResult.NotFitted::cause))
                .isEqualTo(FailureCause.NOT_CONVERGED);
    }

    @Test
    void items_that_form_a_construct_must_not_repeat_each_other() {
        double[][] rows = Simulated.draw(1, 40);
        for (double[] row : rows) {
            row[1] = 2 * row[0] + 0.5;
        }
        PathModelResult result = PathModelFit.fit(
                Simulated.model().with(OuterMode.B), Answers.of(Simulated.names(), rows), PathModelOptions.DEFAULT);
        String said = result.fold(fit -> "", no -> no.reason().toString());
        assertThat(said).contains("collinear-items", "quality");
        assertThat(Simulated.fit(rows).items("quality"))
                .allSatisfy(i -> assertThat(i.inflation()).isEmpty());
    }

    @Test
    void a_construct_without_variance_is_named() {
        double[][] rows = Simulated.draw(1, 40);
        for (double[] row : rows) {
            row[1] = -row[0];
            row[2] = 0;
        }
        rows[0][2] = 1e-9;
        PathModel two = new PathModel(
                List.of(
                        Construct.of(
                                "quality",
                                Label.same("quality"),
                                Item.of("q1", Label.same("q1"), -20, 20),
                                Item.of("q2", Label.same("q2"), -20, 20)),
                        Simulated.model().construct("loyalty")),
                List.of(Path.of("quality", "loyalty")));
        PathModelResult result = PathModelFit.fit(two, Answers.of(Simulated.names(), rows), PathModelOptions.DEFAULT);
        assertThat(result.<Object>fold(fit -> fit, PathModelResult.NotFitted::cause))
                .isEqualTo(FailureCause.NO_VARIANCE);
    }

    private static Object cause(double[][] rows) {
        return PathModelFit.fit(Simulated.model(), Answers.of(Simulated.names(), rows), PathModelOptions.DEFAULT)
                .<Object>fold(fit -> fit, PathModelResult.NotFitted::cause);
    }

    @Test
    void few_respondents_and_entangled_drivers_are_warned_of() {
        double[][] rows = Simulated.draw(1, 15);
        for (int r = 0; r < rows.length; r++) {
            for (int i = 0; i < 3; i++) {
                rows[r][3 + i] = rows[r][i] + 0.01 * ((r * 7 + i) % 5);
            }
        }
        assertThat(Simulated.fit(rows).warnings())
                .extracting(FitWarning::kind)
                .contains(FitWarning.Kind.FEW_OBSERVATIONS, FitWarning.Kind.COLLINEAR);
    }

    @Test
    void an_answer_off_the_scale_and_an_item_without_a_column_are_refused() {
        double[][] rows = Simulated.draw(1, 10);
        rows[7][2] = 21;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulated.fit(rows))
                .withMessageContaining("Answer to q3 in row 7 was 21.0; it must be -20.0 to 20.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathModelFit.fit(
                        SatisfactionModel.ACSI.model(), Simulated.answers(1, 10), PathModelOptions.DEFAULT))
                .withMessageContaining("no item 'CUEX1'");
    }

    @Test
    void weak_items_are_advised_on_and_never_left_out() {
        PathModelFit fit = Mobile.fit(SatisfactionModel.ECSI.model(), Mobile.ecsi(), WeightingScheme.PATH);
        ItemAdvice price = fit.advice().stream()
                .filter(a -> a.kind() == ItemAdvice.Kind.WEAK)
                .findFirst()
                .orElseThrow();
        assertThat(price.item().name()).isEqualTo("CUSL2");
        assertThat(price.averageVariance()).isCloseTo(0.5173047261712286, within(1e-9)); // numpy
        PathModel without = new PathModel(
                fit.model().constructs().stream()
                        .map(c -> c.name().equals("Loyalty")
                                ? new Construct(
                                        c.name(),
                                        c.label(),
                                        c.mode(),
                                        List.of(c.items().get(0), c.items().get(2)))
                                : c)
                        .toList(),
                fit.model().paths());
        double refitted = Mobile.fit(without, Mobile.ecsi(), WeightingScheme.PATH)
                .quality()
                .get(6)
                .averageVariance()
                .orElseThrow();
        assertThat(price.averageVarianceWithout().orElseThrow()).isCloseTo(refitted, within(1e-10));
        assertThat(price.text().en()).contains("CUSL2: it loads 0.20", "0.52 -> 0.77");
        assertThat(fit.advice())
                .filteredOn(a -> a.kind() == ItemAdvice.Kind.MIDDLING)
                .extracting(a -> a.item().name())
                .containsExactly("IMAG2", "IMAG3", "CUEX2", "CUEX3");
    }
}
