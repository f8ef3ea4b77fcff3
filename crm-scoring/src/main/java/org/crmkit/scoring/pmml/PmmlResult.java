package org.crmkit.scoring.pmml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The answer of a PMML scorecard. */
public sealed interface PmmlResult {

    /** Handles each outcome. */
    <R> R fold(Function<Scored, R> scored, Function<NoScore, R> noScore);

    /**
     * What a characteristic gave.
     *
     * @param characteristic its name, if it has one
     * @param points its partial score
     * @param reasonCode the attribute's, or the characteristic's
     * @param distance of the points from the baseline, the way the card ranks them; empty if it does not use reason codes
     */
    record Partial(
            Optional<String> characteristic,
            BigDecimal points,
            Optional<String> reasonCode,
            Optional<BigDecimal> distance) {}

    /**
     * A score.
     *
     * @param score the initial score and all partial ones
     * @param partials by characteristic, in the order of the card
     * @param reasons ranked, the farthest from its baseline first, ties in the order of the card; all of them, also those on the
     *     good side of the baseline, whose distance is negative
     */
    record Scored(BigDecimal score, List<Partial> partials, List<Partial> reasons) implements PmmlResult {

        public Scored {
            partials = List.copyOf(partials);
            reasons = List.copyOf(reasons);
        }

        /** Returns the first reason codes, for PMML's output fields of feature {@code reasonCode}. */
        public List<String> reasonCodes(int most) {
            return reasons.stream()
                    .limit(most)
                    .flatMap(one -> one.reasonCode().stream())
                    .toList();
        }

        @Override
        public <R> R fold(Function<Scored, R> scored, Function<NoScore, R> noScore) {
            return scored.apply(this);
        }
    }

    /**
     * No score: a value was invalid, or no attribute of a characteristic held.
     *
     * @param code {@code invalid-value} or {@code no-attribute}
     * @param where the field or the characteristic; never the value
     */
    record NoScore(String code, String where) implements PmmlResult {
        @Override
        public <R> R fold(Function<Scored, R> scored, Function<NoScore, R> noScore) {
            return noScore.apply(this);
        }
    }
}
