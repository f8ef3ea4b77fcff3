package org.crmkit.core.rule;

/**
 * Which way a rule favours the customer, so that a change of it can be called stricter or looser without knowing what it is
 * about. A limit favours the customer the higher it is, a promised time the shorter it is.
 */
public enum Leaning {
    /** The more, the later or the longer, the better for the customer. */
    HIGHER_FAVOURS_CUSTOMER,
    /** The less, the sooner or the shorter, the better for the customer. */
    LOWER_FAVOURS_CUSTOMER,
    /** Of the options there are, this one is the best for the customer. */
    LENIENT_CHOICE,
    /** Of the options there are, this one is the worst for the customer. */
    STRICT_CHOICE,
    /** Whatever it says, no customer is treated differently: a name, a matter of the house. */
    NEUTRAL,
    /** Nobody has said; or it favours some customers over others, as a weight does. */
    UNSTATED
}
