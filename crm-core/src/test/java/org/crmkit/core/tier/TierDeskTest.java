package org.crmkit.core.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.crmkit.core.store.memory.InMemoryStore;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TierDeskTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CustomerId CUSTOMER = CustomerId.of("C-1001");
    private static final PolicySource<TierScheme> SCHEME = PolicySource.always(InForce.of(
            new TierScheme(
                    TierWindow.rolling(Span.parse("12 months")),
                    new TierDowngrade.AtPeriodEnd(Span.parse("12 months"), Span.parse("0 days"), Optional.of(1)),
                    ReturnRule.ON_RETURN_DAY,
                    TierAssignmentTest.SCHEME.levels()),
            RulebookVersion.of("fictional", "1")));

    private final InMemoryStore store = new InMemoryStore();

    private TierDesk deskOn(String day) {
        return desk(store, day);
    }

    private TierDesk desk(UnitOfWork work, String day) {
        Instant noon = LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant();
        return new TierDesk(new InMemoryTierFiles(store), work, SCHEME, Clock.fixed(noon, ZONE));
    }

    private static TierEntry bought(String id, String day, String amount) {
        return TierEntry.bought(id, LocalDate.parse(day), Money.parse("CNY " + amount));
    }

    private static TierResult.Told told(TierResult result) {
        return result.fold(t -> t, n -> null, c -> null);
    }

    @Test
    void a_change_of_level_is_an_event_with_reasons_and_edition_saved_with_the_entry() {
        deskOn("2024-01-10").open(CUSTOMER, LocalDate.of(2024, 1, 10));
        TierResult.Told told = told(deskOn("2024-03-01").record(CUSTOMER, bought("b", "2024-03-01", "20000.00")));
        TierEvent.TierChanged changed = told.changed().orElseThrow();
        assertThat(changed.from()).isEqualTo("standard");
        assertThat(changed.to()).isEqualTo("gold");
        assertThat(changed.since()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(changed.decidedUnder()).hasToString("fictional@1");
        assertThat(changed.reasons()).hasSize(3);
        assertThat(store.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("TierFileOpened", "TierEntryRecorded", "TierChanged");
    }

    @Test
    void an_entry_recorded_twice_changes_nothing() {
        deskOn("2024-01-10").open(CUSTOMER, LocalDate.of(2024, 1, 10));
        deskOn("2024-03-01").record(CUSTOMER, bought("b", "2024-03-01", "20000.00"));
        TierResult.Told again = told(deskOn("2024-03-05").record(CUSTOMER, bought("b", "2024-03-01", "20000.00")));
        assertThat(again.changed()).isEmpty();
        assertThat(again.timeline().level().slug()).isEqualTo("gold");
        assertThat(store.events()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deskOn("2024-03-05").record(CUSTOMER, bought("b", "2024-03-01", "1.00")));
    }

    @Test
    void a_late_entry_is_known_from_the_day_it_was_recorded() {
        deskOn("2024-01-10").open(CUSTOMER, LocalDate.of(2024, 1, 10));
        told(deskOn("2024-05-01").record(CUSTOMER, bought("b", "2024-03-01", "20000.00")));
        TierFile file =
                new InMemoryTierFiles(store).find(CUSTOMER).orElseThrow().state();
        assertThat(file.history().entries()).extracting(TierEntry::knownOn).containsExactly(LocalDate.of(2024, 5, 1));
        assertThat(file.level()).isEqualTo("gold");
        assertThat(file.toldOn()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deskOn("2024-05-01").record(CUSTOMER, bought("c", "2024-05-02", "1.00")))
                .withMessageContaining("must not be after today");
    }

    @Test
    void the_daily_run_tells_what_time_alone_has_changed() {
        deskOn("2024-01-10").open(CUSTOMER, LocalDate.of(2024, 1, 10));
        deskOn("2024-03-01").record(CUSTOMER, bought("b", "2024-03-01", "20000.00"));
        assertThat(told(deskOn("2025-02-28").refresh(CUSTOMER)).changed()).isEmpty();
        assertThat(told(deskOn("2025-03-01").refresh(CUSTOMER))
                        .changed()
                        .orElseThrow()
                        .to())
                .isEqualTo("silver");
        assertThat(told(deskOn("2025-03-01").refresh(CUSTOMER)).changed()).isEmpty();
    }

    @Test
    void without_a_file_there_is_an_answer_and_a_second_file_is_stale() {
        assertThat(deskOn("2024-01-10").refresh(CUSTOMER)).isEqualTo(new TierResult.NoFile(CUSTOMER));
        assertThat(deskOn("2024-01-10").open(CUSTOMER, LocalDate.of(2024, 1, 10)))
                .isEqualTo(new CommitResult.Committed());
        assertThat(deskOn("2024-01-10").open(CUSTOMER, LocalDate.of(2024, 1, 10)))
                .isInstanceOf(CommitResult.Stale.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deskOn("2024-01-10").open(CUSTOMER, LocalDate.of(2024, 1, 11)))
                .withMessageContaining("joinedOn was 2024-01-11");
    }

    @Test
    void somebody_who_is_faster_once_is_met_with_a_new_decision_and_somebody_always_faster_with_an_answer() {
        deskOn("2024-01-10").open(CUSTOMER, LocalDate.of(2024, 1, 10));
        boolean[] rival = {true};
        UnitOfWork contested = (Changes changes) -> {
            if (rival[0]) {
                rival[0] = false;
                told(deskOn("2024-03-01").record(CUSTOMER, bought("a", "2024-02-01", "15000.00")));
            }
            return store.commit(changes);
        };
        TierResult.Told told =
                told(desk(contested, "2024-03-01").record(CUSTOMER, bought("b", "2024-03-01", "5000.00")));
        assertThat(told.timeline().level().slug()).isEqualTo("gold");
        UnitOfWork hopeless =
                changes -> new CommitResult.Stale(changes.saves().get(0).key(), Version.NEW, Version.NEW);
        assertThat(desk(hopeless, "2024-03-02").record(CUSTOMER, bought("c", "2024-03-01", "1.00")))
                .isEqualTo(new TierResult.Contended(32));
        assertThat(List.of(new InMemoryTierFiles(store)
                        .find(CUSTOMER)
                        .orElseThrow()
                        .state()
                        .history()
                        .entries()
                        .size()))
                .containsExactly(2);
    }
}
