package org.crmkit.core.churn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * Where a case of warning and retention stands. The warning side of the trade's steps (prediction, grouping, value of lost customers,
 * watching key customers) comes before the first state; the retention side is the states, and what a case teaches goes back into the
 * prediction.
 *
 * <pre>
 *   WARNED -> CHANCE_SOUGHT -> STRATEGY_MADE -> FEEDBACK_TAKEN -> RETAINED
 *                                    ^                |
 *                                    +----------------+
 *   any of these -> LOST -> WINNING_BACK -> WON_BACK, LET_GO;  LOST -> LET_GO
 * </pre>
 */
public enum RetentionState implements Term {
    /** The customer is at risk, and somebody was told. */
    WARNED("已预警", "Warned"),
    /** Somebody looks for a chance to keep the customer. */
    CHANCE_SOUGHT("寻找挽留机会", "Chance sought"),
    /** What to do is decided. */
    STRATEGY_MADE("制定挽留策略", "Strategy made"),
    /** The customer said what he thinks of it. */
    FEEDBACK_TAKEN("听取客户反馈", "Feedback taken"),
    /** The customer stays. */
    RETAINED("已挽留", "Retained"),
    /** The customer left. */
    LOST("已流失", "Lost"),
    /** It was found worth trying. */
    WINNING_BACK("赢回中", "Winning back"),
    /** The customer is back. */
    WON_BACK("已赢回", "Won back"),
    /** Nothing more is tried. */
    LET_GO("放弃", "Let go");

    private final Label label;

    RetentionState(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns what may come next, in the order one wants it. */
    public List<RetentionState> next() {
        return switch (this) {
            case WARNED -> List.of(CHANCE_SOUGHT, RETAINED, LOST);
            case CHANCE_SOUGHT -> List.of(STRATEGY_MADE, RETAINED, LOST);
            case STRATEGY_MADE -> List.of(FEEDBACK_TAKEN, LOST);
            case FEEDBACK_TAKEN -> List.of(RETAINED, STRATEGY_MADE, LOST);
            case LOST -> List.of(WINNING_BACK, LET_GO);
            case WINNING_BACK -> List.of(WON_BACK, LET_GO);
            case RETAINED, WON_BACK, LET_GO -> List.of();
        };
    }

    /** Tells whether nothing comes after. */
    public boolean isEnd() {
        return next().isEmpty();
    }

    /** Returns the states in which something is still to be done. */
    public static List<RetentionState> open() {
        return Arrays.stream(values()).filter(state -> !state.isEnd()).collect(Collectors.toUnmodifiableList());
    }
}
