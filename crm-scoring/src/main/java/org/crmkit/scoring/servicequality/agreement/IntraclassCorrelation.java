package org.crmkit.scoring.servicequality.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.BetaTails;
import org.crmkit.scoring.internal.Sum;

/**
 * How much of the spread of points lies in what was rated, and how much in who rated. Shrout and Fleiss (1979), "Intraclass Correlations:
 * Uses in Assessing Rater Reliability", <a href="https://doi.org/10.1037/0033-2909.86.2.420">doi:10.1037/0033-2909.86.2.420</a>; intervals by
 * McGraw and Wong (1996), <a href="https://doi.org/10.1037/1082-989X.1.1.30">doi:10.1037/1082-989X.1.1.30</a>, who give the same for these
 * six.
 *
 * @param subjects two or more
 * @param raters two or more
 * @param between mean square between subjects
 * @param byRater mean square between raters
 * @param within mean square within subjects
 * @param error mean square of what neither subject nor rater explains
 * @param forms the six, each undefined where its denominator is zero
 */
public record IntraclassCorrelation(
        int subjects,
        int raters,
        double between,
        double byRater,
        double within,
        double error,
        Map<IccForm, Measured<Estimate>> forms) {

    private static final Reason NO_SPREAD =
            Reason.of("no-spread", "各对象得分没有差异，无法计算。", "The points do not spread between subjects as this form needs.");

    public IntraclassCorrelation {
        forms = Collections.unmodifiableMap(new EnumMap<>(forms));
    }

    /**
     * One correlation.
     *
     * @param value at most 1; it may be negative
     * @param low the lower end of the interval
     * @param high the upper end, at most 1
     * @param level of the interval
     * @param pValue of no correlation at all, by the F test; 0 to 1
     */
    public record Estimate(double value, double low, double high, double level, double pValue) {}

    /** Obtains the six correlations of a session; undefined with fewer than two subjects, and where all points are the same. */
    public static Measured<IntraclassCorrelation> of(ScoreRatings ratings, double level) {
        Kappa.checkLevel(level);
        int n = ratings.items().size();
        int k = ratings.raters().size();
        if (n < 2) {
            return new Measured.Undefined<>(
                    Reason.of("too-few-subjects", "共同评分的对象不足两个。", "Fewer than two subjects were rated by all."));
        }
        Spread spread = Spread.of(ratings);
        if (spread.between() == 0 && spread.within() == 0) {
            return new Measured.Undefined<>(Reason.of("no-spread", "所有得分相同，无法计算。", "All points are the same."));
        }
        Map<IccForm, Measured<Estimate>> forms = new EnumMap<>(IccForm.class);
        for (IccForm form : IccForm.values()) {
            forms.put(
                    form,
                    spread.estimate(form, level)
                            .<Measured<Estimate>>map(found -> new Measured.Known<>(found, n))
                            .orElseGet(() -> new Measured.Undefined<>(NO_SPREAD)));
        }
        return new Measured.Known<>(
                new IntraclassCorrelation(
                        n, k, spread.between(), spread.byRater(), spread.within(), spread.error(), forms),
                n);
    }

    /** Returns one of the six. */
    public Optional<Estimate> form(IccForm form) {
        return Optional.ofNullable(forms.get(form)).flatMap(Measured::value);
    }

    /** The mean squares. */
    private record Spread(double n, double k, double between, double byRater, double within, double error) {

        static Spread of(ScoreRatings ratings) {
            int n = ratings.items().size();
            int k = ratings.raters().size();
            Sum all = new Sum();
            double[] rows = new double[n];
            double[] columns = new double[k];
            for (int i = 0; i < n; i++) {
                List<Double> points = ratings.items().get(i).points();
                Sum row = new Sum();
                for (int j = 0; j < k; j++) {
                    row.add(points.get(j));
                    columns[j] += points.get(j) / n;
                    all.add(points.get(j));
                }
                rows[i] = row.value() / k;
            }
            double mean = all.value() / ((double) n * k);
            Sum between = new Sum();
            Sum byRater = new Sum();
            Sum within = new Sum();
            Sum error = new Sum();
            for (int i = 0; i < n; i++) {
                between.add(square(rows[i] - mean));
                for (int j = 0; j < k; j++) {
                    double point = ratings.items().get(i).points().get(j);
                    within.add(square(point - rows[i]));
                    error.add(square(point - rows[i] - columns[j] + mean));
                }
            }
            for (double column : columns) {
                byRater.add(square(column - mean));
            }
            double whole = between.value() * k + within.value();
            return new Spread(
                    n,
                    k,
                    clear(k * between.value(), whole) / (n - 1),
                    clear(n * byRater.value(), whole) / (k - 1),
                    clear(within.value(), whole) / ((double) n * (k - 1)),
                    clear(error.value(), whole) / ((n - 1.0) * (k - 1)));
        }

        private static double square(double x) {
            return x * x;
        }

        /** What rounding left of a sum of squares that is zero. */
        private static double clear(double squares, double whole) {
            return squares <= 1e-24 * whole ? 0 : squares;
        }

        Optional<Estimate> estimate(IccForm form, double level) {
            return switch (form) {
                case ICC_1_1, ICC_1_K -> ratio(form, within, n * (k - 1), level);
                case ICC_3_1, ICC_3_K -> ratio(form, error, (n - 1) * (k - 1), level);
                case ICC_2_1, ICC_2_K -> agreement(form, level);
            };
        }

        /** The forms that are a function of one F ratio. */
        private Optional<Estimate> ratio(IccForm form, double noise, double degrees, double level) {
            double f = noise == 0 ? Double.POSITIVE_INFINITY : between / noise;
            if (form.ofMean() && between == 0) {
                return Optional.empty();
            }
            double alpha = (1 - level) / 2;
            double lower = f / BetaTails.fisherQuantile(alpha, n - 1, degrees);
            double upper = f * BetaTails.fisherQuantile(alpha, degrees, n - 1);
            return Optional.of(new Estimate(
                    of(f, form), of(lower, form), of(upper, form), level, BetaTails.fisher(f, n - 1, degrees)));
        }

        private double of(double f, IccForm form) {
            if (f == Double.POSITIVE_INFINITY) {
                return 1;
            }
            return form.ofMean() ? 1 - 1 / f : (f - 1) / (f + k - 1);
        }

        private Optional<Estimate> agreement(IccForm form, double level) {
            double single = between + (k - 1) * error + k * (byRater - error) / n;
            double mean = between + (byRater - error) / n;
            if (single <= 0 || mean <= 0) {
                return Optional.empty();
            }
            double one = (between - error) / single;
            double value = form.ofMean() ? (between - error) / mean : one;
            double p = error == 0 ? 0 : BetaTails.fisher(between / error, n - 1, (n - 1) * (k - 1));
            double degrees = degrees(one);
            double alpha = (1 - level) / 2;
            double up = BetaTails.fisherQuantile(alpha, n - 1, degrees);
            double down = BetaTails.fisherQuantile(alpha, degrees, n - 1);
            double rest = k * byRater + (k * n - k - n) * error;
            double low = n * (between - up * error) / (up * rest + n * between);
            double high = n * (down * between - error) / (rest + n * down * between);
            if (form.ofMean() && 1 + (k - 1) * low <= 0) {
                return Optional.empty(); // the mean of the raters has no lower end then
            }
            return Optional.of(new Estimate(
                    value,
                    Math.min(value, form.ofMean() ? stepUp(low) : low),
                    Math.max(value, Math.min(1, form.ofMean() ? stepUp(high) : high)),
                    level,
                    p));
        }

        /** The degrees of freedom of Satterthwaite, at least one. */
        private double degrees(double one) {
            double own = n * (1 + (k - 1) * one) - k * one;
            if (error == 0) {
                return byRater == 0 ? (n - 1) * (k - 1) : k - 1;
            }
            double f = byRater / error;
            double found =
                    (k - 1) * (n - 1) * square(k * one * f + own) / ((n - 1) * square(k * one * f) + square(own));
            return Math.max(1, found);
        }

        /** Spearman and Brown: from one rater to the mean of all. */
        private double stepUp(double one) {
            return k * one / (1 + (k - 1) * one);
        }
    }
}
