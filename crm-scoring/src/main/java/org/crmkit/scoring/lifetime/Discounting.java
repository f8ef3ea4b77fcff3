package org.crmkit.scoring.lifetime;

import java.util.function.DoubleUnaryOperator;
import org.crmkit.scoring.internal.GaussLegendre;

/** Integrals of a slowly changing function times a discount factor. */
final class Discounting {

    /** The exponent past which nothing is left to count: exp(-50) is 2e-22. */
    static final double NOTHING_LEFT = 50;

    private static final double PANEL = 0.75;

    private Discounting() {}

    /**
     * Returns the integral of {@code exp(-force u) f(u)} from 0 to the horizon, by Gauss-Legendre on panels of {@code ln(scale +
     * u)}.
     *
     * @param f smooth in that variable
     * @param scale the time in which f changes near zero, above zero
     * @param horizon may be infinite if {@code force} is above zero
     * @param force of interest per period, zero or more
     */
    static double integral(DoubleUnaryOperator f, double scale, double horizon, double force) {
        double end = force > 0 ? Math.min(horizon, NOTHING_LEFT / force) : horizon;
        double length = StrictMath.log1p(end / scale);
        int panels = Math.max(1, (int) StrictMath.ceil(length / PANEL));
        double width = length / panels;
        GaussLegendre rule = GaussLegendre.SIXTEEN;
        double total = 0;
        for (int panel = 0; panel < panels; panel++) {
            for (int i = 0; i < rule.size(); i++) {
                double u = scale * StrictMath.expm1(width * (panel + rule.node(i)));
                total += rule.weight(i) * (scale + u) * StrictMath.exp(-force * u) * f.applyAsDouble(u);
            }
        }
        return width * total;
    }
}
