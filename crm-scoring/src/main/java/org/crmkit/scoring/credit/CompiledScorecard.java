package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A card made ready for many applicants: each value is a number, and a score with its reasons makes one small array. It gives the points of
 * {@link CreditScorecard#score} and the ranking of {@link AdverseReason}, which the tests hold it to. Safe under threads.
 *
 * <p>A row has one number for each variable of the card, in its order: the value itself for a variable of numbers, NaN where it is
 * missing, and for categories the code that {@link #encode} gives. Special values of a variable of numbers compare as numbers, so
 * -999.0 is -999.
 */
public final class CompiledScorecard {

    private final int basePoints;
    private final CompiledVariable[] variables;
    private final double[] baseline;

    CompiledScorecard(int basePoints, CompiledVariable[] variables, double[] baseline) {
        this.basePoints = basePoints;
        this.variables = variables;
        this.baseline = baseline;
    }

    /**
     * Compiles a card.
     *
     * @param baseline of the reasons
     * @throws IllegalArgumentException if a variable of numbers has a bin of texts
     */
    public static CompiledScorecard of(CreditScorecard card, PointsBaseline baseline) {
        checkArgument(
                baseline.points().size() == card.variables().size(),
                "PointsBaseline.points had %s entries; it must have %s, one for each variable of the card.",
                baseline.points().size(),
                card.variables().size());
        CompiledVariable[] variables = new CompiledVariable[card.variables().size()];
        Arrays.setAll(variables, i -> CompiledVariable.of(card.variables().get(i)));
        return new CompiledScorecard(
                card.basePoints(),
                variables,
                baseline.points().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * Reads a card that was {@linkplain #write written}: a process that has just started scores with it at once, without the card
     * itself and the reader of its JSON.
     *
     * @throws CompiledCardException if it is none, not whole, of another version, or above one mebibyte
     * @throws IOException from the stream
     */
    public static CompiledScorecard read(InputStream in) throws IOException {
        return CompiledCardFile.read(in.readNBytes(CompiledCardFile.MOST_BYTES + 1));
    }

    /** Writes the card, the same bytes each time; the stream stays open. The reasons' baseline is kept, their words are not. */
    public void write(OutputStream out) throws IOException {
        out.write(CompiledCardFile.write(basePoints, variables, baseline));
    }

    /** Returns how many numbers a row has. */
    public int variables() {
        return variables.length;
    }

    /**
     * Returns the number that stands for a value as it is written: NaN if it is missing, -1 for a category of no bin.
     *
     * @param variable its place in the card
     * @return empty if a variable of numbers is given something else, for which there is no number
     */
    public Optional<Double> encode(int variable, Optional<String> value) {
        return variables[variable].encode(value);
    }

    /** Returns the points of a row. */
    public int score(double[] row) {
        int total = basePoints;
        for (int i = 0; i < variables.length; i++) {
            total += variables[i].points(row[i]);
        }
        return total;
    }

    /**
     * Returns the points of a row and its reasons.
     *
     * @param reasons takes the places of the variables that are farthest below the baseline, the farthest first, ties in the order of
     *     the card; -1 behind the last
     */
    public int score(double[] row, int[] reasons) {
        int total = basePoints;
        int found = 0;
        double[] belows = new double[variables.length];
        for (int i = 0; i < variables.length; i++) {
            int points = variables[i].points(row[i]);
            total += points;
            double below = baseline[i] - points;
            if (below > 0) {
                belows[i] = below;
                int at = found;
                while (at > 0 && below > belows[reasons[at - 1]]) {
                    at--;
                }
                if (at < reasons.length) {
                    int last = Math.min(found, reasons.length - 1);
                    for (int k = last; k > at; k--) { // a few places: quicker than System.arraycopy
                        reasons[k] = reasons[k - 1];
                    }
                    reasons[at] = i;
                    found = last + 1;
                }
            }
        }
        Arrays.fill(reasons, found, reasons.length, -1);
        return total;
    }

    /**
     * Scores many, column by column; linear in rows.
     *
     * @param columns one for each variable, each as long as {@code into}
     * @param into takes the points by row
     */
    public void scoreAll(double[][] columns, int[] into) {
        checkArgument(
                columns.length == variables.length,
                "There were %s columns; there must be %s, one for each variable.",
                columns.length,
                variables.length);
        Arrays.fill(into, basePoints);
        for (int i = 0; i < columns.length; i++) {
            double[] column = columns[i];
            checkArgument(
                    column.length == into.length,
                    "Column %s had %s rows; it must have %s, as the scores have.",
                    i,
                    column.length,
                    into.length);
            CompiledVariable variable = variables[i];
            for (int row = 0; row < into.length; row++) {
                into[row] += variable.points(column[row]);
            }
        }
    }
}
