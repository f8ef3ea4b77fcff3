package org.crmkit.core.survey;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What calling back a respondent found. */
public enum Recheck implements Term {
    /** Nobody has called back. */
    NOT_CHECKED("未复核", "Not re-checked"),
    /** The respondent confirms the sheet. */
    CONFIRMED("属实", "Confirmed"),
    /** The respondent could not be reached; the sheet still counts. */
    NOT_REACHED("未联系上", "Not reached"),
    /** The respondent was never asked, or answered otherwise: the sheet does not count. */
    VOID("作废", "Void");

    private final Label label;

    Recheck(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
