package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;

/** What a document computed from the rules, ready to be quoted like a rule. */
record DerivedRules(String section, List<RuleFact> facts, List<RuleTable> tables) implements RulePart {

    /** The first segments of what documents compute; no rulebook has them. */
    private static final List<String> OWN = List.of("example", "budget");

    DerivedRules {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }

    /** Tells whether a slot quotes what a document computes itself. */
    static boolean holds(Slot slot) {
        return slot.fold(fact -> holds(fact.key()), table -> holds(table.key()), reference -> false, post -> false);
    }

    private static boolean holds(RuleKey key) {
        String text = key.toString();
        return OWN.stream().anyMatch(own -> text.equals(own) || text.startsWith(own + "."));
    }

    /** Returns the value of a rule by its key. */
    static RuleValue value(List<? extends RulePart> rules, RuleKey key) {
        return rules.stream()
                .flatMap(part -> part.facts().stream())
                .filter(fact -> fact.key().equals(key))
                .map(RuleFact::value)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "rule " + key
                                        + " was not found; a document computes with it. Add it to the rulebook, or correct the key in the document."));
    }

    /** Returns a rule that is a plain number: a figure, a count or a share. */
    static BigDecimal number(List<? extends RulePart> rules, RuleKey key) {
        RuleValue value = value(rules, key);
        if (value instanceof RuleValue.Figure figure) {
            return figure.value();
        }
        if (value instanceof RuleValue.Count count) {
            return BigDecimal.valueOf(count.value());
        }
        checkArgument(
                value instanceof RuleValue.Fraction,
                "rule %s was %s; it must be a figure, a count or a share to be computed with.",
                key,
                value.spelled());
        return ((RuleValue.Fraction) value).value();
    }

    /** Returns a table of the rules by its key. */
    static RuleTable table(List<? extends RulePart> rules, RuleKey key) {
        return rules.stream()
                .flatMap(part -> part.tables().stream())
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "table " + key
                                        + " was not found; a document computes with it. Add it to the rulebook, or correct the key in the document."));
    }
}
