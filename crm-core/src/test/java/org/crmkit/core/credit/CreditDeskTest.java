package org.crmkit.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.contract.CreditFixtures.CNY;
import static org.crmkit.core.contract.CreditFixtures.IN_FORCE;
import static org.crmkit.core.contract.CreditFixtures.VERSION;
import static org.crmkit.core.contract.CreditFixtures.ZONE;
import static org.crmkit.core.contract.CreditFixtures.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.crmkit.core.contract.CreditFixtures;
import org.crmkit.core.credit.CreditEvent.CreditAccountOpened;
import org.crmkit.core.credit.CreditEvent.CreditDeclined;
import org.crmkit.core.credit.CreditEvent.CreditReferred;
import org.crmkit.core.credit.CreditEvent.CreditReserved;
import org.crmkit.core.credit.CreditEvent.ExposureRestated;
import org.crmkit.core.credit.CreditEvent.ReservationOrdered;
import org.crmkit.core.credit.CreditEvent.ReservationReleased;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.memory.InMemoryStore;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreditDeskTest {

    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final IdempotencyKey KEY = IdempotencyKey.of("SO-1");

    private final InMemoryStore store = new InMemoryStore();
    private final CreditAccounts accounts = new InMemoryCreditAccounts(store);
    private final CreditFixtures.HandClock clock = CreditFixtures.clock();
    private final CreditDesk desk = new CreditDesk(accounts, store, PolicySource.always(IN_FORCE), clock);

    @BeforeEach
    void open() {
        desk.open(account("C-1", "b"));
    }

    @Test
    void an_account_is_opened_once() {
        assertThat(desk.open(account("C-1", "a"))).isInstanceOf(CommitResult.Stale.class);
        assertThat(state().grade()).isEqualTo("b");
    }

    @Test
    void what_is_approved_is_kept_free_until_the_reservation_term_ends() {
        reserve("CNY 100000.00", KEY);
        assertThat(exposure().reserved()).isEqualTo(cny("100000.00"));
        clock.pass(Duration.ofDays(3).minusNanos(1));
        assertThat(exposure().reserved()).isEqualTo(cny("100000.00"));
        clock.pass(Duration.ofNanos(1));
        assertThat(exposure().reserved()).isEqualTo(cny("0.00"));
        assertThat(reserve("CNY 100000.00", IdempotencyKey.of("SO-2")).holds()).isTrue();
    }

    @Test
    void what_is_refused_keeps_nothing_free() {
        assertThat(reserve("CNY 100000.01", KEY).standing()).isEqualTo(Standing.HELD);
        assertThat(reserve("CNY 900000.00", IdempotencyKey.of("SO-2")).standing())
                .isEqualTo(Standing.REFUSED);
        assertThat(exposure()).isEqualTo(Exposure.none(CNY));
    }

    @Test
    void a_repeated_key_gets_its_first_answer_and_changes_nothing() {
        ReserveResult.Answered first = reserve("CNY 60000.00", KEY);
        reserve("CNY 40000.00", IdempotencyKey.of("SO-2"));
        Stored<CreditAccount> before = accounts.find(CUSTOMER).orElseThrow();
        int events = store.events().size();
        ReserveResult.Answered again = reserve("CNY 60000.00", KEY);
        assertThat(again.repeated()).isTrue();
        assertThat(again.decision()).isEqualTo(first.decision());
        assertThat(accounts.find(CUSTOMER)).contains(before);
        assertThat(store.events()).hasSize(events);
    }

    @Test
    void the_same_request_decided_between_the_two_reads_of_another_thread_gets_its_first_answer_there_too() {
        AtomicBoolean isFirst = new AtomicBoolean(true);
        CreditAccounts slow = new CreditAccounts() {
            @Override
            public Optional<Stored<CreditAccount>> find(CustomerId customer) {
                if (isFirst.getAndSet(false)) {
                    reserve("CNY 40000.00", KEY);
                }
                return accounts.find(customer);
            }

            @Override
            public Optional<Stored<CreditCase>> findCase(IdempotencyKey request) {
                return accounts.findCase(request);
            }
        };
        CreditDesk elsewhere = new CreditDesk(slow, store, PolicySource.always(IN_FORCE), clock);
        assertThat(elsewhere.reserve(CUSTOMER, cny("40000.00"), KEY))
                .isInstanceOfSatisfying(ReserveResult.Answered.class, answer -> assertThat(answer.repeated())
                        .isTrue());
        assertThat(exposure().reserved()).isEqualTo(cny("40000.00"));
    }

    @Test
    void a_refusal_repeated_after_a_payment_stays_refused_and_a_new_key_is_decided_anew() {
        restate(OpenDocuments.none(CNY).plusOrdered(cny("100000.00")));
        assertThat(reserve("CNY 50000.00", KEY).holds()).isFalse();
        restate(OpenDocuments.none(CNY));
        assertThat(reserve("CNY 50000.00", KEY).holds()).isFalse();
        assertThat(reserve("CNY 50000.00", IdempotencyKey.of("SO-1 second try")).holds())
                .isTrue();
    }

    @Test
    void a_key_used_for_another_amount_or_customer_is_refused_with_the_first_request() {
        reserve("CNY 1.00", KEY);
        CreditRequest first = CreditRequest.of(CUSTOMER, cny("1.00"), KEY);
        assertThat(desk.reserve(CUSTOMER, cny("2.00"), KEY)).isEqualTo(new ReserveResult.Mismatched(first));
        assertThat(desk.reserve(CustomerId.of("C-2"), cny("1.00"), KEY)).isEqualTo(new ReserveResult.Mismatched(first));
    }

    @Test
    void a_customer_without_an_account_or_whose_group_has_none_is_told_so() {
        assertThat(desk.reserve(CustomerId.of("C-9"), cny("1.00"), KEY))
                .isEqualTo(new ReserveResult.NoAccount(CustomerId.of("C-9")));
        desk.open(account("C-2", "a").inGroup(CustomerId.of("G-9")));
        assertThat(desk.reserve(CustomerId.of("C-2"), cny("1.00"), KEY))
                .isEqualTo(new ReserveResult.NoAccount(CustomerId.of("G-9")));
    }

    @Test
    void a_reservation_turned_into_an_order_counts_as_ordered() {
        reserve("CNY 60000.00", KEY);
        assertThat(desk.order(KEY)).isInstanceOf(SettleResult.Settled.class);
        clock.pass(Duration.ofDays(30));
        assertThat(exposure()).isEqualTo(Exposure.none(CNY).with(ExposurePart.ORDERED, cny("60000.00")));
        assertThat(state().reservations().size()).isZero();
    }

    @Test
    void a_released_reservation_is_free_again_and_its_key_is_spent() {
        reserve("CNY 60000.00", KEY);
        assertThat(desk.release(KEY)).isInstanceOf(SettleResult.Settled.class);
        assertThat(exposure()).isEqualTo(Exposure.none(CNY));
        ReserveResult.Answered again = reserve("CNY 60000.00", KEY);
        assertThat(again.standing()).isEqualTo(Standing.RELEASED);
        assertThat(again.holds()).isFalse();
    }

    @Test
    void settling_twice_is_the_same_as_once() {
        reserve("CNY 60000.00", KEY);
        desk.order(KEY);
        CreditRequest request = CreditRequest.of(CUSTOMER, cny("60000.00"), KEY);
        assertThat(desk.order(KEY)).isEqualTo(new SettleResult.Settled(request, true));
        assertThat(desk.release(KEY)).isEqualTo(new SettleResult.NotHeld(request, Standing.ORDERED));
        assertThat(exposure().ordered()).isEqualTo(cny("60000.00"));
    }

    @Test
    void what_has_expired_cannot_become_an_order() {
        reserve("CNY 60000.00", KEY);
        clock.pass(Duration.ofDays(3));
        assertThat(desk.order(KEY))
                .isEqualTo(
                        new SettleResult.NotHeld(CreditRequest.of(CUSTOMER, cny("60000.00"), KEY), Standing.EXPIRED));
        assertThat(reserve("CNY 60000.00", KEY).standing()).isEqualTo(Standing.EXPIRED);
        assertThat(exposure()).isEqualTo(Exposure.none(CNY));
    }

    @Test
    void a_slow_clock_does_not_order_what_a_faster_one_let_expire() {
        reserve("CNY 100000.00", KEY);
        CreditFixtures.HandClock faster = CreditFixtures.clock();
        faster.pass(Duration.ofDays(3));
        CreditDesk elsewhere = new CreditDesk(accounts, store, PolicySource.always(IN_FORCE), faster);
        elsewhere.reserve(CUSTOMER, cny("100000.00"), IdempotencyKey.of("SO-2"));

        assertThat(desk.order(KEY))
                .isEqualTo(
                        new SettleResult.NotHeld(CreditRequest.of(CUSTOMER, cny("100000.00"), KEY), Standing.EXPIRED));
        assertThat(exposure().total()).isEqualTo(cny("100000.00"));
    }

    @Test
    void a_refused_or_unknown_request_has_nothing_to_settle() {
        reserve("CNY 900000.00", KEY);
        assertThat(desk.order(KEY))
                .isEqualTo(
                        new SettleResult.NotHeld(CreditRequest.of(CUSTOMER, cny("900000.00"), KEY), Standing.REFUSED));
        assertThat(desk.release(IdempotencyKey.of("SO-9")))
                .isEqualTo(new SettleResult.Unknown(IdempotencyKey.of("SO-9")));
    }

    @Test
    void account_and_group_are_reserved_ordered_and_released_together() {
        desk.open(account("G-1", "b"));
        desk.open(account("C-2", "b").inGroup(CustomerId.of("G-1")));
        desk.reserve(CustomerId.of("C-2"), cny("30000.00"), KEY);
        desk.reserve(CustomerId.of("C-2"), cny("20000.00"), IdempotencyKey.of("SO-2"));
        desk.order(KEY);
        desk.release(IdempotencyKey.of("SO-2"));
        for (String customer : List.of("C-2", "G-1")) {
            CreditAccount account =
                    accounts.find(CustomerId.of(customer)).orElseThrow().state();
            assertThat(account.exposure(clock.instant().atZone(ZONE)))
                    .as(customer)
                    .isEqualTo(Exposure.none(CNY).with(ExposurePart.ORDERED, cny("30000.00")));
        }
    }

    @Test
    void every_step_leaves_its_event_under_the_edition_of_the_decision() {
        reserve("CNY 60000.00", KEY);
        reserve("CNY 45000.00", IdempotencyKey.of("SO-2"));
        reserve("CNY 950000.00", IdempotencyKey.of("SO-3"));
        reserve("CNY 1.00", IdempotencyKey.of("SO-4"));
        desk.order(KEY);
        desk.release(IdempotencyKey.of("SO-4"));
        restate(OpenDocuments.none(CNY));
        assertThat(store.events())
                .extracting(Object::getClass)
                .containsExactly(
                        CreditAccountOpened.class,
                        CreditReserved.class,
                        CreditReferred.class,
                        CreditDeclined.class,
                        CreditReserved.class,
                        ReservationOrdered.class,
                        ReservationReleased.class,
                        ExposureRestated.class);
        assertThat(store.events()).allSatisfy(event -> {
            assertThat(event.decidedUnder()).isEqualTo(VERSION);
            assertThat(event.occurredAt()).isEqualTo(clock.instant());
            assertThat(((CreditEvent) event).customer()).isEqualTo(CUSTOMER);
        });
    }

    @Test
    void documents_read_before_somebody_else_changed_the_account_are_not_stated() {
        Stored<CreditAccount> read = accounts.find(CUSTOMER).orElseThrow();
        reserve("CNY 60000.00", KEY);
        desk.order(KEY);
        assertThat(desk.restate(List.of(new Restatement(read, OpenDocuments.none(CNY)))))
                .isInstanceOf(CommitResult.Stale.class);
        assertThat(exposure().ordered()).isEqualTo(cny("60000.00"));
    }

    @Test
    void a_desk_that_is_always_too_late_gives_up_with_an_answer() {
        CreditDesk slow = new CreditDesk(
                accounts, meddling(changes -> touch()), PolicySource.always(IN_FORCE), clock, Retry.of(3));
        assertThat(slow.reserve(CUSTOMER, cny("1.00"), KEY)).isEqualTo(new ReserveResult.Contended(3));
        assertThat(accounts.findCase(KEY)).isEmpty();
        reserve("CNY 1.00", KEY);
        assertThat(slow.release(KEY)).isEqualTo(new SettleResult.Contended(3));
        assertThat(exposure().reserved()).isEqualTo(cny("1.00"));
    }

    @Test
    void a_desk_that_was_late_once_decides_again_on_what_it_finds() {
        boolean[] meddled = new boolean[1];
        UnitOfWork once = meddling(changes -> {
            if (!meddled[0]) {
                meddled[0] = true;
                reserve("CNY 100000.00", IdempotencyKey.of("SO-2"));
            }
        });
        CreditDesk slow = new CreditDesk(accounts, once, PolicySource.always(IN_FORCE), clock);
        ReserveResult result = slow.reserve(CUSTOMER, cny("50000.00"), KEY);
        assertThat(result)
                .isInstanceOfSatisfying(ReserveResult.Answered.class, answered -> assertThat(answered.decision())
                        .isInstanceOf(CreditDecision.Declined.class));
        assertThat(exposure().total()).isEqualTo(cny("100000.00"));
    }

    @Test
    void an_order_in_another_currency_is_refused_before_anything_is_saved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.reserve(CUSTOMER, Money.parse("USD 1.00"), KEY))
                .withMessageContaining("USD 1.00")
                .withMessageContaining("CNY");
        assertThat(accounts.findCase(KEY)).isEmpty();
    }

    private UnitOfWork meddling(Consumer<Changes> before) {
        return changes -> {
            before.accept(changes);
            return store.commit(changes);
        };
    }

    private void touch() {
        Stored<CreditAccount> read = accounts.find(CUSTOMER).orElseThrow();
        store.commit(Changes.builder()
                .save(read.state().key(), read.version(), read.state())
                .build());
    }

    private ReserveResult.Answered reserve(String amount, IdempotencyKey key) {
        return (ReserveResult.Answered) desk.reserve(CUSTOMER, Money.parse(amount), key);
    }

    private void restate(OpenDocuments documents) {
        Stored<CreditAccount> read = accounts.find(CUSTOMER).orElseThrow();
        assertThat(desk.restate(List.of(new Restatement(read, documents)))).isEqualTo(new CommitResult.Committed());
    }

    private CreditAccount state() {
        return accounts.find(CUSTOMER).orElseThrow().state();
    }

    private Exposure exposure() {
        return state().exposure(clock.instant().atZone(ZONE));
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }
}
