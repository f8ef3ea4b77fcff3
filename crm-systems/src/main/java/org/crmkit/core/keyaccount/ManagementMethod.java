package org.crmkit.core.keyaccount;

import org.crmkit.core.text.Label;

/** The seven methods by which key customers are managed. */
public enum ManagementMethod {
    /** Visit, call or letter with news of product, market and company. */
    FOLLOW_UP("follow-up", "追踪制度", "follow-up"),
    /** What was promised is kept, and more. */
    SERVICE_FOLLOW_THROUGH("service-follow-through", "服务跟进", "service follow-through"),
    /** Go deep into the customer. */
    ENLARGE_SALES("enlarge-sales", "扩大销售", "enlarge sales"),
    /** Urgent at once, special specially, easy fast, hard properly. */
    DIFFERENTIAL_CARE("differential-care", "差别维护", "differential care"),
    /** Regional and higher managers visit. */
    CUSTOMER_VISIT("customer-visit", "客户访问", "visit by managers"),
    /** Does he drift away, is satisfaction falling. */
    CHECK_AND_EVALUATE("check-and-evaluate", "检核评估", "check and evaluate"),
    /** His file is brought up to date. */
    FILE_MAINTENANCE("file-maintenance", "档案维护系统", "file maintenance");

    private final String slug;
    private final Label label;

    ManagementMethod(String slug, String zh, String en) {
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
