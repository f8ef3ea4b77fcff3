package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.internal.GaussLegendre;
import org.crmkit.scoring.internal.Quick;

/**
 * The odds that a customer of Pareto/NBD is gone for good, as one smooth integral of positive terms over the moment he may have
 * left, instead of the difference of two hypergeometric functions of Fader and Hardie (2005), <a
 * href="https://brucehardie.com/notes/009/">note 009</a>, equations 15 to 20, which overflows and cancels:
 *
 * <pre>odds = s / (beta + T)  integral from t_x to T of ((alpha+T)/(alpha+u))^(r+x) ((beta+T)/(beta+u))^(s+1) du</pre>
 *
 * taken in {@code v = ln((alpha + u) / (alpha + t_x))} by Gauss-Legendre on panels that are short against both the decay of the
 * integrand and the distance to its nearest pole, so that each panel is exact to about 1e-15. Its derivatives by the parameters are
 * means and covariances under the same weights. Reused from row to row; not safe under threads.
 */
final class ParetoOdds {

    static final int R = 0;
    static final int ALPHA = 1;
    static final int S = 2;
    static final int BETA = 3;

    private static final double DECAY = 8;
    private static final double WIDEST = 3;
    private static final double SLOW = 0.7;
    private static final double NEGLIGIBLE = 1e-17;

    private final boolean exact;
    private final double r;
    private final double alpha;
    private final double s;
    private final double beta;

    /** The means of the slopes of the log-odds. */
    final double[] slope = new double[4];

    /** The second derivatives of the log-odds, lower triangle. */
    final double[][] curve = new double[4][4];

    private final double[] inner = new double[4];
    private final double[] sums = new double[4];
    private final double[][] squares = new double[4][4];

    private ParetoOdds(boolean exact, double r, double alpha, double s, double beta) {
        this.exact = exact;
        this.r = r;
        this.alpha = alpha;
        this.s = s;
        this.beta = beta;
    }

    /** Obtains odds for fits, the same bits on every machine. */
    static ParetoOdds exact(double r, double alpha, double s, double beta) {
        return new ParetoOdds(true, r, alpha, s, beta);
    }

    /** Obtains odds for predictions, several times faster; the last bits may differ between machines. */
    static ParetoOdds quick(double r, double alpha, double s, double beta) {
        return new ParetoOdds(false, r, alpha, s, beta);
    }

    private double exp(double value) {
        return exact ? StrictMath.exp(value) : Math.exp(value);
    }

    private double expm1(double value) {
        return exact ? StrictMath.expm1(value) : Quick.expm1(value);
    }

    private double ln(double value) {
        return exact ? StrictMath.log(value) : Math.log(value);
    }

    private double log1p(double value) {
        return exact ? StrictMath.log1p(value) : Quick.log1p(value);
    }

    /** Returns the log-odds; minus infinity if the last purchase was now. */
    double log(int x, double recency, double age) {
        return integrate(x, recency, age, false);
    }

    /** Returns the log-odds and fills {@link #slope} and {@link #curve}. */
    double logWithDerivatives(int x, double recency, double age) {
        return integrate(x, recency, age, true);
    }

