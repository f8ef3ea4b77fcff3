package org.crmkit.core.customer.merge;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Which of two values survives a merge. None depends on the order in which several files are merged. */
public enum SurvivorshipRule implements Term {
    /** The survivor's own: its name. */
    SURVIVOR("以保留档案为准", "The survivor's"),
    /** The survivor's own; else that of the file opened first, then of the least id: the sales area. */
    SURVIVOR_ELSE_OLDEST("保留档案优先，其次最早建档者", "The survivor's, else the oldest file's"),
    /** The earliest: the day the file was opened. */
    EARLIEST("取最早", "The earliest"),
    /** The one nearest to buying: how far the relation has come. */
    NEAREST_TO_BUYING("取最接近成交的阶段", "The stage nearest to buying"),
    /** All of them: identifiers, facts, contacts, forms. */
    ALL("全部保留", "All");

    private final Label label;

    SurvivorshipRule(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
