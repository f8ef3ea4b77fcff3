package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.internal.Sum;

/** What is known of many customers besides their purchases, in columns; the rows are those of the summaries it goes with. */
public final class Covariates {

    private final List<Covariate> covariates;
    private final double[][] columns;
    private final int size;

    private Covariates(List<Covariate> covariates, double[][] columns, int size) {
        this.covariates = List.copyOf(covariates);
        this.columns = columns;
        this.size = size;
    }

    /**
     * Obtains covariates of columns.
     *
     * @param columns one for each covariate, each with a finite value for every customer
     */
    public static Covariates of(List<Covariate> covariates, double[][] columns) {
        checkArgument(
                covariates.size() == columns.length && columns.length > 0,
                "There were %s covariates and %s columns; there must be one column for each, and at least one.",
                covariates.size(),
                columns.length);
        checkNames(covariates);
        double[][] copy = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            String name = covariates.get(j).name();
            copy[j] = columns[j].clone();
            checkArgument(
                    copy[j].length == columns[0].length,
                    "Covariate %s had %s values; it must have %s, as many as the first.",
                    name,
                    copy[j].length,
                    columns[0].length);
            for (int row = 0; row < copy[j].length; row++) {
                if (!Double.isFinite(copy[j][row])) {
                    checkArgument(
                            false,
                            "Covariate %s was %s in row %s; it must be finite. Leave the customer out, or fill it in.",
                            name,
                            copy[j][row],
                            row);
                }
            }
        }
        return new Covariates(covariates, copy, columns[0].length);
    }

    /** Obtains none, for so many customers. */
    public static Covariates none(int customers) {
        return new Covariates(List.of(), new double[0][], customers);
    }

    static void checkNames(List<Covariate> covariates) {
        checkArgument(
                covariates.stream().map(Covariate::name).distinct().count() == covariates.size(),
                "Covariates were %s; each name must be there once.",
                covariates.stream().map(Covariate::name).toList());
    }

    /** Returns the same covariates, each with the mean of these customers as its reference. */
    public Covariates aboutMeans() {
        List<Covariate> out = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            out.add(covariates.get(j).about(mean(columns[j])));
        }
        return new Covariates(out, columns, size);
    }

    static double mean(double[] column) {
        Sum sum = new Sum();
        for (double value : column) {
            sum.add(value);
        }
        return sum.value() / column.length;
    }

    /** Returns the covariates in the order of the columns. */
    public List<Covariate> covariates() {
        return covariates;
    }

    /** Returns how many customers there are. */
    public int size() {
        return size;
    }

    /** Returns a value. */
    public double value(int row, int covariate) {
        return columns[covariate][row];
    }

    /** Returns what is known of a customer, in the order of the columns. */
    public List<Double> row(int row) {
        List<Double> out = new ArrayList<>(columns.length);
        for (double[] column : columns) {
            out.add(column[row]);
        }
        return out;
    }

    /** Returns a column of our own; not to be changed. */
    double[] column(int covariate) {
        return columns[covariate];
    }
}
