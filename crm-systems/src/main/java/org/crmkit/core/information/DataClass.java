package org.crmkit.core.information;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How guarded a piece of information is, from the least to the most. */
public enum DataClass implements Term {
    /** Anybody may know it. */
    PUBLIC("公开", "Public"),
    /** It stays in the company. */
    INTERNAL("内部", "Internal"),
    /** It is about a person. */
    PERSONAL("个人信息", "Personal"),
    /**
     * Leaked, it easily harms a person's dignity, safety or property: article 28 of the Personal Information Protection Law of
     * China.
     */
    SENSITIVE("敏感个人信息", "Sensitive personal");

    private final Label label;

    DataClass(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
