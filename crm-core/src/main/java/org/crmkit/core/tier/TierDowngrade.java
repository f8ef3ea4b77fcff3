package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/** How a tier that is no longer earned is lost. A higher tier is always reached at once. */
public sealed interface TierDowngrade {

    /** Handles each way. */
    <R> R fold(Function<AtOnce, R> atOnce, Function<AtPeriodEnd, R> atPeriodEnd);

    /** Returns the code a rulebook file writes. */
    default String code() {
        return fold(atOnce -> "at-once", atPeriodEnd -> "at-period-end");
    }

    /** Returns what it is called. */
    default Label label() {
        return fold(
                atOnce -> Label.of("不再达标即降级", "at once"),
                atPeriodEnd -> Label.of("期满评定时降级", "at the end of its period"));
    }

    /** Returns its rules: keys below {@code tier}. */
    default List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(new RuleFact(
                TierScheme.DOWNGRADE, new RuleValue.Choice(code(), label()), Label.of("降级时点", "When a tier is lost")));
        facts.addAll(fold(atOnce -> List.of(), AtPeriodEnd::ownFacts));
        return facts;
    }

    /** Tells whether a grace ends before a period does, whatever months they fall into. */
    static boolean isShorter(Span grace, Span period) {
        return DaySpan.of(grace).longest() < DaySpan.of(period).shortest();
    }

    /** A tier is lost on the day the window no longer supports it: it is held by whoever reaches it on that very day. */
    record AtOnce() implements TierDowngrade {
        @Override
        public <R> R fold(Function<AtOnce, R> atOnce, Function<AtPeriodEnd, R> atPeriodEnd) {
            return atOnce.apply(this);
        }
    }

    /**
     * A tier is held to the end of its period and reviewed then, on what was bought since it was earned.
     *
     * @param validity how long a tier is held from the day it was reached. With periods that lie fast, it is then held to the end of the
     *     period it has come to: 12 months with calendar years hold a tier to the end of the next year, 0 days to the end of this one.
     *     Zero only with such periods
     * @param grace how long a tier is kept after a review it failed, for what is missing to be made up; shorter than a period,
     *     zero for none
     * @param softLanding how many levels down at most at one review, one or more; empty for straight down to what was earned
     */
    record AtPeriodEnd(Span validity, Span grace, Optional<Integer> softLanding) implements TierDowngrade {

        public AtPeriodEnd {
            checkArgument(
                    DaySpan.isCalendarSpan(validity),
                    "tier.validity was %s; it must count days, weeks, months or years, such as 12 months.",
                    validity);
            checkArgument(
                    DaySpan.isCalendarSpan(grace),
                    "tier.grace was %s; it must count days, weeks, months or years, such as 30 days. Use 0 days for none.",
                    grace);
            softLanding.ifPresent(levels -> checkArgument(
                    levels > 0,
                    "tier.soft-landing was %s; it must be one level or more. Leave it out to let a tier fall to what was earned.",
                    levels));
        }

        @Override
        public <R> R fold(Function<AtOnce, R> atOnce, Function<AtPeriodEnd, R> atPeriodEnd) {
            return atPeriodEnd.apply(this);
        }

        private List<RuleFact> ownFacts() {
            List<RuleFact> facts = new ArrayList<>();
            facts.add(fact(TierScheme.VALIDITY, new RuleValue.Time(validity), "等级有效期", "How long a tier is held"));
            facts.add(fact(TierScheme.GRACE, new RuleValue.Time(grace), "评定未达标的宽限期", "Grace after a failed review"));
            softLanding.ifPresent(levels -> facts.add(fact(
                    TierScheme.SOFT_LANDING,
                    new RuleValue.Count(levels, Label.of("级", "levels")),
                    "一次评定最多下降",
                    "Levels down at most at one review")));
            return facts;
        }

        private static RuleFact fact(RuleKey key, RuleValue value, String zh, String en) {
            return new RuleFact(key, value, Label.of(zh, en));
        }
    }
}
