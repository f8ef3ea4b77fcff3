package org.crmkit.core.credit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.contract.CreditFixtures.POLICY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.credit.DocumentLine;
import org.crmkit.core.credit.Exposure;
import org.crmkit.core.credit.ExposurePart;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CreditLedgerTest {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final DocumentId ORDER = DocumentId.order("SO-1");
    private static final DocumentId INVOICE = DocumentId.invoice("INV-1");
    private static final DocumentId PAYMENT = DocumentId.payment("PAY-1");

    private CreditLedger ledger = CreditLedger.empty(CUSTOMER, CNY);
    private int keys;

    /** Any interleaving: the running totals, the documents added up anew and the movements replayed agree after every step. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void running_totals_recomputation_and_replay_always_agree(long seed) {
        Random random = new Random(seed);
        LedgerStorm storm = new LedgerStorm(random);
        int posted = 0;
        for (int i = 0; i < 120; i++) {
            LocalDate day = DAY.plusDays(i / 4 - random.nextInt(3));
            LedgerPosting result = ledger.post(IdempotencyKey.of("k" + i), storm.draw(ledger, day));
            posted += result.fold(yes -> 1, refused -> 0);
            ledger = result.fold(LedgerPosting.Posted::ledger, refused -> ledger);
            assertThat(ledger.recomputed()).as("seed %s, step %s", seed, i).isEqualTo(ledger.totals());
        }
        assertThat(posted).as("seed %s: the storm must mostly fit", seed).isGreaterThan(40);
        assertThat(ledger.replayed()).as("seed %s", seed).isEqualTo(ledger.totals());
        assertThat(CreditLedger.of(CUSTOMER, CNY, ledger.entries())).isEqualTo(ledger);
    }

    /** The exposure as of a day is what it was at the end of that day, however late its movements were entered. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void as_of_a_day_equals_the_ledger_of_the_movements_until_then_in_the_order_of_their_days(long seed) {
        Random random = new Random(seed);
        LedgerStorm storm = new LedgerStorm(random);
        for (int i = 0; i < 100; i++) {
            LocalDate day = DAY.plusDays(i / 3 - random.nextInt(6));
            ledger = ledger.post(IdempotencyKey.of("k" + i), storm.draw(ledger, day))
                    .fold(LedgerPosting.Posted::ledger, refused -> ledger);
        }
        LocalDate cut = DAY.plusDays(random.nextInt(34));
        List<CreditLedger.Entry> byDay = ledger.entries().stream()
                .filter(entry -> !entry.movement().day().isAfter(cut))
                .sorted(Comparator.comparing(entry -> entry.movement().day()))
                .toList();
        OpenDocuments asOf = ledger.asOf(cut).totals();
        assertThat(asOf)
                .as("seed %s", seed)
                .isEqualTo(CreditLedger.of(CUSTOMER, CNY, byDay).totals());
        assertThat(ledger.asOf(LocalDate.MAX).totals()).isEqualTo(ledger.totals());
        assertThat(ledger.asOf(DAY.minusDays(100)).totals()).isEqualTo(OpenDocuments.none(CNY));
    }

    /** Invoiced at the order's own prices an amount moves from part to part and stays the same to the cent. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_amount_stands_in_exactly_one_part_from_order_to_payment(long seed) {
        Random random = new Random(seed);
        BigDecimal units = BigDecimal.valueOf(1 + random.nextInt(30));
        Money price = cny(1 + random.nextInt(9_000_000));
        post(Movement.Ordered.of(ORDER, DAY, units, price));
        Map<DocumentId, Money> billed = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            var line = ledger.lineOf(ORDER, "1").orElseThrow();
            LocalDate day = DAY.plusDays(i);
            switch (random.nextInt(5)) {
                case 0 -> deliver(day, line.toDeliver().min(BigDecimal.ONE));
                case 1 -> {
                    BigDecimal quantity = line.toBill().min(BigDecimal.valueOf(2));
                    if (quantity.signum() > 0) {
                        Money before = line.billedPart();
                        var after = new DocumentLine(
                                line.ordered(),
                                line.delivered(),
                                line.billed().add(quantity),
                                line.cancelled(),
                                line.amount());
                        Money share = after.billedPart().minus(before);
                        DocumentId id = DocumentId.invoice("I" + i);
                        if (share.isPositive()) {
                            post(new Movement.Invoiced(
                                    id,
                                    day,
                                    day.plusDays(9),
                                    Valued.of(share),
                                    List.of(new BilledLine(ORDER, "1", quantity))));
                            billed.put(id, share);
                        }
                    }
                }
                case 2 -> {
                    if (!billed.isEmpty()) {
                        DocumentId id =
                                billed.keySet().stream().sorted().findFirst().orElseThrow();
                        Money open = billed.remove(id);
                        post(new Movement.Credited(
                                DocumentId.payment("P" + i), day, Valued.of(open), List.of(Application.of(id, open))));
                    }
                }
                case 3 -> {
                    if (line.toDeliver().signum() > 0 && random.nextInt(4) == 0) {
                        post(new Movement.Cancelled(ORDER, day, "1", BigDecimal.ONE.min(line.toDeliver())));
                    }
                }
                default -> {
                    if (line.toBill().signum() > 0 && random.nextInt(4) == 0) {
                        post(new Movement.Returned(ORDER, day, "1", BigDecimal.ONE.min(line.toBill())));
                    }
                }
            }
            // rounding may move a cent between the billed units of a line; what is billed counts by its invoices
            Exposure exposure = ledger.totals().exposureOn(day);
            var now = ledger.lineOf(ORDER, "1").orElseThrow();
            Money open = billed.values().stream().reduce(Money.zero(CNY), Money::plus);
            assertThat(exposure.invoiced().plus(exposure.overdue()))
                    .as("seed %s step %s", seed, i)
                    .isEqualTo(open);
            assertThat(exposure.ordered()).isEqualTo(now.orderedPart());
            assertThat(exposure.delivered()).isEqualTo(now.deliveredPart());
            assertThat(now.orderedPart()
                            .plus(now.deliveredPart())
                            .plus(now.billedPart())
                            .plus(now.cancelledPart()))
                    .isEqualTo(price);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void a_document_moves_through_the_parts() {
        post(Movement.Ordered.of(ORDER, DAY, BigDecimal.TEN, yuan("1000.00")));
        expect("1000 0 0 0 0 0");
        deliver(DAY, new BigDecimal("4"));
        expect("600 400 0 0 0 0");
        post(new Movement.Returned(ORDER, DAY, "1", BigDecimal.ONE));
        expect("600 300 0 0 0 0");
        bill(INVOICE, "3", "300.00");
        expect("600 0 300 0 0 0");
        post(new Movement.Cancelled(ORDER, DAY, "1", new BigDecimal("2")));
        expect("400 0 300 0 0 0");
        pay(PAYMENT, "500.00", "200.00");
        expect("400 0 100 0 0 300");
        post(new Movement.Claimed(
                DocumentId.bill("B-1"),
                DAY,
                Valued.of(yuan("100.00")),
                List.of(Application.of(INVOICE, yuan("100.00")))));
        expect("400 0 0 0 100 300");
        post(new Movement.Dishonoured(DocumentId.bill("B-1"), DAY, DAY.minusDays(1)));
        expect("400 0 0 100 0 300");
        post(new Movement.Applied(PAYMENT, DAY, List.of(Application.of(DocumentId.bill("B-1"), yuan("60.00")))));
        expect("400 0 0 40 0 240");
        post(new Movement.Refunded(PAYMENT, DAY, yuan("240.00")));
        expect("400 0 0 40 0 0");
        post(new Movement.Claimed(DocumentId.debitNote("D-1"), DAY, Valued.of(yuan("5.00")), List.of()));
        expect("400 0 0 40 5 0");
        post(new Movement.Credited(
                DocumentId.creditNote("CN-1"),
                DAY,
                Valued.of(yuan("5.00")),
                List.of(Application.of(DocumentId.debitNote("D-1"), yuan("5.00")))));
        expect("400 0 0 40 0 0");
    }

    @Test
    void a_foreign_invoice_is_converted_once_and_its_parts_add_up() {
        ExchangeRate rate = new ExchangeRate(
                CurrencyUnit.USD, CNY, new BigDecimal("7.1234"), DAY, "fictional bank", RoundingMode.HALF_UP);
        post(new Movement.Invoiced(
                INVOICE, DAY, DAY.plusDays(30), Valued.at(Money.parse("USD 100.01"), rate), List.of()));
        assertThat(ledger.totals().items().total()).isEqualTo(yuan("712.41")); // 712.411234
        post(new Movement.Credited(
                PAYMENT,
                DAY,
                Valued.at(
                        Money.parse("USD 33.33"),
                        new ExchangeRate(
                                CurrencyUnit.USD, CNY, new BigDecimal("9"), DAY, "another bank", RoundingMode.DOWN)),
                List.of(Application.of(INVOICE, Money.parse("USD 33.33")))));
        // 66.68 of 100.01 are open: their share of 712.41, whatever the rate of the day of the payment
        assertThat(ledger.totals().items().total()).isEqualTo(yuan("474.99"));
        assertThat(ledger.totals().unapplied()).isEqualTo(yuan("0.00"));
        assertThat(ledger.openOf(INVOICE)).contains(Money.parse("USD 66.68"));
        post(new Movement.Credited(
                DocumentId.payment("PAY-2"),
                DAY,
                Valued.of(yuan("480.00")),
                List.of(new Application(INVOICE, Money.parse("USD 66.68"), yuan("478.00")))));
        assertThat(ledger.totals().items().total()).isEqualTo(yuan("0.00"));
        assertThat(ledger.totals().unapplied()).isEqualTo(yuan("2.00"));
    }

    @Test
    void a_value_that_does_not_follow_from_its_rate_is_refused() {
        ExchangeRate rate = new ExchangeRate(
                CurrencyUnit.USD, CNY, new BigDecimal("7"), DAY, "fictional bank", RoundingMode.HALF_UP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Valued(Money.parse("USD 1.00"), yuan("7.01"), Optional.of(rate)))
                .withMessageContaining("CNY 7.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Valued(Money.parse("USD 1.00"), yuan("7.00"), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate.convert(Money.parse("EUR 1.00")))
                .withMessageContaining("EUR 1.00");
        assertThat(refusalOf(new Movement.Invoiced(INVOICE, DAY, DAY, Valued.of(Money.parse("USD 1.00")), List.of())))
                .isEqualTo("not-converted");
    }

    @Test
    void movements_that_do_not_fit_are_refused_and_change_nothing() {
        post(Movement.Ordered.of(ORDER, DAY, BigDecimal.TEN, yuan("100.00")));
        deliver(DAY, new BigDecimal("4"));
        bill(INVOICE, "1", "10.00");
        pay(PAYMENT, "20.00", "5.00");
        CreditLedger before = ledger;
        assertThat(refusalOf(Movement.Ordered.of(ORDER, DAY, BigDecimal.ONE, yuan("1.00"))))
                .isEqualTo("document-exists");
        assertThat(refusalOf(new Movement.Delivered(DocumentId.order("X"), DAY, "1", BigDecimal.ONE)))
                .isEqualTo("document-unknown");
        assertThat(refusalOf(new Movement.Delivered(ORDER, DAY, "9", BigDecimal.ONE)))
                .isEqualTo("line-unknown");
        assertThat(refusalOf(new Movement.Delivered(ORDER, DAY.minusDays(1), "1", BigDecimal.ONE)))
                .isEqualTo("before-last-movement");
        assertThat(refusalOf(new Movement.Cancelled(ORDER, DAY, "1", new BigDecimal("6.1"))))
                .isEqualTo("more-than-open");
        assertThat(refusalOf(new Movement.Returned(ORDER, DAY, "1", new BigDecimal("3.1"))))
                .isEqualTo("more-than-open");
        assertThat(refusalOf(new Movement.Applied(PAYMENT, DAY, List.of(Application.of(INVOICE, yuan("5.01"))))))
                .isEqualTo("more-than-open");
        assertThat(refusalOf(new Movement.Refunded(PAYMENT, DAY, yuan("15.01"))))
                .isEqualTo("more-than-open");
        assertThat(refusalOf(new Movement.Refunded(PAYMENT, DAY, Money.parse("USD 1.00"))))
                .isEqualTo("other-currency");
        assertThat(refusalOf(new Movement.Refunded(PAYMENT, DAY.minusDays(1), yuan("1.00"))))
                .isEqualTo("before-last-movement");
        assertThat(refusalOf(new Movement.Dishonoured(DocumentId.bill("B-1"), DAY, DAY)))
                .isEqualTo("document-unknown");
        assertThat(refusalOf(new Movement.Claimed(
                        DocumentId.bill("B-1"),
                        DAY,
                        Valued.of(yuan("6.00")),
                        List.of(Application.of(INVOICE, yuan("5.00"))))))
                .isEqualTo("bill-not-used-up");
        assertThat(refusalOf(new Movement.Credited(
                        DocumentId.payment("PAY-2"),
                        DAY.minusDays(1),
                        Valued.of(yuan("1.00")),
                        List.of(Application.of(INVOICE, yuan("1.00"))))))
                .isEqualTo("before-last-movement");
        assertThat(ledger).isSameAs(before);
        post(new Movement.Refunded(PAYMENT, DAY, yuan("15.00")));
        post(new Movement.Cancelled(ORDER, DAY, "1", new BigDecimal("6")));
        post(new Movement.Returned(ORDER, DAY, "1", new BigDecimal("3")));
        expect("0 0 5 0 0 0");
    }

    @Test
    void a_bill_is_dishonoured_once_and_not_after_it_was_paid() {
        DocumentId bill = DocumentId.bill("B-1");
        post(new Movement.Claimed(bill, DAY, Valued.of(yuan("9.00")), List.of()));
        post(new Movement.Dishonoured(bill, DAY, DAY));
        assertThat(refusalOf(new Movement.Dishonoured(bill, DAY, DAY))).isEqualTo("bill-not-open");
        assertThat(refusalOf(new Movement.Dishonoured(bill, DAY.minusDays(1), DAY)))
                .isEqualTo("before-last-movement");
        DocumentId paid = DocumentId.bill("B-2");
        post(new Movement.Claimed(paid, DAY, Valued.of(yuan("9.00")), List.of()));
        post(new Movement.Credited(PAYMENT, DAY, Valued.of(yuan("9.00")), List.of(Application.of(paid, yuan("9.00")))));
        assertThat(refusalOf(new Movement.Dishonoured(paid, DAY, DAY))).isEqualTo("bill-not-open");
    }

    @Test
    void a_movement_sent_twice_is_posted_once_and_a_key_is_for_one_movement() {
        IdempotencyKey key = IdempotencyKey.of("DN-1");
        Movement.Ordered order = Movement.Ordered.of(ORDER, DAY, BigDecimal.TEN, yuan("100.00"));
        ledger = ledger.post(key, order).fold(LedgerPosting.Posted::ledger, refused -> ledger);
        assertThat(ledger.post(key, order)).isEqualTo(new LedgerPosting.Posted(ledger, true));
        String refusal = ledger.post(key, new Movement.Delivered(ORDER, DAY, "1", BigDecimal.ONE))
                .fold(posted -> "posted", refused -> refused.reason().code());
        assertThat(refusal).isEqualTo("key-used");
        assertThat(ledger.latest()).contains(new CreditLedger.Entry(key, order));
    }

    @Test
    void more_delivered_than_ordered_is_worth_more_and_comes_back_to_nothing() {
        post(Movement.Ordered.of(ORDER, DAY, BigDecimal.TEN, yuan("100.00")));
        deliver(DAY, new BigDecimal("12"));
        expect("0 120 0 0 0 0");
        post(new Movement.Returned(ORDER, DAY, "1", new BigDecimal("2")));
        expect("0 100 0 0 0 0");
        post(new Movement.Returned(ORDER, DAY, "1", BigDecimal.TEN));
        expect("0 0 0 0 0 0");
    }

    @Test
    void a_payment_without_an_invoice_is_offered_to_the_oldest() {
        post(new Movement.Invoiced(DocumentId.invoice("B"), DAY, DAY.plusDays(5), Valued.of(yuan("30.00")), List.of()));
        post(new Movement.Invoiced(DocumentId.invoice("A"), DAY, DAY.plusDays(9), Valued.of(yuan("20.00")), List.of()));
        post(new Movement.Invoiced(DocumentId.invoice("C"), DAY, DAY.plusDays(5), Valued.of(yuan("10.00")), List.of()));
        assertThat(ledger.oldestFirst(yuan("45.00")))
                .containsExactly(
                        Application.of(DocumentId.invoice("B"), yuan("30.00")),
                        Application.of(DocumentId.invoice("C"), yuan("10.00")),
                        Application.of(DocumentId.invoice("A"), yuan("5.00")));
        assertThat(ledger.oldestFirst(yuan("30.00"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // due that many days ago -> not due, 1 to 30, 31 to 60, older
        "-1, 7 0 0 0",
        "0,  7 0 0 0",
        "1,  0 7 0 0",
        "30, 0 7 0 0",
        "31, 0 0 7 0",
        "60, 0 0 7 0",
        "61, 0 0 0 7"
    })
    void an_item_ages_from_band_to_band(int ago, String bands) {
        post(new Movement.Invoiced(
                INVOICE, DAY.minusDays(100), DAY.minusDays(ago), Valued.of(yuan("7.00")), List.of()));
        Aging aging = Aging.of(ledger.totals().items(), POLICY, DAY);
        StringBuilder found = new StringBuilder(plain(aging.notDue()));
        aging.bands().forEach(band -> found.append(' ').append(plain(band.amount())));
        assertThat(found).hasToString(bands);
        assertThat(aging.total()).isEqualTo(yuan("7.00"));
    }

    @Test
    void bands_add_up_to_what_is_open_and_say_their_days() {
        for (int i = 0; i < 90; i++) {
            post(new Movement.Invoiced(
                    DocumentId.invoice("I" + i),
                    DAY.minusDays(200),
                    DAY.minusDays(i),
                    Valued.of(yuan("1.01")),
                    List.of()));
        }
        Aging aging = Aging.of(ledger.totals().items(), POLICY, DAY);
        assertThat(aging.total()).isEqualTo(ledger.totals().items().total());
        assertThat(aging.bands())
                .extracting(band -> band.label().en() + ": " + band.amount())
                .containsExactly(
                        "1 to 30 days past due: CNY 30.30",
                        "31 to 60 days past due: CNY 30.30",
                        "more than 60 days past due: CNY 29.29");
    }

    @Test
    void days_sales_outstanding_by_both_methods() {
        // April 300, May 600, June 900 billed; 1,200 open at the end of June: 900 takes June's 30 days, 300 of 600 half
        // of May's 31
        invoice("2026-04-10", "300.00");
        invoice("2026-05-10", "600.00");
        invoice("2026-06-10", "900.00");
        post(new Movement.Credited(
                PAYMENT, LocalDate.of(2026, 6, 20), Valued.of(yuan("600.00")), ledger.oldestFirst(yuan("600.00"))));
        LocalDate end = LocalDate.of(2026, 6, 30);
        DatePeriod quarter = DatePeriod.ofDays(LocalDate.of(2026, 4, 1), end);
        assertThat(SalesOutstanding.simple(ledger, quarter)).contains(new BigDecimal("60.7")); // 1200 / 1800 x 91
        assertThat(SalesOutstanding.countback(ledger, end, 12)).contains(new BigDecimal("45.5"));
        assertThat(SalesOutstanding.countback(ledger, end, 1)).isEmpty();
        assertThat(SalesOutstanding.countback(ledger, LocalDate.of(2026, 4, 30), 12))
                .contains(new BigDecimal("30.0"));
        assertThat(SalesOutstanding.simple(ledger, DatePeriod.ofDays(end.plusDays(1), end.plusDays(31))))
                .isEmpty();
        assertThat(SalesOutstanding.countback(CreditLedger.empty(CUSTOMER, CNY), end, 1))
                .contains(new BigDecimal("0.0"));
        assertThatIllegalArgumentException().isThrownBy(() -> SalesOutstanding.countback(ledger, end, 61));
    }

    @Test
    void a_credit_note_lowers_the_sales_of_its_month_and_a_payment_does_not() {
        invoice("2026-05-10", "600.00");
        post(new Movement.Credited(
                DocumentId.creditNote("CN"), LocalDate.of(2026, 5, 31), Valued.of(yuan("100.00")), List.of()));
        post(new Movement.Credited(PAYMENT, LocalDate.of(2026, 5, 31), Valued.of(yuan("50.00")), List.of()));
        assertThat(ledger.salesIn(DatePeriod.ofDays(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31))))
                .isEqualTo(yuan("500.00"));
        assertThat(ledger.salesIn(DatePeriod.ofDays(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 30))))
                .isEqualTo(yuan("600.00"));
    }

    @Test
    void who_is_past_due_is_reminded_at_the_highest_level_the_oldest_first() {
        post(new Movement.Invoiced(DocumentId.invoice("A"), DAY, DAY.plusDays(1), Valued.of(yuan("1.00")), List.of()));
        post(new Movement.Invoiced(DocumentId.invoice("C"), DAY, DAY, Valued.of(yuan("2.00")), List.of()));
        post(new Movement.Invoiced(DocumentId.invoice("B"), DAY, DAY, Valued.of(yuan("3.00")), List.of()));
        assertThat(Dunning.notices(ledger, POLICY, DAY.plusDays(2))).isEmpty();
        assertThat(Dunning.notices(ledger, POLICY, DAY.plusDays(20)))
                .extracting(notice -> notice.document().number() + " " + notice.daysPastDue() + " "
                        + notice.level().slug())
                .containsExactly("B 20 letter", "C 20 letter", "A 19 reminder");
        assertThat(Dunning.levelOf(ledger, POLICY, DAY.plusDays(20))
                        .orElseThrow()
                        .slug())
                .isEqualTo("letter");
    }

    @Test
    void a_balance_that_drifted_shows_part_by_part() {
        bill(INVOICE, null, "10.00");
        OpenDocuments drifted = ledger.totals().plusOrdered(yuan("3.00"));
        Reconciliation wrong = Reconciliation.of(drifted, List.of(ledger), DAY);
        assertThat(wrong.agrees()).isFalse();
        assertThat(wrong.differences())
                .singleElement()
                .hasToString("Ordered: CNY 3.00 in the account, CNY 0.00 by the documents");
        assertThat(Reconciliation.of(ledger.totals(), List.of(ledger), DAY).agrees())
                .isTrue();
        assertThat(Reconciliation.of(ledger.totals().plus(ledger.totals()), List.of(ledger, ledger), DAY)
                        .agrees())
                .isTrue();
    }

    private void invoice(String day, String amount) {
        LocalDate on = LocalDate.parse(day);
        post(new Movement.Invoiced(DocumentId.invoice(day), on, on.plusDays(30), Valued.of(yuan(amount)), List.of()));
    }

    private void bill(DocumentId id, @Nullable String quantity, String amount) {
        List<BilledLine> lines =
                quantity == null ? List.of() : List.of(new BilledLine(ORDER, "1", new BigDecimal(quantity)));
        post(new Movement.Invoiced(id, DAY, DAY.plusDays(30), Valued.of(yuan(amount)), lines));
    }

    private void pay(DocumentId id, String amount, String applied) {
        post(new Movement.Credited(id, DAY, Valued.of(yuan(amount)), List.of(Application.of(INVOICE, yuan(applied)))));
    }

    private void deliver(LocalDate day, BigDecimal quantity) {
        if (quantity.signum() > 0) {
            post(new Movement.Delivered(ORDER, day, "1", quantity));
        }
    }

    private void post(Movement movement) {
        ledger = ledger.post(IdempotencyKey.of("key-" + keys++), movement)
                .fold(LedgerPosting.Posted::ledger, refused -> {
                    throw new AssertionError(refused.reason());
                });
    }

    private String refusalOf(Movement movement) {
        return ledger.post(IdempotencyKey.of("key-" + keys++), movement)
                .fold(posted -> "posted", refused -> refused.reason().code());
    }

    /** Ordered, delivered, invoiced, overdue, other claims, unapplied, in yuan. */
    private void expect(String parts) {
        Exposure exposure = ledger.totals().exposureOn(DAY);
        StringBuilder found = new StringBuilder();
        for (ExposurePart part : ExposurePart.values()) {
            if (part != ExposurePart.RESERVED) {
                found.append(plain(exposure.part(part))).append(' ');
            }
        }
        assertThat(found.append(plain(exposure.unapplied()))).hasToString(parts);
        assertThat(ledger.recomputed()).isEqualTo(ledger.totals());
    }

    private static String plain(Money amount) {
        return amount.getAmount().stripTrailingZeros().toPlainString();
    }

    private static Money cny(long minor) {
        return Money.ofMinor(CNY, minor);
    }

    private static Money yuan(String amount) {
        return Money.parse("CNY " + amount);
    }
}
