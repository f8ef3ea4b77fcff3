package org.crmkit.scoring.callcenter;

import java.util.List;
import java.util.Optional;

/** Looks for the fewest agents from a guess: the nearer the guess, the fewer queues are computed. */
final class StaffingSearch {

    private final CallLoad load;
    private final Patience patience;
    private final ServiceGoals goals;

    private StaffingSearch(CallLoad load, Patience patience, ServiceGoals goals) {
        this.load = load;
        this.patience = patience;
        this.goals = goals;
    }

    static Staffing from(CallLoad load, Patience patience, ServiceGoals goals, int most, int guess) {
        ErlangC.checkAgents(most);
        return load.calls() == 0
                ? new Staffing.Idle(load)
                : new StaffingSearch(load, patience, goals).search(most, Math.max(1, Math.min(most, guess)));
    }

    private boolean isEnough(int agents) {
        return patience.queue(load, agents).figures().filter(goals::areMet).isPresent();
    }

    private Staffing search(int most, int guess) {
        int low = guess; // too few, once known; zero agents always are
        int high = guess; // enough, once known
        if (isEnough(guess)) {
            low = 0;
            for (int step = 1; guess - step > 0; step *= 2) {
                if (!isEnough(guess - step)) {
                    low = guess - step;
                    break;
                }
                high = guess - step;
            }
        } else {
            int step = 1;
            do {
                low = high;
                high = (int) Math.min(most, (long) guess + step);
                step *= 2;
                if (low == high) {
                    return new Staffing.Unreachable(load, most);
                }
            } while (!isEnough(high));
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (isEnough(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return enough(high);
    }

    private Staffing enough(int agents) {
        QueueFigures figures = patience.queue(load, agents).figures().orElseThrow();
        Optional<QueueOutcome> oneLess = agents == 1 ? Optional.empty() : Optional.of(patience.queue(load, agents - 1));
        List<GoalCheck> missed = oneLess.flatMap(QueueOutcome::figures)
                .map(fewer -> goals.check(fewer).stream()
                        .filter(check -> !check.isMet())
                        .toList())
                .orElse(List.of());
        return new Staffing.Enough(figures, goals.check(figures), oneLess, missed);
    }
}
