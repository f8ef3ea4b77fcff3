package org.crmkit.scoring.internal;

import org.jspecify.annotations.Nullable;

/**
 * Finds the maximum of a smooth function of a few variables by Newton's method: the Hessian is shifted until it is negative
 * definite, and the step is halved until the value rises enough (Armijo's rule). Deterministic.
 */
public final class Newton {

    private static final double SUFFICIENT_RISE = 1e-4;
    private static final double LONGEST_STEP = 3;

    private Newton() {}

    /** A function with its exact first and second derivatives. */
    public interface Objective {

        /**
         * Returns the value; {@code -Infinity} or NaN where the function has none.
         *
         * @param gradient filled in
         * @param hessian filled in, both triangles
         */
        double evaluate(double[] point, double[] gradient, double[][] hessian);

        /** Returns the value alone. */
        double value(double[] point);
    }

    /**
     * Where a search ended.
     *
     * @param start where it began
     * @param information the negative Hessian where it ended
     */
    @SuppressWarnings("ArrayRecordComponent") // internal carrier, never compared
    public record Optimum(
            double[] start,
            double[] point,
            double value,
            double gradientNorm,
            double[][] information,
            int iterations,
            boolean converged) {}

    /**
     * Searches from a start.
     *
     * @param reach the search ends, not converged, when a coordinate leaves {@code start +- reach}
     * @param tolerance ends when half the Newton decrement is below this share of {@code 1 + |value|}
     */
    public static Optimum maximise(
            Objective objective, double[] start, double reach, int maxIterations, double tolerance) {
        int n = start.length;
        double[] point = start.clone();
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        double value = objective.evaluate(point, gradient, hessian);
        double[] nextGradient = new double[n];
        double[][] nextHessian = new double[n][n];
        int iterations = 0;
        boolean converged = false;
        while (iterations < maxIterations && !converged && within(point, start, reach)) {
            double[] step = direction(gradient, hessian);
            if (step == null) {
                break;
            }
            double slope = 0;
            for (int i = 0; i < n; i++) {
                slope += gradient[i] * step[i];
            }
            converged = slope / 2 <= tolerance * (1 + Math.abs(value)) && Cholesky.of(negative(hessian, 0)) != null;
            double[] next = moved(point, step, 1);
            double nextValue = objective.evaluate(next, nextGradient, nextHessian);
            if (!(nextValue >= value + SUFFICIENT_RISE * slope)) {
                double scale = 0.5;
                for (; scale > 1e-12; scale /= 2) {
                    next = moved(point, step, scale);
                    if (objective.value(next) >= value + SUFFICIENT_RISE * scale * slope) {
                        break;
                    }
                }
                nextValue = scale > 1e-12 ? objective.evaluate(next, nextGradient, nextHessian) : Double.NaN;
            }
            if (!(nextValue >= value)) {
                break;
            }
            point = next;
            value = nextValue;
            double[] spareGradient = gradient;
            gradient = nextGradient;
            nextGradient = spareGradient;
            double[][] spareHessian = hessian;
            hessian = nextHessian;
            nextHessian = spareHessian;
            iterations++;
        }
        double norm = 0;
        for (double slope : gradient) {
            norm = Math.max(norm, Math.abs(slope));
        }
        converged |= Double.isFinite(value) && norm <= 1e-9 * (1 + Math.abs(value));
        return new Optimum(start.clone(), point, value, norm, negative(hessian, 0), iterations, converged);
    }

    private static double[] moved(double[] point, double[] step, double scale) {
        double[] next = new double[point.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = point[i] + scale * step[i];
        }
        return next;
    }

    private static boolean within(double[] point, double[] start, double reach) {
        for (int i = 0; i < point.length; i++) {
            if (!(Math.abs(point[i] - start[i]) <= reach)) {
                return false;
            }
        }
        return true;
    }

    private static double @Nullable [] direction(double[] gradient, double[][] hessian) {
        double size = 0;
        for (int i = 0; i < gradient.length; i++) {
            size = Math.max(size, Math.abs(hessian[i][i]));
            if (!Double.isFinite(gradient[i]) || !Double.isFinite(hessian[i][i])) {
                return null;
            }
        }
        size = Math.max(size, 1e-8);
        for (double shift = 0; shift < 1e9 * size; shift = shift == 0 ? 1e-6 * size : shift * 10) {
            Cholesky root = Cholesky.of(negative(hessian, shift));
            if (root != null) {
                return shorten(root.solve(gradient));
            }
        }
        return null;
    }

    private static double[] shorten(double[] step) {
        double longest = 0;
        for (double s : step) {
            longest = Math.max(longest, Math.abs(s));
        }
        if (longest > LONGEST_STEP) {
            for (int i = 0; i < step.length; i++) {
                step[i] *= LONGEST_STEP / longest;
            }
        }
        return step;
    }

    private static double[][] negative(double[][] hessian, double shift) {
        int n = hessian.length;
        double[][] out = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                out[i][j] = -hessian[i][j];
            }
            out[i][i] += shift;
        }
        return out;
    }
}
