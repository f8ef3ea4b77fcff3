package org.crmkit.scoring.weight;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Criteria compared in pairs: how many times more one counts than the other, by Saaty's scale from 1 (equally) to 9 (extremely), or
 * any ratio above zero. The lower half is the reciprocal of the upper. Saaty (1977),
 * <a href="https://doi.org/10.1016/0022-2496(77)90033-5">doi:10.1016/0022-2496(77)90033-5</a>.
 *
 * @param names of the criteria, 1 to {@value #MOST}, each once
 * @param rows one a criterion: how many times more it counts than the criterion of each column
 */
public record PairwiseMatrix(List<String> names, List<List<Double>> rows) {

    /** The most criteria compared at once; nobody judges more pairs with care. */
    public static final int MOST = 50;

    public PairwiseMatrix {
        names = List.copyOf(names);
        rows = rows.stream().map(List::copyOf).toList();
        int n = names.size();
        checkArgument(n >= 1 && n <= MOST, "PairwiseMatrix.names were %s; there must be 1 to %s.", n, MOST);
        checkArgument(new HashSet<>(names).size() == n, "PairwiseMatrix.names had a name twice: %s.", names);
        checkArgument(rows.size() == n, "PairwiseMatrix.rows were %s; there must be %s, one a name.", rows.size(), n);
        for (int i = 0; i < n; i++) {
            checkArgument(
                    rows.get(i).size() == n,
                    "PairwiseMatrix row of %s had %s judgements; it must have %s.",
                    names.get(i),
                    rows.get(i).size(),
                    n);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double judged = rows.get(i).get(j);
                checkArgument(
                        judged >= 1e-6 && judged <= 1e6,
                        "PairwiseMatrix judgement of %s over %s was %s; it must be 0.000001 to 1000000, as a rule 1/9 to 9.",
                        names.get(i),
                        names.get(j),
                        judged);
                checkArgument(
                        Math.abs(judged * rows.get(j).get(i) - 1) <= 1e-6,
                        "PairwiseMatrix judgement of %s over %s was %s, the other way round %s; one must be the reciprocal of the other. Give the upper half alone.",
                        names.get(i),
                        names.get(j),
                        judged,
                        rows.get(j).get(i));
            }
        }
    }

    /**
     * Obtains a matrix of its upper half, row by row: of three criteria a over b, a over c, b over c.
     *
     * @param upper n (n - 1) / 2 judgements
     */
    public static PairwiseMatrix ofUpper(List<String> names, double... upper) {
        int n = names.size();
        checkArgument(
                upper.length == n * (n - 1) / 2,
                "PairwiseMatrix had %s judgements of %s criteria; there must be %s, one a pair.",
                upper.length,
                n,
                n * (n - 1) / 2);
        double[][] full = new double[n][n];
        int next = 0;
        for (int i = 0; i < n; i++) {
            full[i][i] = 1;
            for (int j = i + 1; j < n; j++) {
                full[i][j] = upper[next];
                full[j][i] = 1 / upper[next++];
            }
        }
        return of(names, full);
    }

    static PairwiseMatrix of(List<String> names, double[][] full) {
        List<List<Double>> rows = new ArrayList<>();
        for (double[] line : full) {
            List<Double> row = new ArrayList<>();
            for (double cell : line) {
                row.add(cell);
            }
            rows.add(row);
        }
        return new PairwiseMatrix(names, rows);
    }

    /** Returns how many criteria there are. */
    public int size() {
        return names.size();
    }

    /** Returns how many times more the criterion at {@code row} counts than that at {@code column}, both from zero. */
    public double judgement(int row, int column) {
        return rows.get(row).get(column);
    }

    /** Returns the matrix with one judgement, and its reciprocal, exchanged. */
    public PairwiseMatrix with(int row, int column, double judgement) {
        checkArgument(row != column, "PairwiseMatrix has no judgement of %s over itself.", names.get(row));
        double[][] full = new double[size()][size()];
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                full[i][j] = judgement(i, j);
            }
        }
        full[row][column] = judgement;
        full[column][row] = 1 / judgement;
        return of(names, full);
    }
}
