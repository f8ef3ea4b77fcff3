package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * What a level asks for. A level that asks for nothing is held by invitation: by a manual grant, never by purchases.
 *
 * @param threshold purchases less returns within the window, from this amount on; zero or more
 * @param purchases how many purchases within the window, one or more
 * @param points how many points earned within the window, one or more
 * @param match whether one of these is enough or all must be reached
 * @param lastPurchaseWithin the last purchase is no longer ago than this, whatever else is asked
 */
public record LevelRule(
        Optional<Money> threshold,
        Optional<Integer> purchases,
        Optional<Long> points,
        Match match,
        Optional<Span> lastPurchaseWithin) {

    public LevelRule {
        threshold.ifPresent(amount -> checkArgument(
                !amount.isNegative(),
                "LevelRule.threshold was %s; it must be zero or more. Use zero for the level everyone has.",
                amount));
        purchases.ifPresent(count ->
                checkArgument(count > 0, "LevelRule.purchases was %s; it must be one or more. Leave it out.", count));
        points.ifPresent(count ->
                checkArgument(count > 0, "LevelRule.points was %s; it must be one or more. Leave it out.", count));
        lastPurchaseWithin.ifPresent(span -> checkArgument(
                span.amount() > 0 && DaySpan.isCalendarSpan(span),
                "LevelRule.lastPurchaseWithin was %s; it must be at least one day, week, month or year.",
                span));
        checkArgument(
                lastPurchaseWithin.isEmpty() || threshold.isPresent() || purchases.isPresent() || points.isPresent(),
                "LevelRule.lastPurchaseWithin was %s alone; a level asks for an amount, purchases or points besides. Add one, such as one purchase.",
                lastPurchaseWithin.map(Span::toString).orElse(""));
    }

    /** Whether one criterion is enough. */
    public enum Match {
        /** One of them is enough. */
        ANY("any", "满足任一条件", "any of them"),
        /** All of them must be reached. */
        ALL("all", "满足全部条件", "all of them");

        private final String code;
        private final Label label;

        Match(String code, String zh, String en) {
            this.code = code;
            this.label = Label.of(zh, en);
        }

        /** Returns the code a rulebook file writes. */
        public String code() {
            return code;
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /** Obtains the rule of a level that asks for an amount only. */
    public static LevelRule amount(Money threshold) {
        return new LevelRule(Optional.of(threshold), Optional.empty(), Optional.empty(), Match.ALL, Optional.empty());
    }

    /** Obtains the rule of a level held by manual grant only. */
    public static LevelRule byInvitation() {
        return new LevelRule(Optional.empty(), Optional.empty(), Optional.empty(), Match.ALL, Optional.empty());
    }

    /** Returns the same rule that asks for a recent purchase besides. */
    public LevelRule withLastPurchaseWithin(Span span) {
        return new LevelRule(threshold, purchases, points, match, Optional.of(span));
    }

    /** Returns how many criteria are given, 0 to 3. */
    int criteria() {
        return (threshold.isPresent() ? 1 : 0) + (purchases.isPresent() ? 1 : 0) + (points.isPresent() ? 1 : 0);
    }

    /** Tells whether nothing but a manual grant gives it. */
    public boolean isByInvitation() {
        return criteria() == 0;
    }

    /** Tells whether an amount is all it asks for. */
    boolean isAmountOnly() {
        return criteria() == 1 && threshold.isPresent() && lastPurchaseWithin.isEmpty();
    }
}