    private double integrate(int x, double recency, double age, boolean wanted) {
        double silence = age - recency;
        if (silence <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double seenAlpha = alpha + recency;
        double seenBeta = beta + recency;
        double ratio = seenAlpha / seenBeta;
        double length = log1p(silence / seenAlpha);
        double toBeta = log1p(silence / seenBeta);
        if (!exact && !wanted) {
            double share = bySeries(x, recency, age, length, toBeta);
            if (share > 0) {
                return (r + x) * length + s * toBeta + ln(s * ratio * share);
            }
        }
        double power = r + x - 1;
        double mass = 0;
        if (wanted) {
            clear();
        }
        double from = 0;
        double stretch = 1;
        while (from < length) {
            double pole = (1 + ratio * (stretch - 1)) / (ratio * stretch);
            double decay = Math.abs(power + (s + 1) / pole);
            double width = Math.min(Math.min(length - from, WIDEST), Math.min(DECAY / decay, 2 * pole));
            width = shortened(width, Math.abs(power), pole);
            GaussLegendre rule = rule(width, decay, pole);
            for (int i = 0; i < rule.size(); i++) {
                double v = from + width * rule.node(i);
                double grown = expm1(v);
                double left = log1p(ratio * grown);
                double weight = width * rule.weight(i) * exp(-power * v - (s + 1) * left);
                mass += weight;
                if (wanted) {
                    add(weight, v, grown, left, x, seenAlpha, seenBeta, ratio);
                }
            }
            from = width >= length - from ? length : from + width;
            if (from < length) {
                stretch = exp(from);
                double rest = exp(-power * from - (s + 1) * log1p(ratio * (stretch - 1)));
                if (power + (s + 1) > 0 && power >= 0 && (length - from) * rest < NEGLIGIBLE * mass) {
                    break;
                }
            }
        }
        if (wanted) {
            finish(mass, x, recency, age, length, toBeta);
        }
        return (r + x) * length + s * toBeta + ln(s) + ln(ratio) + ln(mass);
    }

    /**
     * The integral as the difference of two fast series of positive terms, where neither is slow and the difference keeps its
     * digits; else zero. With w = exp(-v) it is that of {@code w^(k-1) (ratio + (1 - ratio) w)^-(s+1)}, k = r + s + x, whose
     * hypergeometric function is brought to argument {@code (beta - alpha) / (beta + t)} by Pfaff's and {@code (alpha - beta) /
     * (alpha + t)} by Euler's transformation, <a href="https://dlmf.nist.gov/15.8.E1">DLMF 15.8.1</a>.
     */
    private double bySeries(int x, double recency, double age, double length, double toBeta) {
        double k = r + s + x;
        boolean later = beta >= alpha;
        double apart = Math.abs(beta - alpha);
        double high = Math.max(alpha, beta);
        double z = apart / (high + recency);
        double bend = later ? s + 1 : s;
        double fallen = -k * length + bend * (length - toBeta);
        if (z > SLOW || fallen > -0.5) {
            return 0;
        }
        double up = later ? s + 1 : r + x;
        double difference = series(up, k + 1, z) - exp(fallen) * series(up, k + 1, apart / (high + age));
        return difference / (later ? k : k * (alpha + recency) / (beta + recency));
    }

    /** Returns {@code 2F1(1, up; down; z)} for z from zero to below one, terms above zero. */
    static double series(double up, double down, double z) {
        double term = 1;
        double sum = 1;
        for (double n = 0; term > 1e-17 * sum; n++) {
            term *= (up + n) / (down + n) * z;
            sum += term;
        }
        return sum;
    }

    /** The fewest points that are exact to working precision. */
    private static GaussLegendre rule(double width, double decay, double pole) {
        if (width * decay <= 2 && width <= pole / 2) {
            return GaussLegendre.EIGHT;
        }
        return width * decay <= 4 && width <= 1.4 * pole ? GaussLegendre.TWELVE : GaussLegendre.SIXTEEN;
    }

    /** Where the decay grows along the panel, as it does while alpha is far below beta, makes the panel short against its end. */
    private double shortened(double width, double power, double pole) {
        double out = width;
        if (out * (power + s + 1) > 2 * DECAY && pole > 1) {
            while (out * (power + (s + 1) * Math.min(1, exp(out) / pole)) > 2 * DECAY) {
                out /= 2;
            }
        }
        return out;
    }

    private void clear() {
        for (int i = 0; i < 4; i++) {
            sums[i] = 0;
            for (int j = 0; j <= i; j++) {
                squares[i][j] = 0;
                curve[i][j] = 0;
            }
        }
    }

    /** Adds a node; slopes are taken relative to their value at the last purchase, where the weights pile up. */
    private void add(
            double weight,
            double v,
            double grown,
            double left,
            int x,
            double seenAlpha,
            double seenBeta,
            double ratio) {
        double perAlpha = grown / (seenAlpha * (1 + grown));
        double perBeta = ratio * grown / (seenBeta * (1 + ratio * grown));
        inner[R] = -v;
        inner[ALPHA] = (r + x) * perAlpha;
        inner[S] = -left;
        inner[BETA] = (s + 1) * perBeta;
        for (int i = 0; i < 4; i++) {
            double weighted = weight * inner[i];
            sums[i] += weighted;
            for (int j = 0; j <= i; j++) {
                squares[i][j] += weighted * inner[j];
            }
        }
        // second derivatives of the logarithm of the integrand, relative to the last purchase as well
        curve[ALPHA][R] += weight * perAlpha;
        curve[ALPHA][ALPHA] -= weight * (r + x) * perAlpha * (2 / seenAlpha - perAlpha);
        curve[BETA][S] += weight * perBeta;
        curve[BETA][BETA] -= weight * (s + 1) * perBeta * (2 / seenBeta - perBeta);
    }

    private void finish(double mass, int x, double recency, double age, double length, double toBeta) {
        double seenAlpha = alpha + recency;
        double seenBeta = beta + recency;
        double endAlpha = alpha + age;
        double endBeta = beta + age;
        double silence = age - recency;
        for (int i = 0; i < 4; i++) {
            sums[i] /= mass;
        }
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j <= i; j++) {
                curve[i][j] = curve[i][j] / mass + squares[i][j] / mass - sums[i] * sums[j];
            }
        }
        double perAlpha = -silence / (seenAlpha * endAlpha);
        double perBeta = -silence / (seenBeta * endBeta);
        slope[R] = length + sums[R];
        slope[ALPHA] = (r + x) * perAlpha + sums[ALPHA];
        slope[S] = toBeta + sums[S] + 1 / s;
        slope[BETA] = s * perBeta - 1 / seenBeta + sums[BETA];
        curve[ALPHA][R] += perAlpha;
        curve[ALPHA][ALPHA] -= (r + x) * perAlpha * (1 / seenAlpha + 1 / endAlpha);
        curve[S][S] -= 1 / (s * s);
        curve[BETA][S] += perBeta;
        curve[BETA][BETA] += -s * perBeta * (1 / seenBeta + 1 / endBeta) + 1 / (seenBeta * seenBeta);
    }
}
