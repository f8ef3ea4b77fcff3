package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Where one account stands at one moment, in whole cents, and what stands against the request there. It holds no reference to the
 * account, so that a decision that is kept does not keep the whole account alive. {@link #position} says the same in amounts.
 */
final class Standpoint {

    /** What may stand against a request; each stands alone, and all are told. */
    static final int BLOCKED = 1;

    static final int GRADE_UNKNOWN = 1 << 1;
    static final int NO_LIMIT = 1 << 2;
    static final int OVERDUE_STOP = 1 << 3;
    static final int DUNNING_BLOCK = 1 << 4;
    static final int OVERRUN = 1 << 5;
    static final int STOPS = (1 << 6) - 1;

    static final int OVERDUE = 1 << 6;
    static final int OVER_LIMIT = 1 << 7;
    static final int REVIEW_LATE = 1 << 8;
    static final int WAITS = OVERDUE | OVER_LIMIT | REVIEW_LATE;

    static final int REVIEW_WARNS = 1 << 9;

    final CustomerId customer;
    final String gradeSlug;
    final CurrencyUnit currency;
    final BindingLimit limit;
    final Optional<LocalDate> reviewBy;
    final long daysPastDue;
    final long over;
    final long mayRelease;
    final int findings;
    private final Money asked;
    private final boolean isBounded;
    private final long ceiling;
    private final long collateral;
    private final long counted;
    private final long reserved;
    private final long ordered;
    private final long delivered;
    private final long notDue;
    private final long overdue;
    private final long otherClaims;
    private final long unapplied;

    Standpoint(CreditAccount account, Money asked, long counted, CreditPolicy rules, LocalDate day, Instant at) {
        this.customer = account.customer();
        this.gradeSlug = account.grade();
        this.currency = account.currency();
        checkArgument(
                currency.equals(rules.currency()),
                "CreditAccount %s is kept in %s; it must be in %s, the currency of credit.grades. Convert it.",
                customer,
                currency,
                rules.currency());
        checkArgument(
                asked.getCurrencyUnit().equals(currency),
                "CreditRequest.amount was %s; it must be in %s, the currency of account %s. Convert it once, at a rate you can name.",
                asked,
                currency,
                customer);
        this.asked = asked;
        this.counted = counted;
        OpenDocuments documents = account.documents();
        CheckPoints points = rules.checkPoints();
        this.reserved =
                points.counts(ExposurePart.RESERVED) ? account.reservations().minorAt(at) : 0;
        this.ordered = points.counts(ExposurePart.ORDERED) ? documents.orderedMinor() : 0;
        this.delivered = points.counts(ExposurePart.DELIVERED) ? documents.deliveredMinor() : 0;
        this.overdue = documents.items().overdueMinor(day.toEpochDay());
        this.notDue = documents.items().totalMinor() - overdue;
        this.otherClaims = documents.otherClaimsMinor();
        this.unapplied = documents.unappliedMinor();
        this.daysPastDue = account.daysPastDue(day);
        this.reviewBy = account.reviewBy();
        this.limit = BindingLimit.of(account, rules, day);
        Optional<Money> most = limit.limit().ceiling();
        this.isBounded = !(limit.limit() instanceof CreditLimit.Unlimited);
        this.collateral = most.isPresent() ? collateral(account, rules, day) : 0;
        this.ceiling = most.isPresent() ? Math.addExact(Minor.of(most.get()), collateral) : 0;
        this.over = isBounded ? rules.boundary().shortfall(compared(Minor.of(asked)), ceiling) : 0;
        this.mayRelease = most.isPresent() && over > 0 ? overrun(most.get()) : 0;
        this.findings = findings(account, rules, day);
    }

    /**
     * What is compared with the limit. Whatever is asked counts once. A delivery or an invoice that the exposure holds already asks
     * for nothing more, and what it holds is left out: only what the others take may stand in its way.
     */
    private long compared(long request) {
        long more = request - counted;
        long gross = gross();
        return Math.max(0, (more > 0 ? Math.addExact(gross, more) : gross - counted) - unapplied);
    }

    private long gross() {
        return Math.addExact(
                Math.addExact(Math.addExact(reserved, ordered), Math.addExact(delivered, notDue)),
                Math.addExact(overdue, otherClaims));
    }

    private long overrun(Money most) {
        BigDecimal share = limit.grade().map(CreditGrade::overrun).orElse(BigDecimal.ZERO);
        return Minor.of(most.multipliedBy(share, RoundingMode.DOWN));
    }

    private static long collateral(CreditAccount account, CreditPolicy rules, LocalDate day) {
        if (account.collateral().isEmpty()) {
            return 0;
        }
        long sum = 0;
        for (CollateralRule rule : rules.collateral()) {
            long kind = 0;
            for (Collateral pledge : account.collateral()) {
                if (pledge.kind().equals(rule.slug()) && pledge.holdsOn(day)) {
                    kind = Math.addExact(kind, Minor.of(rule.afterHaircut(pledge.value())));
                }
            }
            sum = Math.addExact(sum, Math.min(kind, Minor.of(rule.cap())));
        }
        return sum;
    }

    private int findings(CreditAccount account, CreditPolicy rules, LocalDate day) {
        int found = account.blocked() ? BLOCKED : 0;
        if (limit.grade().isEmpty()) {
            found |= GRADE_UNKNOWN;
        }
        if (limit.individual().isPresent() && limit.limit() instanceof CreditLimit.None) {
            found |= NO_LIMIT;
        } else if (over > 0 && limit.limit() instanceof CreditLimit.Amount) {
            found |= OVER_LIMIT | (limit.grade().isPresent() && over > mayRelease ? OVERRUN : 0);
        }
        if (daysPastDue > 0) {
            if (daysPastDue >= rules.overdueStop().amount()) {
                found |= OVERDUE_STOP;
            } else if (daysPastDue > rules.overdueTolerance().amount()) {
                found |= OVERDUE;
            }
            Optional<DunningLevel> level = rules.dunningAt(daysPastDue);
            if (level.isPresent() && level.get().effect() == DunningEffect.BLOCK) {
                found |= DUNNING_BLOCK;
            }
        }
        if (reviewBy.isPresent() && day.isAfter(reviewBy.get())) {
            found |= switch (rules.review().onceOverdue()) {
                case BLOCK -> REVIEW_LATE;
                case WARN -> REVIEW_WARNS;
                case SKIP -> 0;
            };
        }
        return found;
    }

    boolean has(int finding) {
        return (findings & finding) != 0;
    }

    Money money(long minor) {
        return Minor.money(currency, minor);
    }

    CreditPosition position() {
        return new CreditPosition(
                customer,
                limit.limit(),
                limit.name(),
                money(collateral),
                new Exposure(
                        money(reserved),
                        money(ordered),
                        money(delivered),
                        money(notDue),
                        money(overdue),
                        money(otherClaims),
                        money(unapplied)),
                asked,
                money(counted));
    }
}
