package org.crmkit.scoring.internal;

/**
 * The sum of the logarithms of many numbers above zero. They are multiplied as long as the product stays far from the bounds of a
 * double, so that one logarithm serves many; the product adds a relative error of 2^-53 a factor to it. The same factors in the same
 * order give the same bits on every machine.
 */
public final class LogProduct {

    private static final double FAR = 0x1p500;

    private final Sum logs = new Sum();
    private double product = 1;

    /** Multiplies by a number above zero, finite. */
    public void multiply(double factor) {
        if (factor > FAR || factor < 1 / FAR) {
            logs.add(StrictMath.log(factor));
            return;
        }
        product *= factor;
        if (product > FAR || product < 1 / FAR) {
            logs.add(StrictMath.log(product));
            product = 1;
        }
    }

    /** Returns the logarithm of the product so far. */
    public double log() {
        return product == 1 ? logs.value() : logs.value() + StrictMath.log(product);
    }
}
