package org.crmkit.scoring.lifetime;

import java.util.List;
import org.crmkit.scoring.internal.Derivatives;
import org.crmkit.scoring.internal.Newton;
import org.crmkit.scoring.internal.Sum;

/**
 * The log-likelihood of a purchase model whose parameters depend on covariates. On the scale of the logarithms the dependence is
 * linear, so each profile adds the plain model's likelihood at its own parameters, and the plain model's exact gradient and Hessian
 * carry over by one product with the design. Profiles are taken in their sorted order; equal histories within one are counted.
 */
final class CovariateLikelihood implements Newton.Objective {

    private static final int BASE = 4;

    private final Newton.Objective[] profiles;
    private final double[][] covariates;
    private final int[] column;
    private final CovariateLever[] lever;

    /**
     * Takes what does not change in a search.
     *
     * @param profiles the plain likelihood of each profile
     * @param covariates of each profile, by column
     * @param column of each coefficient
     */
    CovariateLikelihood(
            List<Newton.Objective> profiles, double[][] covariates, int[] column, List<CovariateLever> levers) {
        this.profiles = profiles.toArray(Newton.Objective[]::new);
        this.covariates = covariates;
        this.column = column.clone();
        this.lever = levers.toArray(CovariateLever[]::new);
    }

    /** Returns the logarithms of the parameters of one profile. */
    private double[] at(double[] point, double[] values) {
        double[] out = new double[BASE];
        System.arraycopy(point, 0, out, 0, BASE);
        for (int c = 0; c < column.length; c++) {
            out[lever[c].parameter()] += lever[c].sign() * point[BASE + c] * values[column[c]];
        }
        return out;
    }

    @Override
    public double value(double[] point) {
        Sum total = new Sum();
        for (int p = 0; p < profiles.length; p++) {
            total.add(profiles[p].value(at(point, covariates[p])));
        }
        return total.value();
    }

    @Override
    public double evaluate(double[] point, double[] gradient, double[][] hessian) {
        int n = point.length;
        Sum total = new Sum();
        Derivatives sums = new Derivatives(n);
        double[] own = new double[BASE];
        double[][] curve = new double[BASE][BASE];
        double[] g = new double[n];
        double[][] h = new double[n][n];
        int[] place = new int[n];
        double[] weight = new double[n];
        for (int p = 0; p < profiles.length; p++) {
            total.add(profiles[p].evaluate(at(point, covariates[p]), own, curve));
            for (int i = 0; i < n; i++) {
                place[i] = i < BASE ? i : lever[i - BASE].parameter();
                weight[i] = i < BASE ? 1 : lever[i - BASE].sign() * covariates[p][column[i - BASE]];
            }
            for (int i = 0; i < n; i++) {
                g[i] = weight[i] * own[place[i]];
                for (int j = 0; j <= i; j++) {
                    h[i][j] = weight[i] * weight[j] * curve[place[i]][place[j]];
                }
            }
            sums.add(1, g, h);
        }
        for (int i = 0; i < n; i++) {
            gradient[i] = sums.first(i);
            for (int j = 0; j <= i; j++) {
                hessian[i][j] = sums.second(i, j);
                hessian[j][i] = hessian[i][j];
            }
        }
        return total.value();
    }
}
