package org.crmkit.scoring.callcenter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Branch and bound over how many agents work each shift. A plan is worth its cost plus, for every agent missing, more than any plan costs;
 * so that of two plans the one that leaves less uncovered is always the better.
 */
final class CoverSearch {

    private final List<ShiftPattern> shifts;
    private final int[][] works;
    private final int[] needed;
    /** Needed in intervals that some shift works. */
    private final int[] reachable;

    private final ShiftCover.Terms terms;
    private final long missed;
    private final boolean isLimited;
    private int[] best = new int[0];
    private long bestWorth = Long.MAX_VALUE;
    private int nodes;
    private boolean ranOut;

    CoverSearch(List<Integer> needed, List<ShiftPattern> shifts, ShiftCover.Terms terms) {
        this.shifts = shifts;
        this.terms = terms;
        this.needed = needed.stream().mapToInt(Integer::intValue).toArray();
        this.works = shifts.stream()
                .map(shift -> shift.works().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.reachable = new int[this.needed.length];
        for (int[] intervals : works) {
            for (int interval : intervals) {
                reachable[interval] = this.needed[interval];
            }
        }
        this.isLimited = terms.people().isPresent();
        int dearest = shifts.stream().mapToInt(ShiftPattern::cost).max().orElse(1);
        // one agent missing saves one shift at most, or with too few people no more than all of them cost
        this.missed =
                1 + (long) dearest * (isLimited ? Math.max(1, terms.people().getAsInt()) : 1);
    }

    ShiftCover search() {
        int count = shifts.size();
        int[] low = new int[count];
        int[] high = new int[count];
        Arrays.fill(high, Integer.MAX_VALUE);
        CoverProgram.Solution root = solve(low, high);
        long bound = ceiling(root.value());
        consider(CoverRounding.round(this, root.plan()));
        if (bestWorth > bound) {
            branch(low, high, root);
        }
        boolean isProven = bestWorth <= bound || !ranOut;
        return answer(isProven ? bestWorth : bound, isProven);
    }

    private CoverProgram.Solution solve(int[] low, int[] high) {
        return new CoverProgram(works, costs(), reachable, isLimited ? missed : 0, terms.people(), low, high).solve();
    }

    private int[] costs() {
        return shifts.stream().mapToInt(ShiftPattern::cost).toArray();
    }

    /** Costs are whole numbers, so a bound may be rounded up; a little less, for what the arithmetic may have added. */
    private static long ceiling(double value) {
        return (long) Math.ceil(value - 1e-7 * Math.max(1, Math.abs(value)));
    }

    private void consider(int[] plan) {
        long worth = worth(plan);
        if (worth < bestWorth) {
            bestWorth = worth;
            best = plan.clone();
        }
    }

    private void branch(int[] low, int[] high, CoverProgram.Solution solution) {
        if (nodes >= terms.nodes()) {
            ranOut = true;
            return;
        }
        nodes++;
        int split = -1;
        double farthest = 1e-6;
        for (int j = 0; j < solution.plan().length; j++) {
            double part = solution.plan()[j] - Math.floor(solution.plan()[j]);
            double distance = Math.min(part, 1 - part);
            if (distance > farthest) {
                farthest = distance;
                split = j;
            }
        }
        if (split < 0) {
            consider(whole(solution.plan()));
            return;
        }
        int below = (int) Math.floor(solution.plan()[split]);
        int[] raised = low.clone();
        raised[split] = below + 1;
        follow(raised, high);
        int[] lowered = high.clone();
        lowered[split] = below;
        follow(low, lowered);
    }

    private void follow(int[] low, int[] high) {
        CoverProgram.Solution solution = solve(low, high);
        if (!solution.isPossible() || ceiling(solution.value()) >= bestWorth) {
            return;
        }
        consider(CoverRounding.round(this, solution.plan()));
        if (ceiling(solution.value()) < bestWorth) {
            branch(low, high, solution);
        }
    }

    private static int[] whole(double[] plan) {
        return Arrays.stream(plan).mapToInt(x -> (int) Math.rint(x)).toArray();
    }

    int[] missing(int[] plan) {
        int[] missing = reachable.clone();
        for (int j = 0; j < plan.length; j++) {
            for (int interval : works[j]) {
                missing[interval] -= plan[j];
            }
        }
        return missing;
    }

    private long worth(int[] plan) {
        long worth = 0;
        for (int left : missing(plan)) {
            worth += left > 0 ? missed * left : 0;
        }
        for (int j = 0; j < plan.length; j++) {
            worth += (long) plan[j] * cost(j);
        }
        return worth;
    }

    int[] works(int shift) {
        return works[shift];
    }

    int cost(int shift) {
        return shifts.get(shift).cost();
    }

    int people() {
        return terms.people().orElse(Integer.MAX_VALUE);
    }

    private ShiftCover answer(long worth, boolean isProven) {
        List<ShiftCover.Assigned> assigned = new ArrayList<>();
        int[] there = new int[needed.length];
        long cost = 0;
        for (int j = 0; j < best.length; j++) {
            if (best[j] > 0) {
                assigned.add(new ShiftCover.Assigned(shifts.get(j), best[j]));
                cost += (long) best[j] * cost(j);
                for (int interval : works[j]) {
                    there[interval] += best[j];
                }
            }
        }
        List<ShiftCover.Gap> gaps = new ArrayList<>();
        long left = 0;
        for (int i = 0; i < needed.length; i++) {
            if (there[i] < needed[i]) {
                gaps.add(new ShiftCover.Gap(i, needed[i] - there[i]));
            }
            left += Math.max(0, reachable[i] - there[i]);
        }
        long bound = Math.max(0, worth - missed * left);
        return new ShiftCover(
                assigned, cost, gaps, Arrays.stream(there).boxed().toList(), Math.min(cost, bound), isProven, nodes);
    }
}
