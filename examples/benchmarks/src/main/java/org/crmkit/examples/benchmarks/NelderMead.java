package org.crmkit.examples.benchmarks;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** The search that packages for these models usually hand their likelihood to: Nelder and Mead (1965), doi:10.1093/comjnl/7.4.308. */
final class NelderMead {

    private static final int MOST_STEPS = 5000;

    private NelderMead() {}

    /** Returns the point where {@code f} is least, to about 1e-6 in every direction. */
    static double[] minimise(ToDoubleFunction<double[]> f, double[] start) {
        int n = start.length;
        double[][] points = new double[n + 1][];
        double[] values = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            points[i] = start.clone();
            if (i > 0) {
                points[i][i - 1] += 0.3;
            }
            values[i] = f.applyAsDouble(points[i]);
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            sort(points, values);
            if (values[n] - values[0] < 1e-9 * (1 + Math.abs(values[0])) && width(points) < 1e-6) {
                break;
            }
            double[] centre = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    centre[j] += points[i][j] / n;
                }
            }
            double[] reflected = along(centre, points[n], -1);
            double value = f.applyAsDouble(reflected);
            if (value < values[0]) {
                double[] further = along(centre, points[n], -2);
                double there = f.applyAsDouble(further);
                replace(points, values, there < value ? further : reflected, Math.min(there, value));
            } else if (value < values[n - 1]) {
                replace(points, values, reflected, value);
            } else {
                double[] nearer = along(centre, points[n], value < values[n] ? -0.5 : 0.5);
                double there = f.applyAsDouble(nearer);
                if (there < Math.min(value, values[n])) {
                    replace(points, values, nearer, there);
                } else {
                    for (int i = 1; i <= n; i++) {
                        points[i] = along(points[0], points[i], 0.5);
                        values[i] = f.applyAsDouble(points[i]);
                    }
                }
            }
        }
        sort(points, values);
        return points[0];
    }

    private static double[] along(double[] from, double[] to, double share) {
        double[] out = new double[from.length];
        Arrays.setAll(out, i -> from[i] + share * (to[i] - from[i]));
        return out;
    }

    private static void replace(double[][] points, double[] values, double[] point, double value) {
        points[points.length - 1] = point;
        values[values.length - 1] = value;
    }

    private static double width(double[][] points) {
        double widest = 0;
        for (double[] point : points) {
            for (int j = 0; j < point.length; j++) {
                widest = Math.max(widest, Math.abs(point[j] - points[0][j]));
            }
        }
        return widest;
    }

    private static void sort(double[][] points, double[] values) {
        for (int i = 1; i < values.length; i++) {
            for (int j = i; j > 0 && values[j] < values[j - 1]; j--) {
                double value = values[j];
                values[j] = values[j - 1];
                values[j - 1] = value;
                double[] point = points[j];
                points[j] = points[j - 1];
                points[j - 1] = point;
            }
        }
    }
}
