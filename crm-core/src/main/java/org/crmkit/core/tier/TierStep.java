package org.crmkit.core.tier;

import org.crmkit.core.text.Label;

/** How a customer came to the level of a period. */
public enum TierStep {
    /** The first level, from the first day. */
    JOINED("入会", "joined"),
    /** A higher level was reached. */
    REACHED("升级", "reached"),
    /** The level was earned again at its review. */
    RENEWED("保级", "renewed"),
    /** The review was failed, and the level is kept for the grace span. */
    GRACE("宽限", "kept in grace"),
    /** The level went down to what was earned. */
    LOWERED("降级", "lowered"),
    /** The level went down as far as one review may take it, and stays above what was earned. */
    SOFT_LANDED("软着陆", "soft landing"),
    /** The level was abolished by another edition, and the customer placed anew. */
    RESTATED("重新定级", "placed anew"),
    /** The level was granted by hand. */
    GRANTED("人工授予", "granted"),
    /** The grant ended, and the level earned beneath it holds again. */
    GRANT_ENDED("授予到期", "grant ended");

    private final Label label;

    TierStep(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
