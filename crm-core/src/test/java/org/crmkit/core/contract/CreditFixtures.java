package org.crmkit.core.contract;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.crmkit.core.credit.Boundary;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditGrade;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.Exposure;
import org.crmkit.core.credit.ExposurePart;
import org.crmkit.core.credit.ReleaseAuthority;
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
        return new CreditPolicy(
                boundary,
                Span.parse("72 hours"),
                Span.parse("5 days"),
                Span.parse("60 days"),
                List.of(
                        grade("a", "CNY 500000.00", "60 days", "0.10"),
                        grade("b", "CNY 100000.00", "30 days", "0.10"),
                        grade("d", "CNY 0.00", "0 days", "0")),
                List.of(
                        new ReleaseAuthority(
                                "sales-manager", Label.of("销售经理", "Sales manager"), Money.parse("CNY 5000.00")),
                        new ReleaseAuthority(
                                "finance-manager", Label.of("财务经理", "Finance manager"), Money.parse("CNY 20000.00"))));
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
        return account("C-1", "b")
                .withDocuments(Exposure.none(CNY).with(ExposurePart.ORDERED, Money.parse(ordered)), Optional.empty());
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
