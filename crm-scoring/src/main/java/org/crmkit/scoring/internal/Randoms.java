package org.crmkit.scoring.internal;

/**
 * Random numbers that are the same on every JDK and machine: SplitMix64 of Steele, Lea and Flood (2014),
 * <a href="https://doi.org/10.1145/2660193.2660195">doi:10.1145/2660193.2660195</a>, and gamma variates of Marsaglia and Tsang
 * (2000), <a href="https://doi.org/10.1145/358407.358414">doi:10.1145/358407.358414</a>, on {@link StrictMath}. Not for secrets.
 */
public final class Randoms {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** Starts a stream. */
    public Randoms(long seed) {
        this.state = seed;
    }

    /** Returns a stream of its own for one of many subjects. */
    public static Randoms of(long seed, long subject) {
        return new Randoms(mix(mix(seed + GOLDEN) + subject * GOLDEN));
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Returns 64 random bits. */
    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    /** Returns a number above zero and below one. */
    public double uniform() {
        return ((nextLong() >>> 12) + 0.5) * 0x1.0p-52;
    }

    /** Returns a whole number from zero to below {@code bound}; the bias is below 1e-9 for bounds up to a million. */
    public int below(int bound) {
        return (int) StrictMath.floor(uniform() * bound);
    }

    /** Returns an exponential variate of mean one. */
    public double exponential() {
        return -StrictMath.log(uniform());
    }

    /** Returns a standard normal variate. */
    public double normal() {
        while (true) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /** Returns a gamma variate of the given shape and scale one, as its logarithm, which small shapes need. */
    public double logGammaVariate(double shape) {
        if (shape < 1) {
            return logGammaVariate(shape + 1) - exponential() / shape;
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double normal = normal();
            double root = 1 + c * normal;
            if (root > 0) {
                double cube = root * root * root;
                double logCube = 3 * StrictMath.log(root);
                if (StrictMath.log(uniform()) < 0.5 * normal * normal + d - d * cube + d * logCube) {
                    return StrictMath.log(d) + logCube;
                }
            }
        }
    }

    /** Returns a beta variate. */
    public double beta(double a, double b) {
        double first = logGammaVariate(a);
        double second = logGammaVariate(b);
        return 1 / (1 + StrictMath.exp(second - first));
    }
}
