package org.crmkit.core.survey;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** The six parts of the satisfaction index, its second level; the same for every product and service. */
public enum SatisfactionDimension {
    /** What the customer expected. */
    EXPECTATION("expectation", "客户期望", "Expectation"),
    /** How good the customer finds what was delivered. */
    PERCEIVED_QUALITY("perceived-quality", "质量感知", "Perceived quality"),
    /** Whether it was worth its price. */
    PERCEIVED_VALUE("perceived-value", "价值感知", "Perceived value"),
    /** Satisfaction overall and against expectation. */
    SATISFACTION("satisfaction", "客户满意度", "Satisfaction"),
    /** Grievances and complaints; more of them lower the index. */
    GRIEVANCE("grievance", "客户抱怨", "Grievance"),
    /** Whether the customer will buy again, at which prices. */
    LOYALTY("loyalty", "客户忠诚", "Loyalty");

    private final String slug;
    private final Label label;

    SatisfactionDimension(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the name in keys. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns the dimension of a slug. */
    public static Optional<SatisfactionDimension> find(String slug) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.slug.equals(slug))
                .findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
