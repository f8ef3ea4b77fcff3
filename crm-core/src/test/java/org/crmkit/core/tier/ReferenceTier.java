package org.crmkit.core.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.Span;

/**
 * The rules of tiers once more, as slowly and plainly as possible: every day is looked at, every entry is looked at on every day,
 * and days are dates. It shares no line with the engine and is what the engine is compared with.
 */
final class ReferenceTier {

    private final TierHistory history;
    private final Function<LocalDate, InForce<TierScheme>> rules;
    private final LocalDate start;
    private final LocalDate asOf;

    private TierScheme scheme;
    private String earned;
    private LocalDate review;
    private LocalDate graceEnd;
    private LocalDate periodStart;
    /** The first day that may still earn a level, by its slug; absent for any day. */
    private final Map<String, LocalDate> unspent = new HashMap<>();

    private ReferenceTier(
            TierHistory history, Function<LocalDate, InForce<TierScheme>> rules, LocalDate start, LocalDate asOf) {
        this.history = history;
        this.rules = rules;
        this.start = start;
        this.asOf = asOf;
        this.scheme = rules.apply(start).policy();
        this.earned = scheme.levels().get(0).slug();
        this.periodStart = start;
    }

    /** Returns the slug held on each day from the first to {@code asOf}. */
    static List<String> levels(
            TierHistory history, Function<LocalDate, InForce<TierScheme>> rules, LocalDate start, LocalDate asOf) {
        ReferenceTier reference = new ReferenceTier(history, rules, start, asOf);
        List<String> levels = new ArrayList<>();
        for (LocalDate day = start; !day.isAfter(asOf); day = day.plusDays(1)) {
            reference.live(day);
            levels.add(reference.held(day));
        }
        return levels;
    }

    private void live(LocalDate day) {
        TierScheme next = rules.apply(day).policy();
        if (!next.equals(scheme)) {
            change(next, day);
        }
        if (isAtOnce()) {
            earned = highest(back(scheme.window().length(), day), day);
            return;
        }
        if (day.equals(graceEnd) || (graceEnd == null && day.equals(review))) {
            review(day);
        }
        String before;
        do {
            before = earned;
            for (int i = scheme.levels().size() - 1; i > rank(scheme, earned); i--) {
                LocalDate from = later(windowStart(day), unspent.get(slug(i)));
                if (meets(i, from, day)) {
                    Map<String, LocalDate> was = new HashMap<>(unspent);
                    int old = rank(scheme, earned);
                    earn(i, day, day.plusDays(1));
                    for (int j = 0; j <= old; j++) {
                        unspent.put(slug(j), was.get(slug(j))); // what came since then may still keep the old level
                    }
                    review = validUntil(day);
                }
            }
        } while (!before.equals(earned));
    }

    private void change(TierScheme next, LocalDate day) {
        boolean wasAtOnce = isAtOnce();
        boolean isGone = next.level(earned).isEmpty();
        scheme = next;
        unspent.keySet().removeIf(slug -> next.level(slug).isEmpty());
        unspent.values().removeIf(java.util.Objects::isNull);
        if (isGone) {
            earned = highest(windowStart(day), day);
        }
        if (isAtOnce() || rank(next, earned) == 0) {
            review = null;
            graceEnd = null;
        } else if (isGone || wasAtOnce) {
            earn(rank(next, earned), day, isGone ? day.plusDays(1) : day);
            review = validUntil(day);
        }
    }

    private void earn(int level, LocalDate day, LocalDate unspentFrom) {
        earned = slug(level);
        for (int i = 0; i <= level; i++) {
            unspent.put(slug(i), unspentFrom);
        }
        periodStart = day;
        graceEnd = null;
    }

    private void review(LocalDate day) {
        TierDowngrade.AtPeriodEnd rule = scheme.downgrade().fold(a -> null, e -> e);
        int held = rank(scheme, earned);
        LocalDate start = isPeriodic()
                ? boundary(review.minusDays(1), false)
                : minus(review, scheme.window().length());
        int reached = 0;
        for (int i = held; i > 0; i--) {
            if (meets(i, later(start, unspent.get(slug(i))), day.minusDays(1))) {
                reached = i;
                break;
            }
        }
        if (reached < held && graceEnd == null && rule.grace().amount() > 0) {
            graceEnd = plus(day, rule.grace());
            return;
        }
        int landed = rule.softLanding().isPresent()
                ? Math.max(reached, held - rule.softLanding().get())
                : reached;
        LocalDate due = review;
        earn(landed, day, day);
        if (landed == 0) {
            review = null;
        } else {
            LocalDate next = isPeriodic() ? boundary(due, true) : plus(due, rule.validity());
            review = next.isAfter(day) ? next : day.plusDays(1);
        }
    }

    private String highest(LocalDate from, LocalDate to) {
        for (int i = scheme.levels().size() - 1; i > 0; i--) {
            if (meets(i, from, to)) {
                return slug(i);
            }
        }
        return slug(0);
    }

    private boolean meets(int level, LocalDate from, LocalDate to) {
        LevelRule rule = scheme.levels().get(level).rule();
        List<Boolean> answers = new ArrayList<>();
        rule.threshold().ifPresent(t -> answers.add(amount(from, to).compareTo(t.getAmount()) >= 0));
        rule.purchases().ifPresent(n -> answers.add(purchases(from, to).size() >= n));
        rule.points().ifPresent(n -> answers.add(points(from, to) >= n));
        if (answers.isEmpty()) {
            return false;
        }
        boolean met = rule.match() == LevelRule.Match.ANY ? answers.contains(true) : !answers.contains(false);
        boolean recent = rule.lastPurchaseWithin().isEmpty()
                || !purchases(back(rule.lastPurchaseWithin().get(), to), to).isEmpty();
        return met && recent;
    }

