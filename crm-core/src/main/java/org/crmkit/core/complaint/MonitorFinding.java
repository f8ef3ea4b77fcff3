package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** What a check of a solution found. */
public enum MonitorFinding {
    /** The problem is gone; the customer who was called is satisfied. */
    GOOD("good", "满意", "Good"),
    /** It is not, or the customer is not satisfied. The complaint should be reopened. */
    WANTING("wanting", "不满意", "Wanting"),
    /** Nothing can be said: nobody answered, or there were no data. */
    UNKNOWN("unknown", "无法判断", "Unknown");

    private final String slug;
    private final Label label;

    MonitorFinding(String slug, String zh, String en) {
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

    /** Returns the finding of a slug. */
    public static Optional<MonitorFinding> find(String slug) {
        return Arrays.stream(values())
                .filter(finding -> finding.slug.equals(slug))
                .findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
