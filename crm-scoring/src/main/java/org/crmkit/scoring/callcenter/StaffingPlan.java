package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.callcenter.ServiceLevelKind;
import org.crmkit.scoring.internal.Sum;

/**
 * How many agents each interval of a day or a week needs. Each interval is taken as settled by itself (the stationary independent
 * period-by-period approach), which holds where calls are short against intervals: Green, Kolesar and Whitt (2007), <a
 * href="https://doi.org/10.3401/poms.1070.0164">doi:10.3401/poms.1070.0164</a>.
 *
 * @param lines one for each interval, in its order
 * @param shrinkage what is lost between paid and present
 */
public record StaffingPlan(List<Line> lines, Shrinkage shrinkage) {

    /**
     * One interval.
     *
     * @param load what is asked
     * @param staffing the fewest agents, with proof
     * @param onDuty how many must be there; zero if no number suffices
     * @param scheduled how many must be paid for that
     */
    public record Line(CallLoad load, Staffing staffing, int onDuty, int scheduled) {}

    public StaffingPlan {
        lines = List.copyOf(lines);
        checkArgument(!lines.isEmpty(), "StaffingPlan.lines was empty; give at least one interval.");
    }

    /** Plans every interval. */
    public static StaffingPlan of(List<CallLoad> loads, Patience patience, ServiceGoals goals, Shrinkage shrinkage) {
        List<Line> lines = new ArrayList<>(loads.size());
        int spare = 1; // agents above the load in the interval before, the best guess for this one
        for (CallLoad load : loads) {
            int guess = (int) Math.min(ErlangB.MOST, Math.ceil(load.erlangs()) + spare);
            Staffing staffing = StaffingSearch.from(load, patience, goals, ErlangB.MOST, guess);
            int agents = staffing.agents().orElse(0);
            if (agents > 0) {
                spare = agents - (int) Math.ceil(load.erlangs());
            }
            lines.add(new Line(load, staffing, agents, shrinkage.scheduled(agents)));
        }
        return new StaffingPlan(lines, shrinkage);
    }

    /** Returns how many must be there in each interval. */
    public List<Integer> onDuty() {
        return lines.stream().map(Line::onDuty).toList();
    }

    /** Returns how many must be there in the busiest interval. */
    public int peak() {
        return lines.stream().mapToInt(Line::onDuty).max().orElse(0);
    }

    /** Returns the hours agents are there, over all intervals. */
    public double hoursOnDuty() {
        return hours(false);
    }

    /** Returns the hours that are paid, over all intervals. */
    public double hoursPaid() {
        return hours(true);
    }

    private double hours(boolean paid) {
        Sum sum = new Sum();
        for (Line line : lines) {
            sum.add((paid ? line.scheduled() : line.onDuty()) * line.load().seconds() / 3600);
        }
        return sum.value();
    }

    /** Returns the intervals for which no number of agents suffices, from 0. */
    public List<Integer> unreachable() {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).staffing().agents().isEmpty()) {
                out.add(i);
            }
        }
        return List.copyOf(out);
    }

    /** Returns the service level of all intervals together: a ratio of sums over calls; empty if there are no calls. */
    public OptionalDouble serviceLevel(ServiceLevelKind kind, double seconds) {
        Sum answered = new Sum();
        Sum counted = new Sum();
        for (Line line : lines) {
            line.staffing()
                    .fold(
                            enough -> {
                                answered.add(
                                        line.load().calls() * enough.figures().answeredOf(kind, seconds));
                                counted.add(
                                        line.load().calls() * enough.figures().countedOf(kind, seconds));
                                return true;
                            },
                            idle -> false,
                            unreachable -> {
                                counted.add(line.load().calls());
                                return false;
                            });
        }
        return counted.value() > 0 ? OptionalDouble.of(answered.value() / counted.value()) : OptionalDouble.empty();
    }

    /** Returns how busy agents are over all intervals; empty if nobody is there. */
    public OptionalDouble occupancy() {
        Sum busy = new Sum();
        Sum there = new Sum();
        for (Line line : lines) {
            line.staffing()
                    .fold(
                            enough -> {
                                double seconds = line.onDuty() * line.load().seconds();
                                busy.add(enough.figures().occupancy() * seconds);
                                there.add(seconds);
                                return true;
                            },
                            idle -> false,
                            unreachable -> false);
        }
        return there.value() > 0 ? OptionalDouble.of(busy.value() / there.value()) : OptionalDouble.empty();
    }
}
