package org.crmkit.core.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.core.time.DatePeriod;

/**
 * A stretch of days on which two timelines of one customer have different levels: what was believed and what is known now, or what
 * was and what would be under other rules.
 *
 * @param days the stretch
 * @param before the period of the first timeline that covers it
 * @param after the period of the second timeline that covers it
 */
public record TierDifference(DatePeriod days, TierPeriod before, TierPeriod after) {

    /** Returns where two timelines differ, on the days that both tell about, in order; empty if nowhere. */
    public static List<TierDifference> between(TierTimeline before, TierTimeline after) {
        TreeSet<LocalDate> edges = new TreeSet<>();
        before.periods().forEach(period -> edges.add(period.days().from()));
        after.periods().forEach(period -> edges.add(period.days().from()));
        LocalDate end = before.day().isBefore(after.day()) ? before.day() : after.day();
        List<TierDifference> differences = new ArrayList<>();
        for (LocalDate from : edges) {
            TierPeriod one = before.on(from).orElse(null);
            TierPeriod two = after.on(from).orElse(null);
            if (one == null
                    || two == null
                    || from.isAfter(end)
                    || one.level().slug().equals(two.level().slug())) {
                continue;
            }
            LocalDate next = edges.higher(from);
            LocalDate until = next == null || next.isAfter(end) ? end.plusDays(1) : next;
            differences.add(new TierDifference(new DatePeriod(from, until), one, two));
        }
        return List.copyOf(differences);
    }

    /** Returns the difference in one sentence. */
    public Reason reason() {
        return Reason.of(
                "tier-differs",
                Formats.date(days.from(), Lang.ZH) + "至" + Formats.date(days.lastDay(), Lang.ZH) + "：原为"
                        + before.level().name().zh() + "，现为"
                        + after.level().name().zh() + "。",
                "From " + days.from() + " to " + days.lastDay() + ": "
                        + before.level().name().en() + " became "
                        + after.level().name().en() + ".");
    }
}
