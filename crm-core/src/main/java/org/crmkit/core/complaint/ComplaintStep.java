package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** The five steps of complaint work, named in full because other methods count to five as well. */
public enum ComplaintStep {
    /** Collect everything, through four channels. */
    DISCOVER("discover", "发现", "Discover"),
    /** Sort by five principles into three categories. */
    FILTER("filter", "过滤", "Filter"),
    /** Solve it, the departments linked. */
    HANDLE("handle", "处理", "Handle"),
    /** Check that it is solved, by four means. */
    MONITOR("monitor", "监控", "Monitor"),
    /** Judge the work by its indicators. */
    EVALUATE("evaluate", "考评", "Evaluate");

    private final String slug;
    private final Label label;

    ComplaintStep(String slug, String zh, String en) {
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

    /** Returns the step of a slug. */
    public static Optional<ComplaintStep> find(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
