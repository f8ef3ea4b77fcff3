package org.crmkit.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.contract.CreditFixtures.CNY;
import static org.crmkit.core.contract.CreditFixtures.IN_FORCE;
import static org.crmkit.core.contract.CreditFixtures.NOON;
import static org.crmkit.core.contract.CreditFixtures.VERSION;
import static org.crmkit.core.contract.CreditFixtures.ZONE;
import static org.crmkit.core.contract.CreditFixtures.account;
import static org.crmkit.core.contract.CreditFixtures.accountWithExposure;
import static org.crmkit.core.contract.CreditFixtures.invoiced;
import static org.crmkit.core.contract.CreditFixtures.paidInAdvance;
import static org.crmkit.core.contract.CreditFixtures.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.crmkit.core.contract.CreditFixtures;
import org.crmkit.core.credit.CreditDecision.Approved;
import org.crmkit.core.credit.CreditDecision.Declined;
import org.crmkit.core.credit.CreditDecision.Referred;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What credit checks in widely used ERPs get wrong, or answer differently from each other; the cases are from their trackers. */
class CreditTrapsTest {

    private static final ZonedDateTime NOW = NOON.atZone(ZONE);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final Money ZERO = Money.zero(CNY);

    private final InMemoryStore store = new InMemoryStore();
    private final CreditAccounts accounts = new InMemoryCreditAccounts(store);
    private final CreditDesk desk =
            new CreditDesk(accounts, store, PolicySource.always(IN_FORCE), CreditFixtures.clock());

    @Test
    void a_delivery_of_60_under_a_limit_of_100_counts_60_and_not_120() { // frappe/erpnext#47279
        DocumentLine delivered = new DocumentLine(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ZERO, cny("60.00"));
        Exposure exposure = Exposure.ofDocuments(List.of(delivered), List.of(), ZERO, ZERO, TODAY);
        assertThat(exposure.total()).isEqualTo(cny("60.00"));
        assertThat(exposure.delivered()).isEqualTo(cny("60.00"));
    }

    @Test
    void delivering_what_was_billed_before_adds_nothing() { // frappe/erpnext#30470, #34910
        OpenItem invoice = new OpenItem(cny("60.00"), TODAY.plusDays(30));
        DocumentLine billed = new DocumentLine(BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.TEN, cny("60.00"));
        DocumentLine then = new DocumentLine(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, cny("60.00"));
        assertThat(Exposure.ofDocuments(List.of(then), List.of(invoice), ZERO, ZERO, TODAY))
                .isEqualTo(Exposure.ofDocuments(List.of(billed), List.of(invoice), ZERO, ZERO, TODAY));
    }

    @Test
    void a_third_billed_loses_no_cent() { // percent billed, rounded, does
        DocumentLine line = new DocumentLine(new BigDecimal("3"), BigDecimal.ZERO, BigDecimal.ONE, cny("100.00"));
        assertThat(line.orderedPart().plus(line.billedPart())).isEqualTo(cny("100.00"));
        assertThat(line.billedPart()).isEqualTo(cny("33.33"));
    }

    @Test
    void an_order_closed_and_opened_again_does_not_pass_beside_the_one_that_took_its_place() { // frappe/erpnext#33967
        desk.open(account("C-1", "b"));
        desk.reserve(CUSTOMER, cny("80000.00"), IdempotencyKey.of("SO-1"));
        desk.release(IdempotencyKey.of("SO-1"));
        assertThat(holds(desk.reserve(CUSTOMER, cny("80000.00"), IdempotencyKey.of("SO-2"))))
                .isTrue();
        assertThat(holds(desk.reserve(CUSTOMER, cny("80000.00"), IdempotencyKey.of("SO-1"))))
                .isFalse();
        assertThat(holds(desk.reserve(CUSTOMER, cny("80000.00"), IdempotencyKey.of("SO-1 reopened"))))
                .isFalse();
    }

    @Test
    void a_check_keeps_nothing_free_and_a_reservation_does() { // check-then-act
        desk.open(account("C-1", "b"));
        CreditRequest request = CreditRequest.of(CUSTOMER, cny("100000.00"), IdempotencyKey.of("SO-1"));
        assertThat(CreditControl.check(request, state(), IN_FORCE, NOW)).isInstanceOf(Approved.class);
        assertThat(CreditControl.check(request, state(), IN_FORCE, NOW)).isInstanceOf(Approved.class);
        desk.reserve(CUSTOMER, cny("100000.00"), IdempotencyKey.of("SO-1"));
        assertThat(holds(desk.reserve(CUSTOMER, cny("0.01"), IdempotencyKey.of("SO-2"))))
                .isFalse();
    }

    @Test
    void a_limit_of_zero_is_a_limit_and_not_unlimited() {
        assertThat(check(account("C-1", "d"), "CNY 0.01")).isInstanceOf(Declined.class);
    }

