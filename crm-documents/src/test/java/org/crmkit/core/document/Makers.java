package org.crmkit.core.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.credit.Collateral;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditInsurance;
import org.crmkit.core.credit.Exposure;
import org.crmkit.core.credit.ExposurePart;
import org.crmkit.core.credit.HeldRequests;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.OpenItem;
import org.crmkit.core.credit.OpenItems;
import org.crmkit.core.credit.Reservation;
import org.crmkit.core.credit.Reservations;
import org.crmkit.core.credit.ledger.Application;
import org.crmkit.core.credit.ledger.CreditLedger;
import org.crmkit.core.credit.ledger.DocumentId;
import org.crmkit.core.credit.ledger.DocumentKind;
import org.crmkit.core.credit.ledger.ExchangeRate;
import org.crmkit.core.credit.ledger.LedgerPosting;
import org.crmkit.core.credit.ledger.Movement;
import org.crmkit.core.credit.ledger.OrderLine;
import org.crmkit.core.credit.ledger.Valued;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.FileContents;
import org.crmkit.core.customer.FileCustody;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.MergedFile;
import org.crmkit.core.customer.identifier.LegalEntityIdentifier;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.customer.identifier.ResidentNumber;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.money.Allocation;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makers of values whose parts must fit each other more closely than chance would have it. */
final class Makers {

    /** How every personal text begins, so that it is found where it must not be. */
    static final String PERSONAL = "Qixzwoelf ";

    private static final Rulebook RULEBOOK = CompleteRulebook.load();

    /** Published examples; {@code ResidentNumberTest} and its neighbours name the sources. */
    private static final String[] RESIDENTS = {"11010519491231002X", "440524188001010014"};

    private static final String[] ORGANISATIONS = {"91110000600037341L", "91350100M000100Y43"};
    private static final String[] ENTITIES = {"54930084UKLVMY22DS16", "213800WSGIIZCXF1P572"};

