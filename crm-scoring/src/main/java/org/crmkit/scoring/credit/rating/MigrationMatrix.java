package org.crmkit.scoring.credit.rating;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Sum;

/**
 * Which grade customers had at the beginning of a period and which at its end (the cohort method). Default is where it ends: who has
 * defaulted stays so.
 *
 * @param scale the grades
 * @param counts one row a grade at the beginning, one column a grade at the end
 * @param withdrawn how many of each grade at the beginning had no rating at the end
 */
public record MigrationMatrix(MasterScale scale, List<List<Long>> counts, List<Long> withdrawn) {

    /** What customers count who were rated no more at the end. */
    public enum Withdrawal implements Term {
        /** Nothing: rates are of those who were still rated. Usual, and it makes every rate a little higher. */
        LEFT_OUT("不计入", "Left out"),
        /** As if they had kept their grade. */
        STAYED("视同未变动", "Counted as unchanged");

        private final Label label;

        Withdrawal(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public MigrationMatrix {
        counts = counts.stream().map(List::copyOf).toList();
        withdrawn = List.copyOf(withdrawn);
        int n = scale.grades().size();
        checkArgument(
                counts.size() == n && withdrawn.size() == n,
                "MigrationMatrix had %s rows; it must have %s, one a grade.",
                counts.size(),
                n);
        for (List<Long> row : counts) {
            checkArgument(row.size() == n, "MigrationMatrix had a row of %s columns; it must have %s.", row.size(), n);
            for (long count : row) {
                checkArgument(count >= 0, "MigrationMatrix had the count %s; it must be zero or more.", count);
            }
        }
    }

    /** Obtains the matrix of all who were rated on the first day, by their grade on the last; O(ratings). */
    public static MigrationMatrix of(
            MasterScale scale, List<RatingHistory> histories, LocalDate first, LocalDate last) {
        checkArgument(last.isAfter(first), "MigrationMatrix.last was %s; it must be after %s.", last, first);
        int n = scale.grades().size();
        long[][] counts = new long[n][n];
        long[] withdrawn = new long[n];
        for (RatingHistory history : histories) {
            Optional<Rating> from = history.asOf(first);
            if (from.isEmpty()) {
                continue;
            }
            int row = place(scale, from.get());
            Optional<Rating> to = history.asOf(last);
            if (to.isPresent()) {
                counts[row][place(scale, to.get())]++;
            } else {
                withdrawn[row]++;
            }
        }
        return of(scale, counts, withdrawn);
    }

    private static MigrationMatrix of(MasterScale scale, long[][] counts, long[] withdrawn) {
        return new MigrationMatrix(
                scale,
                Arrays.stream(counts)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                Arrays.stream(withdrawn).boxed().toList());
    }

    private static int place(MasterScale scale, Rating rating) {
        return scale.grades().indexOf(scale.grade(rating.grade()));
    }

    /** Returns both cohorts together, for example of two years; both by one scale. */
    public MigrationMatrix plus(MigrationMatrix other) {
        checkArgument(scale.equals(other.scale), "The other matrix is of another scale; both must be of one.");
        int n = counts.size();
        long[][] sum = new long[n][n];
        long[] gone = new long[n];
        for (int i = 0; i < n; i++) {
            gone[i] = withdrawn.get(i) + other.withdrawn.get(i);
            for (int j = 0; j < n; j++) {
                sum[i][j] = counts.get(i).get(j) + other.counts.get(i).get(j);
            }
        }
        return of(scale, sum, gone);
    }

    /** Returns the rates from one grade to all grades; empty if nobody had it. Default stays default. */
    public Optional<List<Double>> rates(String grade, Withdrawal rule) {
        int row = scale.grades().indexOf(scale.grade(grade));
        int n = counts.size();
        if (row == n - 1) {
            List<Double> stays = new ArrayList<>(Collections.nCopies(n, 0.0));
            stays.set(n - 1, 1.0);
            return Optional.of(List.copyOf(stays));
        }
        long kept = rule == Withdrawal.STAYED ? withdrawn.get(row) : 0;
        long all = kept;
        for (long count : counts.get(row)) {
            all += count;
        }
        if (all == 0) {
            return Optional.empty();
        }
        List<Double> rates = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            rates.add((counts.get(row).get(j) + (j == row ? kept : 0)) / (double) all);
        }
        return Optional.of(List.copyOf(rates));
    }

    /**
     * Returns the probabilities after some periods, one row a grade, if each period is like this one and does not remember the one
     * before; empty if nobody had one of the grades, for then its row is not known.
     *
     * @param periods 1 to 100
     */
    public Optional<List<List<Double>>> after(int periods, Withdrawal rule) {
        checkArgument(periods >= 1 && periods <= 100, "periods was %s; it must be 1 to 100.", periods);
        int n = counts.size();
        double[][] one = new double[n][];
        for (int i = 0; i < n; i++) {
            Optional<List<Double>> rates = rates(scale.grades().get(i).slug(), rule);
            if (rates.isEmpty()) {
                return Optional.empty();
            }
            one[i] = rates.get().stream().mapToDouble(Double::doubleValue).toArray();
        }
        double[][] all = one;
        for (int k = 1; k < periods; k++) {
            all = times(all, one);
        }
        return Optional.of(Arrays.stream(all)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList());
    }

    private static double[][] times(double[][] a, double[][] b) {
        int n = a.length;
        double[][] out = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Sum sum = new Sum();
                for (int k = 0; k < n; k++) {
                    sum.add(a[i][k] * b[k][j]);
                }
                out[i][j] = sum.value();
            }
        }
        return out;
    }

    /** Returns how many improved, stayed and worsened; default counts as worse, those withdrawn not at all. */
    public Mobility mobility() {
        long better = 0;
        long same = 0;
        long worse = 0;
        for (int i = 0; i < counts.size() - 1; i++) {
            for (int j = 0; j < counts.size(); j++) {
                long count = counts.get(i).get(j);
                better += j < i ? count : 0;
                same += j == i ? count : 0;
                worse += j > i ? count : 0;
            }
        }
        return new Mobility(better, same, worse);
    }

    /** How many went which way. */
    public record Mobility(long better, long same, long worse) {}
}
