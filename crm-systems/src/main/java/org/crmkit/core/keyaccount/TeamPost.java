package org.crmkit.core.keyaccount;

import org.crmkit.core.text.Label;

/** The posts of an account team. */
public enum TeamPost {
    /** Adviser of the customer and strategist of the firm. */
    ACCOUNT_MANAGER("account-manager", "客户经理", "client manager"),
    /** Sees to marketing. */
    MARKET_MANAGER("market-manager", "市场经理", "market manager"),
    /** Sees to what is built. */
    PROJECT_MANAGER("project-manager", "项目经理", "project manager"),
    /** Sees to products. */
    PRODUCT_MANAGER("product-manager", "业务经理", "product manager");

    private final String slug;
    private final Label label;

    TeamPost(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
