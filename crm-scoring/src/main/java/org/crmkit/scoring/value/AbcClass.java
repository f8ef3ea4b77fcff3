package org.crmkit.scoring.value;

import org.crmkit.core.text.Label;

/** A class of customers by revenue. */
public enum AbcClass {
    /** The few who bring most. */
    A("a", Label.of("A类（重要客户）", "Class A")),
    /** Those in between. */
    B("b", Label.of("B类（一般客户）", "Class B")),
    /** The many who bring little. */
    C("c", Label.of("C类（小客户）", "Class C"));

    private final String slug;
    private final Label label;

    AbcClass(String slug, Label label) {
        this.slug = slug;
        this.label = label;
    }

    /** Returns the stable name, {@code a}, {@code b} or {@code c}. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
