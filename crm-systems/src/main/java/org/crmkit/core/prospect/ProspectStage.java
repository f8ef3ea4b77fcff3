package org.crmkit.core.prospect;

import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The pipeline, from finding to contract. */
public enum ProspectStage implements Term {
    /** Found, data are collected. */
    FOUND("已发现", "Found"),
    /** Has a need: a file is built and graded. */
    QUALIFIED("已建档", "Qualified"),
    /** Is visited by plan. */
    VISITING("拜访中", "Visiting"),
    /** Shows all four signs; terms are talked about. */
    NEGOTIATING("洽谈中", "Negotiating"),
    /** Has signed. */
    WON("已签约", "Won"),
    /** Is given up for now. */
    LOST("已放弃", "Lost");

    private final Label label;

    ProspectStage(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the stages that may come next; a lost prospect may be found again. */
    public List<ProspectStage> next() {
        return switch (this) {
            case FOUND -> List.of(QUALIFIED, LOST);
            case QUALIFIED -> List.of(VISITING, LOST);
            case VISITING -> List.of(NEGOTIATING, LOST);
            case NEGOTIATING -> List.of(WON, VISITING, LOST);
            case WON -> List.of();
            case LOST -> List.of(FOUND);
        };
    }

    /** Tells whether somebody still works on it. */
    public boolean isOpen() {
        return this != WON && this != LOST;
    }
}
