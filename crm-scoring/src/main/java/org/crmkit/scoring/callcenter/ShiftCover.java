package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.crmkit.core.score.Reason;

/**
 * How many agents work each shift so that enough are there in every interval. What cannot be covered, because no shift works then or there
 * are not people enough, is an answer: as little as possible is left uncovered, and what is covered costs as little as possible. Dantzig
 * (1954), "A Comment on Edie's Traffic Delays at Toll Booths", <a href="https://doi.org/10.1287/opre.2.3.339">doi:10.1287/opre.2.3.339</a>.
 *
 * @param shifts how many agents work each, in the order given; those nobody works are left out
 * @param cost of all of them
 * @param uncovered what is missing, by interval
 * @param onDuty how many are there in each interval
 * @param bound no plan that leaves as little uncovered costs less than this, by linear programming duality
 * @param isProven whether this plan is proved to be the best
 * @param nodes how many partial plans were looked at
 */
public record ShiftCover(
        List<Assigned> shifts,
        long cost,
        List<Gap> uncovered,
        List<Integer> onDuty,
        long bound,
        boolean isProven,
        int nodes) {

    /** How many work a shift; one or more. */
    public record Assigned(ShiftPattern shift, int agents) {}

    /** So many are missing in an interval; one or more. */
    public record Gap(int interval, int agents) {}

    /**
     * What a plan may take.
     *
     * @param people how many agents there are at most; empty if there are enough
     * @param nodes how many partial plans are looked at before the best so far is the answer; zero or more
     */
    public record Terms(OptionalInt people, int nodes) {

        /** As many people as it takes, and two thousand partial plans. */
        public static final Terms USUAL = new Terms(OptionalInt.empty(), 2000);

        public Terms {
            people.ifPresent(
                    most -> checkArgument(most >= 0, "ShiftCover.Terms.people was %s; it must be zero or more.", most));
            checkArgument(nodes >= 0, "ShiftCover.Terms.nodes was %s; it must be zero or more.", nodes);
        }

        /** Obtains the usual terms with so many people. */
        public static Terms people(int most) {
            return new Terms(OptionalInt.of(most), USUAL.nodes());
        }
    }

    public ShiftCover {
        shifts = List.copyOf(shifts);
        uncovered = List.copyOf(uncovered);
        onDuty = List.copyOf(onDuty);
    }

    /** Covers a plan on the usual terms. */
    public static ShiftCover of(List<Integer> needed, List<ShiftPattern> shifts) {
        return of(needed, shifts, Terms.USUAL);
    }

    /**
     * Covers a plan: linear programming, then branch and bound. For a day of half hours and some dozen shifts the best plan is found at
     * once; where the partial plans run out, the answer is the best so far, with how far it may be from the best.
     *
     * @param needed how many must be there in each interval, such as {@link StaffingPlan#onDuty()}; each 0 to 100,000
     * @param shifts whose names differ; at least one
     */
    public static ShiftCover of(List<Integer> needed, List<ShiftPattern> shifts, Terms terms) {
        checkArgument(!needed.isEmpty(), "needed was empty; give at least one interval.");
        for (int i = 0; i < needed.size(); i++) {
            checkArgument(
                    needed.get(i) >= 0 && needed.get(i) <= ErlangB.MOST,
                    "needed[%s] was %s; it must be 0 to %s.",
                    i,
                    needed.get(i),
                    ErlangB.MOST);
        }
        checkArgument(!shifts.isEmpty(), "shifts was empty; give at least one shift.");
        Set<String> names = new HashSet<>();
        for (ShiftPattern shift : shifts) {
            checkArgument(names.add(shift.name()), "shifts has %s twice; names must differ.", shift.name());
            checkArgument(
                    shift.last() < needed.size(),
                    "shift %s works in interval %s; the last interval is %s. Correct the shift.",
                    shift.name(),
                    shift.last(),
                    needed.size() - 1);
        }
        return new CoverSearch(needed, shifts, terms).search();
    }

    /** Returns how many agents work at all. */
    public int people() {
        return shifts.stream().mapToInt(Assigned::agents).sum();
    }

    /** Returns how many agents are missing, over all intervals. */
    public long missing() {
        return uncovered.stream().mapToLong(Gap::agents).sum();
    }

    /** Returns how much more than the bound the plan costs, as a share of the bound; zero if it is the best. */
    public double gap() {
        return isProven || bound <= 0 ? 0 : Math.max(0, (double) (cost - bound) / bound);
    }

    /** Returns how good the plan is, and what it leaves uncovered. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                isProven
                        ? Reason.of(
                                "proven",
                                "成本" + cost + "，已证明没有更好的排班。",
                                "The cost is " + cost + "; no plan is better, which is proved.")
                        : Reason.of(
                                "bounded",
                                "成本" + cost + "，任何排班不低于" + bound + "。",
                                "The cost is " + cost + "; no plan costs less than " + bound + "."));
        if (!uncovered.isEmpty()) {
            reasons.add(Reason.of(
                    "uncovered",
                    "有" + uncovered.size() + "个时段无法排足，共缺" + missing() + "人次。",
                    "Intervals that cannot be covered: " + uncovered.size() + "; agents missing in them: " + missing()
                            + "."));
        }
        return List.copyOf(reasons);
    }
}
