package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Tails;

/**
 * What share of customers stays how long. Survival is the product-limit estimate of Kaplan and Meier (1958),
 * <a href="https://doi.org/10.1080/01621459.1958.10501452">doi:10.1080/01621459.1958.10501452</a>, with Greenwood's error; cumulative
 * hazard that of Nelson (1972), <a href="https://doi.org/10.1080/00401706.1972.10488991">doi:10.1080/00401706.1972.10488991</a>, and
 * Aalen (1978), <a href="https://doi.org/10.1214/aos/1176344247">doi:10.1214/aos/1176344247</a>.
 *
 * @param customers how many were observed
 * @param lastTime the longest time anybody was seen; nothing is known beyond
 * @param steps the times at which somebody left, rising
 */
public record SurvivalCurve(int customers, double lastTime, List<SurvivalStep> steps) {

    /**
     * Limits of the survival at one time.
     *
     * @param lower 0 to 1
     * @param upper 0 to 1, not below {@code lower}
     */
    public record Limits(double lower, double upper) {}

    public SurvivalCurve {
        steps = List.copyOf(steps);
        checkArgument(customers >= 1, "SurvivalCurve.customers was %s; it must be one or more.", customers);
        for (int i = 1; i < steps.size(); i++) {
            checkArgument(
                    steps.get(i).time() > steps.get(i - 1).time()
                            && steps.get(i).survival() <= steps.get(i - 1).survival(),
                    "SurvivalCurve step %s was at %s with %s; times must rise and survival must not.",
                    i + 1,
                    steps.get(i).time(),
                    steps.get(i).survival());
        }
    }

    /** Estimates the curve, from at least one customer. {@code n log n}. */
    public static SurvivalCurve of(Durations durations) {
        checkArgument(durations.size() > 0, "There were no durations; give at least one customer.");
        int[] order = durations.order();
        List<SurvivalStep> steps = new ArrayList<>();
        double survival = 1;
        Sum greenwood = new Sum();
        Sum hazard = new Sum();
        Sum spread = new Sum();
        for (int i = 0; i < order.length; ) {
            double time = durations.time(order[i]);
            int atRisk = order.length - i;
            int gone = 0;
            for (; i < order.length && durations.time(order[i]) == time; i++) {
                gone += durations.left(order[i]) ? 1 : 0;
            }
            if (gone > 0) {
                survival *= (double) (atRisk - gone) / atRisk;
                if (gone < atRisk) {
                    greenwood.add((double) gone / ((double) atRisk * (atRisk - gone)));
                }
                hazard.add((double) gone / atRisk);
                spread.add((double) gone / ((double) atRisk * atRisk));
                steps.add(new SurvivalStep(
                        time,
                        atRisk,
                        gone,
                        survival,
                        survival * StrictMath.sqrt(greenwood.value()),
                        hazard.value(),
                        StrictMath.sqrt(spread.value())));
            }
        }
        return new SurvivalCurve(order.length, durations.time(order[order.length - 1]), steps);
    }

    /** Returns the share that stays longer than {@code time}; beyond the last time it keeps its last value. O(log n). */
    public double survival(double time) {
        int place = place(time);
        return place < 0 ? 1 : steps.get(place).survival();
    }

    /** Returns the cumulative hazard up to {@code time}. */
    public double hazard(double time) {
        int place = place(time);
        return place < 0 ? 0 : steps.get(place).hazard();
    }

    private int place(double time) {
        checkArgument(time >= 0, "time was %s; it must be zero or more.", time);
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).time() <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /**
     * Returns pointwise confidence limits of the survival at {@code time}. Before anybody left both are 1, where nobody is left both
     * are 0.
     *
     * @param level above 0, below 1
     */
    public Limits limits(double time, double level, LimitTransform transform) {
        checkArgument(level > 0 && level < 1, "level was %s; it must be above 0 and below 1.", level);
        int place = place(time);
        return place < 0 ? new Limits(1, 1) : limits(steps.get(place), Tails.twoSidedQuantile(level), transform);
    }

    private static Limits limits(SurvivalStep step, double z, LimitTransform transform) {
        double s = step.survival();
        if (s <= 0 || s >= 1) {
            return new Limits(s, s);
        }
        double relative = step.survivalError() / s;
        return switch (transform) {
            case PLAIN ->
                new Limits(Math.max(0, s - z * step.survivalError()), Math.min(1, s + z * step.survivalError()));
            case LOG -> new Limits(s * StrictMath.exp(-z * relative), Math.min(1, s * StrictMath.exp(z * relative)));
            case LOG_LOG -> {
                double width = StrictMath.exp(z * relative / -StrictMath.log(s));
                yield new Limits(StrictMath.pow(s, width), StrictMath.pow(s, 1 / width));
            }
        };
    }

    /** Returns the time by which a share of customers has left, 0.5 for the median; empty if fewer did while anybody was seen. */
    public OptionalDouble timeUntilGone(double share) {
        checkArgument(share > 0 && share < 1, "share was %s; it must be above 0 and below 1.", share);
        return steps.stream()
                .filter(step -> step.survival() <= 1 - share + 1e-12)
                .mapToDouble(SurvivalStep::time)
                .findFirst();
    }

    /** Returns the mean time customers stay, counting none beyond {@code horizon}: the area under the curve. */
    public double meanTime(double horizon) {
        checkArgument(
                horizon > 0 && horizon < Double.POSITIVE_INFINITY, "horizon was %s; it must be above zero.", horizon);
        Sum area = new Sum();
        double from = 0;
        double height = 1;
        for (SurvivalStep step : steps) {
            if (step.time() >= horizon) {
                break;
            }
            area.add(height * (step.time() - from));
            from = step.time();
            height = step.survival();
        }
        area.add(height * (horizon - from));
        return area.value();
    }
}
