package org.crmkit.core.complaint;

import org.crmkit.core.text.Label;

/** What a service level promises a length of time for. */
public enum ServiceGoal {
    /** A person has answered the customer. An automatic receipt does not count. */
    FIRST_RESPONSE("first-response", "首次响应", "First response"),
    /** The complaint is solved, or the customer has the company's final answer. */
    RESOLUTION("resolution", "解决", "Resolution");

    private final String slug;
    private final Label label;

    ServiceGoal(String slug, String zh, String en) {
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
}
