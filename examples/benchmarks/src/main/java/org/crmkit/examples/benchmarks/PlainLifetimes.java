package org.crmkit.examples.benchmarks;

/**
 * The peer: the same models as they are usually programmed, straight from the papers, one row for each customer, no derivatives,
 * hypergeometric functions by their power series.
 */
final class PlainLifetimes {

    private static final double[] LANCZOS = {
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572E-6,
        1.5056327351493116E-7
    };

    private PlainLifetimes() {}

    /** Lanczos (1964), with the usual eight coefficients. */
    static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        double y = x - 1;
        double sum = 0.9999999999998099;
        for (int i = 0; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (y + i + 1);
        }
        double t = y + LANCZOS.length - 0.5;
        return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
    }

    /** The Gaussian hypergeometric function for z from 0 to below 1. */
    static double hypergeometric(double a, double b, double c, double z) {
        double term = 1;
        double sum = 1;
        for (int n = 0; n < 100_000; n++) {
            term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
            sum += term;
            if (Math.abs(term) < 1e-15 * Math.abs(sum)) {
                break;
            }
        }
        return sum;
    }

    /** Minus the log-likelihood of BG/NBD; {@code logs} are those of r, alpha, a, b. */
    static double bgNbd(double[] logs, Histories rows) {
        double r = Math.exp(logs[0]);
        double alpha = Math.exp(logs[1]);
        double a = Math.exp(logs[2]);
        double b = Math.exp(logs[3]);
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            int x = rows.frequency[i];
            double fixed = logGamma(r + x)
                    - logGamma(r)
                    + r * Math.log(alpha)
                    + logGamma(a + b)
                    + logGamma(b + x)
                    - logGamma(b)
                    - logGamma(a + b + x);
            double active = -(r + x) * Math.log(alpha + rows.age[i]);
            double gone = x == 0
                    ? Double.NEGATIVE_INFINITY
                    : Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + rows.recency[i]);
            double top = Math.max(active, gone);
            sum += fixed + top + Math.log(Math.exp(active - top) + Math.exp(gone - top));
        }
        return -sum;
    }

    /** Minus the log-likelihood of Pareto/NBD; {@code logs} are those of r, alpha, s, beta. */
    static double paretoNbd(double[] logs, Histories rows) {
        double r = Math.exp(logs[0]);
        double alpha = Math.exp(logs[1]);
        double s = Math.exp(logs[2]);
        double beta = Math.exp(logs[3]);
        double high = Math.max(alpha, beta);
        double apart = Math.abs(alpha - beta);
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            int x = rows.frequency[i];
            double second = alpha >= beta ? s + 1 : r + x;
            double total = r + s + x;
            double seen = high + rows.recency[i];
            double end = high + rows.age[i];
            double one = Math.log(hypergeometric(total, second, total + 1, apart / seen)) - total * Math.log(seen);
            double other = Math.log(hypergeometric(total, second, total + 1, apart / end)) - total * Math.log(end);
            double difference = one + Math.log(-Math.expm1(Math.min(other - one, -1e-15)));
            double active = -(r + x) * Math.log(alpha + rows.age[i]) - s * Math.log(beta + rows.age[i]);
            double gone = Math.log(s / total) + difference;
            double top = Math.max(active, gone);
            sum += logGamma(r + x)
                    - logGamma(r)
                    + r * Math.log(alpha)
                    + s * Math.log(beta)
                    + top
                    + Math.log(Math.exp(active - top) + Math.exp(gone - top));
        }
        return -sum;
    }

    /** Minus the log-likelihood of Gamma-Gamma; {@code logs} are those of p, q, v. */
    static double gammaGamma(double[] logs, Histories rows) {
        double p = Math.exp(logs[0]);
        double q = Math.exp(logs[1]);
        double v = Math.exp(logs[2]);
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            int x = rows.frequency[i];
            double mean = rows.mean[i];
            if (x > 0 && mean > 0) {
                sum += logGamma(p * x + q)
                        - logGamma(p * x)
                        - logGamma(q)
                        + q * Math.log(v)
                        + (p * x - 1) * Math.log(mean)
                        + p * x * Math.log(x)
                        - (p * x + q) * Math.log(x * mean + v);
            }
        }
        return -sum;
    }

    /** Equation 10 of the BG/NBD paper as it stands. */
    static double bgNbdExpected(double r, double alpha, double a, double b, int x, double tx, double age, double t) {
        double z = t / (alpha + age + t);
        double power = Math.pow((alpha + age) / (alpha + age + t), r + x);
        double inner = 1 - power * hypergeometric(r + x, b + x, a + b + x - 1, z);
        double gone = x == 0 ? 0 : a / (b + x - 1) * Math.pow((alpha + age) / (alpha + tx), r + x);
        return (a + b + x - 1) / (a - 1) * inner / (1 + gone);
    }

    /** Equations 16 to 20 and 41 of note 009 as they stand. */
    static double paretoNbdExpected(
            double r, double alpha, double s, double beta, int x, double tx, double age, double t) {
        double total = r + s + x;
        double high = Math.max(alpha, beta);
        double apart = Math.abs(alpha - beta);
        double second = alpha >= beta ? s + 1 : r + x;
        double one = hypergeometric(total, second, total + 1, apart / (high + tx)) / Math.pow(high + tx, total);
        double other = hypergeometric(total, second, total + 1, apart / (high + age)) / Math.pow(high + age, total);
        double gone = s / total * Math.pow(alpha + age, r + x) * Math.pow(beta + age, s) * (one - other);
        double active = (r + x) * (beta + age) / ((alpha + age) * (s - 1));
        return active * (1 - Math.pow((beta + age) / (beta + age + t), s - 1)) / (1 + gone);
    }
}
