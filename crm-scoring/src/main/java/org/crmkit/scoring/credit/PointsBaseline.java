package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.internal.Sum;

/**
 * What the points of each variable are compared with when asking why a score is not higher.
 *
 * @param kind how the points were chosen
 * @param points by variable of the card, finite
 */
public record PointsBaseline(Kind kind, List<Double> points) {

    /** Kinds of baseline. */
    public enum Kind {
        /** The best bin: what is short of the ideal applicant. */
        MAXIMUM,
        /** The mean of the cases the card was made from: what is worse than usual. */
        MEAN,
        /** No points, which is a weight of evidence of zero: what is worse than the average odds. */
        NEUTRAL,
        /** Points given from outside, as in a PMML file. */
        GIVEN
    }

    public PointsBaseline {
        points = List.copyOf(points);
        for (double one : points) {
            checkArgument(Double.isFinite(one), "PointsBaseline.points had %s; each must be finite.", one);
        }
    }

    /** Obtains the best points of each variable. */
    public static PointsBaseline maximum(CreditScorecard card) {
        List<Double> points = new ArrayList<>();
        for (ScorecardVariable variable : card.variables()) {
            points.add(variable.points().stream()
                    .mapToDouble(Integer::doubleValue)
                    .max()
                    .orElse(0));
        }
        return new PointsBaseline(Kind.MAXIMUM, points);
    }

    /**
     * Obtains the mean points of each variable, by the weights of the cases; one whose value no bin holds has none.
     *
     * @param cases at least one
     */
    public static PointsBaseline mean(CreditScorecard card, List<CreditCase> cases) {
        checkArgument(!cases.isEmpty(), "cases was empty; a mean needs at least one.");
        List<Double> points = new ArrayList<>();
        for (ScorecardVariable variable : card.variables()) {
            Sum sum = new Sum();
            Sum weights = new Sum();
            for (CreditCase one : cases) {
                weights.add(one.weight());
                variable.binning()
                        .binOf(one.applicant())
                        .ifPresent(
                                bin -> sum.add(one.weight() * variable.points().get(bin)));
            }
            points.add(sum.value() / weights.value());
        }
        return new PointsBaseline(Kind.MEAN, points);
    }

    /** Obtains no points for each variable. */
    public static PointsBaseline neutral(CreditScorecard card) {
        return new PointsBaseline(
                Kind.NEUTRAL, card.variables().stream().map(variable -> 0.0).toList());
    }
}
