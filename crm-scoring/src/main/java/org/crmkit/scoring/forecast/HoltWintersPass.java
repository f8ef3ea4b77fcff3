package org.crmkit.scoring.forecast;

/**
 * One pass of level, trend and seasons over a series, run again and again with other parameters. It starts after the first season, from the
 * moving averages of the first two: a line through them gives level and trend, what they leave gives the seasons (the classical
 * decomposition, Kendall and Stuart, The Advanced Theory of Statistics, volume 3).
 */
final class HoltWintersPass {

    private final double[] values;
    private final int period;
    private final boolean multiplies;
    private final double firstLevel;
    private final double firstTrend;
    private final double[] firstSeasons;
    private final double[] seasons;
    private double level;
    private double trend;
    private double squaredErrors;

    HoltWintersPass(SeasonalSeries series, boolean multiplies) {
        this.values = series.values();
        this.period = series.period();
        this.multiplies = multiplies;
        this.seasons = new double[period];
        double[] averages = averages();
        this.firstSeasons = seasons(averages);
        double[] line = line(averages);
        this.firstLevel = line[0];
        this.firstTrend = line[1];
    }

    /** The moving averages of a season's length, centred; that of an even length has half a weight at both ends. */
    private double[] averages() {
        int half = period / 2;
        double[] out = new double[2 * period - 2 * half];
        for (int i = 0; i < out.length; i++) {
            double sum = 0;
            for (int j = -half; j <= half; j++) {
                boolean isEnd = period % 2 == 0 && Math.abs(j) == half;
                sum += values[i + half + j] * (isEnd ? 0.5 : 1);
            }
            out[i] = sum / period;
        }
        return out;
    }

    private double[] seasons(double[] averages) {
        int half = period / 2;
        double[] sums = new double[period];
        int[] counts = new int[period];
        for (int i = 0; i < averages.length; i++) {
            double value = values[i + half];
            sums[(i + half) % period] += multiplies ? value / averages[i] : value - averages[i];
            counts[(i + half) % period]++;
        }
        double mean = 0;
        for (int i = 0; i < period; i++) {
            sums[i] /= counts[i];
            mean += sums[i] / period;
        }
        for (int i = 0; i < period; i++) {
            sums[i] = multiplies ? sums[i] / mean : sums[i] - mean;
        }
        return sums;
    }

    /** The line through the averages by least squares: its value one step before the first of them, and its slope. */
    private static double[] line(double[] averages) {
        int n = averages.length;
        double middle = (n + 1) / 2.0;
        double mean = 0;
        for (double average : averages) {
            mean += average / n;
        }
        double cross = 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            cross += (i + 1 - middle) * (averages[i] - mean);
            square += (i + 1 - middle) * (i + 1 - middle);
        }
        double slope = square > 0 ? cross / square : 0;
        return new double[] {mean - slope * middle, slope};
    }

    /** Runs over the series and returns the sum of squared errors one step ahead. */
    double run(double alpha, double beta, double gamma) {
        level = firstLevel;
        trend = firstTrend;
        System.arraycopy(firstSeasons, 0, seasons, 0, period);
        double sum = 0;
        int at = 0;
        for (int i = period; i < values.length; i++) {
            double value = values[i];
            double season = seasons[at];
            double before = level + trend;
            double error = value - (multiplies ? before * season : before + season);
            sum += error * error;
            double next = alpha * (multiplies ? value / season : value - season) + (1 - alpha) * before;
            trend = beta * (next - level) + (1 - beta) * trend;
            level = next;
            seasons[at] = gamma * (multiplies ? value / level : value - level) + (1 - gamma) * season;
            at = at + 1 == period ? 0 : at + 1;
        }
        squaredErrors = sum;
        return Double.isFinite(sum) ? sum : Double.MAX_VALUE;
    }

    /** Tells whether the last run led to a level and seasons that can be forecast with. */
    boolean isSound() {
        boolean sound = Double.isFinite(squaredErrors) && Double.isFinite(level) && Double.isFinite(trend);
        for (double season : seasons) {
            sound &= Double.isFinite(season) && (!multiplies || season > 0);
        }
        return sound && (!multiplies || level > 0);
    }

    int period() {
        return period;
    }

    int errors() {
        return values.length - period;
    }

    double level() {
        return level;
    }

    double trend() {
        return trend;
    }

    double squaredErrors() {
        return squaredErrors;
    }

    /** The season so many steps after the last number. */
    double season(int step) {
        return seasons[(values.length + step - 1) % period];
    }
}
