package org.crmkit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.contract.CreditFixtures.CNY;
import static org.crmkit.core.contract.CreditFixtures.IN_FORCE;
import static org.crmkit.core.contract.CreditFixtures.NOON;
import static org.crmkit.core.contract.CreditFixtures.ZONE;
import static org.crmkit.core.contract.CreditFixtures.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.credit.Collateral;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditAccounts;
import org.crmkit.core.credit.CreditCase;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditDesk;
import org.crmkit.core.credit.CreditInsurance;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.Exposure;
import org.crmkit.core.credit.ExposurePart;
import org.crmkit.core.credit.HeldRequests;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.OpenItem;
import org.crmkit.core.credit.OpenItems;
import org.crmkit.core.credit.ReserveResult;
import org.crmkit.core.credit.SettleResult;
import org.crmkit.core.credit.Standing;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CreditAccounts} must do together with the {@link UnitOfWork} over the same store, empty at the start of each
 * test. A store that passes lets no two orders through where one fits.
 */
public abstract class CreditAccountsContract {

    private static final Money TEN_THOUSAND = Money.parse("CNY 10000.00");

    /** Returns the port under test. */
    protected abstract CreditAccounts accounts();

    /** Returns the unit of work over the same store. */
    protected abstract UnitOfWork work();

    private CreditDesk desk() {
        return new CreditDesk(accounts(), work(), PolicySource.always(IN_FORCE), CreditFixtures.clock());
    }

