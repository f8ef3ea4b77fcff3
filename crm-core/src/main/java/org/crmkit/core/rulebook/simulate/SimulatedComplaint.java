package org.crmkit.core.rulebook.simulate;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.complaint.ClockReading;
import org.crmkit.core.complaint.ComplaintTimeline;
import org.crmkit.core.complaint.ServiceGoal;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * A complaint whose clocks would have run differently.
 *
 * @param recorded the record
 * @param timelineBefore both clocks under the old rules
 * @param timelineAfter both clocks under the new rules
 * @param shifts what became of each goal that differs, the first response first
 * @param zone in which times are told
 */
public record SimulatedComplaint(
        RecordedComplaint recorded,
        ComplaintTimeline timelineBefore,
        ComplaintTimeline timelineAfter,
        List<Shift> shifts,
        ZoneId zone,
        Treatment treatment,
        Attribution attribution)
        implements SimulatedCase {

    public SimulatedComplaint {
        shifts = List.copyOf(shifts);
    }

    /**
     * What became of one goal.
     *
     * @param moved by how much the due time moved, negative if it is sooner; in working time of the old calendar if the old
     *     rule counts that, else in real time
     */
    public record Shift(ServiceGoal goal, ClockReading before, ClockReading after, Duration moved) {}

    @Override
    public String id() {
        return recorded.id();
    }

    @Override
    public Label before() {
        return statuses(timelineBefore);
    }

    @Override
    public Label after() {
        return statuses(timelineAfter);
    }

    private static Label statuses(ComplaintTimeline timeline) {
        return Label.of(statuses(timeline, Lang.ZH, "，"), statuses(timeline, Lang.EN, ", "));
    }

    private static String statuses(ComplaintTimeline timeline, Lang lang, String separator) {
        return timeline.readings().stream()
                .map(reading -> reading.goal().label().in(lang)
                        + switch (lang) {
                            case ZH -> reading.status().label().zh();
                            case EN -> " " + reading.status().slug().replace('-', ' ');
                        })
                .collect(Collectors.joining(separator));
    }

    @Override
    public List<Reason> reasonsBefore() {
        return reasons(timelineBefore);
    }

    @Override
    public List<Reason> reasonsAfter() {
        return reasons(timelineAfter);
    }

    private static List<Reason> reasons(ComplaintTimeline timeline) {
        List<Reason> reasons = new ArrayList<>();
        timeline.readings().forEach(reading -> reasons.addAll(reading.reasons()));
        return reasons;
    }

    @Override
    public Optional<Money> amount() {
        return Optional.empty();
    }

    @Override
    public Label effect() {
        return Label.of(
                "投诉 " + id() + "：" + shifts.stream().map(this::zh).collect(Collectors.joining("；")) + "。",
                "Complaint " + id() + ": " + shifts.stream().map(this::en).collect(Collectors.joining("; ")) + ".");
    }

    private String zh(Shift shift) {
        return shift.goal().label().zh() + "截止时间由"
                + Moments.local(shift.before().due(), zone) + "改为"
                + Moments.local(shift.after().due(), zone)
                + (shift.moved().isZero()
                        ? ""
                        : "（" + Moments.shift(shift.moved()).zh() + "）")
                + (shift.before().status() == shift.after().status()
                        ? ""
                        : "，由“" + shift.before().status().label().zh() + "”变为“"
                                + shift.after().status().label().zh() + "”");
    }

    private String en(Shift shift) {
        return shift.goal().label().en() + " due " + Moments.local(shift.after().due(), zone) + " instead of "
                + Moments.local(shift.before().due(), zone)
                + (shift.moved().isZero()
                        ? ""
                        : " (" + Moments.shift(shift.moved()).en() + ")")
                + (shift.before().status() == shift.after().status()
                        ? ""
                        : ", " + shift.after().status().slug().replace('-', ' ') + " instead of "
                                + shift.before().status().slug().replace('-', ' '));
    }
}
