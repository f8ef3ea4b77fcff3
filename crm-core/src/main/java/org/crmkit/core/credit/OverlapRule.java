package org.crmkit.core.credit;

import java.util.Locale;
import org.crmkit.core.text.Label;

/** Which of several individual limits of one kind binds on a day they all hold. */
public enum OverlapRule {
    /** The one granted last: a later decision takes the place of an earlier one. */
    LATEST(Label.of("后授予者优先", "the one granted last")),
    /** The smallest: the careful reading. */
    SMALLEST(Label.of("取最小者", "the smallest")),
    /** The largest: what was once promised stays. */
    LARGEST(Label.of("取最大者", "the largest"));

    private final Label label;

    OverlapRule(Label label) {
        this.label = label;
    }

    /** Returns the spelling in a rulebook file, for example {@code latest}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
