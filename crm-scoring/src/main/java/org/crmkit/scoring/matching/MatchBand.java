package org.crmkit.scoring.matching;

import org.crmkit.core.customer.Term;
import org.crmkit.core.customer.duplicate.MatchClass;
import org.crmkit.core.text.Label;

/** What to do about a pair. */
public enum MatchBand implements Term {
    /** Merge without asking. */
    AUTOMATIC("自动合并", "Automatic"),
    /** Ask a person. */
    SUGGEST("建议核对", "Suggested"),
    /** Leave apart. */
    NO("不合并", "No");

    private final Label label;

    MatchBand(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns what to do about two files that are this to each other. */
    public static MatchBand of(MatchClass match) {
        return switch (match) {
            case SAME, LIKELY -> AUTOMATIC;
            case REVIEW -> SUGGEST;
            case RELATED, DISTINCT -> NO;
        };
    }

    @Override
    public Label label() {
        return label;
    }
}
