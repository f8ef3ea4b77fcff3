package org.crmkit.scoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FellegiSunterTest {

    static final List<MatchField> FIELDS =
            List.of(MatchField.LEGAL_FORM, MatchField.INDUSTRY, MatchField.REGION, MatchField.PHONE);
    static final FellegiSunter TRUTH = model(
            0.2,
            new double[][] {{0.9, 0.1}, {0.7, 0.2, 0.1}, {0.85, 0.1, 0.05}, {0.6, 0.1, 0.3}},
            new double[][] {{0.6, 0.4}, {0.1, 0.1, 0.8}, {0.2, 0.1, 0.7}, {0.01, 0.01, 0.98}});
    static final FellegiSunter START = model(
            0.01,
            new double[][] {{0.95, 0.05}, {0.75, 0.15, 0.10}, {0.90, 0.06, 0.04}, {0.70, 0.05, 0.25}},
            new double[][] {{0.6, 0.4}, {0.08, 0.04, 0.88}, {0.15, 0.05, 0.80}, {0.002, 0.002, 0.996}});

    private static FellegiSunter model(double prior, double[][] m, double[][] u) {
        List<FieldWeights> fields = new ArrayList<>();
        for (int f = 0; f < FIELDS.size(); f++) {
            fields.add(new FieldWeights(FIELDS.get(f), list(m[f]), list(u[f])));
        }
        return new FellegiSunter(prior, fields);
    }

    private static List<Double> list(double[] shares) {
        return Arrays.stream(shares).boxed().toList();
    }

    /** The pairs expected of the truth among 100,000, each count rounded; with the telephone left open in half of them. */
    static PatternCounts expected(boolean someOpen) {
        Map<ComparisonPattern, Long> counts = new HashMap<>();
        int[] levels = new int[FIELDS.size()];
        do {
            double match = TRUTH.prior();
            double other = 1 - TRUTH.prior();
            int sum = 0;
            Map<MatchField, MatchLevel> pattern = new EnumMap<>(MatchField.class);
            for (int f = 0; f < levels.length; f++) {
                FieldWeights weights = TRUTH.fields().get(f);
                match *= weights.ofMatches().get(levels[f]);
                other *= weights.ofOthers().get(levels[f]);
                sum += levels[f];
                pattern.put(FIELDS.get(f), FIELDS.get(f).levels().get(levels[f]));
            }
            if (someOpen && sum % 2 == 1) {
                pattern.remove(MatchField.PHONE);
            }
            long count = (long) Math.floor(100_000 * (match + other) + 0.5);
            if (count > 0) {
                counts.merge(ComparisonPattern.of(pattern), count, Long::sum);
            }
        } while (next(levels));
        return PatternCounts.of(counts);
    }

    private static boolean next(int[] levels) {
        for (int f = levels.length - 1; f >= 0; f--) {
            if (++levels[f] < FIELDS.get(f).levels().size()) {
                return true;
            }
            levels[f] = 0;
        }
        return false;
    }

    static MatchFit fit(PatternCounts counts) {
        return FellegiSunter.fit(counts, START, new FitOptions(200_000, 1e-15))
                .found()
                .orElseThrow();
    }

    // expected values: the same iteration written in Python, from the same start to the same end
    @Test
    void expectation_and_maximisation_end_where_an_independent_program_ends() {
        MatchFit fit = fit(expected(false));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.pairs()).isEqualTo(100_000);
        assertThat(fit.logLikelihood()).isCloseTo(-267921.95364324696, within(1e-6));
        assertThat(fit.model().prior()).isCloseTo(0.20001305053448135, within(1e-8));
        FieldWeights phone = fit.model().of(MatchField.PHONE).orElseThrow();
        assertThat(phone.ofMatches().get(0)).isCloseTo(0.5999644911990212, within(1e-8));
        assertThat(phone.ofMatches().get(2)).isCloseTo(0.29999372419414944, within(1e-8));
        assertThat(phone.ofOthers().get(1)).isCloseTo(0.009998859347123282, within(1e-8));
        FieldWeights industry = fit.model().of(MatchField.INDUSTRY).orElseThrow();
        assertThat(industry.ofMatches().get(1)).isCloseTo(0.20003269958960068, within(1e-8));
        assertThat(industry.ofOthers().get(2)).isCloseTo(0.8000004733562986, within(1e-8));
    }

    @Test
    void fields_left_open_say_nothing_and_the_rest_is_learned_from_what_is_there() {
        MatchFit fit = fit(expected(true));
        assertThat(fit.logLikelihood()).isCloseTo(-252937.94092477794, within(1e-6));
        assertThat(fit.model().prior()).isCloseTo(0.19871902814518894, within(1e-8));
        FieldWeights phone = fit.model().of(MatchField.PHONE).orElseThrow();
        assertThat(phone.ofMatches().get(0)).isCloseTo(0.6345316403294677, within(1e-8));
        assertThat(phone.ofOthers().get(1)).isCloseTo(0.008798575106954266, within(1e-8));
    }

    /** Draws pairs of the truth; what was drawn as a match is counted apart. */
    static PatternCounts[] drawn(long seed, int pairs) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Map<ComparisonPattern, Long>> counts = List.of(new HashMap<>(), new HashMap<>());
        for (int i = 0; i < pairs; i++) {
            boolean match = random.nextDouble() < TRUTH.prior();
            Map<MatchField, MatchLevel> pattern = new EnumMap<>(MatchField.class);
            for (FieldWeights weights : TRUTH.fields()) {
                double at = random.nextDouble();
                int level = 0;
                List<Double> shares = match ? weights.ofMatches() : weights.ofOthers();
                while (level < shares.size() - 1 && at >= shares.get(level)) {
                    at -= shares.get(level++);
                }
                pattern.put(weights.field(), weights.field().levels().get(level));
            }
            counts.get(match ? 0 : 1).merge(ComparisonPattern.of(pattern), 1L, Long::sum);
        }
        return new PatternCounts[] {PatternCounts.of(counts.get(0)), PatternCounts.of(counts.get(1))};
    }

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_drawn_is_learned_without_being_told_the_answers(long seed) {
        PatternCounts[] drawn = drawn(seed, 60_000);
        FellegiSunter found = FellegiSunter.fit(drawn[0].plus(drawn[1]), START)
                .found()
                .orElseThrow()
                .model();
        assertThat(found.prior()).as("seed %s", seed).isCloseTo(TRUTH.prior(), within(0.02));
        for (FieldWeights weights : TRUTH.fields()) {
            FieldWeights learned = found.of(weights.field()).orElseThrow();
            for (int level = 0; level < weights.ofMatches().size(); level++) {
                assertThat(learned.ofMatches().get(level))
                        .as("seed %s %s", seed, weights.field())
                        .isCloseTo(weights.ofMatches().get(level), within(0.04));
                assertThat(learned.ofOthers().get(level))
                        .as("seed %s %s", seed, weights.field())
                        .isCloseTo(weights.ofOthers().get(level), within(0.02));
            }
        }
    }

    /** Of the pairs given a probability between two bounds, about that share must be matches. */
    @ParameterizedTest
    @MethodSource("seeds")
    void probabilities_learned_are_calibrated_where_fields_are_independent(long seed) {
        PatternCounts[] drawn = drawn(seed, 60_000);
        FellegiSunter found = FellegiSunter.fit(drawn[0].plus(drawn[1]), START)
                .found()
                .orElseThrow()
                .model();
        double[][] bands = {{0, 0.2}, {0.2, 0.5}, {0.5, 0.8}, {0.8, 0.95}, {0.95, 1.0001}};
        for (double[] band : bands) {
            double matches = 0;
            double all = 0;
            double promised = 0;
            for (int side = 0; side < 2; side++) {
                for (Map.Entry<ComparisonPattern, Long> entry :
                        drawn[side].counts().entrySet()) {
                    double probability = found.probability(entry.getKey());
                    if (probability >= band[0] && probability < band[1]) {
                        all += entry.getValue();
                        promised += entry.getValue() * probability;
                        matches += side == 0 ? entry.getValue() : 0;
                    }
                }
            }
            if (all >= 500) {
                assertThat(matches / all).as("seed %s band %s", seed, band[0]).isCloseTo(promised / all, within(0.06));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pairs_that_people_decided_give_their_own_shares(long seed) {
        PatternCounts[] drawn = drawn(seed, 20_000);
        FellegiSunter found = FellegiSunter.ofAnswered(drawn[0], drawn[1], 0.2);
        long same = drawn[0].counts().entrySet().stream()
                .filter(entry -> entry.getKey().level(MatchField.PHONE) == MatchLevel.SAME)
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(found.of(MatchField.PHONE).orElseThrow().ofMatches().get(0))
                .isCloseTo((same + 0.5) / (drawn[0].pairs() + 1.5), within(1e-12));
        assertThat(found.of(MatchField.PERSON_NAME)).isEmpty();
    }

    @Test
    void the_score_is_the_prior_and_the_weights_and_the_probability_is_its_odds() {
        ComparisonPattern pattern = ComparisonPattern.of(
                Map.of(MatchField.PHONE, MatchLevel.SAME, MatchField.REGION, MatchLevel.DIFFERENT));
        Score score = TRUTH.score(pattern, Optional.empty());
        // by hand: odds 0.25 x 0.6/0.01 x 0.05/0.7 = 15/14, so a probability of 15/29
        assertThat(TRUTH.probability(pattern)).isCloseTo(15.0 / 29, within(1e-12));
        assertThat(score.value()).isCloseTo(Math.log(15.0 / 14) / Math.log(2), within(1e-12));
        assertThat(score.baseline()).isCloseTo(-2, within(1e-12));
        assertThat(score.baseline()
                        + score.contributions().stream()
                                .mapToDouble(Contribution::points)
                                .sum())
                .isCloseTo(score.value(), within(1e-12));
        assertThat(score.missing()).containsExactly("legal-form", "industry");
    }

    @Test
    void a_threshold_costs_what_the_probabilities_say() {
        PatternCounts counts = PatternCounts.of(Map.of(
                ComparisonPattern.of(
                        Map.of(MatchField.PHONE, MatchLevel.SAME, MatchField.REGION, MatchLevel.DIFFERENT)),
                29L,
                ComparisonPattern.of(Map.of()),
                10L));
        FellegiSunter.ErrorRates half = TRUTH.errors(counts, 0.5);
        assertThat(half.called()).isEqualTo(29);
        assertThat(half.wrong()).isCloseTo(14, within(1e-9));
        assertThat(half.matches()).isCloseTo(15 + 2, within(1e-9));
        assertThat(half.missed()).isCloseTo(2, within(1e-9));
        assertThat(half.missRate().orElseThrow()).isCloseTo(2.0 / 17, within(1e-9));
        assertThat(TRUTH.errors(counts, 0.99).falseMatchRate()).isEmpty();
    }

    @Test
    void fields_that_go_together_fit_worse_than_independent_ones() {
        PatternCounts[] drawn = drawn(3, 40_000);
        PatternCounts all = drawn[0].plus(drawn[1]);
        MatchFit independent = FellegiSunter.fit(all, START).found().orElseThrow();
        double least = Math.abs(independent.dependences().get(0).deviation());
        assertThat(least).isLessThan(3);
        Map<ComparisonPattern, Long> tied = new HashMap<>();
        all.counts().forEach((pattern, count) -> {
            Map<MatchField, MatchLevel> levels = new EnumMap<>(MatchField.class);
            FIELDS.forEach(field -> levels.put(field, pattern.level(field)));
            // every second pair of one industry is written in one region too, matches or not
            long moved = pattern.level(MatchField.INDUSTRY) == MatchLevel.SAME ? count / 2 : 0;
            if (count > moved) {
                tied.merge(pattern, count - moved, Long::sum);
            }
            if (moved > 0) {
                levels.put(MatchField.REGION, MatchLevel.SAME);
                tied.merge(ComparisonPattern.of(levels), moved, Long::sum);
            }
        });
        MatchFit fit = FellegiSunter.fit(PatternCounts.of(tied), START).found().orElseThrow();
        // the classes bend to explain the tie, so that it may show between other fields
        assertThat(Math.abs(fit.dependences().get(0).deviation())).isGreaterThan(Math.max(3, 2 * least));
    }

    @Test
    void too_little_to_tell_is_an_answer() {
        PatternCounts two = PatternCounts.of(Map.of(
                ComparisonPattern.of(Map.of(MatchField.PHONE, MatchLevel.SAME, MatchField.REGION, MatchLevel.SAME)),
                10L,
                ComparisonPattern.of(
                        Map.of(MatchField.PHONE, MatchLevel.DIFFERENT, MatchField.REGION, MatchLevel.DIFFERENT)),
                10L));
        assertThat(FellegiSunter.fit(two, START).<String>fold(fit -> "fitted", reason -> reason.code()))
                .isEqualTo("too-few-fields");
        PatternCounts few = PatternCounts.of(drawn(1, 100)[1].counts());
        assertThat(FellegiSunter.fit(few, START).found().orElseThrow().warnings())
                .extracting(FitWarning::kind)
                .contains(FitWarning.Kind.FEW_OBSERVATIONS);
    }

    @Test
    void shares_must_add_up_and_none_may_be_impossible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldWeights(MatchField.LEGAL_FORM, List.of(0.9, 0.2), List.of(0.5, 0.5)))
                .withMessageContaining("add up to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldWeights(MatchField.LEGAL_FORM, List.of(1.0, 0.0), List.of(0.5, 0.5)))
                .withMessageContaining("small share");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonPattern.of(Map.of(MatchField.LEGAL_FORM, MatchLevel.ROAD)))
                .withMessageContaining("has no level");
    }
}
