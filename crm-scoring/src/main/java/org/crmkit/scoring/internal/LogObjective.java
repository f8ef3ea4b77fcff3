package org.crmkit.scoring.internal;

import org.jspecify.annotations.Nullable;

/**
 * A log-likelihood of parameters above zero, searched on their logarithms. A model gives the derivatives by the parameters
 * themselves; the chain rule is applied here.
 */
public abstract class LogObjective implements Newton.Objective {

    private final int parameters;

    /** Creates one of so many parameters. */
    protected LogObjective(int parameters) {
        this.parameters = parameters;
    }

    /**
     * Returns the log-likelihood.
     *
     * @param at the parameters themselves
     * @param into takes the derivatives; null if only the value is wanted
     */
    protected abstract double evaluate(double[] at, @Nullable Derivatives into);

    @Override
    public final double value(double[] logs) {
        return evaluate(natural(logs), null);
    }

    @Override
    public final double evaluate(double[] logs, double[] gradient, double[][] hessian) {
        double[] at = natural(logs);
        Derivatives sums = new Derivatives(parameters);
        double value = evaluate(at, sums);
        for (int i = 0; i < parameters; i++) {
            gradient[i] = at[i] * sums.first(i);
            for (int j = 0; j <= i; j++) {
                double cross = at[i] * at[j] * sums.second(i, j) + (i == j ? gradient[i] : 0);
                hessian[i][j] = cross;
                hessian[j][i] = cross;
            }
        }
        return value;
    }

    private static double[] natural(double[] logs) {
        double[] at = new double[logs.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = StrictMath.exp(logs[i]);
        }
        return at;
    }

    /** Returns {@code ln(1 + exp(x))}. */
    public static double softplus(double x) {
        return x > 0 ? x + StrictMath.log1p(StrictMath.exp(-x)) : StrictMath.log1p(StrictMath.exp(x));
    }
}
