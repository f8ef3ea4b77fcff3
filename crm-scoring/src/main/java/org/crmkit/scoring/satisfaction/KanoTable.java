package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the two answers to a pair of Kano questions make of a feature. Both are answered from 1 to 5: I like it that way, it must be that
 * way, I am neutral, I can live with it that way, I dislike it that way.
 *
 * @param rows by the answer to "if we have it", each with five categories by the answer to "if we do not have it"
 */
public record KanoTable(List<List<KanoCategory>> rows) {

    public KanoTable {
        rows = rows.stream().map(List::copyOf).toList();
        checkArgument(
                rows.size() == 5 && rows.stream().allMatch(row -> row.size() == 5),
                "KanoTable.rows were not five rows of five categories; give one for each pair of answers.");
    }

    /** Obtains a table from five rows of letters, such as {@code "QAAAO"}. */
    public static KanoTable of(String... rows) {
        List<List<KanoCategory>> read = new ArrayList<>();
        for (String row : rows) {
            List<KanoCategory> categories = new ArrayList<>();
            for (int i = 0; i < row.length(); i++) {
                String letter = row.substring(i, i + 1);
                categories.add(Arrays.stream(KanoCategory.values())
                        .filter(category -> category.letter().equals(letter))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("KanoTable row '" + row + "' has the letter "
                                + letter + "; it must be one of M, O, A, I, R, Q.")));
            }
            read.add(categories);
        }
        return new KanoTable(read);
    }

    /**
     * Obtains the usual table: Kano and others (1984) as printed by Berger and others (1993), "Kano's methods for understanding
     * customer-defined quality", Center for Quality of Management Journal 2(4).
     */
    public static KanoTable usual() {
        return of("QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ");
    }

    /**
     * Obtains the table of Pouliot (1993), in the same issue, who finds it questionable too that a feature must be there and must not, or
     * that one can live with both.
     */
    public static KanoTable pouliot() {
        return of("QAAAO", "RQIIM", "RIIIM", "RIIQM", "RRRRQ");
    }

    /**
     * Returns the category of a pair of answers.
     *
     * @param with answer to "if we have it", 1 to 5
     * @param without answer to "if we do not have it", 1 to 5
     */
    public KanoCategory of(int with, int without) {
        checkArgument(
                with >= 1 && with <= 5 && without >= 1 && without <= 5,
                "KanoTable was asked for the answers %s and %s; both must be 1 to 5.",
                with,
                without);
        return rows.get(with - 1).get(without - 1);
    }
}
