package org.crmkit.core.contract;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.crmkit.core.credit.AgingBucket;
import org.crmkit.core.credit.ApprovalRule;
import org.crmkit.core.credit.Boundary;
import org.crmkit.core.credit.CheckMode;
import org.crmkit.core.credit.CheckPoints;
import org.crmkit.core.credit.CollateralRule;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditGrade;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.DunningEffect;
import org.crmkit.core.credit.DunningLevel;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.OpenItem;
import org.crmkit.core.credit.OpenItems;
import org.crmkit.core.credit.OverlapRule;
import org.crmkit.core.credit.ReleaseAuthority;
import org.crmkit.core.credit.ReviewRule;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A small credit policy, accounts under it and a clock that is set by hand; the companies are fictional. */
public final class CreditFixtures {

    /** Grade b: 100,000 yuan, 30 days, a tenth over may be released; grade d: cash only. */
    public static final CreditPolicy POLICY = policy(Boundary.INCLUSIVE);

    public static final RulebookVersion VERSION = RulebookVersion.of("fictional", "2026.1");
    public static final InForce<CreditPolicy> IN_FORCE = InForce.of(POLICY, VERSION);
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    public static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private CreditFixtures() {}

    public static CreditPolicy policy(Boundary boundary) {
        return CreditPolicy.builder()
                .boundary(boundary)
                .overlap(OverlapRule.LATEST)
                .checkPoints(new CheckPoints(CheckMode.BLOCK, CheckMode.BLOCK, CheckMode.SKIP))
                .reservationTerm(Span.parse("72 hours"))
                .overdueTolerance(Span.parse("5 days"))
                .overdueStop(Span.parse("60 days"))
                .grades(List.of(
                        grade("a", "CNY 500000.00", "60 days", "0.10"),
                        grade("b", "CNY 100000.00", "30 days", "0.10"),
                        grade("d", "CNY 0.00", "0 days", "0")))
                .authorities(List.of(
                        post("sales-manager", Label.of("销售经理", "Sales manager"), "CNY 5000.00", "CNY 50000.00"),
                        post("finance-manager", Label.of("财务经理", "Finance manager"), "CNY 20000.00", "CNY 300000.00")))
                .approval(new ApprovalRule(Money.parse("CNY 8000.00"), Span.parse("7 days")))
                .review(new ReviewRule(Span.parse("12 months"), CheckMode.WARN))
                .collateral(List.of(
                        new CollateralRule(
                                "deposit", Label.of("保证金", "Deposit"), BigDecimal.ZERO, Money.parse("CNY 30000.00")),
                        new CollateralRule(
                                "mortgage",
                                Label.of("抵押", "Mortgage"),
                                new BigDecimal("0.40"),
                                Money.parse("CNY 50000.00"))))
                .agingBuckets(List.of(
                        new AgingBucket("to-30", Span.parse("30 days")),
                        new AgingBucket("to-60", Span.parse("60 days"))))
                .dunning(List.of(
                        new DunningLevel(
                                "reminder", Label.of("提醒", "Reminder"), Span.parse("3 days"), DunningEffect.REMIND),
                        new DunningLevel(
                                "letter",
                                Label.of("催款函", "Dunning letter"),
                                Span.parse("20 days"),
                                DunningEffect.REMIND)))
                .build();
    }

    public static ReleaseAuthority post(String slug, Label name, String upTo, String grantUpTo) {
        return new ReleaseAuthority(slug, name, Money.parse(upTo), Money.parse(grantUpTo));
    }

    public static CreditGrade grade(String slug, String limit, String term, String overrun) {
        return new CreditGrade(
                slug,
                Label.of(slug + "级", "Grade " + slug),
                Money.parse(limit),
                Span.parse(term),
                new BigDecimal(overrun));
    }

    public static CreditAccount account(String customer, String grade) {
        return CreditAccount.open(CustomerId.of(customer), grade, CNY);
    }

    /** Obtains an account of grade b that owes an amount by orders. */
    public static CreditAccount accountWithExposure(String ordered) {
        return account("C-1", "b").withDocuments(OpenDocuments.none(CNY).plusOrdered(Money.parse(ordered)));
    }

    /** Obtains the balance of one open invoice. */
    public static OpenDocuments invoiced(String open, LocalDate due) {
        Money zero = Money.zero(CNY);
        return new OpenDocuments(
                zero, zero, OpenItems.of(CNY, List.of(new OpenItem(Money.parse(open), due))), zero, zero);
    }

    /** Obtains the balance of money paid in advance. */
    public static OpenDocuments paidInAdvance(String amount) {
        Money zero = Money.zero(CNY);
        return new OpenDocuments(zero, zero, OpenItems.none(CNY), zero, Money.parse(amount));
    }

    public static HandClock clock() {
        return new HandClock(NOON);
    }

    /** A clock that stands until it is moved. */
    public static final class HandClock extends Clock {
        private final AtomicReference<Instant> now;

        HandClock(Instant start) {
            this.now = new AtomicReference<>(start);
        }

        public void pass(Duration time) {
            now.updateAndGet(before -> before.plus(time));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }
}
