package org.crmkit.scoring.credit.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.ledger.Aging;
import org.crmkit.core.credit.ledger.CreditLedger;
import org.crmkit.core.credit.ledger.DocumentId;
import org.crmkit.core.credit.ledger.Movement;
import org.crmkit.core.credit.ledger.SalesOutstanding;
import org.crmkit.core.credit.ledger.Valued;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReceivablesTest {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final CreditPolicy POLICY = DefaultRulebook.load().credit();
    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final DatePeriod QUARTER = DatePeriod.ofDays(LocalDate.of(2026, 4, 1), END);

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static CreditLedger ledger(String customer, String... invoices) {
        List<CreditLedger.Entry> entries = new ArrayList<>();
        for (String invoice : invoices) {
            String[] parts = invoice.split(" ", -1);
            LocalDate day = LocalDate.parse(parts[0]);
            entries.add(new CreditLedger.Entry(
                    IdempotencyKey.of(customer + entries.size()),
                    new Movement.Invoiced(
                            DocumentId.invoice(customer + "-" + entries.size()),
                            day,
                            day.plusDays(30),
                            Valued.of(cny(parts[1])),
                            List.of())));
        }
        return CreditLedger.of(CustomerId.of(customer), CNY, entries);
    }

    /** One owes 300 of April and 600 of May, the other 900 of June; due 30 days after the invoice. */
    private static Receivables book() {
        return new Receivables(
                CNY,
                List.of(ledger("C-1", "2026-04-10 300.00", "2026-05-10 600.00"), ledger("C-2", "2026-06-10 900.00")));
    }

    @Test
    void the_aging_of_the_book_is_the_sum_of_the_ledgers() {
        Aging aging = book().aging(POLICY, END);
        assertThat(aging.notDue()).isEqualTo(cny("900.00")); // due 10 July
        assertThat(aging.bands())
                .extracting(Aging.Band::amount)
                .containsExactly(
                        cny("600.00"), // due 9 June, 21 days past
                        cny("300.00"), // due 10 May, 51 days past
                        cny("0.00"),
                        cny("0.00"));
        assertThat(aging.total()).isEqualTo(cny("1800.00"));
    }

    @Test
    void three_methods_say_three_things_of_the_same_book() {
        assertThat(book().daysOutstanding(DsoMethod.SIMPLE, QUARTER))
                .contains(new BigDecimal("91.0")); // 1800 / 1800 x 91
        // 900 takes June's 30 days, 600 May's 31, 300 April's 30
        assertThat(book().daysOutstanding(DsoMethod.COUNTBACK, QUARTER)).contains(new BigDecimal("91.0"));
        // 300 x 81 + 600 x 51 + 900 x 20 = 72900 by 1800
        assertThat(book().daysOutstanding(DsoMethod.ITEM_AGE, QUARTER)).contains(new BigDecimal("40.5"));
        assertThat(book().bestPossibleDays(QUARTER)).contains(new BigDecimal("45.5")); // 900 / 1800 x 91
        assertThat(book().daysDelinquent(QUARTER)).contains(new BigDecimal("45.5"));
        Receivables empty = new Receivables(CNY, List.of());
        for (DsoMethod method : List.of(DsoMethod.SIMPLE, DsoMethod.ITEM_AGE)) {
            assertThat(empty.daysOutstanding(method, QUARTER)).isEmpty();
        }
    }

    @Test
    void the_simple_figure_of_known_amounts_is_as_published() {
        // Oracle JD Edwards, Current Balance Divided by Sales: (10869 x 90) / (5538 + 4566 + 7570) = 55.35
        assertThat(SalesOutstanding.simple(cny("10869.00"), cny("17674.00"), 90))
                .contains(new BigDecimal("55.3"));
    }

    @Test
    void the_effectiveness_of_collection_is_as_published_by_either_reading() {
        // creditguru.com, Collection Effectiveness Index, January to March: 55.9 % with the sales of an average month
        CollectionEffectiveness quarter =
                new CollectionEffectiveness(cny("6200.00"), cny("10890.00"), cny("6340.00"), cny("3590.00"), 3);
        assertThat(quarter.index(CollectionEffectiveness.Sales.AVERAGE_MONTH)).contains(new BigDecimal("0.5593"));
        // the same figures with all sales: 10750 / 13500
        assertThat(quarter.index(CollectionEffectiveness.Sales.WHOLE_PERIOD)).contains(new BigDecimal("0.7963"));
        CollectionEffectiveness nothing =
                new CollectionEffectiveness(cny("0.00"), cny("100.00"), cny("100.00"), cny("100.00"), 1);
        assertThat(nothing.index(CollectionEffectiveness.Sales.WHOLE_PERIOD)).isEmpty();
    }

    @Test
    void the_effectiveness_of_the_book_reads_its_ledgers() {
        DatePeriod june = DatePeriod.ofDays(LocalDate.of(2026, 6, 1), END);
        assertThat(book().effectiveness(june))
                .isEqualTo(new CollectionEffectiveness(cny("900.00"), cny("900.00"), cny("1800.00"), cny("900.00"), 1));
        assertThat(book().effectiveness(june).index(CollectionEffectiveness.Sales.WHOLE_PERIOD))
                .contains(new BigDecimal("0.0000"));
    }

    @Test
    void a_provision_matrix_gives_the_allowance_of_the_standards_example() {
        // IFRS 9, Illustrative Example 12: 45,000 + 120,000 + 144,000 + 165,000 + 106,000 = 580,000
        ProvisionMatrix matrix = ProvisionMatrix.of("0.003", "0.016", "0.036", "0.066", "0.106");
        ProvisionMatrix.Provision found = matrix.of(
                Collections.nCopies(5, Label.same("x")),
                List.of(
                        cny("15000000.00"),
                        cny("7500000.00"),
                        cny("4000000.00"),
                        cny("2500000.00"),
                        cny("1000000.00")));
        assertThat(found.lines())
                .extracting(ProvisionMatrix.Line::provision)
                .containsExactly(
                        cny("45000.00"), cny("120000.00"), cny("144000.00"), cny("165000.00"), cny("106000.00"));
        assertThat(found.total()).isEqualTo(cny("580000.00"));
        assertThat(matrix.of(book().aging(POLICY, END)).total())
                .isEqualTo(cny("23.10")); // 900 x .003 + 600 x .016 + 300 x .036
    }

    @Test
    void rates_follow_from_what_was_paid_when_as_in_a_published_example() {
        // ifrscommunity.com: of 100,000 sold 50,000, 27,000, 15,000 and 6,000 were paid; 2 %, 4 %, 8.7 %, 25 %, 100 %
        ProvisionMatrix matrix = ProvisionMatrix.ofHistory(
                        cny("100000.00"),
                        List.of(cny("50000.00"), cny("27000.00"), cny("15000.00"), cny("6000.00")),
                        BigDecimal.ONE)
                .orElseThrow();
        List<Money> open =
                List.of(cny("300000.00"), cny("140000.00"), cny("60000.00"), cny("23000.00"), cny("5000.00"));
        ProvisionMatrix.Provision found = matrix.of(Collections.nCopies(5, Label.same("x")), open);
        assertThat(found.lines())
                .extracting(line -> line.provision().getAmountMajorLong())
                .containsExactly(6000L, 5600L, 5217L, 5750L, 5000L); // the same example, whole units
        assertThat(found.total().getAmountMajorLong()).isEqualTo(27567);
        assertThat(ProvisionMatrix.ofHistory(cny("100.00"), List.of(cny("100.00")), BigDecimal.ONE))
                .isEmpty();
        assertThat(ProvisionMatrix.ofHistory(cny("100.00"), List.of(cny("50.00")), new BigDecimal("3"))
                        .orElseThrow()
                        .rates()
                        .get(1))
                .isEqualByComparingTo("1");
    }

    @Test
    void reminders_are_proposed_the_most_urgent_first_with_the_day_of_the_next_step() {
        List<DunningProposal> proposals = book().dunning(POLICY, END);
        assertThat(proposals)
                .extracting(proposal -> proposal.customer().value())
                .containsExactly("C-1");
        DunningProposal first = proposals.get(0);
        assertThat(first.level().slug()).isEqualTo("final-letter"); // 51 days past due, from 45
        assertThat(first.overdue()).isEqualTo(cny("900.00"));
        assertThat(first.stopsCredit()).isTrue();
        assertThat(first.next()).isEmpty();
        assertThat(first.sentence().in(Lang.EN)).contains("2 open", "51 days past due", "credit stops");
        DunningProposal earlier =
                book().dunning(POLICY, LocalDate.of(2026, 5, 20)).get(0);
        assertThat(earlier.level().slug()).isEqualTo("reminder"); // 10 days past due
        assertThat(earlier.next()).isEqualTo(Optional.of(LocalDate.of(2026, 5, 25))); // 15 days past due
    }

    @Test
    void a_ledger_in_another_currency_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Receivables(CNY, List.of(CreditLedger.empty(CustomerId.of("C-9"), CurrencyUnit.USD))))
                .withMessageContaining("C-9 is kept in USD");
    }
}
