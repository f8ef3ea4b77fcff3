package org.crmkit.core.tier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleValue;
import org.joda.money.Money;

/**
 * What stretches of days came to, and what they lack to a level, in the terms of a reader.
 *
 * @param entries of one customer
 * @param rules of the edition that asks
 */
record TierFigures(EntrySums entries, LevelRules rules) {

    /** Returns the figures of the days from {@code first} to {@code last}. */
    Qualifying of(int first, int last) {
        int to = entries.countBefore(last + 1);
        int from = Math.min(entries.countBefore(first), to);
        int end = Math.max(last, first - 1);
        return new Qualifying(
                DaySpan.date(first),
                DaySpan.date(end),
                Money.ofMinor(rules.scheme.currency(), entries.amount(from, to)),
                entries.purchases(from, to),
                entries.points(from, to),
                entries.lastPurchase(to) == EntrySums.NEVER
                        ? Optional.empty()
                        : Optional.of(DaySpan.date(entries.lastPurchase(to))));
    }

    /** Returns what the days from {@code first} to {@code last} lack to a level; empty if they reach it or nothing can. */
    Optional<Shortfall> shortfall(int rank, int first, int last) {
        int to = entries.countBefore(last + 1);
        int from = Math.min(entries.countBefore(first), to);
        TierLevel wanted = rules.level(rank);
        List<Shortfall.Gap> gaps = new ArrayList<>();
        boolean met =
                rules.isReached(rank, entries.amount(from, to), entries.purchases(from, to), entries.points(from, to));
        if (rules.isByInvitation[rank]) {
            return Optional.empty();
        }
        if (!met) {
            long amount = rules.amount[rank] == LevelRules.UNASKED ? 0 : rules.amount[rank] - entries.amount(from, to);
            long count = rules.purchases[rank] == LevelRules.UNASKED
                    ? 0
                    : rules.purchases[rank] - entries.purchases(from, to);
            long earned = rules.points[rank] == LevelRules.UNASKED ? 0 : rules.points[rank] - entries.points(from, to);
            addGap(
                    gaps,
                    wanted,
                    "threshold",
                    amount,
                    new RuleValue.Amount(Money.ofMinor(rules.scheme.currency(), amount)));
            addGap(gaps, wanted, "purchases", count, new RuleValue.Count(count, TierLevel.PURCHASES));
            addGap(gaps, wanted, "points", earned, new RuleValue.Count(earned, TierLevel.POINTS));
        }
        DaySpan recency = rules.recency[rank];
        if (recency != null && entries.lastPurchase(to) < recency.firstDay(last)) {
            // with one of several criteria enough, a recent purchase is asked for on top: it is named when all else is
            // there
            if (gaps.isEmpty() || wanted.rule().match() == LevelRule.Match.ALL) {
                addGap(gaps, wanted, "last-purchase-within", 1, new RuleValue.Count(1, TierLevel.PURCHASES));
            }
        }
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shortfall(wanted, wanted.rule().match(), gaps));
    }

    private static void addGap(
            List<Shortfall.Gap> gaps, TierLevel level, String segment, long missing, RuleValue value) {
        if (missing > 0) {
            gaps.add(new Shortfall.Gap(level.key().child(segment), value));
        }
    }
}
