package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** Where a complaint stands, and in which of the five steps that is. */
public enum ComplaintState {
    /** Received, not sorted yet. */
    NEW("new", "新建", "New", ComplaintStep.DISCOVER),
    /** Sorted into a category. */
    FILTERED("filtered", "已过滤", "Filtered", ComplaintStep.FILTER),
    /** Put off to a review day. */
    DEFERRED("deferred", "暂缓", "Deferred", ComplaintStep.FILTER),
    /** Being worked on. */
    IN_PROGRESS("in-progress", "处理中", "In progress", ComplaintStep.HANDLE),
    /** Came back after it was solved. */
    REOPENED("reopened", "重新受理", "Reopened", ComplaintStep.HANDLE),
    /** Solved, not checked yet. */
    RESOLVED("resolved", "已解决", "Resolved", ComplaintStep.MONITOR),
    /** Solved, and somebody checked it. */
    VERIFIED("verified", "已核实", "Verified", ComplaintStep.EVALUATE),
    /** Filed. */
    CLOSED("closed", "已关闭", "Closed", ComplaintStep.EVALUATE);

    private final String slug;
    private final Label label;
    private final ComplaintStep step;

    ComplaintState(String slug, String zh, String en, ComplaintStep step) {
        this.slug = slug;
        this.label = Label.of(zh, en);
        this.step = step;
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns the step of the work it belongs to. */
    public ComplaintStep step() {
        return step;
    }

    /** Returns the state of a slug. */
    public static Optional<ComplaintState> find(String slug) {
        return Arrays.stream(values()).filter(state -> state.slug.equals(slug)).findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
