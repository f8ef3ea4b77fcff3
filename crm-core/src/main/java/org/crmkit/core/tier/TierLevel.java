package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * One level of a tier scheme. A customer who reaches what it asks for exactly has the level.
 *
 * @param slug its segment of the key, for example {@code gold}
 * @param name what customers call it
 * @param rule what it asks for
 */
public record TierLevel(String slug, Label name, LevelRule rule) {

    static final Label PURCHASES = Label.of("次", "purchases");
    static final Label POINTS = Label.of("分", "points");

    public TierLevel {
        checkArgument(
                RuleKey.isSlug(slug),
                "tier.levels has a level '%s'; its name must be a slug of a-z, 0-9 and inner hyphens, such as gold.",
                slug);
    }

    /**
     * Creates a level that asks for an amount only.
     *
     * @param threshold the purchases within the window from which the level is held; zero or more
     */
    public TierLevel(String slug, Label name, Money threshold) {
        this(slug, name, LevelRule.amount(threshold));
    }

    /** Returns the key above this level's rules, for example {@code tier.levels.gold}. */
    public RuleKey key() {
        return TierScheme.LEVELS.child(slug);
    }

    /** Returns the amount from which the level is held, if it asks for one. */
    public Optional<Money> threshold() {
        return rule.threshold();
    }

    List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        add(facts, "name", new RuleValue.Words(name), "的名称", "Name of ");
        rule.threshold().ifPresent(v -> add(facts, "threshold", new RuleValue.Amount(v), "的起点金额", "Threshold of "));
        rule.purchases()
                .ifPresent(v -> add(
                        facts, "purchases", new RuleValue.Count(v, PURCHASES), "的起点购买次数", "Purchases asked for by "));
        rule.points()
                .ifPresent(v -> add(facts, "points", new RuleValue.Count(v, POINTS), "的起点积分", "Points asked for by "));
        if (rule.criteria() > 1) {
            add(
                    facts,
                    "match",
                    new RuleValue.Choice(rule.match().code(), rule.match().label()),
                    "的达标方式",
                    "How many criteria suffice for ");
        }
        rule.lastPurchaseWithin()
                .ifPresent(v -> add(
                        facts,
                        "last-purchase-within",
                        new RuleValue.Time(v),
                        "的最近一次购买不早于",
                        "Last purchase asked for by "));
        if (rule.isByInvitation()) {
            add(facts, "by-invitation", invitation(), "的取得方式", "How to come by ");
        }
        return facts;
    }

    private static RuleValue invitation() {
        return new RuleValue.Choice("only", Label.of("仅限邀请", "by invitation only"));
    }

    private void add(List<RuleFact> facts, String segment, RuleValue value, String zh, String en) {
        facts.add(new RuleFact(key().child(segment), value, Label.of(name.zh() + zh, en + name.en())));
    }
}
