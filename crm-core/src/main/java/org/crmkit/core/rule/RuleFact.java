package org.crmkit.core.rule;

import org.crmkit.core.text.Label;

/**
 * One rule, ready to be quoted: {@code credit.grades.b.limit | CNY 200,000.00 | B级信用限额 / Limit of grade B}.
 *
 * @param key where the rule stands
 * @param value what it says, with its unit
 * @param label what it is called
 */
public record RuleFact(RuleKey key, RuleValue value, Label label) {}