    private BigDecimal amount(LocalDate from, LocalDate to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (TierEntry entry : history.entries()) {
            if (entry instanceof TierEntry.Bought bought && in(bought.day(), from, to)) {
                sum = sum.add(net(bought));
            } else if (entry instanceof TierEntry.Returned returned && in(returned.day(), from, to)) {
                sum = sum.subtract(ownDay(returned));
            }
        }
        return sum;
    }

    private List<TierEntry> purchases(LocalDate from, LocalDate to) {
        return history.entries().stream()
                .filter(e -> e instanceof TierEntry.Bought b && in(b.day(), from, to) && net(b).signum() > 0)
                .toList();
    }

    private long points(LocalDate from, LocalDate to) {
        return history.entries().stream()
                .filter(e -> e instanceof TierEntry.PointsEarned && in(e.day(), from, to))
                .mapToLong(e -> ((TierEntry.PointsEarned) e).points())
                .sum();
    }

    private boolean in(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(start) && !day.isAfter(asOf) && !day.isBefore(from) && !day.isAfter(to);
    }

    /** What is left of a purchase after the returns that are taken off it. */
    private BigDecimal net(TierEntry.Bought bought) {
        BigDecimal left = bought.amount().getAmount();
        for (TierEntry.Returned returned : reversing(bought)) {
            left = left.subtract(returned.amount().getAmount());
        }
        return left.max(BigDecimal.ZERO);
    }

    private List<TierEntry.Returned> reversing(TierEntry.Bought bought) {
        List<TierEntry.Returned> list = new ArrayList<>();
        for (TierEntry entry : history.entries()) {
            if (entry instanceof TierEntry.Returned returned
                    && !returned.day().isAfter(asOf)
                    && returned.purchase().equals(Optional.of(bought.id()))
                    && !bought.day().isAfter(returned.day())
                    && rules.apply(returned.day().isBefore(start) ? start : returned.day())
                                    .policy()
                                    .returns()
                            == ReturnRule.REVERSE_PURCHASE) {
                list.add(returned);
            }
        }
        return list;
    }

    /** What of a return counts on its own day. */
    private BigDecimal ownDay(TierEntry.Returned returned) {
        for (TierEntry entry : history.entries()) {
            if (entry instanceof TierEntry.Bought bought
                    && returned.purchase().equals(Optional.of(bought.id()))
                    && !bought.day().isAfter(returned.day())) {
                if (bought.day().isBefore(start)) {
                    return BigDecimal.ZERO;
                }
                BigDecimal left = bought.amount().getAmount();
                for (TierEntry.Returned other : reversing(bought)) {
                    BigDecimal taken = other.amount().getAmount().min(left);
                    left = left.subtract(taken);
                    if (other.equals(returned)) {
                        return returned.amount().getAmount().subtract(taken);
                    }
                }
            }
        }
        return returned.amount().getAmount();
    }

    private String held(LocalDate day) {
        int best = rank(scheme, earned);
        for (TierEntry entry : history.entries()) {
            if (entry instanceof TierEntry.Granted granted
                    && !granted.day().isAfter(day)
                    && granted.until().isAfter(day)) {
                best = Math.max(best, rank(scheme, granted.level()));
            }
        }
        return slug(best);
    }

    private boolean isAtOnce() {
        return scheme.downgrade().fold(a -> true, e -> false);
    }

    private boolean isPeriodic() {
        return scheme.window().kind() == TierWindowKind.FIXED
                || scheme.window().kind() == TierWindowKind.JOINING_ANNIVERSARY;
    }

    private LocalDate windowStart(LocalDate day) {
        if (isPeriodic()) {
            return boundary(day, false);
        }
        LocalDate first = back(scheme.window().length(), day);
        return scheme.window().kind() == TierWindowKind.TIER_ANNIVERSARY ? later(first, periodStart) : first;
    }

    private LocalDate validUntil(LocalDate day) {
        TierDowngrade.AtPeriodEnd rule = scheme.downgrade().fold(a -> null, e -> e);
        LocalDate end = plus(day, rule.validity());
        return isPeriodic() ? boundary(end, true) : end;
    }

    /** Returns the last boundary up to a day, or the first one after it, by walking from the anchor. */
    private LocalDate boundary(LocalDate day, boolean after) {
        LocalDate anchor =
                scheme.window().start().orElseGet(() -> history.joinedOn().orElseThrow());
        Span length = scheme.window().length();
        int k = 0;
        while (times(anchor, length, k).isAfter(day)) {
            k--;
        }
        while (!times(anchor, length, k + 1).isAfter(day)) {
            k++;
        }
        return times(anchor, length, after ? k + 1 : k);
    }

    private static LocalDate back(Span span, LocalDate day) {
        return minus(day, span).plusDays(1);
    }

    private static LocalDate plus(LocalDate day, Span span) {
        return times(day, span, 1);
    }

    private static LocalDate minus(LocalDate day, Span span) {
        return times(day, span, -1);
    }

    private static LocalDate times(LocalDate day, Span span, int k) {
        return switch (span.unit()) {
            case DAYS -> day.plusDays(k * span.amount());
            case WEEKS -> day.plusWeeks(k * span.amount());
            case MONTHS -> day.plusMonths(k * span.amount());
            case YEARS -> day.plusYears(k * span.amount());
            default -> throw new IllegalArgumentException(span.toString());
        };
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return b == null || a.isAfter(b) ? a : b;
    }

    private String slug(int level) {
        return scheme.levels().get(level).slug();
    }

    private static int rank(TierScheme scheme, String slug) {
        for (int i = 0; i < scheme.levels().size(); i++) {
            if (scheme.levels().get(i).slug().equals(slug)) {
                return i;
            }
        }
        return -1;
    }
}
