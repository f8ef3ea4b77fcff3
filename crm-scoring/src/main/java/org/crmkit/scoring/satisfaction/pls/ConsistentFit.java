package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.Cholesky;
import org.jspecify.annotations.Nullable;

/**
 * A path model corrected for the error of its items (consistent PLS): scores of reflective constructs hold error, so their
 * correlations are too near zero; each is divided by the roots of both reliabilities rhoA, and paths and loadings follow. Constructs of
 * one item and formative ones are left as they are. Dijkstra and Henseler (2015), Consistent Partial Least Squares Path Modeling,
 * <a href="https://doi.org/10.25300/MISQ/2015/39.2.02">doi:10.25300/MISQ/2015/39.2.02</a>.
 */
public final class ConsistentFit {

    private final Layout layout;
    private final double[] reliabilities;
    private final double[][] correlations;
    private final double[][] paths;
    private final double[] loadings;
    private final List<Equation> equations;
    private final List<Inadmissible> inadmissible;

    private ConsistentFit(
            Layout layout,
            double[] reliabilities,
            double[][] correlations,
            double[][] paths,
            double[] loadings,
            List<Equation> equations,
            List<Inadmissible> inadmissible) {
        this.layout = layout;
        this.reliabilities = reliabilities;
        this.correlations = correlations;
        this.paths = paths;
        this.loadings = loadings;
        this.equations = List.copyOf(equations);
        this.inadmissible = List.copyOf(inadmissible);
    }

    static ConsistentResult of(Layout layout, Reliability quality, Estimate estimate, int respondents) {
        int constructs = layout.constructs();
        double[] reliabilities = new double[constructs];
        for (int c = 0; c < constructs; c++) {
            OptionalDouble found = quality.asked(c) ? quality.rhoA(c) : OptionalDouble.of(1);
            if (found.isEmpty() || !(found.getAsDouble() > 0)) {
                return undefined(
                        "no-reliability",
                        layout.name(c),
                        "信度rhoA不大于零",
                        "has a reliability rhoA that is not above zero");
            }
            reliabilities[c] = found.getAsDouble();
        }
        double[][] correlations = new double[constructs][constructs];
        for (int a = 0; a < constructs; a++) {
            for (int b = 0; b < constructs; b++) {
                correlations[a][b] =
                        a == b ? 1 : estimate.correlations[a][b] / StrictMath.sqrt(reliabilities[a] * reliabilities[b]);
            }
        }
        double[][] paths = new double[constructs][constructs];
        List<Equation> equations = new ArrayList<>();
        for (int c = 0; c < constructs; c++) {
            int[] acting = layout.predecessors[c];
            if (acting.length == 0) {
                continue;
            }
            double[] coefficients = solve(correlations, acting, c);
            if (coefficients.length == 0) {
                return undefined("no-solution", layout.name(c), "的方程无解", "has an equation without a solution");
            }
            double explained = 0;
            for (int k = 0; k < acting.length; k++) {
                paths[acting[k]][c] = coefficients[k];
                explained += coefficients[k] * correlations[acting[k]][c];
            }
            double adjusted = 1 - (1 - explained) * (respondents - 1) / (respondents - acting.length - 1);
            equations.add(new Equation(layout.name(c), acting.length, explained, adjusted));
        }
        double[] loadings = loadings(layout, quality, estimate, reliabilities);
        return new ConsistentResult.Corrected(new ConsistentFit(
                layout,
                reliabilities,
                correlations,
                paths,
                loadings,
                equations,
                inadmissible(layout, reliabilities, correlations, loadings, equations)));
    }

    private static ConsistentResult undefined(String code, String construct, String zh, String en) {
        return new ConsistentResult.Undefined(Reason.of(code, construct + zh + "，无法校正。", construct + " " + en + "."));
    }

