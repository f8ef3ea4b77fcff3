package org.crmkit.scoring.weight;

import java.util.ArrayList;
import java.util.List;

/** The judgements Saaty printed. */
public final class SaatyExamples {

    private static final List<String> HOUSES = List.of("a", "b", "c");

    private SaatyExamples() {}

    /** Which drink is consumed more in the United States; Saaty (2008), doi:10.1504/IJSSCI.2008.017590. */
    public static PairwiseMatrix drinks() {
        return PairwiseMatrix.ofUpper(
                List.of("coffee", "wine", "tea", "beer", "sodas", "milk", "water"),
                9,
                5,
                2,
                1,
                1,
                1.0 / 2,
                1.0 / 3,
                1.0 / 9,
                1.0 / 9,
                1.0 / 9,
                1.0 / 9,
                1.0 / 3,
                1.0 / 4,
                1.0 / 3,
                1.0 / 9,
                1.0 / 2,
                1,
                1.0 / 3,
                2,
                1.0 / 2,
                1.0 / 3);
    }

    /** What matters in a house; Saaty (1990), doi:10.1016/0377-2217(90)90057-I. */
    public static PairwiseMatrix house() {
        return PairwiseMatrix.ofUpper(
                List.of("size", "transport", "neighbourhood", "age", "yard", "modern", "condition", "financing"),
                5,
                3,
                7,
                6,
                6,
                1.0 / 3,
                1.0 / 4,
                1.0 / 3,
                5,
                3,
                3,
                1.0 / 5,
                1.0 / 7,
                6,
                3,
                4,
                6,
                1.0 / 5,
                1.0 / 3,
                1.0 / 4,
                1.0 / 7,
                1.0 / 8,
                1.0 / 2,
                1.0 / 5,
                1.0 / 6,
                1.0 / 5,
                1.0 / 6,
                1.0 / 2);
    }

    /** The same goal with the three houses below each criterion, from the same paper. */
    public static Hierarchy houses() {
        double[][] upper = {
            {6, 8, 4},
            {7, 1.0 / 5, 1.0 / 8},
            {8, 6, 1.0 / 4},
            {1, 1, 1},
            {5, 4, 1.0 / 3},
            {8, 6, 1.0 / 5},
            {1.0 / 2, 1.0 / 2, 1},
            {1.0 / 7, 1.0 / 5, 3}
        };
        List<Hierarchy> below = new ArrayList<>();
        for (int i = 0; i < upper.length; i++) {
            below.add(Hierarchy.of(house().names().get(i), PairwiseMatrix.ofUpper(HOUSES, upper[i])));
        }
        return Hierarchy.of("house", house(), below);
    }
}
