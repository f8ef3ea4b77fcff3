package org.crmkit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.crmkit.core.contract.CreditFixtures.NOON;
import static org.crmkit.core.contract.CreditFixtures.VERSION;
import static org.crmkit.core.contract.CreditFixtures.account;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditAccounts;
import org.crmkit.core.credit.CreditEvent.CreditAccountOpened;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.junit.jupiter.api.Test;

/**
 * What every {@link UnitOfWork} must do, tried on credit accounts. The three methods below give one store, empty at the start of
 * each test.
 */
public abstract class UnitOfWorkContract {

    private static final CreditAccount ONE = account("C-1", "a");
    private static final CreditAccount TWO = account("C-2", "b");

    /** Returns the port under test. */
    protected abstract UnitOfWork work();

    /** Returns a view of what it saved. */
    protected abstract CreditAccounts accounts();

    /** Returns a state that the store cannot save and fails on, if there is one; a store over a database has one. */
    protected Optional<Object> unsavable() {
        return Optional.empty();
    }

    /** Returns every event it saved, in the order of the commits. */
    protected abstract List<? extends DomainEvent> events();

    @Test
    void what_was_never_saved_is_not_there() {
        assertThat(accounts().find(ONE.customer())).isEmpty();
    }

    @Test
    void a_saved_aggregate_is_read_back_as_it_was_at_the_next_version() {
        assertThat(save(ONE, Version.NEW)).isEqualTo(new CommitResult.Committed());
        assertThat(accounts().find(ONE.customer())).contains(new Stored<>(ONE, new Version(1)));

        CreditAccount changed = ONE.withBlocked(true);
        assertThat(save(changed, new Version(1))).isEqualTo(new CommitResult.Committed());
        assertThat(accounts().find(ONE.customer())).contains(new Stored<>(changed, new Version(2)));
    }

    @Test
    void an_aggregate_that_exists_is_not_created_again() {
        save(ONE, Version.NEW);
        assertThat(save(ONE.withBlocked(true), Version.NEW))
                .isEqualTo(new CommitResult.Stale(ONE.key(), Version.NEW, new Version(1)));
        assertThat(accounts().find(ONE.customer()).map(Stored::state)).contains(ONE);
    }

    @Test
    void an_aggregate_that_does_not_exist_cannot_be_changed() {
        assertThat(save(ONE, new Version(3))).isEqualTo(new CommitResult.Stale(ONE.key(), new Version(3), Version.NEW));
        assertThat(accounts().find(ONE.customer())).isEmpty();
    }

    @Test
    void one_stale_version_saves_neither_the_other_aggregate_nor_the_events() {
        save(TWO, Version.NEW);
        CommitResult result = work().commit(Changes.builder()
                .save(ONE.key(), Version.NEW, ONE)
                .save(TWO.key(), Version.NEW, TWO.withBlocked(true))
                .event(opened(ONE))
                .build());
        assertThat(result).isEqualTo(new CommitResult.Stale(TWO.key(), Version.NEW, new Version(1)));
        assertThat(accounts().find(ONE.customer())).isEmpty();
        assertThat(accounts().find(TWO.customer())).contains(new Stored<>(TWO, new Version(1)));
        assertThat(events()).isEmpty();
    }

