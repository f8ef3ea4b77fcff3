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
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.FileContents;
import org.crmkit.core.customer.FileCustody;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.MergedFile;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.identifier.LegalEntityIdentifier;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.customer.identifier.ResidentNumber;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
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

    /** Published examples; {@code ResidentNumberTest} and its neighbours name the sources. */
    private static final String[] RESIDENTS = {"11010519491231002X", "440524188001010014"};

    private static final String[] ORGANISATIONS = {"91110000600037341L", "91350100M000100Y43"};
    private static final String[] ENTITIES = {"54930084UKLVMY22DS16", "213800WSGIIZCXF1P572"};

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
        makers.put(ResidentNumber.class, () -> new ResidentNumber(some.pick(RESIDENTS)));
        makers.put(UnifiedSocialCreditCode.class, () -> new UnifiedSocialCreditCode(some.pick(ORGANISATIONS)));
        makers.put(LegalEntityIdentifier.class, () -> new LegalEntityIdentifier(some.pick(ENTITIES)));
        makers.put(
                InformationField.class,
                () -> InformationField.of(some.of(InformationClass.class), some.slug()));
        makers.put(CustomerRecord.class, () -> customerRecord(some, some.of(CustomerId.class), 2));
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

    private static CustomerRecord customerRecord(Arbitrary some, CustomerId id, int deep) {
        FileCustody custody = some.of(FileCustody.class);
        if (some.random().nextInt(4) == 0) {
            return new CustomerRecord(
                    id, FileContents.EMPTY, custody, Optional.of(some.of(CustomerId.class)), List.of());
        }
        List<MergedFile> parts = new ArrayList<>();
        for (int i = deep == 0 ? 0 : some.random().nextInt(3); i > 0; i--) {
            CustomerHeader header = some.of(CustomerHeader.class);
            parts.add(new MergedFile(
                    some.of(MergeId.class),
                    new Customer.Enterprise(header),
                    customerRecord(some, header.id(), deep - 1)));
        }
        return new CustomerRecord(id, some.of(FileContents.class), custody, Optional.empty(), parts);
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
