package org.crmkit.core.churn;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.AggregateKey;

/**
 * What is done to keep, or win back, one customer.
 *
 * @param id a slug, the host's own number
 * @param customer whom
 * @param cause why he wants to leave, once it is known
 * @param steps the states it came through, in order; at least one, each allowed after the one before
 * @param version the edition it was opened under; its times stay those of that edition
 */
public record RetentionCase(
        String id, CustomerId customer, Optional<ChurnCause> cause, List<Step> steps, RulebookVersion version) {

    /**
     * A state it came into.
     *
     * @param on when
     * @param by who saw to it
     * @param dueOn until when it must have moved on; empty at an end
     */
    public record Step(RetentionState state, LocalDate on, StaffId by, Optional<LocalDate> dueOn) {}

    public RetentionCase {
        checkArgument(RuleKey.isSlug(id), "RetentionCase.id was '%s'; it must be a slug such as r-2026-7.", id);
        steps = List.copyOf(steps);
        checkArgument(
                !steps.isEmpty() && steps.get(0).state() == RetentionState.WARNED,
                "RetentionCase %s must begin with a warning. Put the warning first.",
                id);
        for (int i = 1; i < steps.size(); i++) {
            checkArgument(
                    steps.get(i - 1).state().next().contains(steps.get(i).state())
                            && !steps.get(i).on().isBefore(steps.get(i - 1).on()),
                    "RetentionCase %s went from %s to %s; that is no move, or goes back in time.",
                    id,
                    steps.get(i - 1),
                    steps.get(i));
        }
    }

    /** Returns where a store keeps the case of an id. */
    public static AggregateKey keyOf(String id) {
        return new AggregateKey("retention-case", id);
    }

    /** Returns the last step. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Returns where it stands. */
    public RetentionState state() {
        return last().state();
    }

    /** Tells whether it should have moved on before {@code day}. */
    public boolean isOverdueOn(LocalDate day) {
        return last().dueOn().map(day::isAfter).orElse(false);
    }

    /** Tells whether it ever came into a state. */
    public boolean was(RetentionState state) {
        return steps.stream().anyMatch(step -> step.state() == state);
    }

    RetentionCase moved(Step step, Optional<ChurnCause> found) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new RetentionCase(id, customer, found.isPresent() ? found : cause, more, version);
    }
}
