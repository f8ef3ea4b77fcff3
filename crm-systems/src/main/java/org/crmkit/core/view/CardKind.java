package org.crmkit.core.view;

import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The cards of the trade. */
public enum CardKind implements Term {
    /** Of somebody who may become a customer. */
    POTENTIAL("潜在客户资料卡", "Potential customer card"),
    /** Of a customer. */
    EXISTING("现有客户资料卡", "Existing customer card"),
    /** Of somebody who was one. */
    LOST("流失客户资料卡", "Lost customer card"),
    /** How the file is kept, and what is missing in it. */
    INFORMATION_MANAGEMENT("客户信息管理卡", "Customer information management card"),
    /** Of a core customer: outline, change of trade, business situation, dynamic credit. */
    CORE_MANAGEMENT("核心客户管理卡", "Core customer management card"),
    /** Of a company with many members: who they are, what they consume, who looks after them. */
    GROUP("集团客户资料卡", "Group customer card");

    private final Label label;

    CardKind(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the card of a customer who has come this far. */
    public static CardKind of(Lifecycle stage) {
        return switch (stage) {
            case PROSPECT, TARGET -> POTENTIAL;
            case ACTIVE, AT_RISK, WON_BACK -> EXISTING;
            case LOST, CLOSED -> LOST;
        };
    }
}
