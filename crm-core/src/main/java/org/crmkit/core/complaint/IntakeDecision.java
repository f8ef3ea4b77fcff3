package org.crmkit.core.complaint;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;

/** What a report of a complaint is, seen against what was reported before. */
public sealed interface IntakeDecision {

    /** Handles each outcome. */
    <R> R fold(Function<Fresh, R> fresh, Function<Duplicate, R> duplicate, Function<Recurrence, R> recurrence);

    /** Returns the edition of the rulebook it was decided under. */
    RulebookVersion version();

    /** Returns why, quoting the rules. */
    List<Reason> reasons();

    /** The first complaint about its matter, or the first for a long time. */
    record Fresh(RulebookVersion version, List<Reason> reasons) implements IntakeDecision {
        public Fresh {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<Fresh, R> fresh, Function<Duplicate, R> duplicate, Function<Recurrence, R> recurrence) {
            return fresh.apply(this);
        }
    }

    /**
     * The same matter while its complaint is open: linked to it, without a clock of its own.
     *
     * @param of the complaint that is open
     * @param isSolved whether that was said to be solved, so that it should be reopened
     */
    record Duplicate(ComplaintId of, boolean isSolved, RulebookVersion version, List<Reason> reasons)
            implements IntakeDecision {
        public Duplicate {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<Fresh, R> fresh, Function<Duplicate, R> duplicate, Function<Recurrence, R> recurrence) {
            return duplicate.apply(this);
        }
    }

    /**
     * The same matter soon after its complaint was over: a complaint of its own, linked to the earlier one.
     *
     * @param of the complaint that was over last
     * @param occurrence the how-many-th time it is, 2 or more
     */
    record Recurrence(ComplaintId of, int occurrence, RulebookVersion version, List<Reason> reasons)
            implements IntakeDecision {
        public Recurrence {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<Fresh, R> fresh, Function<Duplicate, R> duplicate, Function<Recurrence, R> recurrence) {
            return recurrence.apply(this);
        }
    }
}
