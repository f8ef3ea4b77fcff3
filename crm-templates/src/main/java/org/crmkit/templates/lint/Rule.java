package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.core.text.Label;

/** What every rule of the linter has, whether it looks at one document or at a set of them. */
public interface Rule {

    /** Returns the name it is listed, switched off and waived by, for example {@code ROLE-5}. */
    String id();

    /** Returns how grave its gravest finding is. */
    Severity severity();

    /** Returns what must hold and why, in a sentence or two. */
    Label explanation();

    /**
     * Returns what a reviewer is asked where no program can decide; empty for a rule that decides by itself. The answers stand in the
     * design record of the document.
     */
    default List<Question> questions() {
        return List.of();
    }

    /**
     * One question to a reviewer.
     *
     * @param item its slug, distinct in the rule
     */
    record Question(String item, Label text) {}
}
