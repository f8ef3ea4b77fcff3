package org.crmkit.scoring.internal;

/**
 * Gauss-Legendre quadrature on [0, 1]: exact for polynomials up to degree {@code 2n - 1}. Nodes by Newton's method on the
 * Legendre polynomials, NIST Digital Library of Mathematical Functions 3.5(v), <a href="https://dlmf.nist.gov/3.5">dlmf.nist.gov/3.5
 * </a>.
 */
public final class GaussLegendre {

    /** Eight points. */
    public static final GaussLegendre EIGHT = new GaussLegendre(8);

    /** Twelve points. */
    public static final GaussLegendre TWELVE = new GaussLegendre(12);

    /** Sixteen points. */
    public static final GaussLegendre SIXTEEN = new GaussLegendre(16);

    private final double[] nodes;
    private final double[] weights;

    private GaussLegendre(int points) {
        nodes = new double[points];
        weights = new double[points];
        for (int i = 0; i < points; i++) {
            double x = StrictMath.cos(Math.PI * (i + 0.75) / (points + 0.5));
            double slope = 1;
            for (int round = 0; round < 8; round++) {
                double before = 1;
                double value = x;
                for (int k = 2; k <= points; k++) {
                    double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
                    before = value;
                    value = next;
                }
                slope = points * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }
            nodes[points - 1 - i] = (1 + x) / 2;
            weights[points - 1 - i] = 1 / ((1 - x * x) * slope * slope);
        }
    }

    /** Returns how many points there are. */
    public int size() {
        return nodes.length;
    }

    /** Returns a node, between 0 and 1, ascending. */
    public double node(int i) {
        return nodes[i];
    }

    /** Returns the weight of a node; all weights add up to one. */
    public double weight(int i) {
        return weights[i];
    }
}
