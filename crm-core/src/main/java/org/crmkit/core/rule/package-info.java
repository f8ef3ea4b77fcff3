/**
 * What a company decided, as data. A policy is a {@link org.crmkit.core.rule.RulePart}; each of its rules is a
 * {@link org.crmkit.core.rule.RuleFact} under a {@link org.crmkit.core.rule.RuleKey}, and that one list is what documents
 * quote, comparisons join and messages name. A decision takes its policy as {@link org.crmkit.core.rule.InForce}, so that
 * the answer can say which version it was made under. The policies themselves live in the rooms they rule; the roof
 * ({@code rulebook}) composes them.
 */
@NullMarked
package org.crmkit.core.rule;

import org.jspecify.annotations.NullMarked;
