package org.crmkit.scoring.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Finds the lowest point of a function on the unit cube: the best three points of a grid, then the simplex of Nelder and Mead (1965), <a
 * href="https://doi.org/10.1093/comjnl/7.4.308">doi:10.1093/comjnl/7.4.308</a>, kept inside the cube and begun anew where it ended until it
 * gains nothing. The same input takes the same steps.
 */
final class BoxSearch {

    private static final int STARTS = 3;
    private static final int RESTARTS = 8;
    private static final int ROUNDS = 300;
    private static final double TOLERANCE = 1e-12;

    private final ToDoubleFunction<double[]> function;

    private BoxSearch(ToDoubleFunction<double[]> function) {
        this.function = function;
    }

    /** A point with its value; the point is never written to. */
    private static final class Corner {
        private final double[] at;
        private final double value;

        Corner(double[] at, double value) {
            this.at = at;
            this.value = value;
        }
    }

    /** Returns the best point found from a grid, which names the coordinates to try of each dimension. */
    static double[] minimise(ToDoubleFunction<double[]> function, double[][] grid) {
        BoxSearch search = new BoxSearch(function);
        List<Corner> points = new ArrayList<>();
        search.add(points, grid, new double[grid.length], 0);
        points.sort(Comparator.comparingDouble(point -> point.value));
        Corner best = points.get(0);
        for (Corner start : points.subList(0, Math.min(STARTS, points.size()))) {
            Corner found = start;
            for (int i = 0; i < RESTARTS; i++) {
                Corner next = search.descend(found, i % 2 == 0 ? 0.08 : -0.03);
                boolean gained = next.value < found.value - TOLERANCE * Math.abs(found.value);
                found = next.value < found.value ? next : found;
                if (!gained && i > 0) {
                    break;
                }
            }
            best = found.value < best.value ? found : best;
        }
        return best.at.clone();
    }

    private void add(List<Corner> points, double[][] grid, double[] at, int dimension) {
        if (dimension == grid.length) {
            points.add(corner(at.clone()));
            return;
        }
        for (double coordinate : grid[dimension]) {
            at[dimension] = coordinate;
            add(points, grid, at, dimension + 1);
        }
    }

    private Corner corner(double[] at) {
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(0, Math.min(1, at[i]));
        }
        return new Corner(at, function.applyAsDouble(at));
    }

    private Corner descend(Corner start, double size) {
        int n = start.at.length;
        List<Corner> simplex = new ArrayList<>(List.of(start));
        for (int i = 0; i < n; i++) {
            double[] at = start.at.clone();
            at[i] += at[i] + size > 1 || at[i] + size < 0 ? -size : size;
            simplex.add(corner(at));
        }
        for (int round = 0; round < ROUNDS; round++) {
            simplex.sort(Comparator.comparingDouble(point -> point.value));
            Corner best = simplex.get(0);
            Corner worst = simplex.get(n);
            if (worst.value - best.value <= TOLERANCE * 1e-2 * Math.abs(best.value)) {
                break;
            }
            Corner reflected = from(simplex, -1);
            Corner tried;
            if (reflected.value < best.value) {
                Corner further = from(simplex, -2);
                tried = further.value < reflected.value ? further : reflected;
            } else if (reflected.value < simplex.get(n - 1).value) {
                tried = reflected;
            } else {
                tried = from(simplex, reflected.value < worst.value ? -0.5 : 0.5);
            }
            if (tried.value < worst.value) {
                simplex.set(n, tried);
            } else {
                shrink(simplex);
            }
        }
        simplex.sort(Comparator.comparingDouble(point -> point.value));
        return simplex.get(0);
    }

    /** The point on the line from the middle of the better corners to the worst, so far along. */
    private Corner from(List<Corner> simplex, double along) {
        int n = simplex.size() - 1;
        double[] at = new double[n];
        for (int i = 0; i < n; i++) {
            double middle = 0;
            for (int k = 0; k < n; k++) {
                middle += simplex.get(k).at[i] / n;
            }
            at[i] = middle + along * (simplex.get(n).at[i] - middle);
        }
        return corner(at);
    }

    private void shrink(List<Corner> simplex) {
        Corner best = simplex.get(0);
        for (int k = 1; k < simplex.size(); k++) {
            double[] at = simplex.get(k).at.clone();
            for (int i = 0; i < at.length; i++) {
                at[i] = (at[i] + best.at[i]) / 2;
            }
            simplex.set(k, corner(at));
        }
    }
}
