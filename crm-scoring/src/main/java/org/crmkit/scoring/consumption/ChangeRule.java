package org.crmkit.scoring.consumption;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import org.crmkit.core.text.Formats;

/**
 * When consumption counts as changed: by enough, and more steadily than chance would bring. The months are the trade's, the limits
 * ours.
 *
 * @param months how many are looked at, even, 4 to 24; six as a rule
 * @param leastChange from the earlier half to the later, up or down; above 0
 * @param alpha the trend must be less likely by chance than this; above 0, at most 1, where 1 asks for no trend
 */
public record ChangeRule(int months, double leastChange, double alpha) {

    /** Six months, a tenth, and a trend that chance brings less often than once in seven times, either way. */
    public static final ChangeRule DEFAULT = new ChangeRule(6, 0.10, 0.14);

    public ChangeRule {
        checkArgument(
                months >= 4 && months <= 24 && months % 2 == 0,
                "ChangeRule.months was %s; it must be even, 4 to 24. Use 6.",
                months);
        checkArgument(
                leastChange > 0 && leastChange < Double.POSITIVE_INFINITY,
                "ChangeRule.leastChange was %s; it must be above 0, 0.10 for a tenth.",
                leastChange);
        checkArgument(alpha > 0 && alpha <= 1, "ChangeRule.alpha was %s; it must be above 0, at most 1.", alpha);
    }

    /**
     * Finds the change of one item.
     *
     * @param amounts as many as {@link #months}, oldest first, zero or more
     */
    public ItemChange of(String item, List<Double> amounts) {
        checkArgument(
                amounts.size() == months, "Item %s had %s months; it must have %s.", item, amounts.size(), months);
        double earlier = 0;
        double later = 0;
        for (int i = 0; i < months; i++) {
            checkArgument(
                    amounts.get(i) >= 0,
                    "Month %s of %s was %s; it must be zero or more.",
                    i + 1,
                    item,
                    amounts.get(i));
            if (i < months / 2) {
                earlier += amounts.get(i);
            } else {
                later += amounts.get(i);
            }
        }
        MonthlyTrend trend = MonthlyTrend.of(amounts);
        return new ItemChange(item, earlier, later, trend, direction(earlier, later, trend));
    }

    private Direction direction(double earlier, double later, MonthlyTrend trend) {
        if (earlier == 0 || later == 0) {
            return earlier > 0 ? Direction.STOPPED : later > 0 ? Direction.STARTED : Direction.UNUSED;
        }
        double change = (later - earlier) / earlier;
        boolean clear = trend.pValue() <= alpha && trend.statistic() * change >= 0;
        return !clear || Math.abs(change) < leastChange
                ? Direction.STEADY
                : change > 0 ? Direction.RISING : Direction.FALLING;
    }

    /** Returns the rule as a score names its configuration. */
    public String configuration() {
        return "months=" + months + ",least-change=" + Formats.stored(leastChange) + ",alpha=" + Formats.stored(alpha);
    }
}
