package org.crmkit.scoring.credit.rating;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Why a person departs from the model: what it cannot know. */
public enum OverrideReason implements Term {
    /** Something happened after the figures were drawn up. */
    NEW_INFORMATION("报表日后出现的新情况", "News since the figures were drawn up"),
    /** The group stands behind the customer, or drags it down. */
    GROUP("集团支持或拖累", "Support or burden of the group"),
    /** Somebody good answers for it. */
    GUARANTEE("有力的第三方保证", "A good guarantor"),
    /** Owners or managers changed. */
    MANAGEMENT("股东或管理层变动", "Change of owners or managers"),
    /** A court, an authority or a bank has acted. */
    LEGAL("诉讼、处罚或被执行", "Litigation, penalty or enforcement"),
    /** Years of our own experience with its payments. */
    PAYMENT_EXPERIENCE("本公司长期付款经验", "Our own experience with its payments"),
    /** The model was made for other customers. */
    MODEL_LIMIT("模型不适用于此类客户", "The model does not fit this kind of customer");

    private final Label label;

    OverrideReason(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
