package org.crmkit.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.Exposure;
import org.crmkit.core.credit.ExposurePart;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Reservation;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.store.IdempotencyKey;
import org.joda.money.CurrencyUnit;

/** Makers of values whose parts must fit each other more closely than chance would have it. */
final class Makers {

    private static final Rulebook RULEBOOK = DefaultRulebook.load();

    private Makers() {}

    static void addTo(Map<Class<?>, Supplier<?>> makers, Arbitrary some) {
        makers.put(
                PhoneNumber.class,
                () -> new PhoneNumber(
                        "+86138" + (10_000_000 + some.random().nextInt(89_999_999)),
                        some.of(PhoneNumber.Kind.class),
                        some.random().nextBoolean()
                                ? Optional.empty()
                                : Optional.of("" + some.random().nextInt(9999))));
        makers.put(Score.class, () -> score(some));
        makers.put(
                ScoreBand.class,
                () -> new ScoreBand(
                        some.slug(),
                        some.of(org.crmkit.core.text.Label.class),
                        some.random().nextBoolean() ? Double.NEGATIVE_INFINITY : some.of(Double.class)));
        makers.put(Exposure.class, () -> exposure(some));
        makers.put(CreditAccount.class, () -> account(some));
        makers.put(Rulebook.class, () -> RULEBOOK);
        makers.put(
                DomainEvent.class,
                () -> some.of(some.pick(
                        org.crmkit.core.customer.CustomerEvent.class,
                        org.crmkit.core.credit.CreditEvent.class,
                        org.crmkit.core.complaint.ComplaintEvent.class)));
    }

    private static Score score(Arbitrary some) {
        double baseline = some.of(Double.class);
        double sum = baseline;
        List<Contribution> contributions = some.some(Contribution.class, 5);
        for (Contribution contribution : contributions) {
            sum += contribution.points();
        }
        return new Score(
                some.of(ModelKey.class),
                sum,
                some.maybe(ScoreBand.class),
                baseline,
                contributions,
                some.some(String.class, 3),
                some.random().nextBoolean() ? "" : some.text());
    }

    private static Exposure exposure(Arbitrary some) {
        Exposure exposure = Exposure.none(CurrencyUnit.of("CNY"));
        for (ExposurePart part : ExposurePart.values()) {
            exposure = exposure.with(part, some.money(0, 1_000_000));
        }
        return exposure.withUnapplied(some.money(0, 1000));
    }

    private static CreditAccount account(Arbitrary some) {
        List<Reservation> reservations = new ArrayList<>();
        for (Reservation each : some.some(Reservation.class, 4)) {
            IdempotencyKey key = IdempotencyKey.of(each.key() + "-" + reservations.size());
            reservations.add(new Reservation(key, each.amount(), each.expiresAt()));
        }
        return new CreditAccount(
                some.of(CustomerId.class),
                some.slug(),
                some.maybe(IndividualLimit.class),
                some.maybe(CustomerId.class).map(id -> CustomerId.of("group " + id)),
                some.of(Exposure.class)
                        .with(ExposurePart.RESERVED, some.money(0, 1).multipliedBy(0)),
                Optional.of(some.of(java.time.LocalDate.class)),
                reservations,
                some.of(Boolean.class));
    }
}
