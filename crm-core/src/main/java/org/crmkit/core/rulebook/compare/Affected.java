package org.crmkit.core.rulebook.compare;

import org.crmkit.core.text.Label;

/**
 * Somebody a change concerns.
 *
 * @param group what kind of somebody
 * @param slug which one, as the rulebook names it; for {@link Group#CUSTOMERS} and {@link Group#HOUSE} the section of the rule
 * @param name what they are called
 */
public record Affected(Group group, String slug, Label name) {

    /** Kinds of people a rule is about. */
    public enum Group {
        /** Customers, all of those the section is about. */
        CUSTOMERS,
        /** Customers of one tier. */
        TIER,
        /** Customers of one credit grade. */
        GRADE,
        /** The holder of a post. */
        POST,
        /** The company itself. */
        HOUSE
    }
}
