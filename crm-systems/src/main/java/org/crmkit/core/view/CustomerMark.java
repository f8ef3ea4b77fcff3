package org.crmkit.core.view;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.Term;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.text.Label;

/** The lists that customers are put on. Some follow from what the rooms know; the others are a person's judgement. */
public enum CustomerMark implements Term {
    /** To be served first. */
    PRIORITY("重点客户", "Priority customer"),
    /** Who makes or has problems. */
    PROBLEM("问题客户", "Problem customer"),
    /** Whom one would like more of. */
    EXCELLENT("优秀客户", "Excellent customer"),
    /** Who may leave; follows from the stage. */
    AT_RISK("危险客户", "Customer at risk"),
    /** Who may become one; follows from the stage. */
    POTENTIAL("潜在客户", "Potential customer"),
    /** Who has a key account. */
    KEY("大客户", "Key customer");

    private final Label label;

    CustomerMark(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Tells whether the mark follows from what the rooms know, so that nobody gives or takes it. */
    public boolean isDerived() {
        return this == AT_RISK || this == POTENTIAL || this == KEY;
    }

    /** Returns the marks that follow from what is known of one customer. */
    public static Set<CustomerMark> derived(Lifecycle stage, Optional<KeyAccount> account) {
        Set<CustomerMark> marks = EnumSet.noneOf(CustomerMark.class);
        switch (stage) {
            case PROSPECT, TARGET -> marks.add(POTENTIAL);
            case AT_RISK -> marks.add(AT_RISK);
            case ACTIVE, LOST, WON_BACK, CLOSED -> {}
        }
        if (account.isPresent()) {
            marks.add(KEY);
        }
        return marks;
    }
}
