package org.crmkit.core.relationship.club;

import org.crmkit.core.text.Label;

/** What a member pays where another discount applies to the same goods. */
public enum Combining {
    /** The larger of the two applies. */
    LARGER("larger", "取较大者", "the larger applies"),
    /** Both apply, each to the full price, up to the most that may be taken off. */
    ADDED("added", "相加", "both apply");

    private final String code;
    private final Label label;

    Combining(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    /** Returns the code of a rulebook file. */
    public String code() {
        return code;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
