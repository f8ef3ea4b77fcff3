package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;

/**
 * What one department has to do about a complaint. All tasks of a complaint are due together, at
 * {@link ComplaintTimeline#tasksDue}.
 *
 * @param order what was asked for
 * @param state where it stands
 * @param assignedAt when it was given to the department
 * @param changedAt when its state last changed
 */
public record SubTask(Order order, SubTaskState state, Instant assignedAt, Instant changedAt) {

    /**
     * What is asked of a department.
     *
     * @param slug the name of the task within its complaint
     * @param department who does it
     * @param linkage which of the three linkages it serves
     * @param isMandatory whether the complaint can be solved only after it; a building project may go on after the customer
     *     has been helped
     * @param after the task that comes first, if one does: optimise first, build later
     * @param instruction what to do
     */
    public record Order(
            String slug,
            Department department,
            Linkage linkage,
            boolean isMandatory,
            Optional<String> after,
            PrivateText instruction) {

        public Order {
            checkArgument(
                    RuleKey.isSlug(slug), "SubTask.Order.slug was '%s'; it must be a slug such as field-repair.", slug);
            String own = slug;
            checkArgument(
                    after.filter(own::equals).isEmpty(),
                    "SubTask.Order.after of %s was the task itself; it must be another task.",
                    slug);
        }

        /** Obtains a task without which the complaint is not solved. */
        public static Order mandatory(String slug, Department department, Linkage linkage, PrivateText instruction) {
            return new Order(slug, department, linkage, true, Optional.empty(), instruction);
        }

        /** Obtains a task that may still be open when the complaint is solved. */
        public static Order optional(String slug, Department department, Linkage linkage, PrivateText instruction) {
            return new Order(slug, department, linkage, false, Optional.empty(), instruction);
        }

        /** Returns this order, to be taken up only when another task is done or cancelled. */
        public Order after(String task) {
            return new Order(slug, department, linkage, isMandatory, Optional.of(task), instruction);
        }
    }

    static SubTask assigned(Order order, Instant at) {
        return new SubTask(order, SubTaskState.ASSIGNED, at, at);
    }

    /** Returns the name of the task. */
    public String slug() {
        return order.slug();
    }

    /** Tells whether the complaint cannot be solved because of it. */
    public boolean holdsUpSolution() {
        return order.isMandatory() && state.isOpen();
    }

    SubTask become(SubTaskState next, Instant at) {
        return new SubTask(order, next, assignedAt, at);
    }
}
