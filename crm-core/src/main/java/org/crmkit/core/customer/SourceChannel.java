package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** Where a fact about a customer comes from: five direct channels and five indirect ones. */
public enum SourceChannel implements Term {
    /** Learned while serving. */
    SERVICE(true, "服务过程", "While serving"),
    /** Learned in marketing and trading. */
    MARKETING(true, "营销交易", "Marketing and trading"),
    /** Learned from a complaint. */
    COMPLAINT(true, "客户投诉", "Complaint"),
    /** Recorded at the till. */
    SALES_TERMINAL(true, "销售终端", "Sales terminal"),
    /** Asked in a survey. */
    MARKET_SURVEY(true, "市场调查", "Market survey"),
    /** Told by old customers. */
    OLD_CUSTOMER(false, "老客户", "Old customers"),
    /** Searched for on the net. */
    NET_SEARCH(false, "网络搜索", "Net search"),
    /** Met at a fair. */
    FAIR(false, "展会", "Fair"),
    /** Bought from a professional agency. */
    AGENCY(false, "专业机构", "Professional agency"),
    /** Gathered by a web crawler. */
    WEB_CRAWLER(false, "网络爬虫", "Web crawler");

    private final boolean direct;
    private final Label label;

    SourceChannel(boolean direct, String zh, String en) {
        this.direct = direct;
        this.label = Label.of(zh, en);
    }

    /** Tells whether the customer himself was the source. */
    public boolean isDirect() {
        return direct;
    }

    @Override
    public Label label() {
        return label;
    }
}
