package org.crmkit.core.information;

import java.time.LocalDate;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What a retention period counts from. */
public enum RetentionStart implements Term {
    /** The day it was written down. */
    RECORDED("登记之日", "The day it was recorded"),
    /** The day the matter it is about was settled: a complaint closed, an order completed. */
    SETTLED("事项办结之日", "The day the matter was settled"),
    /** The day the relation, or the contract, ended. */
    RELATION_END("关系或合同终止之日", "The end of the relation or contract"),
    /** The first day after the fiscal year of the entry, which is the calendar year in China (Accounting Law, article 11 of the edition of 2017). */
    FISCAL_YEAR_END("会计年度终了后的第一天", "The first day after the fiscal year");

    private final Label label;

    RetentionStart(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the first day of the period, by the day of what it counts from. */
    LocalDate firstDay(LocalDate event) {
        return this == FISCAL_YEAR_END ? LocalDate.of(event.getYear() + 1, 1, 1) : event;
    }
}
