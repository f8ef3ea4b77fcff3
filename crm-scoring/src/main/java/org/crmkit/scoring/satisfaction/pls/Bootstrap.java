package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.scoring.internal.Randoms;
import org.crmkit.scoring.internal.Sum;

/**
 * How sure the numbers of a fit are: respondents are drawn with replacement, as many as there are, and the model is estimated anew
 * each time; missing answers are treated anew too. Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
 *
 * <p><b>Signs.</b> Each construct of a resample is turned so that its loadings agree with those of the fit: their products add up to
 * zero or more. {@link #turned()} counts how often that changed anything.
 *
 * <p><b>Intervals</b> are percentiles (Hyndman and Fan 1996, definition 7) over the resamples that gave a number. Those that gave none
 * are counted by cause in {@link #failed()}; many of them tell that the model asks too much of the sample.
 *
 * @param resampling seed, number of resamples and level
 * @param completed how many resamples could be estimated
 * @param failed how many could not, by cause, causes that did not occur left out
 * @param turned how many constructs of resamples were turned
 * @param inadmissible how many of those completed gave a consistent estimate that no population could have, or none; their consistent
 *     paths count as they came out
 * @param estimates each number with its interval; one that fewer than two resamples gave is left out
 */
public record Bootstrap(
        Resampling resampling,
        int completed,
        Map<FailureCause, Integer> failed,
        int turned,
        int inadmissible,
        List<BootstrapEstimate> estimates) {

    public Bootstrap {
        failed = Draws.ordered(failed);
        estimates = List.copyOf(estimates);
    }

    /** Draws and estimates; O(resamples n p^2). */
    public static BootstrapResult of(PathModelFit fit, Resampling resampling) {
        Statistics statistics = new Statistics(fit);
        Draws draws = new Draws(resampling.times());
        Respondents respondents = fit.answers();
        resampling.each(draw -> {
            Randoms random = Randoms.of(resampling.seed(), draw);
            int[] counts = new int[respondents.size()];
            for (int i = 0; i < counts.length; i++) {
                counts[random.below(counts.length)]++;
            }
            draws.take(draw, () -> {
                ItemMoments moments = respondents.moments(counts);
                Estimate estimate = Estimate.of(fit.layout(), moments.correlations, fit.options());
                draws.turned(draw, estimate.align(fit.estimate()));
                Optional<ConsistentFit> consistent = statistics.consistent(estimate, moments);
                if (consistent.filter(found -> found.inadmissible().isEmpty()).isEmpty()) {
                    draws.inadmissible(draw);
                }
                return statistics.of(estimate, moments, consistent);
            });
        });
        List<double[]> rows = draws.completed();
        if (rows.size() < 2) {
            return new BootstrapResult.TooFew(draws.failed());
        }
        double[] found =
                statistics.of(fit.estimate(), fit.moments(), statistics.consistent(fit.estimate(), fit.moments()));
        List<BootstrapEstimate> estimates = new ArrayList<>();
        for (int k = 0; k < found.length; k++) {
            int column = k;
            double[] values = rows.stream()
                    .mapToDouble(row -> row[column])
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            if (values.length >= 2 && !Double.isNaN(found[k])) {
                estimates.add(estimate(statistics.names().get(k), found[k], values, resampling.level()));
            }
        }
        return new BootstrapResult.Done(new Bootstrap(
                resampling, rows.size(), draws.failed(), draws.turned(), draws.inadmissible(), estimates));
    }

    private static BootstrapEstimate estimate(Statistic statistic, double found, double[] values, double level) {
        Sum sum = new Sum();
        for (double value : values) {
            sum.add(value);
        }
        double mean = sum.value() / values.length;
        Sum squares = new Sum();
        for (double value : values) {
            squares.add((value - mean) * (value - mean));
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new BootstrapEstimate(
                statistic,
                found,
                mean,
                StrictMath.sqrt(squares.value() / (values.length - 1)),
                quantile(sorted, (1 - level) / 2),
                quantile(sorted, (1 + level) / 2),
                values.length);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) StrictMath.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Returns one number with its interval; empty if it was not asked for or too few resamples gave it. */
    public Optional<BootstrapEstimate> estimate(Statistic.Kind kind, String name) {
        Statistic wanted = new Statistic(kind, name);
        return estimates.stream().filter(e -> e.statistic().equals(wanted)).findFirst();
    }
}
