package org.crmkit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.contract.CreditFixtures.CNY;
import static org.crmkit.core.contract.CreditFixtures.IN_FORCE;
import static org.crmkit.core.contract.CreditFixtures.NOON;
import static org.crmkit.core.contract.CreditFixtures.ZONE;
import static org.crmkit.core.contract.CreditFixtures.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.credit.AccountChain;
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
import org.crmkit.core.credit.GroupDesk;
import org.crmkit.core.credit.GroupResult;
import org.crmkit.core.credit.HeldRequests;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.OpenItem;
import org.crmkit.core.credit.OpenItems;
import org.crmkit.core.credit.OverrideResult;
import org.crmkit.core.credit.ReleaseDesk;
import org.crmkit.core.credit.ReserveResult;
import org.crmkit.core.credit.SettleResult;
import org.crmkit.core.credit.Standing;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Retry;
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

    /** Returns how many orders the large tests place; a store over a database may take fewer. */
    protected int orders() {
        return 100_000;
    }

    private static final int THREADS = 16;

    @Test
    void of_many_orders_of_sixteen_threads_exactly_those_that_fit_are_reserved_and_none_twice() {
        int all = orders();
        int fit = all * 2 / 5;
        Money each = Money.parse("CNY 100000.00").dividedBy(fit, RoundingMode.DOWN);
        Money limit = each.multipliedBy(fit);
        CreditLimit exact = CreditLimit.of(limit);
        CreditAccount limited =
                account("C-2", "b").withIndividualLimit(IndividualLimit.permanent(exact, LocalDate.of(2020, 1, 1)));
        desk().open(limited);
        CreditDesk desk = desk();
        List<Integer> held = Together.run(THREADS, thread -> {
            int mine = 0;
            // each order is sent by two threads, as a client does that has lost the first answer
            for (int i = thread / 2; i < all; i += THREADS / 2) {
                ReserveResult result = desk.reserve(limited.customer(), each, IdempotencyKey.of("SO-" + i));
                boolean isFirst = result.fold(
                        answered -> answered.holds() && !answered.repeated(),
                        mismatched -> fail(result),
                        noAccount -> fail(result),
                        contended -> fail(result));
                mine += isFirst ? 1 : 0;
                if (i % 1000 == 0) {
                    assertThat(exposureOf(limited).total()).isLessThanOrEqualTo(limit);
                }
            }
            return mine;
        });
        assertThat(held.stream().mapToInt(Integer::intValue).sum()).isEqualTo(fit);
        CreditAccount after = accounts().find(limited.customer()).orElseThrow().state();
        assertThat(after.reservations().size()).isEqualTo(fit);
        assertThat(exposureOf(limited).total()).isEqualTo(limit);
        assertThat(after.held().size()).isEqualTo(all - fit);
    }

    @Test
    void of_many_orders_in_groups_of_two_levels_exactly_those_that_fit_are_reserved() {
        int all = orders() / 5;
        int fit = all / 2;
        Money each = Money.parse("CNY 1.00");
        CreditAccount top = account("T", "b")
                .withIndividualLimit(
                        IndividualLimit.permanent(CreditLimit.of(each.multipliedBy(fit)), LocalDate.of(2020, 1, 1)));
        desk().open(top);
        List<CreditAccount> middle = List.of(
                account("M-1", "a").inGroup(top.customer()), account("M-2", "a").inGroup(top.customer()));
        middle.forEach(account -> desk().open(account));
        List<CreditAccount> members = List.of(
                account("C-1", "a").inGroup(CustomerId.of("M-1")),
                account("C-2", "a").inGroup(CustomerId.of("M-1")),
                account("C-3", "a").inGroup(CustomerId.of("M-2")),
                account("C-4", "a").inGroup(CustomerId.of("M-2")));
        members.forEach(account -> desk().open(account));
        CreditDesk desk = desk();
        List<Integer> held = Together.run(THREADS, thread -> {
            int mine = 0;
            for (int i = thread; i < all; i += THREADS) {
                CustomerId customer = members.get(thread % 4).customer();
                ReserveResult result = desk.reserve(customer, each, IdempotencyKey.of("SO-" + i));
                mine += result.fold(
                        answered -> answered.holds() ? 1 : 0,
                        mismatched -> fail(result) ? 1 : 0,
                        noAccount -> fail(result) ? 1 : 0,
                        contended -> fail(result) ? 1 : 0);
            }
            return mine;
        });
        assertThat(held.stream().mapToInt(Integer::intValue).sum()).isEqualTo(fit);
        assertThat(exposureOf(top).total()).isEqualTo(each.multipliedBy(fit));
        for (List<CreditAccount> level : List.of(middle, members)) {
            Money sum = Money.zero(CNY);
            for (CreditAccount account : level) {
                sum = sum.plus(exposureOf(account).total());
            }
            assertThat(sum).isEqualTo(each.multipliedBy(fit));
        }
    }

    @Test
    void two_who_join_each_other_at_once_do_not_both_and_no_chain_comes_back() {
        for (int round = 0; round < 20; round++) {
            List<CreditAccount> ring =
                    List.of(account("A-" + round, "b"), account("B-" + round, "b"), account("C-" + round, "b"));
            ring.forEach(account -> desk().open(account));
            GroupDesk groups = new GroupDesk(
                    accounts(), work(), PolicySource.always(IN_FORCE), CreditFixtures.clock(), Retry.standard());
            List<GroupResult> results = Together.run(
                    3,
                    i -> groups.join(
                            ring.get(i).customer(), ring.get((i + 1) % 3).customer()));
            assertThat(results)
                    .as("round %s", round)
                    .filteredOn(GroupResult.Changed.class::isInstance)
                    .hasSize(2);
            for (CreditAccount account : ring) {
                assertThat(AccountChain.read(accounts(), account.customer()).missing())
                        .isEmpty();
            }
        }
    }

    @Test
    void of_many_who_let_one_held_order_pass_exactly_one_does_and_a_payment_beside_them_too() {
        for (int round = 0; round < 20; round++) {
            CreditAccount account = account("C-" + round, "b");
            desk().open(account);
            IdempotencyKey key = IdempotencyKey.of("SO-" + round);
            desk().reserve(account.customer(), Money.parse("CNY 101000.00"), key);
            ReleaseDesk release =
                    new ReleaseDesk(accounts(), work(), PolicySource.always(IN_FORCE), CreditFixtures.clock());
            List<OverrideResult> results = Together.run(
                    4,
                    i -> release.override(
                            key,
                            Officer.of("clerk", "sales"),
                            List.of(Officer.of("manager-" + i, "sales-manager")),
                            "season"));
            assertThat(results)
                    .as("round %s", round)
                    .filteredOn(OverrideResult.Passed.class::isInstance)
                    .hasSize(1);
            assertThat(exposureOf(account).reserved()).isEqualTo(Money.parse("CNY 101000.00"));
            assertThat(accounts()
                            .find(account.customer())
                            .orElseThrow()
                            .state()
                            .held()
                            .size())
                    .isZero();
        }
    }

    private static boolean fail(ReserveResult result) {
        throw new AssertionError("not answered: " + result);
    }

    private Exposure exposureOf(CreditAccount account) {
        return accounts().find(account.customer()).orElseThrow().state().exposure(NOON.atZone(ZONE));
    }

    private static boolean isHeld(ReserveResult result) {
        return result instanceof ReserveResult.Answered answered && answered.holds();
    }
}
