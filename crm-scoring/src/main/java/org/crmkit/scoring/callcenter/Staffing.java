package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/** The fewest agents that reach all goals with a load, and the proof that they are the fewest. */
public sealed interface Staffing {

    /** Handles each outcome. */
    <R> R fold(Function<Enough, R> enough, Function<Idle, R> idle, Function<Unreachable, R> unreachable);

    /** Returns how many agents it takes, zero without calls; empty if no number of agents suffices. */
    default Optional<Integer> agents() {
        return fold(enough -> Optional.of(enough.figures().agents()), idle -> Optional.of(0), none -> Optional.empty());
    }

    /**
     * So many agents suffice and one less does not.
     *
     * @param figures how callers fare with them
     * @param checks each goal, all reached
     * @param oneLess how callers would fare with one agent less; empty if there is one agent only
     * @param missed the goals that one agent less would miss; empty if the queue would then not settle, or nobody would be there
     */
    record Enough(QueueFigures figures, List<GoalCheck> checks, Optional<QueueOutcome> oneLess, List<GoalCheck> missed)
            implements Staffing {

        public Enough {
            checks = List.copyOf(checks);
            missed = List.copyOf(missed);
            checkArgument(
                    checks.stream().allMatch(GoalCheck::isMet)
                            && missed.stream().noneMatch(GoalCheck::isMet),
                    "Staffing.Enough was given %s and %s; the former must be reached and the latter missed.",
                    checks,
                    missed);
            checkArgument(
                    figures.agents() == 1
                            || (oneLess.isPresent() && (oneLess.get().figures().isEmpty() || !missed.isEmpty())),
                    "Staffing.Enough of %s has no proof; one agent less must miss a goal.",
                    figures);
        }

        /** Returns the goals as reached, then what one agent less would miss. */
        public List<Reason> reasons() {
            List<Reason> reasons = new ArrayList<>();
            checks.forEach(check -> reasons.add(check.reason(figures.agents())));
            missed.forEach(check -> reasons.add(check.reason(figures.agents() - 1)));
            oneLess.ifPresent(outcome -> outcome.fold(steady -> false, overloaded -> reasons.add(overloaded.reason())));
            return List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Enough, R> enough, Function<Idle, R> idle, Function<Unreachable, R> unreachable) {
            return enough.apply(this);
        }
    }

    /** There are no calls, so that nobody is needed. */
    record Idle(CallLoad load) implements Staffing {
        @Override
        public <R> R fold(Function<Enough, R> enough, Function<Idle, R> idle, Function<Unreachable, R> unreachable) {
            return idle.apply(this);
        }
    }

    /**
     * Not even the most agents suffice.
     *
     * @param most how many were tried
     */
    record Unreachable(CallLoad load, int most) implements Staffing {

        /** Returns it as a sentence. */
        public Reason reason() {
            String erlangs = Formats.rounded(load.erlangs(), 2);
            return Reason.of(
                    "unreachable",
                    "话务量" + erlangs + "爱尔兰，" + most + "名坐席仍达不到要求；请放宽要求或核对单位。",
                    "With a load of " + erlangs + " erlangs " + most
                            + " agents miss the goals. Relax them, or check the units.");
        }

        @Override
        public <R> R fold(Function<Enough, R> enough, Function<Idle, R> idle, Function<Unreachable, R> unreachable) {
            return unreachable.apply(this);
        }
    }

    /** Finds the fewest agents, up to {@link ErlangB#MOST}. */
    static Staffing minimum(CallLoad load, Patience patience, ServiceGoals goals) {
        return minimum(load, patience, goals, ErlangB.MOST);
    }

    /**
     * Finds the fewest agents. Every goal gets better with each agent, so the first number that reaches all is found by doubling steps
     * and halving, about twenty queues.
     *
     * @param most how many there may be at most; 1 to {@link ErlangB#MOST}
     */
    static Staffing minimum(CallLoad load, Patience patience, ServiceGoals goals, int most) {
        double erlangs = load.erlangs();
        int guess = (int) Math.min(most, Math.ceil(erlangs + Math.sqrt(erlangs)));
        return StaffingSearch.from(load, patience, goals, most, guess);
    }
}