    @Test
    void a_cash_customer_who_paid_in_advance_gets_his_goods() {
        CreditAccount paid = account("C-1", "d").withDocuments(paidInAdvance("CNY 50.00"));
        assertThat(check(paid, "CNY 50.00")).isInstanceOf(Approved.class);
        assertThat(check(paid, "CNY 50.01")).isInstanceOf(Declined.class);
    }

    @Test
    void an_individual_limit_of_zero_stops_a_customer_of_a_good_grade() { // a mandatory limit of 0 in a group of 15,000
        CreditAccount stopped = account("C-1", "a")
                .withIndividualLimit(IndividualLimit.temporary(CreditLimit.cashOnly(CNY), TODAY, TODAY));
        assertThat(check(stopped, "CNY 1.00")).isInstanceOf(Declined.class);
    }

    @Test
    void whether_equal_to_the_limit_passes_is_a_rule_and_by_default_it_does() {
        CreditRequest request = CreditRequest.of(CUSTOMER, cny("100000.00"), IdempotencyKey.of("SO-1"));
        CreditAccount account = account("C-1", "b");
        assertThat(CreditControl.check(request, account, IN_FORCE, NOW)).isInstanceOf(Approved.class);
        assertThat(CreditControl.check(request, account, InForce.of(policy(Boundary.EXCLUSIVE), VERSION), NOW))
                .isInstanceOf(Referred.class);
    }

