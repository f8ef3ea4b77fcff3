package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** What kind of company it is (企业性质), as the customer information form asks. */
public enum CompanyNature implements Term {
    /** Its capital is divided into shares. */
    JOINT_STOCK("股份有限企业", "Joint-stock company"),
    /** Its members answer with what they paid in. */
    LIMITED_LIABILITY("有限责任企业", "Limited liability company"),
    /** Partners, or the owner of a shop, answer with all they have. */
    PARTNERSHIP_OR_SHOP("合伙店铺", "Partnership or shop"),
    /** Founded together by several companies. */
    JOINT_VENTURE("合资", "Joint venture");

    private final Label label;

    CompanyNature(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
