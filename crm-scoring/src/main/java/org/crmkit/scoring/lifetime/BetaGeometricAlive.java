package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.internal.Quick;

/**
 * The odds that a customer of BG/NBD or MBG/NBD is gone for good: {@code a / (b + occasions - 1) ((alpha + T) / (alpha +
 * t_x))^(r + x)}; note 021, equation 6, and the same with one more occasion to leave. For short histories the power is taken from
 * the logarithms of both times, which many customers share; for long ones, where their rounding would be raised to that power, from
 * the silence between them.
 */
final class BetaGeometricAlive {

    private final double r;
    private final double alpha;
    private final double a;
    private final double b;
    private final int extra;

    /**
     * Takes the parameters.
     *
     * @param extra how many occasions to leave there are besides the repeat purchases: 0 for BG/NBD, 1 for MBG/NBD
     */
    BetaGeometricAlive(double r, double alpha, double a, double b, int extra) {
        this.r = r;
        this.alpha = alpha;
        this.a = a;
        this.b = b;
        this.extra = extra;
    }

    double of(int x, double recency, double age) {
        int occasions = x + extra;
        if (occasions == 0) {
            return 1;
        }
        if (x <= DayAlive.MOST && r <= DayAlive.STEEPEST) {
            return given(x, logLeaves(occasions), seen(age) - seen(recency));
        }
        return given(x, logLeaves(occasions), Quick.log1p((age - recency) / (alpha + recency)));
    }

    private double given(int x, double logLeaves, double silence) {
        return 1 / (1 + Math.exp(logLeaves + (r + x) * silence));
    }

    private double logLeaves(int occasions) {
        return Math.log(a / (b + (occasions - 1)));
    }

    private double seen(double time) {
        return Math.log(alpha + time);
    }

    DayAlive byDays(double[] periods) {
        if (r > DayAlive.STEEPEST) {
            return (x, recency, age) -> of(x, periods[recency], periods[age]);
        }
        DayTable seen = new DayTable(periods, this::seen);
        double[] leaves = new double[DayAlive.MOST + 1];
        for (int x = 0; x <= DayAlive.MOST; x++) {
            leaves[x] = x + extra == 0 ? 0 : logLeaves(x + extra);
        }
        return (x, recency, age) -> x + extra == 0 ? 1 : given(x, leaves[x], seen.at(age) - seen.at(recency));
    }
}
