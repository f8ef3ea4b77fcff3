package org.crmkit.scoring.questionnaire;

import java.util.Collections;
import java.util.List;

/** Published correlations, and answers of our own for computations beside the tests. */
public final class Textbooks {

    private Textbooks() {}

    /** Denis, Applied Univariate, Bivariate, and Multivariate Statistics: five items of ten persons, as SPSS describes them. */
    public static ItemMoments denis() {
        return ItemMoments.ofPublished(
                List.of("item-1", "item-2", "item-3", "item-4", "item-5"),
                10,
                List.of(7.3, 8.8, 9.1, 9.4, 7.0),
                List.of(2.71006, 5.05085, 4.74810, 2.71621, 3.80058),
                List.of(
                        List.of(1.0, 0.679, 0.351, 0.827, 0.022),
                        List.of(0.679, 1.0, 0.612, 0.743, -0.463),
                        List.of(0.351, 0.612, 1.0, 0.462, -0.129),
                        List.of(0.827, 0.743, 0.462, 1.0, -0.011),
                        List.of(0.022, -0.463, -0.129, -0.011, 1.0)));
    }

    /** Nine mental tests of 213 pupils: Thurstone's data as in Bechtoldt (1961) and McDonald (1999), Test Theory. */
    public static ItemMoments thurstone() {
        List<String> names = List.of(
                "sentences",
                "vocabulary",
                "completion",
                "first-letters",
                "four-letter-words",
                "suffixes",
                "letter-series",
                "pedigrees",
                "letter-group");
        return ItemMoments.ofPublished(
                names,
                213,
                Collections.nCopies(9, 0.0),
                Collections.nCopies(9, 1.0),
                List.of(
                        List.of(1.0, .828, .776, .439, .432, .447, .447, .541, .380),
                        List.of(.828, 1.0, .779, .493, .464, .489, .432, .537, .358),
                        List.of(.776, .779, 1.0, .460, .425, .443, .401, .534, .359),
                        List.of(.439, .493, .460, 1.0, .674, .590, .381, .350, .424),
                        List.of(.432, .464, .425, .674, 1.0, .541, .402, .367, .446),
                        List.of(.447, .489, .443, .590, .541, 1.0, .288, .320, .325),
                        List.of(.447, .432, .401, .381, .402, .288, 1.0, .555, .598),
                        List.of(.541, .537, .534, .350, .367, .320, .555, 1.0, .452),
                        List.of(.380, .358, .359, .424, .446, .325, .598, .452, 1.0)));
    }

    static final List<String> FIVE = List.of("q1", "q2", "q3", "q4", "q5");

    /** Twelve respondents of our own; the fourth question is asked the other way round. */
    static AnswerTable twelve(boolean isTurned) {
        double[][] rows = {
            {4, 5, 4, 2, 5}, {3, 3, 4, 3, 3}, {5, 5, 5, 1, 4}, {2, 2, 3, 4, 2}, {4, 4, 3, 2, 4}, {1, 2, 2, 5, 1},
            {3, 4, 3, 3, 4}, {5, 4, 5, 1, 5}, {2, 3, 2, 4, 3}, {4, 3, 4, 3, 3}, {3, 3, 3, 2, 4}, {5, 5, 4, 2, 4}
        };
        AnswerTable.Builder table = AnswerTable.builder(FIVE);
        for (int i = 0; i < rows.length; i++) {
            rows[i][3] = isTurned ? 6 - rows[i][3] : rows[i][3];
            table.add("r" + i, rows[i]);
        }
        return table.build();
    }
}
