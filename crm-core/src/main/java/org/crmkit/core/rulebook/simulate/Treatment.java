package org.crmkit.core.rulebook.simulate;

import org.crmkit.core.text.Label;

/** How a customer would have been treated under the new rules, compared with the old ones. */
public enum Treatment {
    /** No differently. */
    UNCHANGED("unchanged", Label.of("不变", "unchanged")),
    /** Better in something and worse in nothing. */
    BETTER("better", Label.of("更好", "better")),
    /** Worse in something and better in nothing. */
    WORSE("worse", Label.of("更差", "worse")),
    /** Better in one thing and worse in another, or differently without one being better. */
    MIXED("mixed", Label.of("有利有弊", "mixed"));

    private final String code;
    private final Label label;

    Treatment(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** Returns the stable name, a slug. */
    public String code() {
        return code;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Obtains the treatment of a comparison: above zero is better. */
    static Treatment ofSign(int sign) {
        return sign == 0 ? UNCHANGED : sign > 0 ? BETTER : WORSE;
    }

    /** Returns this treatment in one thing and {@code other} in another, taken together. */
    Treatment and(Treatment other) {
        if (this == UNCHANGED || this == other) {
            return other;
        }
        return other == UNCHANGED ? this : MIXED;
    }
}
