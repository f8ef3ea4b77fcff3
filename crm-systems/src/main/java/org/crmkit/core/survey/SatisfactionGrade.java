package org.crmkit.core.survey;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** The five grades of satisfaction, from low to high. */
public enum SatisfactionGrade {
    VERY_DISSATISFIED("very-dissatisfied", "很不满意", "Very dissatisfied"),
    DISSATISFIED("dissatisfied", "不满意", "Dissatisfied"),
    NEUTRAL("neutral", "一般", "Neutral"),
    SATISFIED("satisfied", "满意", "Satisfied"),
    VERY_SATISFIED("very-satisfied", "很满意", "Very satisfied");

    private final String slug;
    private final Label label;

    SatisfactionGrade(String slug, String zh, String en) {
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

    /** Returns the grade of a slug. */
    public static Optional<SatisfactionGrade> find(String slug) {
        return Arrays.stream(values()).filter(grade -> grade.slug.equals(slug)).findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
