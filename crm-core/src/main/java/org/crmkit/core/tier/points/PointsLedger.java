package org.crmkit.core.tier.points;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.points.PointsMovement.Kind;
import org.crmkit.core.tier.points.PointsMovement.Share;
import org.joda.money.Money;

/** Books the entries of one account, day by day, from the first to the day asked about. */
final class PointsLedger {

    private final Map<String, PointsEntry> entries = new TreeMap<>();
    private final Function<LocalDate, InForce<PointsProgramme>> rules;
    private final Function<LocalDate, String> levelOn;
    private final List<Lot> lots = new ArrayList<>();
    private final Map<String, Bought> purchases = new HashMap<>();
    private final List<PointsMovement> statement = new ArrayList<>();
    private long balance;
    private long debt;

    /** A lot on its way down. */
    private static final class Lot {
        private final String id;
        private final LocalDate earnedOn;
        private final LocalDate expiresOn;
        private final long granted;
        private long left;
        /** Points that expired and were not yet let go by a return. */
        private long expired;

        Lot(String id, LocalDate earnedOn, LocalDate expiresOn, long granted, long left) {
            this.id = id;
            this.earnedOn = earnedOn;
            this.expiresOn = expiresOn;
            this.granted = granted;
            this.left = left;
        }
    }

    /** A purchase with what is left of it. */
    private static final class Bought {
        private final PointsProgramme programme;
        private final String level;
        private final Lot lot;
        private Money amount;

        Bought(PointsProgramme programme, String level, Lot lot, Money amount) {
            this.programme = programme;
            this.level = level;
            this.lot = lot;
            this.amount = amount;
        }
    }

    /** The place of an entry within its day. */
    private static final PointsEntry.Visitor<Integer> PLACE = new PointsEntry.Visitor<>() {
        @Override
        public Integer purchased(PointsEntry.Purchased entry) {
            return 0;
        }

        @Override
        public Integer returned(PointsEntry.Returned entry) {
            return 2;
        }

        @Override
        public Integer redeemed(PointsEntry.Redeemed entry) {
            return 4;
        }

        @Override
        public Integer adjusted(PointsEntry.Adjusted entry) {
            return entry.points() > 0 ? 1 : 3;
        }
    };

    private static final Comparator<PointsEntry> ORDER = Comparator.comparing(PointsEntry::day)
            .thenComparing(entry -> entry.accept(PLACE))
            .thenComparing(PointsEntry::id);

    PointsLedger(
            Collection<? extends PointsEntry> told,
            Function<LocalDate, InForce<PointsProgramme>> rules,
            Function<LocalDate, String> levelOn) {
        this.rules = rules;
        this.levelOn = levelOn;
        for (PointsEntry entry : told) {
            PointsEntry before = entries.putIfAbsent(entry.id(), entry);
            checkArgument(
                    before == null || before.equals(entry),
                    "PointsAccount has two entries of id %s that differ; an id must name one entry. Give a correction an id of its own.",
                    entry.id());
        }
        for (PointsEntry entry : entries.values()) {
            if (entry instanceof PointsEntry.Returned returned
                    && entries.get(returned.purchase()) instanceof PointsEntry.Purchased bought) {
                checkArgument(
                        !returned.day().isBefore(bought.day()),
                        "Returned.day of %s was %s; it must not be before %s, the day of its purchase %s. Correct one of them.",
                        returned.id(),
                        returned.day(),
                        bought.day(),
                        bought.id());
            }
        }
    }

    PointsAccount until(LocalDate day) {
        entries.values().stream()
                .filter(entry -> !entry.day().isAfter(day))
                .sorted(ORDER)
                .forEach(entry -> {
                    expire(entry.day());
                    entry.accept(new Booking());
                });
        expire(day);
        InForce<PointsProgramme> now = rules.apply(day);
        return new PointsAccount(
                day,
                lots.stream()
                        .filter(lot -> lot.left > 0)
                        .map(lot -> new PointsLot(lot.id, lot.earnedOn, lot.expiresOn, lot.granted, lot.left))
                        .toList(),
                debt,
                statement,
                now.policy().noticeUntil(day),
                now.version());
    }

    /** Lots are kept by the day they expire, so those that expire stand first. */
    private void expire(LocalDate day) {
        for (Lot lot : lots) {
            if (lot.expiresOn.isAfter(day)) {
                return;
            }
            if (lot.left > 0) {
                long gone = lot.left;
                lot.left = 0;
                lot.expired = gone;
                balance -= gone;
                write(
                        lot.expiresOn,
                        lot.id,
                        Kind.EXPIRED,
                        -gone,
                        List.of(new Share(lot.id, -gone)),
                        0,
                        0,
                        Label.of(
                                lot.earnedOn + "获得的积分到期（" + PointsProgramme.VALIDITY + "）",
                                "points of " + lot.earnedOn + " expired (" + PointsProgramme.VALIDITY + ")"));
            }
        }
    }

    private void write(
            LocalDate day,
            String entry,
            Kind kind,
            long points,
            List<Share> shares,
            long paid,
            long missing,
            Label note) {
        statement.add(new PointsMovement(
                day,
                entry,
                kind,
                points,
                shares,
                paid,
                missing,
                balance,
                debt,
                note,
                rules.apply(day).version()));
    }

