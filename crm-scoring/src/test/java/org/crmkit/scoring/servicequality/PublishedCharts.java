package org.crmkit.scoring.servicequality;

import java.util.ArrayList;
import java.util.List;

/**
 * Examples of control charts from Montgomery (1991), "Introduction to Statistical Quality Control", second edition, as the R package qcc
 * ships them: orangejuice and circuit, pages 152 to 155, pcmanufact and dyedcloth, pages 181 to 184.
 */
final class PublishedCharts {

    private PublishedCharts() {}

    static List<Subgroup> of(double size, long... counts) {
        List<Subgroup> subgroups = new ArrayList<>();
        for (long count : counts) {
            subgroups.add(new Subgroup(Integer.toString(subgroups.size() + 1), count, size));
        }
        return subgroups;
    }

    /** Leaking cans of orange juice concentrate, samples of 50: thirty at first, and 24 after a machine was adjusted. */
    static List<Subgroup> cans() {
        return of(
                50, 12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7,
                13, 9, 6, 9, 6, 12, 5, 6, 4, 6, 3, 7, 6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5);
    }

    /** Faults of printed circuit boards, samples of 100 boards. */
    static List<Subgroup> boards() {
        return of(
                1, 21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17,
                15);
    }

    /** Faults of computers, five looked at each time. */
    static List<Subgroup> computers() {
        return of(5, 10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5);
    }

    private static List<Subgroup> of(long[] counts, double[] sizes) {
        List<Subgroup> subgroups = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            subgroups.add(new Subgroup(Integer.toString(i + 1), counts[i], sizes[i]));
        }
        return subgroups;
    }

    /** Purchase orders with mistakes, as many as there were each week; no data of qcc. */
    static List<Subgroup> orders() {
        return of(
                new long[] {12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9},
                new double[] {
                    100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120, 120, 110, 80, 80, 80, 90, 100, 100,
                    100, 100, 90, 90
                });
    }

    /** Faults of dyed cloth, for units of 50 square metres. */
    static List<Subgroup> cloth() {
        return of(
                new long[] {14, 12, 20, 11, 7, 10, 21, 16, 19, 23},
                new double[] {10, 8, 13, 10, 9.5, 10, 12, 10.5, 12, 12.5});
    }

    static ControlChart drawn(ChartPlan plan, List<Subgroup> subgroups) {
        return ControlChart.of(plan, subgroups).value().orElseThrow();
    }
}
