package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** What becomes of a complaint: the three outcomes of the filter. */
public enum ComplaintCategory {
    /** Solved first, whatever else waits. */
    MUST_SOLVE("must-solve", "必须解决类", "Must be solved"),
    /** Solved in the order of the day. */
    ROUTINE("routine", "常规解决类", "Solved routinely"),
    /** Put off to a day on which it is looked at again. */
    NOT_NOW("not-now", "暂不解决类", "Not solved now");

    private final String slug;
    private final Label label;

    ComplaintCategory(String slug, String zh, String en) {
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

    /** Returns the category of a slug. */
    public static Optional<ComplaintCategory> find(String slug) {
        return Arrays.stream(values())
                .filter(category -> category.slug.equals(slug))
                .findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
