package org.crmkit.core.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.Pause;
import org.crmkit.core.time.Stretch;
import org.crmkit.core.time.WorkingHours;

/**
 * The proof of a due time: every stretch from receipt to the due time, or to the end of the clock if that is later, with the time
 * it counts and why it counts or does not.
 *
 * @param version the edition of the rulebook the promise comes from
 * @param reading the clock that is explained
 * @param stretches in order, without a gap; what they count up to the due time adds up to the budget
 * @param zone where the company is
 */
public record ClockExplanation(RulebookVersion version, ClockReading reading, List<Stretch> stretches, ZoneId zone) {

    public ClockExplanation {
        stretches = List.copyOf(stretches);
    }

    /**
     * Explains the clock of one goal as it stands at {@code now}.
     *
     * @throws IllegalArgumentException if the policy has no service level for the tier
     * @throws org.crmkit.core.time.CalendarEndsException as {@link ComplaintTimeline#from(ComplaintClock, InForce, Instant)}
     */
    public static ClockExplanation of(
            ComplaintClock clock, ServiceGoal goal, InForce<ComplaintPolicy> policy, Instant now) {
        ClockReading reading = ComplaintTimeline.from(clock, policy, now).reading(goal);
        WorkingHours hours = policy.policy().calendar().workingHours();
        Instant stop = reading.doneAt().orElse(now);
        List<Pause> pauses = goal == ServiceGoal.FIRST_RESPONSE ? List.of() : clock.pauses(stop);
        Instant end = stop.isAfter(reading.due()) ? stop : reading.due();
        return new ClockExplanation(
                policy.version(),
                reading,
                hours.explain(reading.deadline(), pauses, end),
                policy.policy().calendar().zone());
    }

    /** Returns what is counted in all stretches. */
    public Duration counted() {
        return stretches.stream().map(Stretch::counted).reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns one line for each stretch, for readers: {@code 2026-03-02 10:00 - 12:00: 2 h, working time}. */
    public List<Label> lines() {
        List<Label> lines = new ArrayList<>();
        for (Stretch stretch : stretches) {
            String from = Wording.moment(stretch.range().from(), zone);
            String until = Wording.moment(stretch.range().until(), zone);
            Label counted = stretch.isCounted()
                    ? Label.of(
                            "计" + Wording.length(stretch.counted()).zh(),
                            "counts " + Wording.length(stretch.counted()).en())
                    : Label.of("不计", "does not count");
            lines.add(Label.of(
                    from + "至" + until + "：" + counted.zh() + "，"
                            + stretch.why().zh(),
                    from + " to " + until + ": " + counted.en() + ", "
                            + stretch.why().en()));
        }
        return lines;
    }
}
