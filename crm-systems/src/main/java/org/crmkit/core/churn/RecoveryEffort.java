package org.crmkit.core.churn;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How hard one tries to keep or recover a customer, by what he is worth: differential recovery. From the most to the least. */
public enum RecoveryEffort implements Term {
    /** Key customers: the utmost. */
    UTMOST("关键客户：极力挽回", "Key customer: do the utmost"),
    /** Ordinary customers: try. */
    TRY("普通客户：尽力挽回", "Ordinary customer: try"),
    /** Small customers: as it comes. */
    FLEXIBLE("小客户：见机行事", "Small customer: as it comes"),
    /** Not worth it: let go. */
    LET_GO("不值得：彻底放弃", "Not worth it: let go");

    private final Label label;

    RecoveryEffort(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
