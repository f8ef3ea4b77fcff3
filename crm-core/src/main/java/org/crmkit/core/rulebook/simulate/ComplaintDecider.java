package org.crmkit.core.rulebook.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.complaint.ClockReading;
import org.crmkit.core.complaint.ClockStatus;
import org.crmkit.core.complaint.ComplaintTimeline;
import org.crmkit.core.complaint.ServiceGoal;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.simulate.SimulatedComplaint.Shift;
import org.crmkit.core.time.WorkingHours;

/** Complaints: what is promised, or escalated, sooner is better for the customer. */
final class ComplaintDecider implements Decider<RecordedComplaint, ComplaintTimeline, SimulatedComplaint> {

    private final Rulebook before;

    ComplaintDecider(Rulebook before) {
        this.before = before;
    }

    @Override
    public Area area() {
        return Area.COMPLAINT;
    }

    @Override
    public String id(RecordedComplaint record) {
        return record.id();
    }

    @Override
    public ComplaintTimeline decide(RecordedComplaint record, Rulebook rules) {
        return ComplaintTimeline.from(record.clock(), rules.inForce(Rulebook::complaint), record.readAt());
    }

    @Override
    public Treatment compare(ComplaintTimeline old, ComplaintTimeline now) {
        Treatment treatment = Treatment.UNCHANGED;
        for (ServiceGoal goal : ServiceGoal.values()) {
            treatment = treatment.and(compare(old.reading(goal), now.reading(goal)));
        }
        return treatment;
    }

    private static Treatment compare(ClockReading old, ClockReading now) {
        return Treatment.ofSign(old.due().compareTo(now.due()))
                .and(Treatment.ofSign(old.escalatesAt().compareTo(now.escalatesAt())));
    }

    private List<Shift> shifts(ComplaintTimeline old, ComplaintTimeline now) {
        List<Shift> shifts = new ArrayList<>();
        for (ServiceGoal goal : ServiceGoal.values()) {
            ClockReading was = old.reading(goal);
            ClockReading is = now.reading(goal);
            if (compare(was, is) != Treatment.UNCHANGED) {
                shifts.add(new Shift(goal, was, is, moved(was, is)));
            }
        }
        return shifts;
    }

    private Duration moved(ClockReading was, ClockReading is) {
        return is.due().isBefore(was.due())
                ? between(was, is.due(), was.due()).negated()
                : between(was, was.due(), is.due());
    }

    private Duration between(ClockReading was, Instant from, Instant until) {
        return was.deadline().span().unit().isWorkingTime()
                ? WorkingHours.of(before.complaint().calendar()).workingTimeBetween(from, until)
                : Duration.between(from, until);
    }

    @Override
    public SimulatedComplaint tell(
            RecordedComplaint record,
            ComplaintTimeline old,
            ComplaintTimeline now,
            Treatment treatment,
            Attribution why) {
        return new SimulatedComplaint(record, old, now, shifts(old, now), before.zone(), treatment, why);
    }

    @Override
    public SortedMap<String, Movement> movements(
            RecordedComplaint record, ComplaintTimeline old, ComplaintTimeline now) {
        SortedMap<String, Movement> movements = new TreeMap<>();
        for (Shift shift : shifts(old, now)) {
            movements.put(
                    place(shift.goal(), ServiceGoal.values())
                            + place(shift.before().status(), ClockStatus.values())
                            + place(shift.after().status(), ClockStatus.values()),
                    new Movement(
                            shift.goal().label(),
                            shift.before().status().label(),
                            shift.after().status().label(),
                            1,
                            Optional.empty(),
                            shift.moved()));
        }
        return movements;
    }

    /** A letter that sorts as the constants do. */
    private static <E> String place(E constant, E[] constants) {
        return Character.toString('a' + List.of(constants).indexOf(constant));
    }
}
