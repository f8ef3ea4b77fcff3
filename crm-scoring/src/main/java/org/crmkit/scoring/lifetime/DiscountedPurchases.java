package org.crmkit.scoring.lifetime;

/**
 * Expected purchases of an active customer, each discounted from its moment. By parts, {@code exp(-f t) E(t) + f integral of
 * exp(-f u) E(u) du}; the integral by Gauss-Legendre in {@code ln(rate + u)}, in which E is smooth.
 */
final class DiscountedPurchases {

    private static final int POINTS = 24;
    private static final double[] NODES = new double[POINTS];
    private static final double[] WEIGHTS = new double[POINTS];

    static {
        for (int i = 0; i < POINTS; i++) {
            double x = StrictMath.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
            double slope = 1;
            for (int round = 0; round < 8; round++) {
                double before = 1;
                double value = x;
                for (int k = 2; k <= POINTS; k++) {
                    double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
                    before = value;
                    value = next;
                }
                slope = POINTS * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }
            NODES[i] = (1 + x) / 2;
            WEIGHTS[i] = 1 / ((1 - x * x) * slope * slope);
        }
    }

    private DiscountedPurchases() {}

    /**
     * Returns the discounted expectation.
     *
     * @param force of interest per period, zero or more
     */
    static double expected(double shape, double rate, double a, double b, double horizon, double force) {
        double atEnd = PurchasesWhileActive.expected(shape, rate, a, b, horizon);
        if (force == 0) {
            return atEnd;
        }
        double width = StrictMath.log1p(horizon / rate);
        double integral = 0;
        for (int i = 0; i < POINTS; i++) {
            double stretch = StrictMath.expm1(width * NODES[i]);
            double u = rate * stretch;
            integral += WEIGHTS[i]
                    * (1 + stretch)
                    * StrictMath.exp(-force * u)
                    * PurchasesWhileActive.expected(shape, rate, a, b, u);
        }
        return StrictMath.exp(-force * horizon) * atEnd + force * rate * width * integral;
    }
}
