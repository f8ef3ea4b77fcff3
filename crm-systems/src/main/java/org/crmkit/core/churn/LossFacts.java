package org.crmkit.core.churn;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.customer.CustomerId;
import org.joda.money.Money;

/**
 * What is known about a customer who left.
 *
 * @param customer who
 * @param cause the cause found, if one was
 * @param signs what else is known
 * @param satisfaction the last index, 0 to 100, if it was measured
 * @param competitorLead by how much a competitor's product is rated above ours, as a fraction of our rating; below zero if ours is
 *     better; empty if nobody compared
 * @param yearly what the customer bought in his last full year, zero or more
 */
public record LossFacts(
        CustomerId customer,
        Optional<ChurnCause> cause,
        Set<Sign> signs,
        Optional<BigDecimal> satisfaction,
        Optional<BigDecimal> competitorLead,
        Money yearly) {

    /** Something that is either so or not. */
    public enum Sign {
        /** We changed the product and turned to other customers. */
        LEFT_BY_UPGRADE,
        /** A complaint was open when the customer left. */
        COMPLAINT_OPEN,
        /** A competitor used inducements. */
        INDUCED,
        /** The customer buys from a competitor now. */
        AT_COMPETITOR,
        /** The customer changed trade, left the area or closed down. */
        MOVED_AWAY
    }

    public LossFacts {
        Set<Sign> copy = EnumSet.noneOf(Sign.class);
        copy.addAll(signs);
        signs = Collections.unmodifiableSet(copy);
        checkArgument(
                satisfaction
                        .map(index -> index.signum() >= 0 && index.compareTo(BigDecimal.valueOf(100)) <= 0)
                        .orElse(true),
                "LossFacts.satisfaction of %s was out of range; it must be 0 to 100. Leave it out if it was not measured.",
                customer);
        checkArgument(
                !yearly.isNegative(),
                "LossFacts.yearly of %s was %s; it must be zero or more. Correct it.",
                customer,
                yearly);
    }

    /** Obtains the facts about a customer of whom only the purchases are known. */
    public static LossFacts of(CustomerId customer, Money yearly) {
        return new LossFacts(customer, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), yearly);
    }

    /** Returns these facts with the cause. */
    public LossFacts because(ChurnCause found) {
        return new LossFacts(customer, Optional.of(found), signs, satisfaction, competitorLead, yearly);
    }

    /** Returns these facts with signs. */
    public LossFacts with(Sign... more) {
        Set<Sign> all = EnumSet.noneOf(Sign.class);
        all.addAll(signs);
        Collections.addAll(all, more);
        return new LossFacts(customer, cause, all, satisfaction, competitorLead, yearly);
    }

    /** Returns these facts with the last index of satisfaction. */
    public LossFacts satisfied(String index) {
        return new LossFacts(customer, cause, signs, Optional.of(new BigDecimal(index)), competitorLead, yearly);
    }

    /** Returns these facts with the lead of the competitor. */
    public LossFacts outdoneBy(String lead) {
        return new LossFacts(customer, cause, signs, satisfaction, Optional.of(new BigDecimal(lead)), yearly);
    }
}
