package org.crmkit.core.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Schemes and histories of a seed. Amounts lie close to thresholds and days close to the ends of windows, where mistakes are made. */
final class RandomTiers {

    static final LocalDate EPOCH = LocalDate.of(2023, 11, 20);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final List<String> SPANS =
            List.of("12 months", "1 month", "6 months", "1 year", "90 days", "30 days", "8 weeks", "3 months");

    final Random random;

    RandomTiers(long seed) {
        this.random = new Random(seed);
    }

    Span span() {
        return Span.parse(SPANS.get(random.nextInt(SPANS.size())));
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    InForce<TierScheme> rolling() {
        return InForce.of(TierScheme.rolling(span(), levels(true)), RulebookVersion.of("random", "1"));
    }

    InForce<TierScheme> scheme(int edition, boolean amountsOnly) {
        TierWindowKind kind = List.of(TierWindowKind.values()).get(random.nextInt(4));
        Span length = span();
        boolean periodic = kind == TierWindowKind.FIXED || kind == TierWindowKind.JOINING_ANNIVERSARY;
        TierDowngrade downgrade;
        if (kind == TierWindowKind.ROLLING && oneIn(3)) {
            downgrade = new TierDowngrade.AtOnce();
        } else {
            Span validity = periodic && oneIn(2) ? Span.parse("0 days") : span();
            Span grace = Span.parse(
                    List.of("0 days", "0 days", "10 days", "3 weeks", "27 days").get(random.nextInt(5)));
            downgrade = new TierDowngrade.AtPeriodEnd(
                    validity, grace, oneIn(2) ? Optional.of(1 + random.nextInt(2)) : Optional.empty());
        }
        Optional<LocalDate> start = kind == TierWindowKind.FIXED
                ? Optional.of(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400)))
                : Optional.empty();
        TierScheme scheme = new TierScheme(
                new TierWindow(length, kind, start),
                downgrade,
                List.of(ReturnRule.values()).get(random.nextInt(2)),
                levels(amountsOnly));
        return InForce.of(scheme, RulebookVersion.of("random", Integer.toString(edition)));
    }

    private List<TierLevel> levels(boolean amountsOnly) {
        List<TierLevel> levels = new ArrayList<>();
        levels.add(new TierLevel("l0", Label.same("L0"), Money.zero(CNY)));
        int count = 1 + random.nextInt(4);
        boolean isInvited = false;
        for (int i = 1; i <= count; i++) {
            Optional<Money> amount = Optional.of(Money.ofMajor(CNY, 100L * i));
            if (amountsOnly) {
                levels.add(new TierLevel("l" + i, Label.same("L" + i), amount.get()));
                continue;
            }
            boolean byPurchases = oneIn(3);
            boolean byPoints = oneIn(4);
            boolean byAmount = (!byPurchases && !byPoints) || oneIn(2);
            isInvited |= oneIn(12);
            LevelRule rule = isInvited
                    ? LevelRule.byInvitation()
                    : new LevelRule(
                            byAmount ? amount : Optional.empty(),
                            byPurchases ? Optional.of(2 * i) : Optional.empty(),
                            byPoints ? Optional.of(50L * i) : Optional.empty(),
                            List.of(LevelRule.Match.values()).get(random.nextInt(2)),
                            oneIn(4) ? Optional.of(span()) : Optional.empty());
            if (!oneIn(6)) {
                levels.add(new TierLevel("l" + i, Label.same("L" + i), rule));
            }
        }
        return levels;
    }

    /** One to three editions; the later ones begin somewhere in the two years after the epoch. */
    Function<LocalDate, InForce<TierScheme>> editions() {
        InForce<TierScheme> one = scheme(1, false);
        InForce<TierScheme> two = oneIn(2) ? scheme(2, false) : one;
        InForce<TierScheme> three = oneIn(2) ? scheme(3, false) : two;
        LocalDate second = EPOCH.plusDays(random.nextInt(700));
        LocalDate third = second.plusDays(1 + random.nextInt(300));
        return day -> day.isBefore(second) ? one : day.isBefore(third) ? two : three;
    }

    TierHistory history(int most, boolean purchasesOnly) {
        List<TierEntry> entries = new ArrayList<>();
        List<String> sold = new ArrayList<>();
        LocalDate day = EPOCH.plusDays(random.nextInt(60) - 20);
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            day = oneIn(4) ? day : day.plusDays(oneIn(5) ? 25 + random.nextInt(10) : random.nextInt(80));
            Money amount =
                    Money.of(CNY, List.of(100, 100, 50, 200, 99, 1, 300, 150).get(random.nextInt(8)));
            int kind = random.nextInt(10);
            LocalDate known = day.plusDays(oneIn(3) ? random.nextInt(60) : 0);
            if (kind < 6 || (purchasesOnly && kind > 7)) {
                entries.add(TierEntry.bought("b" + i, day, amount).knownOn(known));
                sold.add("b" + i);
            } else if (kind < 8) {
                String of = sold.isEmpty() || oneIn(5) ? "unknown" : sold.get(random.nextInt(sold.size()));
                entries.add(TierEntry.returned("r" + i, day, amount, of).knownOn(known));
            } else if (kind == 8) {
                long points = oneIn(4) ? -30 : 10L * (1 + random.nextInt(10));
                entries.add(TierEntry.points("p" + i, day, points).knownOn(known));
            } else if (oneIn(3)) {
                entries.add(TierEntry.granted("g" + i, day, "l0", day.plusDays(1 + random.nextInt(200)), "test"));
            }
        }
        return TierHistory.of(EPOCH, entries);
    }
}
