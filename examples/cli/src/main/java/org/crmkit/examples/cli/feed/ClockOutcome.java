package org.crmkit.examples.cli.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.complaint.ClockExplanation;
import org.crmkit.core.complaint.ClockReading;
import org.crmkit.core.complaint.ClockStatus;
import org.crmkit.core.complaint.ComplaintPolicy;
import org.crmkit.core.complaint.ComplaintTimeline;
import org.crmkit.core.complaint.ServiceGoal;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Row;
import org.crmkit.examples.cli.io.Sentences;

/**
 * One complaint and how its clocks stand at one moment.
 *
 * @param zone in which times are printed
 */
public record ClockOutcome(ComplaintCase complaint, ComplaintTimeline timeline, ZoneId zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Reads the clocks of a complaint. */
    public static ClockOutcome of(ComplaintCase complaint, InForce<ComplaintPolicy> policy, Instant now) {
        return new ClockOutcome(
                complaint,
                ComplaintTimeline.from(complaint.clock(), policy, now),
                policy.policy().calendar().zone());
    }

    /** Returns a moment in local time. */
    public String local(Instant moment) {
        return LOCAL.format(moment.atZone(zone));
    }

    /** Returns the clock that matters now: the one of the solution once the first response is in time, else the worse one. */
    public ClockReading leading() {
        ClockReading first = timeline.firstResponse();
        ClockReading second = timeline.resolution();
        return rank(first.status()) > rank(second.status()) ? first : second;
    }

    private static int rank(ClockStatus status) {
        return switch (status) {
            case MET -> 0;
            case ON_HOLD -> 1;
            case RUNNING -> 2;
            case ESCALATED -> 3;
            case MET_LATE -> 4;
            case OVERDUE -> 5;
        };
    }

    /** Returns how the leading clock stands, with its goal. */
    public Label state() {
        ClockReading leading = leading();
        return Label.of(
                leading.goal().label().zh() + leading.status().label().zh(),
                leading.goal().label().en() + ": "
                        + leading.status().label().en().toLowerCase(Locale.ROOT));
    }

    /** Returns the reasons of the leading clock as one text. */
    public Label explanation() {
        return Label.of(
                Sentences.join(leading().reasons(), Lang.ZH),
                Sentences.join(leading().reasons(), Lang.EN));
    }

    /** Returns the outcome as a row of a table. */
    public Row row() {
        List<Reason> reasons = new ArrayList<>(timeline.firstResponse().reasons());
        reasons.addAll(timeline.resolution().reasons());
        Row row = new Row()
                .with("complaint", complaint.id())
                .with("customer", complaint.customer().map(Cell::of).orElse(Cell.nothing()))
                .with("tier", complaint.clock().tier())
                .with("received", offset(complaint.clock().receivedAt()));
        for (ClockReading reading : timeline.readings()) {
            String goal = reading.goal().slug().replace('-', '_');
            row.with(goal + "_due", offset(reading.due()))
                    .with(
                            goal + "_done",
                            reading.doneAt().map(this::offset).map(Cell::of).orElse(Cell.nothing()))
                    .with(goal + "_status", reading.status().slug())
                    .with(goal + "_remaining_minutes", reading.remaining().toMinutes());
        }
        return row.with("read_at", offset(timeline.readAt()))
                .with("rulebook", timeline.version().toString())
                .with("reasons", reasons);
    }

    /** Returns the outcome with every stretch of both clocks that was counted or was not, and why. */
    public Row explained(InForce<ComplaintPolicy> policy) {
        Row row = row();
        for (ServiceGoal goal : ServiceGoal.values()) {
            ClockExplanation explanation = ClockExplanation.of(complaint.clock(), goal, policy, timeline.readAt());
            List<Reason> lines = new ArrayList<>();
            for (int i = 0; i < explanation.stretches().size(); i++) {
                lines.add(new Reason(
                        explanation.stretches().get(i).kind().slug(),
                        explanation.lines().get(i)));
            }
            row.with(goal.slug().replace('-', '_') + "_counted", lines);
        }
        return row;
    }

    private String offset(Instant moment) {
        return moment.atZone(zone).toOffsetDateTime().toString();
    }
}