    /** {@code w sqrt(rhoA) / w'w} where corrected. */
    private static double[] loadings(Layout layout, Reliability quality, Estimate estimate, double[] reliabilities) {
        double[] loadings = new double[estimate.weights.length];
        for (int c = 0; c < layout.constructs(); c++) {
            double squares = 0;
            for (int i = layout.start[c]; i < layout.start[c + 1]; i++) {
                squares += estimate.weights[i] * estimate.weights[i];
            }
            for (int i = layout.start[c]; i < layout.start[c + 1]; i++) {
                loadings[i] = quality.asked(c)
                        ? estimate.weights[i] * StrictMath.sqrt(reliabilities[c]) / squares
                        : estimate.crossLoadings[i][c];
            }
        }
        return loadings;
    }

    /** Gaussian elimination with pivots, since corrected correlations need not be positive definite; empty if singular. */
    private static double[] solve(double[][] correlations, int[] acting, int on) {
        int n = acting.length;
        double[][] a = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = correlations[acting[i]][acting[j]];
            }
            a[i][n] = correlations[acting[i]][on];
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int i = column + 1; i < n; i++) {
                pivot = Math.abs(a[i][column]) > Math.abs(a[pivot][column]) ? i : pivot;
            }
            double[] row = a[pivot];
            a[pivot] = a[column];
            a[column] = row;
            if (Math.abs(row[column]) < 1e-12) {
                return new double[0];
            }
            for (int i = 0; i < n; i++) {
                double factor = i == column ? 0 : a[i][column] / row[column];
                for (int j = column; j <= n && factor != 0; j++) {
                    a[i][j] -= factor * row[j];
                }
            }
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = a[i][n] / a[i][i];
        }
        return x;
    }

    private static List<Inadmissible> inadmissible(
            Layout layout,
            double[] reliabilities,
            double[][] correlations,
            double[] loadings,
            List<Equation> equations) {
        List<Inadmissible> out = new ArrayList<>();
        for (int c = 0; c < reliabilities.length; c++) {
            if (reliabilities[c] > 1) {
                out.add(new Inadmissible(
                        Inadmissible.Kind.RELIABILITY, layout.name(c), OptionalDouble.of(reliabilities[c])));
            }
        }
        for (int i = 0; i < loadings.length; i++) {
            if (Math.abs(loadings[i]) > 1 + 1e-12) {
                String item = layout.items.get(i).name();
                out.add(new Inadmissible(Inadmissible.Kind.LOADING, item, OptionalDouble.of(loadings[i])));
            }
        }
        for (int a = 0; a < correlations.length; a++) {
            for (int b = a + 1; b < correlations.length; b++) {
                if (Math.abs(correlations[a][b]) > 1) {
                    String pair = layout.name(a) + ", " + layout.name(b);
                    out.add(new Inadmissible(
                            Inadmissible.Kind.CORRELATION, pair, OptionalDouble.of(correlations[a][b])));
                }
            }
        }
        @Nullable Cholesky root = Cholesky.of(correlations);
        if (root == null) {
            String all = String.join(
                    ", ",
                    layout.model.constructs().stream().map(Construct::name).toList());
            out.add(new Inadmissible(Inadmissible.Kind.CONTRADICTION, all, OptionalDouble.empty()));
        }
        for (Equation equation : equations) {
            if (!(equation.explained() >= 0 && equation.explained() <= 1)) {
                out.add(new Inadmissible(
                        Inadmissible.Kind.EXPLAINED, equation.construct(), OptionalDouble.of(equation.explained())));
            }
        }
        return out;
    }

    /** Returns the reliability a construct was corrected by; one where it was not. */
    public double reliability(String construct) {
        return reliabilities[layout.model.place(construct)];
    }

    /** Returns the corrected correlation of two constructs; beyond -1 to 1 it is inadmissible. */
    public double correlation(String one, String other) {
        return correlations[layout.model.place(one)][layout.model.place(other)];
    }

    /** Returns the corrected coefficient of a path; zero if there is none. */
    public double coefficient(String from, String to) {
        return paths[layout.model.place(from)][layout.model.place(to)];
    }

    /** Returns the corrected loading of an item; beyond -1 to 1 it is inadmissible. */
    public double loading(String item) {
        return loadings[layout.item(item)];
    }

    /** Returns how well each construct is explained. */
    public List<Equation> equations() {
        return equations;
    }

    /** Returns the numbers that no population could have; empty if all are possible. */
    public List<Inadmissible> inadmissible() {
        return inadmissible;
    }
}
