package org.crmkit.core.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/** Collects the facts of one policy, each by its path below the section; not safe under threads. */
public final class FactList {

    private final RuleKey root;
    private final List<RuleFact> facts = new ArrayList<>();

    /** Creates an empty list of the section {@code root}. */
    public FactList(RuleKey root) {
        this.root = root;
    }

    /** Adds a rule. */
    public FactList add(String path, RuleValue value, String zh, String en) {
        facts.add(new RuleFact(root.child(path), value, Label.of(zh, en)));
        return this;
    }

    /** Adds what something is called. */
    public FactList name(String path, Label name) {
        return add(path, new RuleValue.Words(name), name.zh() + "的名称", "Name of " + name.en());
    }

    /** Adds an amount. */
    public FactList amount(String path, Money value, String zh, String en) {
        return add(path, new RuleValue.Amount(value), zh, en);
    }

    /** Adds a length of time. */
    public FactList time(String path, Span value, String zh, String en) {
        return add(path, new RuleValue.Time(value), zh, en);
    }

    /** Adds a share. */
    public FactList fraction(String path, BigDecimal value, String zh, String en) {
        return add(path, new RuleValue.Fraction(value), zh, en);
    }

    /** Adds a number without unit. */
    public FactList figure(String path, BigDecimal value, String zh, String en) {
        return add(path, new RuleValue.Figure(value), zh, en);
    }

    /** Returns the facts in the order they were added, with their leanings. */
    public List<RuleFact> facts(Leanings leanings) {
        return leanings.applyTo(facts);
    }
}
