package org.crmkit.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.contract.CreditFixtures.CNY;
import static org.crmkit.core.contract.CreditFixtures.IN_FORCE;
import static org.crmkit.core.contract.CreditFixtures.POLICY;
import static org.crmkit.core.contract.CreditFixtures.VERSION;
import static org.crmkit.core.contract.CreditFixtures.ZONE;
import static org.crmkit.core.contract.CreditFixtures.account;
import static org.crmkit.core.contract.CreditFixtures.invoiced;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.contract.CreditFixtures;
import org.crmkit.core.credit.CreditEvent.CreditOverridden;
import org.crmkit.core.credit.CreditEvent.CreditReserved;
import org.crmkit.core.credit.CreditEvent.GroupJoined;
import org.crmkit.core.credit.CreditEvent.GroupLeft;
import org.crmkit.core.credit.ledger.Application;
import org.crmkit.core.credit.ledger.BilledLine;
import org.crmkit.core.credit.ledger.CreditLedger;
import org.crmkit.core.credit.ledger.DocumentId;
import org.crmkit.core.credit.ledger.DocumentPosted;
import org.crmkit.core.credit.ledger.InMemoryCreditLedgers;
import org.crmkit.core.credit.ledger.LedgerDesk;
import org.crmkit.core.credit.ledger.Movement;
import org.crmkit.core.credit.ledger.PostResult;
import org.crmkit.core.credit.ledger.Reconciliation;
import org.crmkit.core.credit.ledger.Valued;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Held requests, groups and documents, at their desks. */
class CreditDesksTest {

    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Officer CLERK = Officer.of("u-1", "sales-clerk");
    private static final Officer SALES = Officer.of("u-2", "sales-manager");
    private static final Officer FINANCE = Officer.of("u-3", "finance-manager");

    private final InMemoryStore store = new InMemoryStore();
    private final CreditAccounts accounts = new InMemoryCreditAccounts(store);
    private final CreditFixtures.HandClock clock = CreditFixtures.clock();
    private final PolicySource<CreditPolicy> rules = PolicySource.always(IN_FORCE);
    private final CreditDesk desk = new CreditDesk(accounts, store, rules, clock);
    private final ReleaseDesk release = new ReleaseDesk(accounts, store, rules, clock);
    private final GroupDesk groups = new GroupDesk(accounts, store, rules, clock, Retry.standard());
    private final InMemoryCreditLedgers ledgers = new InMemoryCreditLedgers(store);
    private final LedgerDesk ledger = new LedgerDesk(accounts, ledgers, store, rules, clock, Retry.standard());

