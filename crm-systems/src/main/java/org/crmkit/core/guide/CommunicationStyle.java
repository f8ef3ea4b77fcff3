package org.crmkit.core.guide;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The four communication styles on two axes; the trade names axes and styles, which style lies where is our choice. */
public enum CommunicationStyle implements Term {
    ANALYTIC(false, false, "分析型", "Analytic"),
    RESULT_DRIVEN(false, true, "结果型", "Result-driven"),
    EXPRESSIVE(true, true, "表现型", "Expressive"),
    COMPLIANT(true, false, "顺从型", "Compliant");

    private final boolean emotional;
    private final boolean assertive;
    private final Label label;

    CommunicationStyle(boolean emotional, boolean assertive, String zh, String en) {
        this.emotional = emotional;
        this.assertive = assertive;
        this.label = Label.of(zh, en);
    }

    /** Returns the style of a place on both axes, emotion (情感性) and assertiveness (果断性). */
    public static CommunicationStyle of(boolean emotional, boolean assertive) {
        return emotional ? (assertive ? EXPRESSIVE : COMPLIANT) : (assertive ? RESULT_DRIVEN : ANALYTIC);
    }

    /** Tells whether feelings are shown. */
    public boolean isEmotional() {
        return emotional;
    }

    /** Tells whether opinions are put forward. */
    public boolean isAssertive() {
        return assertive;
    }

    @Override
    public Label label() {
        return label;
    }
}
