package org.crmkit.scoring.satisfaction.pls;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/** What respondents answered, item by item; an answer may be missing. Immutable. */
public final class Answers {

    private final List<String> items;
    private final double[][] rows;

    private Answers(List<String> items, double[][] rows) {
        this.items = items;
        this.rows = rows;
    }

    /**
     * Obtains a table of answers.
     *
     * @param items the names of the columns, each once; columns that a model does not name are not looked at
     * @param rows a row for each respondent, {@code NaN} where an answer is missing; copied
     */
    public static Answers of(List<String> items, double[][] rows) {
        checkArgument(new HashSet<>(items).size() == items.size(), "Answers.items had a name twice: %s.", items);
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            checkArgument(
                    rows[i].length == items.size(),
                    "Answers row %s had %s answers; it must have %s, one an item.",
                    i,
                    rows[i].length,
                    items.size());
            for (double answer : rows[i]) {
                checkArgument(
                        !Double.isInfinite(answer),
                        "Answers row %s had %s; an answer must be finite, or NaN if it is missing.",
                        i,
                        answer);
            }
            copy[i] = rows[i].clone();
        }
        return new Answers(List.copyOf(items), copy);
    }

    /** Returns how many respondents there are. */
    public int size() {
        return rows.length;
    }

    /** Returns the names of the columns. */
    public List<String> items() {
        return items;
    }

    /** Returns an answer; empty if it is missing. */
    public OptionalDouble answer(int row, String item) {
        double answer = rows[row][column(item)];
        return Double.isNaN(answer) ? OptionalDouble.empty() : OptionalDouble.of(answer);
    }

    /** Returns the respondents whose row, counted from zero, is wanted. */
    public Answers where(IntPredicate wanted) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (wanted.test(i)) {
                kept.add(rows[i]);
            }
        }
        return new Answers(items, kept.toArray(new double[0][]));
    }

    /** Returns these respondents and those of another table of the same columns after them. */
    public Answers and(Answers others) {
        checkArgument(
                items.equals(others.items),
                "Answers had the items %s and %s; both tables must have the same columns.",
                items,
                others.items);
        List<double[]> all = new ArrayList<>(List.of(rows));
        all.addAll(List.of(others.rows));
        return new Answers(items, all.toArray(new double[0][]));
    }

    int column(String item) {
        int column = items.indexOf(item);
        checkArgument(column >= 0, "Answers have no item '%s'; it must be one of %s.", item, items);
        return column;
    }

    /** Returns an answer, NaN if it is missing. */
    double raw(int row, int column) {
        return rows[row][column];
    }

    @Override
    public String toString() {
        return rows.length + " respondents, " + items.size() + " items";
    }
}
