package org.crmkit.templates.lint;

import org.crmkit.core.text.Label;

/** What every rule is called and says of itself. */
abstract class NamedRule implements Rule {

    private final String id;
    private final Severity severity;
    private final Label explanation;

    NamedRule(String id, Severity severity, String zh, String en) {
        this.id = id;
        this.severity = severity;
        this.explanation = Label.of(zh, en);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Label explanation() {
        return explanation;
    }

    @Override
    public String toString() {
        return id;
    }
}