    /** Fills a lot, after what is owed has been paid from it. */
    private Lot fill(PointsEntry entry, Kind kind, long points, LocalDate expiresOn, Label note) {
        long paid = Math.min(debt, points);
        long kept = points - paid;
        debt -= paid;
        balance += kept;
        checkArgument(
                balance <= PointsAccount.MOST,
                "The points of an account came to %s; they must be %s at most. Correct entry %s.",
                balance,
                PointsAccount.MOST,
                entry.id());
        Lot lot = new Lot(entry.id(), entry.day(), expiresOn, points, kept);
        int at = lots.size();
        while (at > 0 && lots.get(at - 1).expiresOn.isAfter(expiresOn)) {
            at--;
        }
        lots.add(at, lot);
        write(
                entry.day(),
                entry.id(),
                kind,
                kept,
                kept > 0 ? List.of(new Share(lot.id, kept)) : List.of(),
                paid,
                0,
                note);
        return lot;
    }

    /** Takes points from the lots, first in, first out, and settles what is missing. */
    private void take(PointsEntry entry, Kind kind, List<Share> already, long points, ShortfallRule rule, Label note) {
        List<Share> shares = new ArrayList<>(already);
        long wanted = points;
        for (Lot lot : lots) {
            long taken = Math.min(lot.left, wanted);
            if (taken > 0) {
                lot.left -= taken;
                balance -= taken;
                wanted -= taken;
                shares.add(new Share(lot.id, -taken));
            }
        }
        if (wanted > 0 && rule == ShortfallRule.DEBT) {
            debt += wanted;
            checkArgument(
                    debt <= PointsAccount.MOST,
                    "The points owed came to %s; they must be %s at most. Correct entry %s.",
                    debt,
                    PointsAccount.MOST,
                    entry.id());
        }
        long moved = shares.stream().mapToLong(Share::points).sum();
        write(entry.day(), entry.id(), kind, moved, shares, 0, wanted, note);
    }

    /** Books one entry. */
    private final class Booking implements PointsEntry.Visitor<Boolean> {

        @Override
        public Boolean purchased(PointsEntry.Purchased entry) {
            PointsProgramme programme = rules.apply(entry.day()).policy();
            String level = levelOn.apply(entry.day());
            long points = programme.earn(entry.amount(), level);
            Lot lot = fill(
                    entry,
                    Kind.EARNED,
                    points,
                    programme.expiry(entry.day()),
                    Label.of(
                            "消费" + entry.amount() + "（" + PointsProgramme.RATES.child(level) + "）",
                            "bought for " + entry.amount() + " (" + PointsProgramme.RATES.child(level) + ")"));
            purchases.put(entry.id(), new Bought(programme, level, lot, entry.amount()));
            return true;
        }

        @Override
        public Boolean returned(PointsEntry.Returned entry) {
            ShortfallRule rule = rules.apply(entry.day()).policy().shortfall();
            Bought bought = purchases.get(entry.purchase());
            if (bought == null) {
                take(
                        entry,
                        Kind.REVERSED,
                        List.of(),
                        0,
                        rule,
                        Label.of(
                                "退货对应的购买 " + entry.purchase() + " 不在账户内，未扣回积分",
                                "the purchase " + entry.purchase() + " is not in the account; no points to take back"));
                return true;
            }
            checkArgument(
                    entry.amount().isSameCurrency(bought.amount),
                    "Returned.amount of %s was %s; it must be in the currency of its purchase %s.",
                    entry.id(),
                    entry.amount(),
                    entry.purchase());
            Money rest = bought.amount.isLessThan(entry.amount())
                    ? Money.zero(bought.amount.getCurrencyUnit())
                    : bought.amount.minus(entry.amount());
            long reversed =
                    bought.programme.earn(bought.amount, bought.level) - bought.programme.earn(rest, bought.level);
            bought.amount = rest;
            Lot lot = bought.lot;
            long own = Math.min(lot.left, reversed);
            lot.left -= own;
            balance -= own;
            long lapsed = Math.min(lot.expired, reversed - own);
            lot.expired -= lapsed;
            take(
                    entry,
                    Kind.REVERSED,
                    own > 0 ? List.of(new Share(lot.id, -own)) : List.of(),
                    reversed - own - lapsed,
                    rule,
                    Label.of(
                            "退货，扣回购买 " + entry.purchase() + " 所得积分（" + PointsProgramme.SHORTFALL + "）",
                            "return of " + entry.purchase() + ", whose points are taken back ("
                                    + PointsProgramme.SHORTFALL + ")"));
            return true;
        }

        @Override
        public Boolean redeemed(PointsEntry.Redeemed entry) {
            take(
                    entry,
                    Kind.REDEEMED,
                    List.of(),
                    entry.points(),
                    rules.apply(entry.day()).policy().shortfall(),
                    Label.of("兑换" + entry.points() + "分", entry.points() + " points spent"));
            return true;
        }

        @Override
        public Boolean adjusted(PointsEntry.Adjusted entry) {
            PointsProgramme programme = rules.apply(entry.day()).policy();
            Label why = Label.same(entry.reason());
            if (entry.points() > 0) {
                fill(entry, Kind.ADJUSTED, entry.points(), programme.expiry(entry.day()), why);
            } else {
                take(entry, Kind.ADJUSTED, List.of(), -entry.points(), programme.shortfall(), why);
            }
            return true;
        }
    }
}
