package org.crmkit.core.prospect;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How prospects are found. */
public enum FindingMethod implements Term {
    DIRECT_VISIT("直接拜访或致电", "Direct visit or call"),
    REFERRAL("老客户介绍", "Introduced by old customers"),
    COLLEAGUES("同事协助", "Help of colleagues"),
    PRODUCT_SHOW("产品展示", "Product show"),
    DIRECTORY("名录查找", "Directories"),
    OTHER_SELLERS("与其他行业销售人员交换", "Exchange with sellers of other trades");

    private final Label label;

    FindingMethod(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
