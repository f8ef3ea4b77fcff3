package org.crmkit.core.groupaccount;

import org.crmkit.core.text.Label;

/** Why a goal was missed after objective factors were taken out. */
public enum MissCause {
    /** Nobody was determined enough, or acted. */
    LACK_OF_DETERMINATION("A", "决心或行动力不足", "lack of determination or action"),
    /** The plan had gaps. */
    CARELESS_PLAN("B", "计划不周", "plan not careful"),
    /** The goal was out of reach; the next one has no margin. */
    UNREASONABLE_GOAL("C", "目标不合理", "goal unreasonable"),
    /** Something else. */
    OTHER("D", "其他", "other");

    private final String code;
    private final Label label;

    MissCause(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    /** Returns its code in the practice literature, A to D. */
    public String code() {
        return code;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
