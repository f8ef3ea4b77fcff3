package org.crmkit.core.tier.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An account kept as a heap of single points, each with its own fate: what the ledger is compared with. */
final class SinglePoints {

    private enum Fate {
        HELD,
        GONE,
        EXPIRED
    }

    private static final class Point {
        final String from;
        final LocalDate expires;
        final int order;
        Fate fate = Fate.HELD;

        Point(String from, LocalDate expires, int order) {
            this.from = from;
            this.expires = expires;
            this.order = order;
        }
    }

    private final List<Point> heap = new ArrayList<>();
    private final ShortfallRule rule;
    private long debt;

    private SinglePoints(ShortfallRule rule) {
        this.rule = rule;
    }

    static SinglePoints until(List<PointsEntry> told, ShortfallRule rule, LocalDate until) {
        SinglePoints account = new SinglePoints(rule);
        for (LocalDate day = PointsAccountTest.START; !day.isAfter(until); day = day.plusDays(1)) {
            LocalDate today = day;
            account.heap.stream()
                    .filter(p -> p.fate == Fate.HELD && !p.expires.isAfter(today))
                    .forEach(p -> p.fate = Fate.EXPIRED);
            List<PointsEntry> entries = new ArrayList<>(
                    told.stream().filter(e -> e.day().equals(today)).toList());
            entries.sort(Comparator.comparing(SinglePoints::place).thenComparing(PointsEntry::id));
            entries.forEach(entry -> account.book(entry, told));
        }
        return account;
    }

    private static int place(PointsEntry entry) {
        if (entry instanceof PointsEntry.Purchased) {
            return 0;
        }
        if (entry instanceof PointsEntry.Adjusted adjusted) {
            return adjusted.points() > 0 ? 1 : 3;
        }
        return entry instanceof PointsEntry.Returned ? 2 : 4;
    }

    private void book(PointsEntry entry, List<PointsEntry> told) {
        if (entry instanceof PointsEntry.Purchased bought) {
            give(
                    bought.id(),
                    bought.day().plusDays(60),
                    points(bought, bought.amount().getAmount()));
        } else if (entry instanceof PointsEntry.Adjusted adjusted && adjusted.points() > 0) {
            give(adjusted.id(), adjusted.day().plusDays(60), adjusted.points());
        } else if (entry instanceof PointsEntry.Adjusted adjusted) {
            take(-adjusted.points());
        } else if (entry instanceof PointsEntry.Redeemed redeemed) {
            take(redeemed.points());
        } else if (entry instanceof PointsEntry.Returned returned) {
            reverse(returned, told);
        }
    }

    private static long points(PointsEntry.Purchased bought, BigDecimal amount) {
        BigDecimal rate = bought.day().getDayOfMonth() > 15 ? new BigDecimal("1.5") : BigDecimal.ONE;
        return amount.multiply(rate).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    private void give(String from, LocalDate expires, long count) {
        for (long i = 0; i < count; i++) {
            Point point = new Point(from, expires, heap.size());
            heap.add(point);
            if (debt > 0) {
                debt--;
                point.fate = Fate.GONE;
            }
        }
    }

    private void take(long count) {
        for (long i = 0; i < count; i++) {
            Optional<Point> first = heap.stream()
                    .filter(p -> p.fate == Fate.HELD)
                    .min(Comparator.comparing((Point p) -> p.expires).thenComparing(p -> p.order));
            if (first.isPresent()) {
                first.get().fate = Fate.GONE;
            } else if (rule == ShortfallRule.DEBT) {
                debt++;
            }
        }
    }

    private void reverse(PointsEntry.Returned returned, List<PointsEntry> told) {
        PointsEntry.Purchased bought = (PointsEntry.Purchased) told.stream()
                .filter(e -> e.id().equals(returned.purchase()))
                .findFirst()
                .orElseThrow();
        BigDecimal before = bought.amount().getAmount();
        for (PointsEntry other : told) {
            boolean isEarlier = other instanceof PointsEntry.Returned r
                    && r.purchase().equals(returned.purchase())
                    && (r.day().isBefore(returned.day())
                            || (r.day().equals(returned.day()) && r.id().compareTo(returned.id()) < 0));
            if (isEarlier) {
                before = before.subtract(((PointsEntry.Returned) other).amount().getAmount())
                        .max(BigDecimal.ZERO);
            }
        }
        BigDecimal after = before.subtract(returned.amount().getAmount()).max(BigDecimal.ZERO);
        long wanted = points(bought, before) - points(bought, after);
        for (Fate fate : List.of(Fate.HELD, Fate.EXPIRED)) {
            for (Point point : heap) {
                if (wanted > 0 && point.from.equals(bought.id()) && point.fate == fate) {
                    point.fate = Fate.GONE;
                    wanted--;
                }
            }
        }
        take(wanted);
    }

    long balance() {
        return heap.stream().filter(p -> p.fate == Fate.HELD).count();
    }

    long debt() {
        return debt;
    }
}
