package org.crmkit.scoring.sampling;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/** A sample parted among groups so that it adds up to the whole, or why it cannot be. */
public sealed interface StratifiedAllocation {

    /** Handles each outcome. */
    <R> R fold(Function<Allocated, R> allocated, Function<Impossible, R> impossible);

    /** Returns the parts if there are any. */
    default Optional<Allocated> allocated() {
        return fold(Optional::of, impossible -> Optional.empty());
    }

    /** By what a group's part is measured. */
    enum Rule implements Term {
        /** By its size. */
        PROPORTIONAL("比例分配", "Proportional"),
        /**
         * By its size times the standard deviation of its answers, which makes the mean of all most certain: Neyman (1934),
         * <a href="https://doi.org/10.2307/2342192">doi:10.2307/2342192</a>; Cochran (1977), 5.5.
         */
        NEYMAN("Neyman最优分配", "Neyman"),
        /** The same for all, which makes groups easiest to compare. */
        EQUAL("平均分配", "Equal");

        private final Label label;

        Rule(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * The part of one group.
     *
     * @param ideal by the rule alone, before minimum, size and rounding
     * @param answers a whole number, from the smaller of minimum and size to the size
     */
    record Part(Stratum stratum, double ideal, long answers) {}

    /** The parts, in the order of the groups; their answers add up to the whole sample. */
    record Allocated(Rule rule, List<Part> parts) implements StratifiedAllocation {
        public Allocated {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R fold(Function<Allocated, R> allocated, Function<Impossible, R> impossible) {
            return allocated.apply(this);
        }
    }

    /** It cannot be parted so. */
    record Impossible(Reason reason) implements StratifiedAllocation {
        @Override
        public <R> R fold(Function<Allocated, R> allocated, Function<Impossible, R> impossible) {
            return impossible.apply(this);
        }
    }

    /**
     * Parts a sample. A group with less than the minimum gets the minimum, or all there are; one with more than there are gets all there
     * are; what the others get is parted again by the rule, and whole numbers go by largest remainders, of equal ones to the earlier group.
     *
     * @param strata one or more, each segment once
     * @param answers the whole sample, one or more
     * @param minimum of each group, zero or more
     * @return impossible as {@code sample-above-population}, {@code sample-below-minimums}, {@code deviation-missing} or
     *     {@code nothing-varies} for Neyman's rule
     */
    static StratifiedAllocation of(List<Stratum> strata, long answers, Rule rule, long minimum) {
        checkArgument(!strata.isEmpty(), "StratifiedAllocation.strata was empty; give at least one group.");
        checkArgument(
                strata.stream().map(each -> each.segment().slug()).distinct().count() == strata.size(),
                "StratifiedAllocation.strata named a segment twice. Name each once.");
        checkArgument(
                answers >= 1 && minimum >= 0,
                "StratifiedAllocation was of %s answers, at least %s a group; there must be 1 or more and 0 or more.",
                answers,
                minimum);
        long[] least = new long[strata.size()];
        long[] most = new long[strata.size()];
        double[] weights = new double[strata.size()];
        double heaviest = 0;
        for (int i = 0; i < weights.length; i++) {
            Stratum stratum = strata.get(i);
            most[i] = stratum.segment().population();
            least[i] = Math.min(minimum, most[i]);
            if (rule == Rule.NEYMAN && stratum.deviation().isEmpty()) {
                return new Impossible(Reason.of(
                        "deviation-missing",
                        stratum.segment().name().zh() + "没有标准差；请取自以往调研，或改用比例分配。",
                        "The deviation of " + stratum.segment().name().en()
                                + " is not known. Take it from an earlier survey, or allocate proportionally."));
            }
            weights[i] = switch (rule) {
                case PROPORTIONAL -> (double) most[i];
                case NEYMAN -> (double) most[i] * stratum.deviation().orElse(0);
                case EQUAL -> 1;
            };
            heaviest = Math.max(heaviest, weights[i]);
        }
        long all = Arrays.stream(most).sum();
        if (answers > all) {
            return new Impossible(Reason.of(
                    "sample-above-population",
                    "样本" + answers + "份多于全部" + all + "位客户。",
                    "The sample of " + answers + " is larger than the " + all + " customers there are."));
        }
        long floor = Arrays.stream(least).sum();
        if (answers < floor) {
            return new Impossible(Reason.of(
                    "sample-below-minimums",
                    "样本" + answers + "份不够各群体的最低数，合计需" + floor + "份。",
                    "The sample of " + answers + " does not cover the minimums of the groups, " + floor
                            + " together. Raise it, or lower the minimum."));
        }
        if (!(heaviest > 0)) {
            return new Impossible(Reason.of("nothing-varies", "各群体的标准差均为零。", "The deviation of every group is zero."));
        }
        return new Allocated(rule, BoundedParts.of(strata, weights, least, most, answers));
    }
}
