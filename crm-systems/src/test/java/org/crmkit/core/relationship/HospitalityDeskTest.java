package org.crmkit.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.crmkit.core.store.memory.InMemoryStore;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped limits: a meal CNY 200 a guest and 2,000 in all, a reception 100 and 1,000, a customer's year 10,000. */
class HospitalityDeskTest {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final CustomerId CUSTOMER = CustomerId.of("C-1");

    private final InMemoryStore store = new InMemoryStore();
    private final HospitalityDesk desk = desk(store, 5);

    private HospitalityDesk desk(UnitOfWork work, int attempts) {
        return new HospitalityDesk(
                HospitalityLedgers.in(store),
                work,
                PolicySource.always(ContactDeskTest.POLICY),
                Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC),
                Retry.of(attempts));
    }

    private static Hospitality asked(
            String contact, HospitalityKind kind, int guests, String cost, String day, String... approver) {
        return new Hospitality(
                contact,
                kind,
                CUSTOMER,
                StaffId.of("E-1"),
                guests,
                Money.parse("CNY " + cost),
                LocalDate.parse(day),
                List.of(approver).stream().map(StaffId::of).findFirst());
    }

    private static Hospitality meal(String contact, int guests, String cost, String... approver) {
        return asked(contact, HospitalityKind.MEAL, guests, cost, "2026-03-02", approver);
    }

    private static String outcome(HospitalityDecision decision) {
        return decision.fold(
                allowed -> "allowed " + allowed.customerTotal(),
                needs -> String.join(
                        " ", needs.exceeded().stream().map(ExceededLimit::rule).toList()),
                refused -> refused.reasons().get(0).code());
    }

    @Test
    void the_host_decides_up_to_the_limit_of_a_guest_and_somebody_else_above_it() {
        assertThat(outcome(desk.ask(meal("H-1", 3, "600.00")))).isEqualTo("allowed CNY 600.00");
        assertThat(outcome(desk.ask(meal("H-2", 3, "600.01")))).isEqualTo("relationship.hospitality.meal.per-guest");
        assertThat(outcome(desk.ask(meal("H-2", 3, "600.01", "E-1")))).isEqualTo("approved-by-host");
        assertThat(outcome(desk.ask(meal("H-2", 3, "600.01", "M-1")))).isEqualTo("allowed CNY 1200.01");
        assertThat(store.events()).hasSize(2);
    }

    @Test
    void many_guests_do_not_lift_the_limit_of_one_occasion() {
        assertThat(outcome(desk.ask(meal("H-1", 30, "2000.01"))))
                .isEqualTo("relationship.hospitality.meal.per-occasion");
        assertThat(outcome(desk.ask(meal("H-2", 1, "2000.01"))))
                .isEqualTo("relationship.hospitality.meal.per-guest relationship.hospitality.meal.per-occasion");
        assertThat(outcome(desk.ask(meal("H-1", 10, "2000.00")))).isEqualTo("allowed CNY 2000.00");
    }

    @Test
    void a_reception_has_limits_of_its_own() {
        assertThat(outcome(desk.ask(asked("H-1", HospitalityKind.RECEPTION, 2, "200.00", "2026-03-02"))))
                .isEqualTo("allowed CNY 200.00");
        assertThat(outcome(desk.ask(asked("H-2", HospitalityKind.RECEPTION, 20, "1000.01", "2026-03-02"))))
                .isEqualTo("relationship.hospitality.reception.per-occasion");
    }

    @Test
    void the_limit_of_a_year_is_not_exceeded_even_with_approval_and_the_next_year_begins_anew() {
        for (int i = 0; i < 4; i++) {
            desk.ask(meal("H-" + i, 10, "2000.00"));
        }
        HospitalityDecision refused = desk.ask(meal("H-x", 10, "2000.01", "M-1"));
        assertThat(refused.<List<Reason>>fold(a -> List.of(), n -> List.of(), HospitalityDecision.Refused::reasons))
                .extracting(reason -> reason.text().en())
                .containsExactly("Over the limit relationship.hospitality.per-customer: the limit is CNY 10,000.00, "
                        + "spent so far CNY 8,000.00, asked CNY 2,000.01. Spend less.");
        assertThat(outcome(desk.ask(meal("H-x", 10, "2000.00")))).isEqualTo("allowed CNY 10000.00");
        assertThat(outcome(desk.ask(meal("H-y", 1, "0.01")))).isEqualTo("hospitality-limit");
        assertThat(outcome(desk.ask(asked("H-z", HospitalityKind.MEAL, 1, "0.01", "2027-01-01"))))
                .isEqualTo("allowed CNY 0.01");
    }

    @Test
    void a_contact_has_one_sum() {
        desk.ask(meal("H-1", 1, "50.00"));
        assertThat(outcome(desk.ask(meal("H-1", 1, "50.00")))).isEqualTo("allowed CNY 50.00");
        assertThat(outcome(desk.ask(meal("H-1", 1, "51.00")))).isEqualTo("id-taken");
        assertThat(store.events()).hasSize(1);
    }

    @Test
    void a_lost_save_is_decided_again_and_given_up_at_last() {
        int[] lost = {1};
        UnitOfWork stale = changes -> lost[0]-- > 0
                ? new CommitResult.Stale(changes.saves().get(0).key(), Version.NEW, Version.NEW.next())
                : store.commit(changes);
        assertThat(outcome(desk(stale, 2).ask(meal("H-1", 1, "50.00")))).startsWith("allowed");
        lost[0] = 2;
        assertThat(outcome(desk(stale, 2).ask(meal("H-2", 1, "50.00")))).isEqualTo("changed-meanwhile");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void however_it_is_asked_no_year_of_a_customer_exceeds_its_limit(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            desk.ask(new Hospitality(
                    "H-" + i,
                    List.of(HospitalityKind.values()).get(random.nextInt(2)),
                    CUSTOMER,
                    StaffId.of("E-" + random.nextInt(3)),
                    1 + random.nextInt(12),
                    Money.ofMinor(CNY, 1 + random.nextInt(300_000)),
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)),
                    random.nextBoolean() ? Optional.of(StaffId.of("M-1")) : Optional.empty()));
        }
        Money total = HospitalityLedgers.in(store)
                .find(HospitalityLedger.key(CUSTOMER, 2026))
                .orElseThrow()
                .state()
                .total(CNY);
        assertThat(total)
                .as("seed %s", seed)
                .isLessThanOrEqualTo(Money.parse("CNY 10000.00"))
                .isGreaterThan(Money.parse("CNY 7000.00")); // asked for far more than the year has
    }

    @Test
    void meals_are_meals_and_whoever_is_shown_around_is_received() {
        Map<ContactKind, Optional<HospitalityKind>> kinds = new EnumMap<>(ContactKind.class);
        for (ContactKind kind : ContactKind.values()) {
            kinds.put(kind, HospitalityKind.of(kind));
        }
        assertThat(kinds)
                .containsEntry(ContactKind.HOSPITALITY, Optional.of(HospitalityKind.MEAL))
                .containsEntry(ContactKind.TOUR, Optional.of(HospitalityKind.RECEPTION))
                .containsEntry(ContactKind.BOOKED_RECEPTION, Optional.of(HospitalityKind.RECEPTION))
                .containsEntry(ContactKind.WALK_IN_RECEPTION, Optional.of(HospitalityKind.RECEPTION))
                .containsEntry(ContactKind.VISIT, Optional.empty())
                .containsEntry(ContactKind.RETURN_VISIT, Optional.empty())
                .containsEntry(ContactKind.PROPOSAL, Optional.empty());
    }

    private static HospitalityRule rule(String perGuest, String perOccasion, String perCustomer) {
        HospitalityRule.Limit limit =
                new HospitalityRule.Limit(Money.parse("CNY " + perGuest), Money.parse("CNY " + perOccasion));
        return new HospitalityRule(
                Map.of(HospitalityKind.MEAL, limit, HospitalityKind.RECEPTION, limit),
                Money.parse("CNY " + perCustomer));
    }

    @Test
    void limits_fit_each_other() {
        assertThat(rule("0.00", "0.00", "0.00").perCustomer()).isEqualTo(Money.zero(CNY));
        assertThat(rule("10.00", "10.00", "10.00").limit(HospitalityKind.MEAL).perGuest())
                .isEqualTo(Money.parse("CNY 10.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("-0.01", "10.00", "10.00"))
                .withMessageContaining("meal.per-guest was CNY -0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("10.00", "9.99", "10.00"))
                .withMessageContaining("meal.per-occasion was CNY 9.99; it must be at least per-guest, CNY 10.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("10.00", "10.00", "9.99"))
                .withMessageContaining("per-customer was CNY 9.99; it must be at least meal.per-occasion");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HospitalityRule(Map.of(), Money.parse("CNY 1.00")))
                .withMessageContaining("relationship.hospitality.meal is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meal("H-1", 0, "1.00"))
                .withMessageContaining("one or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meal("H-1", 1, "0.00"))
                .withMessageContaining("above zero");
    }
}
