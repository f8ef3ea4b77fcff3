package org.crmkit.core.callcenter;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What it takes to build a call centre. */
public enum BuildRequirement implements Term {
    PLANNING("业务规划能力", "Business planning"),
    INSIGHT("客户洞察能力", "Customer insight"),
    PRODUCT_SUPPORT("产品支持能力", "Product support"),
    INTEGRATION("应用集成能力", "Application integration"),
    IMPLEMENTATION("开发与实施能力", "Development and implementation");

    private final Label label;

    BuildRequirement(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
