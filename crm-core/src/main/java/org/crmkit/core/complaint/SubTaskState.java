package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** Where a sub-task stands. */
public enum SubTaskState {
    /** Given to the department. */
    ASSIGNED("assigned", "已派发", "Assigned"),
    /** The department works on it. */
    IN_WORK("in-work", "处理中", "In work"),
    /** Done. */
    DONE("done", "已完成", "Done"),
    /** Not needed any more. */
    CANCELLED("cancelled", "已取消", "Cancelled");

    private final String slug;
    private final Label label;

    SubTaskState(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Tells whether something is still to be done. */
    public boolean isOpen() {
        return this == ASSIGNED || this == IN_WORK;
    }

    /** Tells whether a task in this state may come into {@code next}. */
    public boolean mayBecome(SubTaskState next) {
        return switch (next) {
            case ASSIGNED -> false;
            case IN_WORK -> this == ASSIGNED;
            case DONE, CANCELLED -> isOpen();
        };
    }

    /** Returns the state of a slug. */
    public static Optional<SubTaskState> find(String slug) {
        return Arrays.stream(values()).filter(state -> state.slug.equals(slug)).findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
