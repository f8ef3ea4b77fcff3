package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What part of the first group one catches for what part of the second one wrongly takes along, at every threshold.
 *
 * @param points from (0, 0) to (1, 1); equal scores share a point
 * @param auc the area below, ties counted half
 * @param standardError of the area: Hanley and McNeil (1982), <a href="https://doi.org/10.1148/radiology.143.1.7063747">
 *     doi:10.1148/radiology.143.1.7063747</a>, formula 2
 */
public record RocCurve(List<Point> points, double auc, double standardError) {

    /**
     * A threshold and what it takes.
     *
     * @param threshold scores from here on are taken; positive infinity for none
     * @param falsePositives the part of the second group taken
     * @param truePositives the part of the first group taken
     */
    public record Point(double threshold, double falsePositives, double truePositives) {}

    public RocCurve {
        points = List.copyOf(points);
    }

    /**
     * Draws the curve.
     *
     * @param scores finite
     * @param first whether each belongs to the group that should score high
     * @return empty if one of the groups is
     */
    public static Optional<RocCurve> of(double[] scores, boolean[] first) {
        Optional<Discrimination> area = Discrimination.of(scores, first);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        int[] order = HighestFirst.order(scores);
        long all = 0;
        for (boolean one : first) {
            all += one ? 1 : 0;
        }
        long others = first.length - all;
        List<Point> points = new ArrayList<>(List.of(new Point(Double.POSITIVE_INFINITY, 0, 0)));
        long taken = 0;
        long wrong = 0;
        for (int i = 0; i < order.length; ) {
            double threshold = scores[order[i]];
            for (; i < order.length && scores[order[i]] == threshold; i++) {
                taken += first[order[i]] ? 1 : 0;
                wrong += first[order[i]] ? 0 : 1;
            }
            points.add(new Point(threshold, (double) wrong / others, (double) taken / all));
        }
        double auc = area.get().auc();
        return Optional.of(new RocCurve(points, auc, standardError(auc, all, others)));
    }

    static double standardError(double auc, long first, long second) {
        double q1 = auc / (2 - auc);
        double q2 = 2 * auc * auc / (1 + auc);
        double square = auc * (1 - auc) + (first - 1) * (q1 - auc * auc) + (second - 1) * (q2 - auc * auc);
        return StrictMath.sqrt(Math.max(0, square) / ((double) first * second));
    }

    /** Returns the point where the two parts differ most (Youden's index), of equal ones the highest threshold. */
    public Point widest() {
        checkArgument(!points.isEmpty(), "RocCurve.points was empty.");
        Point best = points.get(0);
        for (Point point : points) {
            if (point.truePositives() - point.falsePositives() > best.truePositives() - best.falsePositives()) {
                best = point;
            }
        }
        return best;
    }
}
