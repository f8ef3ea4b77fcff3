package org.crmkit.scoring.servicequality.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ratings that papers print. */
public final class PublishedRatings {

    private PublishedRatings() {}

    static List<List<Long>> table(int columns, long... cells) {
        List<List<Long>> rows = new ArrayList<>();
        for (int i = 0; i < cells.length; i += columns) {
            rows.add(Arrays.stream(cells, i, i + columns).boxed().toList());
        }
        return rows;
    }

    /** Fleiss (1971), table 1: 30 patients, six psychiatrists each; depression, personality disorder, schizophrenia, neurosis, other. */
    public static List<List<Long>> diagnoses() {
        return table(
                5, 0, 0, 0, 6, 0, 0, 3, 0, 0, 3, 0, 1, 4, 0, 1, 0, 0, 0, 0, 6, 0, 3, 0, 3, 0, 2, 0, 4, 0, 0, 0, 0, 4, 0,
                2, 2, 0, 3, 1, 0, 2, 0, 0, 4, 0, 0, 0, 0, 0, 6, 1, 0, 0, 5, 0, 1, 1, 0, 4, 0, 0, 3, 3, 0, 0, 1, 0, 0, 5,
                0, 0, 2, 0, 3, 1, 0, 0, 5, 0, 1, 3, 0, 0, 1, 2, 5, 1, 0, 0, 0, 0, 2, 0, 4, 0, 1, 0, 2, 0, 3, 0, 0, 0, 0,
                6, 0, 1, 0, 5, 0, 0, 2, 0, 1, 3, 2, 0, 0, 4, 0, 1, 0, 0, 4, 1, 0, 5, 0, 1, 0, 4, 0, 0, 0, 2, 0, 2, 0, 4,
                0, 1, 0, 5, 0, 0, 0, 0, 0, 0, 6);
    }

    /** Cohen (1968), table 1, 200 cases; the examples of cohen.kappa() of R package psych have it as shares. */
    public static List<List<Long>> judges() {
        return table(3, 88, 14, 18, 10, 40, 10, 2, 6, 12);
    }

    /** Cohen (1968), weights of disagreement for the same table. */
    public static KappaWeights severity() {
        return KappaWeights.ofDisagreement(
                "cohen-1968", List.of(List.of(0.0, 1.0, 3.0), List.of(1.0, 0.0, 6.0), List.of(3.0, 6.0, 0.0)));
    }

    /** Shrout and Fleiss (1979), table 2: six targets, four judges. */
    public static ScoreRatings targets() {
        double[][] points = {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
        return ratings(points);
    }

    static ScoreRatings ratings(double[][] points) {
        List<String> raters = new ArrayList<>();
        for (int j = 0; j < points[0].length; j++) {
            raters.add("r" + (j + 1));
        }
        List<ScoreRatings.Item> items = new ArrayList<>();
        for (double[] row : points) {
            items.add(new ScoreRatings.Item(
                    "t" + (items.size() + 1), Arrays.stream(row).boxed().toList()));
        }
        return new ScoreRatings(raters, items);
    }

    /** Bland and Altman (1986), peak flow in l/min by the large meter. */
    public static List<Double> largeMeter() {
        return Arrays.asList(
                494.0, 395.0, 516.0, 434.0, 476.0, 557.0, 413.0, 442.0, 650.0, 433.0, 417.0, 656.0, 267.0, 478.0, 178.0,
                423.0, 427.0);
    }

    /** The same by the mini meter. */
    public static List<Double> miniMeter() {
        return Arrays.asList(
                512.0, 430.0, 520.0, 428.0, 500.0, 600.0, 364.0, 380.0, 658.0, 445.0, 432.0, 626.0, 260.0, 477.0, 259.0,
                350.0, 451.0);
    }
}