    @Test
    void a_stale_version_in_the_middle_leaves_what_stands_before_and_after_it_as_it_was() {
        CreditAccount three = account("C-3", "a");
        save(TWO, Version.NEW);
        CommitResult result = work().commit(Changes.builder()
                .save(ONE.key(), Version.NEW, ONE)
                .save(TWO.key(), new Version(7), TWO.withBlocked(true))
                .save(three.key(), Version.NEW, three)
                .event(opened(ONE))
                .build());
        assertThat(result).isEqualTo(new CommitResult.Stale(TWO.key(), new Version(7), new Version(1)));
        assertThat(accounts().find(ONE.customer())).isEmpty();
        assertThat(accounts().find(TWO.customer())).contains(new Stored<>(TWO, new Version(1)));
        assertThat(accounts().find(three.customer())).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void a_failure_in_the_middle_saves_nothing_and_does_not_use_up_the_key() {
        Object broken = unsavable().orElse(null);
        assumeThat(broken).as("a state this store cannot save").isNotNull();
        CreditAccount three = account("C-3", "a");
        IdempotencyKey key = IdempotencyKey.of("request-1");
        assertThatThrownBy(() -> work().commit(Changes.builder()
                        .save(ONE.key(), Version.NEW, ONE)
                        .save(TWO.key(), Version.NEW, broken)
                        .save(three.key(), Version.NEW, three)
                        .event(opened(ONE))
                        .once(key)
                        .build()))
                .isInstanceOf(RuntimeException.class);
        assertThat(accounts().find(ONE.customer())).isEmpty();
        assertThat(accounts().find(three.customer())).isEmpty();
        assertThat(events()).isEmpty();
        assertThat(work().commit(Changes.builder()
                        .save(ONE.key(), Version.NEW, ONE)
                        .once(key)
                        .build()))
                .isEqualTo(new CommitResult.Committed());
    }

    @Test
    void a_stale_unit_of_work_does_not_use_up_its_key() {
        IdempotencyKey key = IdempotencyKey.of("request-1");
        Changes stale =
                Changes.builder().save(ONE.key(), new Version(1), ONE).once(key).build();
        assertThat(work().commit(stale)).isInstanceOf(CommitResult.Stale.class);
        Changes right =
                Changes.builder().save(ONE.key(), Version.NEW, ONE).once(key).build();
        assertThat(work().commit(right)).isEqualTo(new CommitResult.Committed());
    }

    @Test
    void a_key_seen_before_saves_nothing_even_where_the_versions_have_moved_on() {
        Changes once = Changes.builder()
                .save(ONE.key(), Version.NEW, ONE)
                .event(opened(ONE))
                .once(IdempotencyKey.of("request-1"))
                .build();
        assertThat(work().commit(once)).isEqualTo(new CommitResult.Committed());
        assertThat(work().commit(once)).isEqualTo(new CommitResult.Repeated(IdempotencyKey.of("request-1")));
        assertThat(accounts().find(ONE.customer())).contains(new Stored<>(ONE, new Version(1)));
        assertThat(events()).hasSize(1);
    }

    @Test
    void events_are_kept_in_the_order_they_happened() {
        work().commit(Changes.builder()
                .save(ONE.key(), Version.NEW, ONE)
                .save(TWO.key(), Version.NEW, TWO)
                .events(List.of(opened(TWO), opened(ONE)))
                .build());
        work().commit(Changes.builder()
                .event(opened(TWO))
                .once(IdempotencyKey.of("request-1"))
                .build());
        assertThat(events()).map(DomainEvent.class::cast).containsExactly(opened(TWO), opened(ONE), opened(TWO));
    }

    @Test
    void of_many_who_read_the_same_version_exactly_one_saves() {
        for (int round = 0; round < 20; round++) {
            CustomerId customer = CustomerId.of("C-round-" + round);
            CreditAccount account = CreditAccount.open(customer, "b", CreditFixtures.CNY);
            List<CommitResult> results = Together.run(8, i -> save(account, Version.NEW));
            assertThat(results)
                    .as("round %s", round)
                    .filteredOn(CommitResult.Committed.class::isInstance)
                    .hasSize(1);
            assertThat(accounts().find(customer).map(Stored::version)).contains(new Version(1));
        }
    }

    @Test
    void of_many_who_send_the_same_request_exactly_one_carries_it_out() {
        for (int round = 0; round < 20; round++) {
            IdempotencyKey key = IdempotencyKey.of("round-" + round);
            List<CommitResult> results = Together.run(8, i -> {
                CreditAccount own = account("C-" + key + "-" + i, "a");
                return work().commit(Changes.builder()
                        .save(own.key(), Version.NEW, own)
                        .event(opened(own))
                        .once(key)
                        .build());
            });
            assertThat(results)
                    .as("round %s", round)
                    .filteredOn(new CommitResult.Committed()::equals)
                    .hasSize(1);
            assertThat(results)
                    .as("round %s", round)
                    .filteredOn(new CommitResult.Repeated(key)::equals)
                    .hasSize(7);
            assertThat(events()).as("round %s", round).hasSize(round + 1);
        }
    }

    @Test
    void units_of_work_that_touch_the_same_aggregates_from_both_ends_all_come_to_an_end_and_lose_no_update() {
        save(ONE, Version.NEW);
        save(TWO, Version.NEW);
        int threads = 8;
        int each = 25;
        List<Integer> done = Together.run(threads, i -> {
            int saved = 0;
            while (saved < each) {
                Stored<CreditAccount> one = accounts().find(ONE.customer()).orElseThrow();
                Stored<CreditAccount> two = accounts().find(TWO.customer()).orElseThrow();
                Changes.Builder changes = Changes.builder();
                if (i % 2 == 0) {
                    changes.save(ONE.key(), one.version(), one.state()).save(TWO.key(), two.version(), two.state());
                } else {
                    changes.save(TWO.key(), two.version(), two.state()).save(ONE.key(), one.version(), one.state());
                }
                if (work().commit(changes.build()) instanceof CommitResult.Committed) {
                    saved++;
                }
            }
            return saved;
        });
        Version expected = new Version(1 + (long) threads * each);
        assertThat(done).containsOnly(each);
        assertThat(Optional.of(expected))
                .isEqualTo(accounts().find(ONE.customer()).map(Stored::version))
                .isEqualTo(accounts().find(TWO.customer()).map(Stored::version));
    }

    private CommitResult save(CreditAccount account, Version expected) {
        return work().commit(
                        Changes.builder().save(account.key(), expected, account).build());
    }

    private static CreditAccountOpened opened(CreditAccount account) {
        return new CreditAccountOpened(NOON, VERSION, account.customer(), account.grade());
    }
}
