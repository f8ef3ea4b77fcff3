package org.crmkit.scoring.keyaccount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.value.GridField;
import org.crmkit.scoring.value.Portfolio;

/**
 * A rated account.
 *
 * @param key which
 * @param score the rating, 0 to 100, with what each indicator brings
 * @param lines one for each indicator that was rated, in the order of the card
 */
public record KeyAssessment(String key, Score score, List<Line> lines) {

    public KeyAssessment {
        lines = List.copyOf(lines);
    }

    /**
     * An indicator that was rated.
     *
     * @param rating 0 to 100
     * @param ofAspect how much it counts of its aspect, 0 to 1
     * @param ofWhole how much of the whole, 0 to 1
     */
    public record Line(KeyIndicator indicator, double rating, double ofAspect, double ofWhole) {

        /** Returns what it brings to the rating. */
        public double points() {
            return ofWhole * rating;
        }
    }

    /** Returns the rating of an aspect, 0 to 100; empty where none of its indicators was rated. */
    public OptionalDouble of(KeyAspect aspect) {
        Sum sum = new Sum();
        boolean any = false;
        for (Line line : lines) {
            if (line.indicator().aspect() == aspect) {
                sum.add(line.ofAspect() * line.rating());
                any = true;
            }
        }
        return any ? OptionalDouble.of(Math.min(100, sum.value())) : OptionalDouble.empty();
    }

    /**
     * Returns the field of the account in a matrix of relation across and attractiveness upward, as {@link
     * org.crmkit.scoring.value.Portfolios#attractivenessAndRelation(List, List)} has it; empty where one of the two is unknown.
     */
    public Optional<GridField> place(Portfolio matrix) {
        OptionalDouble relation = of(KeyAspect.RELATION);
        OptionalDouble attractiveness = of(KeyAspect.ATTRACTIVENESS);
        return relation.isPresent() && attractiveness.isPresent()
                ? Optional.of(matrix.field(relation.getAsDouble(), attractiveness.getAsDouble()))
                : Optional.empty();
    }

    /** Returns the rating as {@link org.crmkit.core.keyaccount.KeyCheck} asks for it, rounded half-up to two decimals. */
    public BigDecimal rating() {
        return new BigDecimal(score.value()).setScale(2, RoundingMode.HALF_UP);
    }
}
