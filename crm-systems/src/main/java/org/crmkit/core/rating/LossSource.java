package org.crmkit.core.rating;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Where a loss given default comes from, the weakest last. */
public enum LossSource implements Term {
    /** Own cases: what came back, less what it cost, discounted. */
    WORKOUT("本公司清收记录", "Own recoveries"),
    /** What pledged assets are worth after haircut. */
    COLLATERAL("担保物价值", "Value of collateral"),
    /** What an insurer does not pay. */
    INSURANCE("信用保险自留份额", "Share kept under insurance"),
    /** What bank supervisors prescribe to banks without estimates of their own. */
    SUPERVISOR("监管参数", "Supervisory value"),
    /** Somebody's judgement. */
    JUDGEMENT("专家判断", "Judgement");

    private final Label label;

    LossSource(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
