package org.crmkit.core.servicequality;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** When a service is looked at again, whatever its figures say. */
public enum ReviewSituation implements Term {
    /** What works may work better. */
    MATURE("业务成熟", "The business is mature"),
    /** What does not work is mended before customers say so. */
    FLAWED("业务有缺陷", "The business is flawed"),
    /** The customer is taught. */
    UNTRAINED_CUSTOMER("业务成熟而客户不熟悉", "The business is mature and the customer is not");

    private final Label label;

    ReviewSituation(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
