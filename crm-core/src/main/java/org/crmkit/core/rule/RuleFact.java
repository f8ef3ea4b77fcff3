package org.crmkit.core.rule;

import org.crmkit.core.text.Label;

/**
 * One rule, ready to be quoted: {@code credit.grades.b.limit | CNY 200,000.00 | B级信用限额 / Limit of grade B}.
 *
 * @param key where the rule stands
 * @param value what it says, with its unit
 * @param label what it is called
 * @param leaning which way it favours the customer
 */
public record RuleFact(RuleKey key, RuleValue value, Label label, Leaning leaning) {

    /** Creates a fact that leaves open which way it favours the customer; a name favours nobody. */
    public RuleFact(RuleKey key, RuleValue value, Label label) {
        this(key, value, label, value instanceof RuleValue.Words ? Leaning.NEUTRAL : Leaning.UNSTATED);
    }

    /** Returns this fact with its leaning stated. */
    public RuleFact leaning(Leaning stated) {
        return new RuleFact(key, value, label, stated);
    }
}