    /** What a desk of the core may tell of. */
    private static final Class<?>[] EVENTS =
            CoreDocuments.events().list().stream().map(DocumentType::type).toArray(Class<?>[]::new);

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
        makers.put(PersonalText.class, () -> PersonalText.of(PERSONAL + some.text()));
        makers.put(PrivateText.class, () -> PrivateText.of(PERSONAL + some.text()));
        makers.put(ResidentNumber.class, () -> new ResidentNumber(some.pick(RESIDENTS)));
        makers.put(UnifiedSocialCreditCode.class, () -> new UnifiedSocialCreditCode(some.pick(ORGANISATIONS)));
        makers.put(LegalEntityIdentifier.class, () -> new LegalEntityIdentifier(some.pick(ENTITIES)));
        makers.put(InformationField.class, () -> InformationField.of(some.of(InformationClass.class), some.slug()));
        makers.put(CustomerRecord.class, () -> customerRecord(some, some.of(CustomerId.class), 2));
        makers.put(Score.class, () -> score(some));
        makers.put(
                ScoreBand.class,
                () -> new ScoreBand(
                        some.slug(),
                        some.of(Label.class),
                        some.random().nextBoolean() ? Double.NEGATIVE_INFINITY : some.of(Double.class)));
        makers.put(Exposure.class, () -> exposure(some));
        makers.put(
                ExchangeRate.class,
                () -> new ExchangeRate(
                        CurrencyUnit.of(some.pick("USD", "EUR")),
                        CurrencyUnit.of("CNY"),
                        BigDecimal.valueOf(1 + some.random().nextInt(99_999), 4),
                        some.of(LocalDate.class),
                        some.text(),
                        RoundingMode.HALF_UP));
        makers.put(
                Application.class,
                () -> Application.of(
                        new DocumentId(some.pick(DocumentKind.INVOICE, DocumentKind.DEBIT_NOTE), some.slug()),
                        some.money(1, 1000)));
        makers.put(Valued.class, () -> valued(some));
        makers.put(Movement.Ordered.class, () -> ordered(some));
        makers.put(CreditLedger.class, () -> ledger(some));
        makers.put(OpenDocuments.class, () -> documents(some));
        makers.put(MonthDay.class, () -> MonthDay.from(some.of(LocalDate.class)));
        makers.put(CreditAccount.class, () -> account(some));
        makers.put(Rulebook.class, () -> RULEBOOK);
        makers.put(YearMonth.class, () -> YearMonth.from(some.of(LocalDate.class)));
        makers.put(LocalDateTime.class, () -> some.of(LocalDate.class)
                .atTime(some.random().nextInt(24), some.random().nextInt(60)));
        makers.put(DomainEvent.class, () -> some.of(some.pick(EVENTS)));
        RoomMakers.addTo(makers, some);
    }

    private static CustomerRecord customerRecord(Arbitrary some, CustomerId id, int deep) {
        FileCustody custody = some.of(FileCustody.class);
        if (some.random().nextInt(4) == 0) {
            return new CustomerRecord(
                    id,
                    FileContents.EMPTY,
                    custody,
                    Optional.of(some.of(CustomerId.class)),
                    Optional.empty(),
                    List.of());
        }
        List<MergedFile> parts = new ArrayList<>();
        for (int i = deep == 0 ? 0 : some.random().nextInt(3); i > 0; i--) {
            CustomerHeader header = some.of(CustomerHeader.class);
            parts.add(new MergedFile(
                    some.of(MergeId.class),
                    new Customer.Enterprise(header),
                    customerRecord(some, header.id(), deep - 1)));
        }
        Optional<CustomerHeader> base = parts.isEmpty()
                ? Optional.empty()
                : Optional.of(some.of(CustomerHeader.class))
                        .map(h -> new CustomerHeader(id, h.name(), h.since(), h.region(), h.lifecycle()));
        return new CustomerRecord(id, some.of(FileContents.class), custody, Optional.empty(), base, parts);
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
        CurrencyUnit currency = CurrencyUnit.of("CNY");
        Reservations reservations = Reservations.none(currency);
        for (Reservation each : some.some(Reservation.class, 4)) {
            IdempotencyKey key = IdempotencyKey.of(each.key() + "-" + reservations.size());
            reservations = reservations.plus(new Reservation(key, each.amount(), each.expiresAt()));
        }
        HeldRequests held = HeldRequests.none();
        for (HeldRequests.Held each : some.some(HeldRequests.Held.class, 3)) {
            held = held.plus(each);
        }
        return new CreditAccount(
                some.of(CustomerId.class),
                some.slug(),
                some.some(IndividualLimit.class, 2),
                some.maybe(CustomerId.class).map(id -> CustomerId.of("group " + id)),
                some.of(OpenDocuments.class),
                reservations,
                held,
                some.some(Collateral.class, 2),
                some.maybe(CreditInsurance.class),
                some.maybe(LocalDate.class),
                some.of(Boolean.class));
    }

    private static Valued valued(Arbitrary some) {
        if (some.random().nextBoolean()) {
            return Valued.of(some.money(1, 10_000));
        }
        ExchangeRate rate = some.of(ExchangeRate.class);
        return Valued.at(Money.of(rate.from(), 100 + some.random().nextInt(10_000)), rate);
    }

    private static Movement.Ordered ordered(Arbitrary some) {
        Valued amount = valued(some);
        List<OrderLine> lines = new ArrayList<>();
        for (Money share :
                Allocation.equally(amount.original(), 1 + some.random().nextInt(3))) {
            lines.add(new OrderLine(
                    "" + (lines.size() + 1),
                    BigDecimal.valueOf(1 + some.random().nextInt(50)),
                    share));
        }
        return new Movement.Ordered(
                new DocumentId(DocumentKind.ORDER, some.slug()), some.of(LocalDate.class), lines, amount);
    }

    /** Movements at random, as many of them as the ledger takes. */
    private static CreditLedger ledger(Arbitrary some) {
        CreditLedger ledger = CreditLedger.empty(some.of(CustomerId.class), CurrencyUnit.of("CNY"));
        for (int i = 0; i < 8; i++) {
            Movement movement = i < 2 ? ordered(some) : some.of(Movement.class);
            CreditLedger before = ledger;
            ledger = ledger.post(IdempotencyKey.of("movement " + i), movement)
                    .fold(LedgerPosting.Posted::ledger, refused -> before);
            if (movement instanceof Movement.Ordered order) {
                CreditLedger opened = ledger;
                ledger = ledger.post(
                                IdempotencyKey.of("delivery " + i),
                                new Movement.Delivered(order.document(), order.day(), "1", BigDecimal.ONE))
                        .fold(LedgerPosting.Posted::ledger, refused -> opened);
            }
        }
        return ledger;
    }

    private static OpenDocuments documents(Arbitrary some) {
        return new OpenDocuments(
                some.money(0, 1000),
                some.money(0, 100_000),
                OpenItems.of(CurrencyUnit.of("CNY"), some.some(OpenItem.class, 4)),
                some.money(0, 10),
                some.money(0, 10));
    }
}