    @Test
    void a_held_order_passes_by_an_override_that_touches_no_limit_and_ends_by_itself() {
        desk.open(account("C-1", "b"));
        assertThat(reserve("105000.00", "SO-1")).isEqualTo(Standing.HELD);
        assertThat(state("C-1").held().size()).isEqualTo(1);
        OverrideResult result = release.override(key("SO-1"), CLERK, List.of(SALES), "fair order");
        CreditCase decided = passed(result);
        assertThat(decided.standing(clock.instant())).isEqualTo(Standing.RESERVED);
        assertThat(decided.override())
                .contains(new CreditOverride(
                        CLERK,
                        List.of(SALES),
                        "fair order",
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(7))));
        assertThat(state("C-1").held().size()).isZero();
        assertThat(state("C-1").limits()).isEmpty();
        assertThat(exposure("C-1").reserved()).isEqualTo(cny("105000.00"));
        assertThat(store.events().get(2)).isInstanceOf(CreditOverridden.class);
        assertThat(reserve("105000.00", "SO-1")).isEqualTo(Standing.RESERVED);
        clock.pass(Duration.ofDays(7).minusNanos(1));
        assertThat(exposure("C-1").reserved()).isEqualTo(cny("105000.00"));
        clock.pass(Duration.ofNanos(1));
        assertThat(exposure("C-1").reserved()).isEqualTo(cny("0.00"));
        assertThat(reserve("105000.00", "SO-1")).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void who_asks_does_not_approve_and_above_the_amount_two_do() {
        desk.open(account("C-1", "b"));
        reserve("108000.00", "SO-1");
        reserve("108000.01", "SO-2");
        assertThat(reasonsOf(release.override(key("SO-1"), FINANCE, List.of(FINANCE), "x")))
                .contains("requester-approves");
        assertThat(reasonsOf(release.override(key("SO-1"), CLERK, List.of(SALES), "x")))
                .containsExactly("authority-too-low");
        assertThat(reasonsOf(release.override(key("SO-1"), CLERK, List.of(CLERK), "x")))
                .contains("requester-approves");
        assertThat(reasonsOf(release.override(key("SO-1"), CLERK, List.of(Officer.of("u-9", "doorman")), "x")))
                .contains("post-unknown");
        assertThat(reasonsOf(release.override(key("SO-1"), CLERK, List.of(), "x")))
                .containsExactly("authority-too-low", "approver-missing");
        assertThat(reasonsOf(release.override(key("SO-2"), CLERK, List.of(FINANCE), "x")))
                .containsExactly("approver-missing");
        assertThat(reasonsOf(release.override(
                        key("SO-2"), CLERK, List.of(FINANCE, Officer.of("u-3", "sales-manager")), "x")))
                .contains("approved-twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> release.override(key("SO-2"), CLERK, List.of(FINANCE, SALES), " "))
                .withMessageContaining("SO-2");
        assertThat(exposure("C-1").total()).isEqualTo(cny("0.00"));
        assertThat(passed(release.override(key("SO-2"), CLERK, List.of(SALES, FINANCE), "x"))
                        .override())
                .isPresent();
        // SO-2 has taken the room: what stands against SO-1 now nobody may release
        assertThat(reasonsOf(release.override(key("SO-1"), CLERK, List.of(SALES, FINANCE), "x")))
                .contains("overrun-exceeded");
    }

    @Test
    void what_does_not_wait_is_not_overridden() {
        desk.open(account("C-1", "b"));
        reserve("1.00", "SO-1");
        reserve("990000.00", "SO-2");
        assertThat(release.override(key("SO-1"), CLERK, List.of(SALES), "x"))
                .isEqualTo(new OverrideResult.NotHeld(Optional.of(Standing.RESERVED)));
        assertThat(release.override(key("SO-2"), CLERK, List.of(SALES), "x"))
                .isEqualTo(new OverrideResult.NotHeld(Optional.of(Standing.REFUSED)));
        assertThat(release.override(key("SO-9"), CLERK, List.of(SALES), "x"))
                .isEqualTo(new OverrideResult.NotHeld(Optional.empty()));
    }

    @Test
    void a_held_order_that_fits_by_now_needs_no_override() {
        desk.open(account("C-1", "b").withDocuments(OpenDocuments.none(CNY).plusOrdered(cny("95000.00"))));
        reserve("6000.00", "SO-1");
        restate(OpenDocuments.none(CNY));
        assertThat(passed(release.override(key("SO-1"), CLERK, List.of(), "x")).override())
                .isEmpty();
    }

    @Test
    void after_a_payment_the_oldest_that_fits_passes_first_and_one_that_does_not_keeps_its_place() {
        desk.open(account("C-1", "b").withDocuments(OpenDocuments.none(CNY).plusOrdered(cny("100000.00"))));
        for (String order : List.of("SO-3 9000.00", "SO-1 4000.00", "SO-2 4000.00", "SO-4 1000.00")) {
            int space = order.indexOf(' ');
            reserve(order.substring(space + 1), order.substring(0, space));
            clock.pass(Duration.ofMinutes(order.startsWith("SO-1") ? 0 : 1));
        }
        restate(OpenDocuments.none(CNY).plusOrdered(cny("95000.00")));
        List<Rechecked> looked = release.recheck(CUSTOMER);
        assertThat(looked)
                .extracting(seen -> seen.key() + (seen.passes() ? " passes" : " waits"))
                .containsExactly("SO-3 waits", "SO-1 passes", "SO-2 waits", "SO-4 passes");
        assertThat(exposure("C-1").total()).isEqualTo(cny("100000.00"));
        assertThat(state("C-1").held().list())
                .extracting(HeldRequests.Held::key)
                .containsExactly(key("SO-3"), key("SO-2"));
        assertThat(store.events()
                        .subList(store.events().size() - 2, store.events().size()))
                .allMatch(CreditReserved.class::isInstance);
        assertThat(release.recheck(CustomerId.of("C-9"))).isEmpty();
    }

    @Test
    void a_held_order_given_up_waits_no_longer() {
        desk.open(account("C-1", "b"));
        reserve("101000.00", "SO-1");
        assertThat(desk.release(key("SO-1"))).isInstanceOf(SettleResult.Settled.class);
        assertThat(state("C-1").held().size()).isZero();
        assertThat(reserve("101000.00", "SO-1")).isEqualTo(Standing.RELEASED);
        assertThat(release.recheck(CUSTOMER)).isEmpty();
        assertThat(desk.order(key("SO-1"))).isInstanceOf(SettleResult.NotHeld.class);
    }

    @Test
    void the_payment_of_one_member_frees_the_group_for_another() {
        desk.open(account("G", "b"));
        desk.open(account("C-1", "a").withDocuments(OpenDocuments.none(CNY).plusOrdered(cny("100000.00"))));
        desk.open(account("C-2", "a"));
        groups.join(CUSTOMER, CustomerId.of("G"));
        groups.join(CustomerId.of("C-2"), CustomerId.of("G"));
        desk.reserve(CustomerId.of("C-2"), cny("3000.00"), key("SO-2"));
        Stored<CreditAccount> member = accounts.find(CUSTOMER).orElseThrow();
        Stored<CreditAccount> group = accounts.find(CustomerId.of("G")).orElseThrow();
        OpenDocuments none = OpenDocuments.none(CNY);
        desk.restate(List.of(new Restatement(member, none), new Restatement(group, none)));
        assertThat(release.recheck(CustomerId.of("G"))).singleElement().satisfies(seen -> {
            assertThat(seen.key()).isEqualTo(key("SO-2"));
            assertThat(seen.passes()).isTrue();
        });
        assertThat(exposure("C-2").reserved())
                .isEqualTo(exposure("G").reserved())
                .isEqualTo(cny("3000.00"));
    }

    @Test
    void joining_brings_everything_to_every_account_above_and_leaving_takes_it_away() {
        desk.open(account("T", "a"));
        desk.open(account("G", "a").inGroup(CustomerId.of("T")));
        desk.open(account("C-1", "b").withDocuments(invoiced("CNY 70000.00", TODAY)));
        reserve("20000.00", "SO-1");
        reserve("11000.00", "SO-2");
        CreditAccount before = state("C-1");
        assertThat(groups.join(CUSTOMER, CustomerId.of("G"))).isInstanceOf(GroupResult.Changed.class);
        for (String above : List.of("G", "T")) {
            assertThat(state(above).documents()).isEqualTo(before.documents());
            assertThat(state(above).reservations()).isEqualTo(before.reservations());
            assertThat(state(above).held()).isEqualTo(before.held());
        }
        desk.order(key("SO-1"));
        assertThat(exposure("T")).isEqualTo(exposure("C-1"));
        assertThat(groups.leave(CUSTOMER)).isInstanceOf(GroupResult.Changed.class);
        for (String above : List.of("G", "T")) {
            assertThat(exposure(above)).isEqualTo(Exposure.none(CNY));
            assertThat(state(above).held().size()).isZero();
        }
        assertThat(state("C-1").group()).isEmpty();
        assertThat(exposure("C-1").total()).isEqualTo(cny("90000.00"));
        assertThat(store.events().stream().filter(e -> e instanceof GroupJoined || e instanceof GroupLeft))
                .hasSize(2);
    }

    @Test
    void a_reservation_made_before_joining_is_released_everywhere() {
        desk.open(account("G", "a"));
        desk.open(account("C-1", "b"));
        reserve("20000.00", "SO-1");
        groups.join(CUSTOMER, CustomerId.of("G"));
        desk.release(key("SO-1"));
        assertThat(exposure("G")).isEqualTo(exposure("C-1")).isEqualTo(Exposure.none(CNY));
    }

    @Test
    void a_group_that_would_belong_to_itself_is_refused_and_so_is_a_second_one() {
        desk.open(account("A", "b"));
        desk.open(account("B", "b"));
        desk.open(account("C", "b"));
        desk.open(CreditAccount.open(CustomerId.of("U"), "b", CurrencyUnit.USD));
        groups.join(CustomerId.of("A"), CustomerId.of("B"));
        groups.join(CustomerId.of("B"), CustomerId.of("C"));
        assertThat(codeOf(groups.join(CustomerId.of("C"), CustomerId.of("A")))).isEqualTo("group-cycle");
        assertThat(codeOf(groups.join(CustomerId.of("C"), CustomerId.of("C")))).isEqualTo("group-cycle");
        assertThat(codeOf(groups.join(CustomerId.of("A"), CustomerId.of("C")))).isEqualTo("in-a-group");
        assertThat(codeOf(groups.join(CustomerId.of("U"), CustomerId.of("C")))).isEqualTo("group-currency");
        assertThat(codeOf(groups.leave(CustomerId.of("C")))).isEqualTo("in-no-group");
        assertThat(groups.join(CustomerId.of("X"), CustomerId.of("C")))
                .isEqualTo(new GroupResult.NoAccount(CustomerId.of("X")));
        assertThat(groups.join(CustomerId.of("C"), CustomerId.of("X")))
                .isEqualTo(new GroupResult.NoAccount(CustomerId.of("X")));
        assertThat(groups.leave(CustomerId.of("X"))).isEqualTo(new GroupResult.NoAccount(CustomerId.of("X")));
    }

    @Test
    void an_order_takes_the_place_of_its_reservation_and_is_delivered_without_standing_in_its_way() {
        desk.open(account("C-1", "b"));
        reserve("104000.00", "SO-1");
        passed(release.override(key("SO-1"), CLERK, List.of(SALES), "fair"));
        assertThat(post(
                        "order",
                        Movement.Ordered.of(DocumentId.order("SO-1"), TODAY, BigDecimal.TEN, cny("104000.00"))))
                .isEqualTo("posted");
        assertThat(exposure("C-1")).isEqualTo(Exposure.none(CNY).with(ExposurePart.ORDERED, cny("104000.00")));
        CreditRequest delivery = CreditRequest.of(CUSTOMER, cny("104000.00"), key("SO-1"));
        assertThat(desk.check(CheckPoint.DELIVERY, delivery)).containsInstanceOf(CreditDecision.Approved.class);
        assertThat(desk.check(CheckPoint.DELIVERY, CreditRequest.of(CUSTOMER, cny("1.00"), key("SO-9"))))
                .containsInstanceOf(CreditDecision.Referred.class);
        assertThat(desk.check(CheckPoint.ORDER, CreditRequest.of(CustomerId.of("X"), cny("1.00"), key("SO-9"))))
                .isEmpty();
    }

    @Test
    void an_order_that_is_not_reserved_or_for_more_is_not_posted() {
        desk.open(account("C-1", "b"));
        assertThat(post("1", order("SO-1", "5.00"))).isEqualTo("not-reserved");
        reserve("5.00", "SO-1");
        assertThat(post("1", order("SO-1", "5.01"))).isEqualTo("more-than-reserved");
        assertThat(post("1", order("SO-1", "4.99"))).isEqualTo("posted");
        assertThat(post("1", order("SO-1", "4.99"))).isEqualTo("repeated");
        assertThat(exposure("C-1").total()).isEqualTo(cny("4.99"));
        assertThat(accounts.findCase(key("SO-1")).orElseThrow().state().recorded())
                .isEqualTo(Standing.ORDERED);
        reserve("5.00", "SO-2");
        clock.pass(Duration.ofDays(3));
        assertThat(post("2", order("SO-2", "5.00"))).isEqualTo("not-reserved");
        assertThat(ledger.post(CustomerId.of("X"), key("3"), order("SO-3", "1.00")))
                .isEqualTo(new PostResult.NoAccount(CustomerId.of("X")));
        assertThat(store.events().stream().filter(DocumentPosted.class::isInstance))
                .hasSize(1);
    }

    @Test
    void where_orders_are_not_checked_call_off_orders_go_beyond_any_limit_and_the_delivery_is_checked() {
        InForce<CreditPolicy> atDelivery = InForce.of(
                POLICY.toBuilder()
                        .checkPoints(new CheckPoints(CheckMode.SKIP, CheckMode.BLOCK, CheckMode.SKIP))
                        .build(),
                VERSION);
        CreditDesk late = new CreditDesk(accounts, store, PolicySource.always(atDelivery), clock);
        LedgerDesk posting =
                new LedgerDesk(accounts, ledgers, store, PolicySource.always(atDelivery), clock, Retry.standard());
        late.open(account("C-1", "b"));
        assertThat(posting.post(CUSTOMER, key("1"), order("SO-1", "900000.00"))).isInstanceOf(PostResult.Posted.class);
        assertThat(late.check(CheckPoint.DELIVERY, CreditRequest.of(CUSTOMER, cny("100000.00"), key("SO-1"))))
                .containsInstanceOf(CreditDecision.Approved.class);
        assertThat(late.check(CheckPoint.DELIVERY, CreditRequest.of(CUSTOMER, cny("100000.01"), key("SO-1"))))
                .containsInstanceOf(CreditDecision.Referred.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Accounts and groups always agree with the documents, whatever is posted in whatever order. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void running_balances_of_members_and_groups_always_agree_with_the_documents(long seed) {
        Random random = new Random(seed);
        desk.open(account("G", "a"));
        List<String> members = List.of("C-1", "C-2", "C-3");
        for (String member : members) {
            desk.open(account(member, "a"));
            groups.join(CustomerId.of(member), CustomerId.of("G"));
        }
        for (int i = 0; i < 60; i++) {
            CustomerId customer = CustomerId.of(members.get(random.nextInt(3)));
            LocalDate day = TODAY.plusDays(i / 5);
            Money amount = Money.ofMinor(CNY, 1 + random.nextInt(5_000_000));
            IdempotencyKey key = key("k" + i);
            CreditLedger known = ledgers.find(customer).map(Stored::state).orElse(CreditLedger.empty(customer, CNY));
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    desk.reserve(customer, amount, key("SO-" + i));
                    ledger.post(
                            customer,
                            key,
                            Movement.Ordered.of(DocumentId.order("SO-" + i), day, BigDecimal.TEN, amount));
                }
                case 2 ->
                    ledger.post(
                            customer,
                            key,
                            new Movement.Delivered(
                                    DocumentId.order("SO-" + random.nextInt(i + 1)), day, "1", BigDecimal.ONE));
                case 3 ->
                    ledger.post(
                            customer,
                            key,
                            new Movement.Invoiced(
                                    DocumentId.invoice("I-" + i),
                                    day,
                                    day.plusDays(random.nextInt(40)),
                                    Valued.of(amount),
                                    random.nextBoolean()
                                            ? List.of()
                                            : List.of(new BilledLine(
                                                    DocumentId.order("SO-" + random.nextInt(i + 1)),
                                                    "1",
                                                    BigDecimal.ONE))));
                case 4 -> {
                    List<Application> applied = known.oldestFirst(amount);
                    ledger.post(
                            customer,
                            key,
                            new Movement.Credited(DocumentId.payment("P-" + i), day, Valued.of(amount), applied));
                    release.recheck(customer);
                }
                default ->
                    ledger.post(
                            customer,
                            key,
                            new Movement.Cancelled(
                                    DocumentId.order("SO-" + random.nextInt(i + 1)), day, "1", BigDecimal.ONE));
            }
            List<CreditLedger> all = members.stream()
                    .map(CustomerId::of)
                    .flatMap(member -> ledgers.find(member).map(Stored::state).stream())
                    .toList();
            assertThat(Reconciliation.of(state("G").documents(), all, day).agrees())
                    .as("seed %s, step %s", seed, i)
                    .isTrue();
            for (CreditLedger one : all) {
                assertThat(Reconciliation.of(state(one.customer().value()).documents(), List.of(one), day)
                                .agrees())
                        .as("seed %s, step %s", seed, i)
                        .isTrue();
            }
        }
        Instant now = clock.instant();
        Money reserved = Money.zero(CNY);
        for (String member : members) {
            reserved = reserved.plus(state(member).reservations().totalAt(now));
        }
        assertThat(state("G").reservations().totalAt(now)).isEqualTo(reserved);
    }

    private static Movement order(String number, String amount) {
        return Movement.Ordered.of(DocumentId.order(number), TODAY, BigDecimal.TEN, cny(amount));
    }

    private String post(String key, Movement movement) {
        return ledger.post(CUSTOMER, key(key), movement)
                .fold(
                        posted -> posted.repeated() ? "repeated" : "posted",
                        refused -> refused.reason().code(),
                        noAccount -> "no account",
                        contended -> "contended");
    }

    private Standing reserve(String amount, String key) {
        return ((ReserveResult.Answered) desk.reserve(CUSTOMER, cny(amount), key(key))).standing();
    }

    private static CreditCase passed(OverrideResult result) {
        assertThat(result).isInstanceOf(OverrideResult.Passed.class);
        return ((OverrideResult.Passed) result).decided();
    }

    private static List<String> reasonsOf(OverrideResult result) {
        assertThat(result).isInstanceOf(OverrideResult.NotAllowed.class);
        return ((OverrideResult.NotAllowed) result)
                .reasons().stream().map(Reason::code).toList();
    }

    private static String codeOf(GroupResult result) {
        return result.fold(
                changed -> "changed", refused -> refused.reason().code(), none -> "none", contended -> "contended");
    }

    private void restate(OpenDocuments documents) {
        desk.restate(List.of(new Restatement(accounts.find(CUSTOMER).orElseThrow(), documents)));
    }

    private CreditAccount state(String customer) {
        return accounts.find(CustomerId.of(customer)).orElseThrow().state();
    }

    private Exposure exposure(String customer) {
        return state(customer).exposure(clock.instant().atZone(ZONE));
    }

    private static IdempotencyKey key(String value) {
        return IdempotencyKey.of(value);
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }
}
