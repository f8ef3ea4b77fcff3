package org.crmkit.core.keyaccount;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What key customers are promised beyond the service of others. */
public enum ServicePromise implements Term {
    STOCK_FIRST("优先保证货源", "Stock is guaranteed to them first"),
    SELLERS_VISIT("销售人员定期拜访", "Sellers visit regularly"),
    TOP_VISIT("高层主管拜访", "Top managers visit"),
    OPINIONS("经常征求对人员的意见", "Their opinion of our people is asked often"),
    YEARLY_TALK("每年座谈会", "A meeting for talks every year");

    private final Label label;

    ServicePromise(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
