package org.crmkit.core.tier.care;

import java.time.LocalDate;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;

/**
 * Something to be done for a customer on a day.
 *
 * @param customer for whom
 * @param item the slug of the care item
 * @param careClass the slug of the class the customer was in on {@code planned}
 * @param name what is to be done
 * @param planned the day by the period, before closed days were looked at
 * @param dueOn the day to do it
 * @param decidedUnder the edition applied
 */
public record CareTask(
        CustomerId customer,
        String item,
        String careClass,
        Label name,
        LocalDate planned,
        LocalDate dueOn,
        RulebookVersion decidedUnder) {

    /**
     * Returns the name of this task, the same whenever and for whatever stretch of days it is planned: customer, item and planned day.
     * A host that keeps tasks by it never has one twice.
     */
    public String key() {
        return customer + "/" + item + "/" + planned;
    }
}
