package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.Randoms;

/**
 * Whether two groups of respondents differ, by a permutation test: respondents are dealt out to two groups of the same sizes over and
 * over, and a difference is real if few deals give one as large. Chin and Dibbern (2010),
 * <a href="https://doi.org/10.1007/978-3-540-32827-8_8">doi:10.1007/978-3-540-32827-8_8</a>; two-sided p-values as
 * {@code (1 + deals at least as far apart) / (1 + deals)}, never zero, Phipson and Smyth (2010),
 * <a href="https://doi.org/10.2202/1544-6115.1585">doi:10.2202/1544-6115.1585</a>. Constructs are turned to agree with those of both
 * groups together. Nothing is corrected for asking of many numbers at once.
 */
public sealed interface GroupComparison {

    /** Handles each outcome. */
    <R> R fold(Function<Compared, R> compared, Function<NotCompared, R> notCompared);

    /** Returns the comparison; empty if there is none. */
    default Optional<Compared> found() {
        return fold(Optional::of, no -> Optional.empty());
    }

    /**
     * A number in both groups.
     *
     * @param statistic which number
     * @param first in the first group
     * @param second in the second
     * @param pValue how often groups dealt out at random are at least as far apart, above 0 and at most 1
     */
    record Difference(Statistic statistic, double first, double second, double pValue) {

        /** Returns by how much the first group is above the second. */
        public double difference() {
            return first - second;
        }
    }

    /**
     * The comparison.
     *
     * @param sizes how many respondents of each group count
     * @param completed how many deals could be estimated
     * @param failed how many could not, by cause
     * @param differences of paths, total effects, shares explained and indices; what a group does not have is left out
     */
    record Compared(List<Integer> sizes, int completed, Map<FailureCause, Integer> failed, List<Difference> differences)
            implements GroupComparison {

        public Compared {
            sizes = List.copyOf(sizes);
            failed = Draws.ordered(failed);
            differences = List.copyOf(differences);
        }

        /** Returns the difference of one number; empty if it was not compared. */
        public Optional<Difference> difference(Statistic.Kind kind, String name) {
            Statistic wanted = new Statistic(kind, name);
            return differences.stream()
                    .filter(d -> d.statistic().equals(wanted))
                    .findFirst();
        }

        @Override
        public <R> R fold(Function<Compared, R> compared, Function<NotCompared, R> notCompared) {
            return compared.apply(this);
        }
    }

    /**
     * A group, or both together, gave no estimate.
     *
     * @param cause of what kind
     * @param reason with the item or construct at fault
     */
    record NotCompared(FailureCause cause, Reason reason) implements GroupComparison {
        @Override
        public <R> R fold(Function<Compared, R> compared, Function<NotCompared, R> notCompared) {
            return notCompared.apply(this);
        }
    }

    /**
     * Compares two groups.
     *
     * @param resampling seed and number of deals; the level is not looked at
     * @throws IllegalArgumentException if both tables do not have the same columns, or as {@link PathModelFit#fit}
     */
    static GroupComparison of(
            PathModel model, Answers first, Answers second, PathModelOptions options, Resampling resampling) {
        return PathModelFit.fit(model, first.and(second), options)
                .fold(fit -> compare(fit, first.size(), resampling), no -> new NotCompared(no.cause(), no.reason()));
    }

    private static GroupComparison compare(PathModelFit both, int border, Resampling resampling) {
        Respondents respondents = both.answers();
        int[] inFirst = new int[respondents.size()];
        int[] inSecond = new int[respondents.size()];
        int size = 0;
        for (int i = 0; i < inFirst.length; i++) {
            inFirst[i] = respondents.origin(i) < border ? 1 : 0;
            inSecond[i] = 1 - inFirst[i];
            size += inFirst[i];
        }
        int firstSize = size;
        Statistics statistics = new Statistics(both);
        double[] one;
        double[] other;
        try {
            one = group(both, statistics, inFirst);
            other = group(both, statistics, inSecond);
        } catch (Unfit e) {
            return new NotCompared(e.why(), e.reason());
        }
        Draws draws = new Draws(resampling.times());
        resampling.each(draw -> {
            int[] dealt = deal(inFirst.length, firstSize, Randoms.of(resampling.seed(), draw));
            draws.take(draw, () -> {
                double[] differences = group(both, statistics, dealt);
                for (int i = 0; i < dealt.length; i++) {
                    dealt[i] = 1 - dealt[i];
                }
                double[] rest = group(both, statistics, dealt);
                for (int k = 0; k < rest.length; k++) {
                    differences[k] -= rest[k];
                }
                return differences;
            });
        });
        List<double[]> rows = draws.completed();
        List<Difference> differences = new ArrayList<>();
        for (int k = 0; k < one.length; k++) {
            Statistic statistic = statistics.names().get(k);
            boolean asked = statistic.kind() != Statistic.Kind.LOADING && statistic.kind() != Statistic.Kind.WEIGHT;
            if (asked && !Double.isNaN(one[k] - other[k])) {
                differences.add(new Difference(statistic, one[k], other[k], pValue(rows, k, one[k] - other[k])));
            }
        }
        return new Compared(List.of(firstSize, inFirst.length - firstSize), rows.size(), draws.failed(), differences);
    }

    private static double[] group(PathModelFit both, Statistics statistics, int[] counts) throws Unfit {
        ItemMoments moments = both.answers().moments(counts);
        Estimate estimate = Estimate.of(both.layout(), moments.correlations, both.options());
        estimate.align(both.estimate());
        return statistics.of(estimate, moments, statistics.consistent(estimate, moments));
    }

    /** Returns 1 for as many places, drawn at random, as {@code size} says; Fisher and Yates. */
    private static int[] deal(int places, int size, Randoms random) {
        int[] order = new int[places];
        for (int i = 0; i < places; i++) {
            int j = random.below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        int[] dealt = new int[places];
        for (int i = 0; i < size; i++) {
            dealt[order[i]] = 1;
        }
        return dealt;
    }

    private static double pValue(List<double[]> rows, int column, double observed) {
        int known = 0;
        int far = 0;
        for (double[] row : rows) {
            if (!Double.isNaN(row[column])) {
                known++;
                far += Math.abs(row[column]) >= Math.abs(observed) - 1e-12 ? 1 : 0;
            }
        }
        return (1.0 + far) / (1.0 + known);
    }
}
