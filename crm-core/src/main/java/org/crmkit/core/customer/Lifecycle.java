package org.crmkit.core.customer;

import java.util.Locale;
import org.crmkit.core.text.Label;

/** How far the relation with a customer has come. A closed file stays closed. */
public enum Lifecycle {
    /** May need us; nothing is known for certain. */
    PROSPECT(Label.of("潜在客户", "Prospect")),
    /** Chosen to be won. */
    TARGET(Label.of("目标客户", "Target")),
    /** Buys. */
    ACTIVE(Label.of("现有客户", "Active")),
    /** Still a customer, with signs of leaving. */
    AT_RISK(Label.of("危险客户", "At risk")),
    /** Has left. */
    LOST(Label.of("流失客户", "Lost")),
    /** Has left and come back, and is not yet taken for granted again. */
    WON_BACK(Label.of("赢回客户", "Won back")),
    /** The file is closed; nothing follows. */
    CLOSED(Label.of("已销户", "Closed"));

    private final Label label;

    Lifecycle(Label label) {
        this.label = label;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns its spelling in files: {@code at-risk}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether a customer may go from here to {@code next}; staying is no move. */
    public boolean mayBecome(Lifecycle next) {
        if (next == CLOSED) {
            return this != CLOSED;
        }
        return switch (this) {
            case PROSPECT -> next == TARGET;
            case TARGET, WON_BACK -> next == ACTIVE;
            case ACTIVE -> next == AT_RISK;
            case AT_RISK -> next == ACTIVE || next == LOST;
            case LOST -> next == WON_BACK;
            case CLOSED -> false;
        };
    }

    /** Obtains the stage of a code. */
    public static Lifecycle parse(String code) {
        for (Lifecycle stage : values()) {
            if (stage.code().equals(code)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("Lifecycle was '" + code
                + "'; it must be prospect, target, active, at-risk, lost, won-back or closed. Correct it.");
    }
}