    @Test
    void a_request_in_another_currency_is_refused_and_never_read_as_the_same_number() { // OCA/credit-control#314
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(account("C-1", "b"), "USD 1.00"))
                .withMessageContaining("USD 1.00")
                .withMessageContaining("CNY")
                .withMessageContaining("Convert");
        CreditAccount dollars = CreditAccount.open(CUSTOMER, "b", CurrencyUnit.USD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(dollars, "USD 1.00"))
                .withMessageContaining("credit.grades");
    }

    @Test
    void a_payment_lowers_what_is_used() { // adempiere#2631
        desk.open(accountWithExposure("CNY 100000.00"));
        assertThat(holds(desk.reserve(CUSTOMER, cny("10.00"), IdempotencyKey.of("SO-1"))))
                .isFalse();
        Stored<CreditAccount> read = accounts.find(CUSTOMER).orElseThrow();
        OpenDocuments paid = read.state().documents().plus(paidInAdvance("CNY 10.00"));
        desk.restate(List.of(new Restatement(read, paid)));
        assertThat(holds(desk.reserve(CUSTOMER, cny("10.00"), IdempotencyKey.of("SO-2"))))
                .isTrue();
    }

    @Test
    void a_balance_that_drifted_is_mended_from_the_documents_and_the_event_shows_by_how_much() {
        desk.open(accountWithExposure("CNY 70000.00"));
        Stored<CreditAccount> read = accounts.find(CUSTOMER).orElseThrow();
        OpenDocuments truth = OpenDocuments.of(
                List.of(new DocumentLine(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, cny("60000.00"))),
                List.of(),
                ZERO,
                ZERO);
        desk.restate(List.of(new Restatement(read, truth)));
        assertThat(store.events().get(1)).isInstanceOfSatisfying(CreditEvent.ExposureRestated.class, event -> {
            assertThat(event.before().ordered()).isEqualTo(cny("70000.00"));
            assertThat(event.after().ordered()).isEqualTo(cny("60000.00"));
        });
    }

    @Test
    void due_today_is_not_overdue() {
        OpenItem today = new OpenItem(cny("1.00"), TODAY);
        assertThat(today.isOverdueOn(TODAY)).isFalse();
        assertThat(today.daysPastDue(TODAY)).isZero();
        assertThat(today.isOverdueOn(TODAY.plusDays(1))).isTrue();
        assertThat(today.daysPastDue(TODAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void the_business_date_is_that_of_the_zone_handed_in() {
        // 20:00 UTC on 2 March is already 3 March in Shanghai: 5 days past due are 6 there.
        ZonedDateTime evening = ZonedDateTime.parse("2026-03-02T20:00:00Z[UTC]");
        CreditAccount late = account("C-1", "b").withDocuments(invoiced("CNY 1.00", LocalDate.of(2026, 2, 25)));
        CreditRequest request = CreditRequest.of(CUSTOMER, cny("1.00"), IdempotencyKey.of("SO-1"));
        assertThat(CreditControl.check(request, late, IN_FORCE, evening)).isInstanceOf(Approved.class);
        assertThat(CreditControl.check(request, late, IN_FORCE, evening.withZoneSameInstant(ZONE)))
                .isInstanceOf(Referred.class);
    }

    @Test
    void overdue_alone_stops_an_order_that_fits() { // adempiere#2998
        CreditAccount late = account("C-1", "a").withDocuments(invoiced("CNY 1.00", TODAY.minusDays(10)));
        assertThat(check(late, "CNY 1.00"))
                .isInstanceOfSatisfying(Referred.class, referred -> assertThat(referred.shortfall())
                        .isEqualTo(ZERO));
    }

    @Test
    void an_order_over_the_limit_is_saved_and_held_and_not_thrown_away() { // metasfresh PR 15533, xtuple PR 1897
        desk.open(account("C-1", "b"));
        ReserveResult result = desk.reserve(CUSTOMER, cny("100000.01"), IdempotencyKey.of("SO-1"));
        assertThat(result)
                .isInstanceOfSatisfying(ReserveResult.Answered.class, answered -> assertThat(answered.standing())
                        .isEqualTo(Standing.HELD));
        assertThat(accounts.findCase(IdempotencyKey.of("SO-1"))).isPresent();
        assertThat(state().held().list()).hasSize(1);
    }

    @Test
    void an_overrun_is_found_though_what_is_used_is_below_the_limit() { // axelor-open-suite PR 16120
        CreditDecision decision = check(accountWithExposure("CNY 1.00"), "CNY 100000.00");
        assertThat(decision).isInstanceOf(Referred.class);
    }

    @Test
    void a_delivered_order_counts_until_it_is_paid_and_an_undelivered_one_does_not_vanish() { // axelor PR 12328,
        // odoo 162770
        DocumentLine delivered = new DocumentLine(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ZERO, cny("60.00"));
        DocumentLine open = new DocumentLine(BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO, cny("30.00"));
        assertThat(Exposure.ofDocuments(List.of(delivered, open), List.of(), ZERO, ZERO, TODAY)
                        .total())
                .isEqualTo(cny("90.00"));
    }

    @Test
    void the_rest_of_an_order_closed_early_counts_no_longer() { // odoo 262720
        DocumentLine closed = new DocumentLine(
                BigDecimal.TEN, new BigDecimal("4"), BigDecimal.ZERO, new BigDecimal("6"), cny("100.00"));
        assertThat(Exposure.ofDocuments(List.of(closed), List.of(), ZERO, ZERO, TODAY)
                        .total())
                .isEqualTo(cny("40.00"));
        assertThat(closed.cancelledPart()).isEqualTo(cny("60.00"));
    }

    @Test
    void what_was_sold_and_paid_long_ago_does_not_count() { // JayVora-SerpentCS#523: lifetime sales were taken
        DocumentLine done = new DocumentLine(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, cny("900000.00"));
        assertThat(Exposure.ofDocuments(List.of(done), List.of(), ZERO, ZERO, TODAY)
                        .total())
                .isEqualTo(ZERO);
    }

    @Test
    void the_order_of_a_branch_counts_on_the_parent_company() { // odoo 210177
        desk.open(account("G", "b"));
        desk.open(account("C-1", "b").inGroup(CustomerId.of("G")));
        desk.reserve(CUSTOMER, cny("70.00"), IdempotencyKey.of("SO-1"));
        desk.order(IdempotencyKey.of("SO-1"));
        assertThat(accounts.find(CustomerId.of("G"))
                        .orElseThrow()
                        .state()
                        .documents()
                        .ordered())
                .isEqualTo(cny("70.00"));
    }

    @Test
    void one_order_is_approved_without_touching_the_limit_and_its_delivery_is_not_blocked_again() { // adempiere#2998
        desk.open(account("C-1", "b"));
        IdempotencyKey key = IdempotencyKey.of("SO-1");
        desk.reserve(CUSTOMER, cny("103000.00"), key);
        new ReleaseDesk(accounts, store, PolicySource.always(IN_FORCE), CreditFixtures.clock())
                .override(key, Officer.of("u-1", "clerk"), List.of(Officer.of("u-2", "sales-manager")), "once");
        desk.order(key);
        assertThat(desk.check(CheckPoint.DELIVERY, CreditRequest.of(CUSTOMER, cny("103000.00"), key)))
                .containsInstanceOf(Approved.class);
        assertThat(state().limits()).isEmpty();
        assertThat(holds(desk.reserve(CUSTOMER, cny("0.01"), IdempotencyKey.of("SO-2"))))
                .isFalse();
    }

    @Test
    void an_invoice_becomes_overdue_without_anybody_restating_the_account() {
        CreditAccount account = account("C-1", "b").withDocuments(invoiced("CNY 1.00", TODAY));
        assertThat(account.exposure(NOW).invoiced()).isEqualTo(cny("1.00"));
        assertThat(account.exposure(NOW.plusDays(1)).overdue()).isEqualTo(cny("1.00"));
        assertThat(account.exposure(NOW.plusDays(1)).invoiced()).isEqualTo(ZERO);
    }

    private static CreditDecision check(CreditAccount account, String amount) {
        CreditRequest request = CreditRequest.of(account.customer(), Money.parse(amount), IdempotencyKey.of("SO-1"));
        return CreditControl.check(request, account, IN_FORCE, NOW);
    }

    private CreditAccount state() {
        return accounts.find(CUSTOMER).orElseThrow().state();
    }

    private static boolean holds(ReserveResult result) {
        return result instanceof ReserveResult.Answered answered && answered.holds();
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }
}
