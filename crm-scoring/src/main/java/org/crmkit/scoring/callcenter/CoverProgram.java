package org.crmkit.scoring.callcenter;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The linear program of a cover: fractions of agents may work a shift. It is solved from its dual, which asks what covering one more agent
 * in an interval is worth if no shift may be worth more than it costs: there all zeros are a start, and the simplex method (Dantzig 1951)
 * needs no first phase. What the intervals are worth then bounds the cost of every plan from below.
 */
final class CoverProgram {

    private static final double TINY = 1e-9;

    /** Rows of the dual: first the shifts, then, if agents may be missing, the intervals. */
    private final int shifts;

    private final double[][] table;
    private final int[] basis;
    private final int columns;
    private final int rows;

    /** What was found; not possible if no plan keeps to the limits. */
    static final class Solution {
        private final boolean isPossible;
        private final double value;
        private final double[] plan;

        private Solution(boolean isPossible, double value, double[] plan) {
            this.isPossible = isPossible;
            this.value = value;
            this.plan = plan;
        }

        boolean isPossible() {
            return isPossible;
        }

        double value() {
            return value;
        }

        /** How many agents work each shift, in fractions. */
        double[] plan() {
            return plan;
        }
    }

    /**
     * Sets up the program.
     *
     * @param missed what an agent missing costs; zero if none may be
     * @param low how many must work each shift
     * @param high how many may
     */
    CoverProgram(int[][] works, int[] costs, int[] needed, long missed, OptionalInt people, int[] low, int[] high) {
        shifts = works.length;
        List<double[]> all = new ArrayList<>();
        List<Double> worth = new ArrayList<>();
        List<Integer> intervals = new ArrayList<>();
        for (int i = 0; i < needed.length; i++) {
            if (needed[i] > 0) {
                intervals.add(i);
            }
        }
        rows = shifts + (missed > 0 ? intervals.size() : 0);
        double[][] byInterval = new double[needed.length][];
        for (int k = 0; k < intervals.size(); k++) {
            double[] column = new double[rows];
            if (missed > 0) {
                column[shifts + k] = 1;
            }
            byInterval[intervals.get(k)] = column;
            all.add(column);
            worth.add((double) needed[intervals.get(k)]);
        }
        for (int j = 0; j < shifts; j++) {
            for (int interval : works[j]) {
                if (needed[interval] > 0) {
                    byInterval[interval][j] = 1;
                }
            }
            if (low[j] > 0) {
                limit(all, worth, j, 1, low[j]);
            }
            if (high[j] < Integer.MAX_VALUE) {
                limit(all, worth, j, -1, -high[j]);
            }
        }
        if (people.isPresent()) {
            double[] column = new double[rows];
            for (int j = 0; j < shifts; j++) {
                column[j] = -1;
            }
            all.add(column);
            worth.add(-(double) people.getAsInt());
        }
        columns = all.size();
        table = new double[rows + 1][columns + 1];
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                table[r][c] = all.get(c)[r];
            }
            table[rows][c] = -worth.get(c);
        }
        for (int r = 0; r < rows; r++) {
            table[r][columns] = r < shifts ? costs[r] : missed;
        }
        basis = new int[rows + columns];
        for (int r = 0; r < rows; r++) {
            basis[r] = columns + r;
        }
        for (int c = 0; c < columns; c++) {
            basis[rows + c] = c;
        }
    }

    private void limit(List<double[]> all, List<Double> worth, int shift, int sign, int bound) {
        double[] column = new double[rows];
        column[shift] = sign;
        all.add(column);
        worth.add((double) bound);
    }

    /**
     * Pivots until no column is worth entering. The table holds only the columns that are not in the basis; {@code basis} names first the
     * variables of the rows, then those of the columns. Bland's rule (1977) ends the cycles that ties could cause.
     */
    Solution solve() {
        int stalled = 0;
        while (true) {
            int column = entering(stalled > 50);
            if (column < 0) {
                return new Solution(true, table[rows][columns], plan());
            }
            int row = leaving(column);
            if (row < 0) {
                return new Solution(false, Double.POSITIVE_INFINITY, new double[shifts]);
            }
            stalled = table[row][columns] > TINY ? 0 : stalled + 1;
            pivot(row, column);
        }
    }

    private int entering(boolean first) {
        int found = -1;
        double least = -TINY;
        for (int c = 0; c < columns; c++) {
            double worth = table[rows][c];
            if (first) {
                if (worth < -TINY && (found < 0 || basis[rows + c] < basis[rows + found])) {
                    found = c;
                }
            } else if (worth < least) {
                least = worth;
                found = c;
            }
        }
        return found;
    }

    private int leaving(int column) {
        int found = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < rows; r++) {
            if (table[r][column] > TINY) {
                double ratio = table[r][columns] / table[r][column];
                if (ratio < least - TINY || (ratio <= least + TINY && found >= 0 && basis[r] < basis[found])) {
                    least = Math.min(least, ratio);
                    found = r;
                }
            }
        }
        return found;
    }

    private void pivot(int row, int column) {
        double[] pivotRow = table[row];
        double by = 1 / pivotRow[column];
        for (int c = 0; c <= columns; c++) {
            pivotRow[c] *= by;
        }
        pivotRow[column] = by;
        for (int r = 0; r <= rows; r++) {
            double factor = table[r][column];
            if (r == row || factor == 0) {
                continue;
            }
            double[] line = table[r];
            for (int c = 0; c <= columns; c++) {
                line[c] -= factor * pivotRow[c];
            }
            line[column] = -factor * by;
        }
        int leaves = basis[row];
        basis[row] = basis[rows + column];
        basis[rows + column] = leaves;
    }

    /** The worth of each shift's limit in the dual is how many work it. */
    private double[] plan() {
        double[] plan = new double[shifts];
        for (int c = 0; c < columns; c++) {
            int variable = basis[rows + c] - columns;
            if (variable >= 0 && variable < shifts) {
                plan[variable] = Math.max(0, table[rows][c]);
            }
        }
        return plan;
    }
}
