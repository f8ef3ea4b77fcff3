package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Label;

/**
 * What a change would do to one interval.
 *
 * @param change what is changed
 * @param load what is then asked
 * @param staffing the fewest agents that then suffice
 * @param scheduled how many must then be paid; zero if no number suffices
 */
public record WhatIf(Label change, CallLoad load, Staffing staffing, int scheduled) {

    /** Returns what more and fewer calls, longer and shorter ones would take: a fifth and a tenth of each, the present load first. */
    public static List<WhatIf> loads(CallLoad load, Patience patience, ServiceGoals goals, Shrinkage shrinkage) {
        List<WhatIf> out = new ArrayList<>();
        out.add(of(Label.of("现状", "As it is"), load, patience, goals, shrinkage));
        for (int percent : new int[] {-20, -10, 10, 20}) {
            out.add(of(
                    Label.of("来电量" + signed(percent), "Calls " + signed(percent)),
                    load.times(1 + percent / 100.0, 1),
                    patience,
                    goals,
                    shrinkage));
        }
        for (int percent : new int[] {-20, -10, 10, 20}) {
            out.add(of(
                    Label.of("处理时长" + signed(percent), "Handling time " + signed(percent)),
                    load.times(1, 1 + percent / 100.0),
                    patience,
                    goals,
                    shrinkage));
        }
        return List.copyOf(out);
    }

    private static String signed(int percent) {
        return (percent > 0 ? "+" : "−") + Math.abs(percent) + "%";
    }

    private static WhatIf of(Label change, CallLoad load, Patience patience, ServiceGoals goals, Shrinkage shrinkage) {
        Staffing staffing = Staffing.minimum(load, patience, goals);
        return new WhatIf(
                change, load, staffing, shrinkage.scheduled(staffing.agents().orElse(0)));
    }

    /**
     * Returns how callers would fare with each number of agents.
     *
     * @param from one or more
     * @param until at least {@code from}, at most a thousand more
     */
    public static List<QueueOutcome> agents(CallLoad load, Patience patience, int from, int until) {
        checkArgument(
                from >= 1 && until >= from && until - from <= 1000,
                "WhatIf.agents was %s to %s; it must be one or more, in order, and at most a thousand apart.",
                from,
                until);
        List<QueueOutcome> out = new ArrayList<>();
        for (int agents = from; agents <= until; agents++) {
            out.add(patience.queue(load, agents));
        }
        return List.copyOf(out);
    }
}
