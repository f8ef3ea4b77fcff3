package org.crmkit.core.keyaccount;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.text.PersonalText;

/**
 * What relation is wanted with a key customer and how to build it.
 *
 * @param objectives with figures; at least one
 * @param actions with dates; at least one
 */
public record AccountPlan(List<Objective> objectives, List<Action> actions) {

    public AccountPlan {
        objectives = List.copyOf(objectives);
        actions = List.copyOf(actions);
        checkArgument(!objectives.isEmpty(), "The plan has no objectives; give at least one with its figure.");
        checkArgument(!actions.isEmpty(), "The plan has no actions; give at least one with its day.");
    }

    /**
     * What is to be reached.
     *
     * @param measure a slug, for example {@code share-of-purchases}
     * @param from the figure today
     * @param to the figure wanted
     */
    public record Objective(String measure, BigDecimal from, BigDecimal to, LocalDate by) {}

    /** What is done, by whom and when. */
    public record Action(PersonalText what, StaffId owner, LocalDate on) {}

    /** Returns the actions due by a day, that day included, in the order of the plan. */
    public List<Action> dueBy(LocalDate day) {
        return actions.stream().filter(action -> !action.on().isAfter(day)).toList();
    }
}
