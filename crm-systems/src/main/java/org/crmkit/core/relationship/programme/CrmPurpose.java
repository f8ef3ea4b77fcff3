package org.crmkit.core.relationship.programme;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What a system of customer management is for. */
public enum CrmPurpose implements Term {
    SATISFACTION("提升服务与满意度", "Better service and satisfaction"),
    NEW_MARKETS("开拓市场，发现有价值的客户", "New markets and valuable prospects"),
    REGULATED("规范管理", "Regulated management"),
    FLOW("优化业务流程", "Better business flow"),
    EFFICIENCY("提高效率，降低成本", "Higher efficiency at lower cost");

    private final Label label;

    CrmPurpose(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
