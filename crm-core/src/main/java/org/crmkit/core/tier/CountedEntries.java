package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a history comes to for the engine: purchases with the returns that are taken off them, and everything else on its day, from
 * the first day of the history to the day asked about.
 */
final class CountedEntries {

    private record Line(int day, long amount, long points, boolean isPurchase) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<TierEntry.Granted> grants = new ArrayList<>();

    private CountedEntries() {}

    static CountedEntries of(TierHistory history, TierEditions editions, int first, int last) {
        CountedEntries counted = new CountedEntries();
        CurrencyUnit currency = editions.first().scheme.currency();
        Map<String, Long> left = new LinkedHashMap<>();
        Map<String, LocalDate> bought = new LinkedHashMap<>();
        for (TierEntry entry : history.entries()) {
            entry.fold(
                    purchase ->
                            left.put(purchase.id(), minor(purchase.id(), purchase.day(), purchase.amount(), currency)),
                    returned -> minor(returned.id(), returned.day(), returned.amount(), currency),
                    points -> 0L,
                    granted -> counted.isGrantOf(granted, editions, first, last) ? 1L : 0L);
            entry.fold(purchase -> bought.put(purchase.id(), purchase.day()), r -> null, p -> null, g -> null);
        }
        for (TierEntry entry : history.entries()) {
            int day = DaySpan.day(entry.day());
            if (day <= last) {
                Optional<Line> line = entry.fold(
                        purchase -> Optional.empty(),
                        returned -> counted.takeOff(returned, day, left, bought, editions, first),
                        points -> Optional.of(new Line(day, 0, points.points(), false)),
                        granted -> Optional.empty());
                line.filter(l -> l.day() >= first).ifPresent(counted.lines::add);
            }
        }
        bought.forEach((id, date) -> {
            int day = DaySpan.day(date);
            long amount = left.getOrDefault(id, 0L);
            if (day >= first && day <= last && amount > 0) {
                counted.lines.add(new Line(day, amount, 0, true));
            }
        });
        counted.lines.sort((a, b) -> Integer.compare(a.day(), b.day()));
        return counted;
    }

    private boolean isGrantOf(TierEntry.Granted grant, TierEditions editions, int first, int last) {
        int day = DaySpan.day(grant.day());
        if (day > last || DaySpan.day(grant.until()) <= first) {
            return false;
        }
        LevelRules rules = editions.on(Math.max(day, first));
        checkArgument(
                rules.scheme.rank(grant.level()) >= 0,
                "Granted.level of %s was '%s'; it must be a level of tier.levels in %s, the edition in force on its day. Correct it.",
                grant.id(),
                grant.level(),
                rules.version());
        return grants.add(grant);
    }

    /**
     * Returns what of a return counts on its own day: all of it, or what its purchase does not take. Nothing, if the purchase
     * was made before the history begins and never counted.
     */
    private Optional<Line> takeOff(
            TierEntry.Returned returned,
            int day,
            Map<String, Long> left,
            Map<String, LocalDate> bought,
            TierEditions editions,
            int first) {
        long amount = LevelRules.minor(returned.amount());
        Optional<String> purchase = returned.purchase()
                .filter(id -> bought.containsKey(id) && !bought.get(id).isAfter(returned.day()));
        Optional<LocalDate> boughtOn = purchase.flatMap(id -> Optional.ofNullable(bought.get(id)));
        if (purchase.isPresent() && boughtOn.isPresent()) {
            if (DaySpan.day(boughtOn.get()) < first) {
                return Optional.empty();
            }
            if (editions.on(Math.max(day, first)).scheme.returns() == ReturnRule.REVERSE_PURCHASE) {
                long taken = Math.min(amount, left.getOrDefault(purchase.get(), 0L));
                left.merge(purchase.get(), -taken, Math::addExact);
                amount -= taken;
            }
        }
        return amount == 0 ? Optional.empty() : Optional.of(new Line(day, -amount, 0, false));
    }

    private static long minor(String id, LocalDate day, Money amount, CurrencyUnit currency) {
        checkArgument(
                amount.getCurrencyUnit().equals(currency),
                "Entry %s of %s was %s; it must be in %s, the currency of tier.levels. Convert it at the rate of its day.",
                id,
                day,
                amount,
                currency);
        return LevelRules.minor(amount);
    }

    void addTo(EntrySums entries) {
        entries.clear();
        try {
            lines.forEach(line -> entries.add(line.day(), line.amount(), line.points(), line.isPurchase()));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "The purchases of a history came to more than 2^62 minor units; they must stay below. Correct the amounts.",
                    e);
        }
    }

    List<TierEntry.Granted> grants() {
        return grants;
    }
}
