package org.crmkit.scoring.value;

import java.util.Optional;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * How a purchase comes about, step by step. At the decision a customer may say no and goes back; where to is not handed down, so that
 * {@link #afterNo} goes to the attitude, which is what a second attempt can change.
 */
public enum PurchaseStage implements Term {
    /** Something is felt to be lacking. */
    PROBLEM_PERCEIVED("感知问题", "Problem perceived"),
    /** It becomes a need. */
    NEED_STIMULATED("激发需求", "Need stimulated"),
    /** The need moves him. */
    MOTIVE_FORMED("产生动机", "Motive formed"),
    /** He knows what he needs. */
    NEED_CONFIRMED("确认需求", "Need confirmed"),
    /** He has an opinion of what is offered. */
    ATTITUDE_FORMED("形成态度", "Attitude formed"),
    /** Yes or no. */
    DECISION("购买决策", "Decision"),
    /** He bought. */
    PURCHASE("购买", "Purchase");

    private final Label label;

    PurchaseStage(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the next stage; empty after the purchase. */
    public Optional<PurchaseStage> next() {
        return switch (this) {
            case PROBLEM_PERCEIVED -> Optional.of(NEED_STIMULATED);
            case NEED_STIMULATED -> Optional.of(MOTIVE_FORMED);
            case MOTIVE_FORMED -> Optional.of(NEED_CONFIRMED);
            case NEED_CONFIRMED -> Optional.of(ATTITUDE_FORMED);
            case ATTITUDE_FORMED -> Optional.of(DECISION);
            case DECISION -> Optional.of(PURCHASE);
            case PURCHASE -> Optional.empty();
        };
    }

    /** Returns where a customer goes who said no; empty except at the decision. */
    public Optional<PurchaseStage> afterNo() {
        return this == DECISION ? Optional.of(ATTITUDE_FORMED) : Optional.empty();
    }
}
