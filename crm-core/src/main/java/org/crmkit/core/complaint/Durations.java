package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.List;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;

/**
 * How long it took, over several cases. A few long ones pull the mean up, so the median stands beside it.
 *
 * @param mean cut to the second
 * @param median the middle one, or cut to the second the mean of the two in the middle
 * @param longest the worst case
 */
public record Durations(Duration mean, Duration median, Duration longest) {

    public Durations {
        checkArgument(
                median.compareTo(longest) <= 0 && mean.compareTo(longest) <= 0,
                "Durations.longest was %s; it must be at least the mean, %s, and the median, %s.",
                longest,
                mean,
                median);
    }

    static Measured<Durations> of(List<Duration> durations, Reason missing) {
        if (durations.isEmpty()) {
            return new Measured.Undefined<>(missing);
        }
        List<Duration> sorted = durations.stream().sorted().toList();
        int n = sorted.size();
        Duration sum = sorted.stream().reduce(Duration.ZERO, Duration::plus);
        Duration median = sorted.get((n - 1) / 2).plus(sorted.get(n / 2)).dividedBy(2);
        return new Measured.Known<>(new Durations(cut(sum.dividedBy(n)), cut(median), sorted.get(n - 1)), n);
    }

    private static Duration cut(Duration duration) {
        return Duration.ofSeconds(duration.toSeconds());
    }
}