    @Test
    void an_account_is_read_back_with_everything_it_says() {
        CreditAccount full = account("C-1", "b")
                .inGroup(CustomerId.of("G-1"))
                .withIndividualLimit(IndividualLimit.temporary(
                        CreditLimit.of(Money.parse("CNY 123456.78")),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 6, 30)))
                .withDocuments(new OpenDocuments(
                        Money.parse("CNY 1.01"),
                        Money.parse("CNY 2.02"),
                        OpenItems.of(
                                CNY,
                                List.of(
                                        new OpenItem(Money.parse("CNY 3.03"), LocalDate.of(2026, 3, 9)),
                                        new OpenItem(Money.parse("CNY 4.04"), LocalDate.of(2026, 2, 28)))),
                        Money.parse("CNY 5.05"),
                        Money.parse("CNY 6.06")))
                .withHeld(HeldRequests.none()
                        .plus(new HeldRequests.Held(NOON.minusSeconds(1), IdempotencyKey.of("SO-0"))))
                .withCollateral(List.of(new Collateral(
                        "deposit",
                        "D-7",
                        Money.parse("CNY 900.00"),
                        DatePeriod.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))))
                .withInsurance(new CreditInsurance(
                        "I-3",
                        Money.parse("CNY 70000.00"),
                        new BigDecimal("0.9"),
                        DatePeriod.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))
                .withReviewBy(LocalDate.of(2027, 1, 1))
                .withBlocked(true);
        desk().open(full);
        assertThat(accounts().find(full.customer()).map(Stored::state)).contains(full);
    }

    @Test
    void a_reservation_and_its_case_are_read_back() {
        desk().open(account("C-1", "b"));
        desk().reserve(CustomerId.of("C-1"), TEN_THOUSAND, IdempotencyKey.of("SO-1"));

        CreditAccount account =
                accounts().find(CustomerId.of("C-1")).orElseThrow().state();
        assertThat(account.reservations().totalAt(NOON)).isEqualTo(TEN_THOUSAND);
        CreditCase decided =
                accounts().findCase(IdempotencyKey.of("SO-1")).orElseThrow().state();
        assertThat(decided.decision()).isInstanceOf(CreditDecision.Approved.class);
        assertThat(decided.recorded()).isEqualTo(Standing.RESERVED);
        assertThat(accounts().findCase(IdempotencyKey.of("SO-2"))).isEmpty();
    }

    @Test
    void of_sixteen_orders_at_once_exactly_the_ten_that_fit_are_reserved() {
        for (int round = 0; round < 20; round++) {
            CreditAccount account = account("C-" + round, "b");
            desk().open(account);
            int number = round;
            List<ReserveResult> results = Together.run(
                    16, i -> desk().reserve(account.customer(), TEN_THOUSAND, IdempotencyKey.of(number + "-" + i)));
            assertThat(results)
                    .as("round %s", round)
                    .filteredOn(CreditAccountsContract::isHeld)
                    .hasSize(10);
            assertThat(exposureOf(account).total()).isEqualTo(Money.parse("CNY 100000.00"));
        }
    }

    @Test
    void the_same_request_sent_by_many_threads_is_reserved_once() {
        for (int round = 0; round < 20; round++) {
            CreditAccount account = account("C-" + round, "b");
            desk().open(account);
            IdempotencyKey key = IdempotencyKey.of("SO-" + round);
            List<ReserveResult> results = Together.run(8, i -> desk().reserve(account.customer(), TEN_THOUSAND, key));
            assertThat(results).as("round %s", round).allMatch(CreditAccountsContract::isHeld);
            assertThat(results)
                    .filteredOn(result -> result instanceof ReserveResult.Answered answered && !answered.repeated())
                    .hasSize(1);
            assertThat(exposureOf(account).total()).isEqualTo(TEN_THOUSAND);
        }
    }

    @Test
    void members_of_a_group_never_take_more_than_the_group_has_together() {
        for (int round = 0; round < 10; round++) {
            CreditAccount head = account("G-" + round, "b");
            List<CreditAccount> members = List.of(
                    account("M1-" + round, "b").inGroup(head.customer()),
                    account("M2-" + round, "b").inGroup(head.customer()));
            desk().open(head);
            members.forEach(member -> desk().open(member));
            int number = round;
            List<ReserveResult> results = Together.run(16, i -> desk().reserve(
                            members.get(i % 2).customer(), TEN_THOUSAND, IdempotencyKey.of(number + "-" + i)));
            assertThat(results)
                    .as("round %s", round)
                    .filteredOn(CreditAccountsContract::isHeld)
                    .hasSize(10);
            assertThat(exposureOf(head).total())
                    .isEqualTo(Money.parse("CNY 100000.00"))
                    .isEqualTo(exposureOf(members.get(0))
                            .total()
                            .plus(exposureOf(members.get(1)).total()));
        }
    }

    @Test
    void of_order_and_release_at_once_exactly_one_wins_and_nothing_stays_reserved() {
        for (int round = 0; round < 50; round++) {
            CreditAccount account = account("C-" + round, "b");
            desk().open(account);
            IdempotencyKey key = IdempotencyKey.of("SO-" + round);
            desk().reserve(account.customer(), TEN_THOUSAND, key);
            List<SettleResult> results = Together.run(4, i -> i % 2 == 0 ? desk().order(key) : desk().release(key));
            assertThat(results)
                    .as("round %s", round)
                    .filteredOn(result -> result instanceof SettleResult.Settled settled && !settled.repeated())
                    .hasSize(1);
            Standing standing = accounts().findCase(key).orElseThrow().state().recorded();
            Exposure exposure = exposureOf(account);
            assertThat(exposure.reserved()).isEqualTo(Money.zero(CNY));
            assertThat(exposure.part(ExposurePart.ORDERED))
                    .isEqualTo(standing == Standing.ORDERED ? TEN_THOUSAND : Money.zero(CNY));
        }
    }

    @Test
    void under_a_storm_of_reservations_orders_and_releases_the_limit_holds_and_the_books_agree() {
        CreditAccount account = account("C-1", "b");
        desk().open(account);
        Together.run(8, thread -> {
            for (int i = 0; i < 25; i++) {
                IdempotencyKey key = IdempotencyKey.of(thread + "-" + i);
                if (isHeld(desk().reserve(account.customer(), Money.parse("CNY 9000.00"), key))) {
                    assertThat(exposureOf(account).total()).isLessThanOrEqualTo(Money.parse("CNY 100000.00"));
                    if (i % 5 == 0) {
                        desk().order(key);
                    } else if (i % 5 != 1) {
                        desk().release(key);
                    }
                }
            }
            return thread;
        });
        Money ordered = Money.zero(CNY);
        Money reserved = Money.zero(CNY);
        for (int thread = 0; thread < 8; thread++) {
            for (int i = 0; i < 25; i++) {
                CreditCase decided = accounts()
                        .findCase(IdempotencyKey.of(thread + "-" + i))
                        .orElseThrow()
                        .state();
                if (decided.recorded() == Standing.ORDERED) {
                    ordered = ordered.plus(decided.request().amount());
                } else if (decided.recorded() == Standing.RESERVED) {
                    reserved = reserved.plus(decided.request().amount());
                }
            }
        }
        assertThat(exposureOf(account).ordered()).isEqualTo(ordered);
        assertThat(exposureOf(account).reserved()).isEqualTo(reserved);
        assertThat(ordered.plus(reserved)).isLessThanOrEqualTo(Money.parse("CNY 100000.00"));
    }

    private Exposure exposureOf(CreditAccount account) {
        return accounts().find(account.customer()).orElseThrow().state().exposure(NOON.atZone(ZONE));
    }

    private static boolean isHeld(ReserveResult result) {
        return result instanceof ReserveResult.Answered answered && answered.holds();
    }
}
