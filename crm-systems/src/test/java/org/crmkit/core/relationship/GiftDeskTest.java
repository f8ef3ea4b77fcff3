package org.crmkit.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.PolicySource;
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

class GiftDeskTest {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private final InMemoryStore store = new InMemoryStore();
    private final GiftDesk desk = desk(store, 5);

    private GiftDesk desk(UnitOfWork work, int attempts) {
        return new GiftDesk(
                GiftLedgers.in(store),
                work,
                PolicySource.always(ContactDeskTest.POLICY),
                Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC),
                Retry.of(attempts));
    }

    private static Gift full(String id, String customer, String giver, String value, String day, String... approver) {
        return new Gift(
                id,
                CustomerId.of(customer),
                StaffId.of(giver),
                Money.parse("CNY " + value),
                LocalDate.parse(day),
                List.of(approver).stream().map(StaffId::of).findFirst());
    }

    private static Gift gift(String id, String value, String... approver) {
        return full(id, "C-1", "E-1", value, "2026-03-02", approver);
    }

    private static String outcome(GiftDecision decision) {
        return decision.fold(
                given -> "given " + given.customerTotal() + " " + given.giverTotal(),
                needs -> "needs approval above " + needs.above(),
                refused -> refused.reasons().get(0).code());
    }

    @Test
    void a_gift_up_to_the_approval_limit_is_given_and_above_it_somebody_else_approves() {
        assertThat(outcome(desk.give(gift("G-1", "200.00")))).isEqualTo("given CNY 200.00 CNY 200.00");
        assertThat(outcome(desk.give(gift("G-2", "200.01")))).isEqualTo("needs approval above CNY 200.00");
        assertThat(outcome(desk.give(gift("G-2", "200.01", "E-1")))).isEqualTo("approved-by-giver");
        assertThat(outcome(desk.give(gift("G-2", "200.01", "M-1")))).isEqualTo("given CNY 400.01 CNY 400.01");
        assertThat(store.events()).hasSize(2);
    }

    @Test
    void a_refusal_names_limit_given_so_far_and_asked() {
        desk.give(gift("G-1", "500.00", "M-1"));
        desk.give(gift("G-2", "400.00", "M-1"));

        GiftDecision.Refused refused = desk.give(gift("G-3", "100.01")).fold(given -> null, needs -> null, no -> no);
        assertThat(refused.exceeded())
                .containsExactly(new ExceededLimit(
                        "relationship.gifts.per-customer",
                        Money.parse("CNY 1000.00"),
                        Money.parse("CNY 900.00"),
                        Money.parse("CNY 100.01")));
        assertThat(refused.reasons().get(0).text().en())
                .isEqualTo(
                        "Over the limit relationship.gifts.per-customer: the limit is CNY 1,000.00, spent so far CNY 900.00, asked CNY 100.01. Spend less.");
        assertThat(outcome(desk.give(gift("G-3", "100.00")))).isEqualTo("given CNY 1000.00 CNY 1000.00");
    }

    @Test
    void one_gift_may_reach_its_limit_and_no_more_even_if_approved() {
        assertThat(outcome(desk.give(gift("G-1", "500.01", "M-1")))).isEqualTo("gift-limit");
        assertThat(outcome(desk.give(gift("G-1", "500.00", "M-1")))).isEqualTo("given CNY 500.00 CNY 500.00");
    }

    @Test
    void every_limit_broken_is_named() {
        for (int i = 0; i < 10; i++) {
            desk.give(full("G-" + i, "C-" + i, "E-1", "500.00", "2026-01-05", "M-1"));
        }
        GiftDecision.Refused refused = desk.give(full("G-x", "C-1", "E-1", "500.01", "2026-12-31"))
                .fold(given -> null, needs -> null, no -> no);
        assertThat(refused.exceeded())
                .extracting(ExceededLimit::rule)
                .containsExactly(
                        "relationship.gifts.per-gift",
                        "relationship.gifts.per-customer",
                        "relationship.gifts.per-giver");
        assertThat(outcome(desk.give(full("G-y", "C-99", "E-1", "0.01", "2026-12-31"))))
                .isEqualTo("gift-limit");
    }

    @Test
    void each_year_begins_anew() {
        desk.give(full("G-1", "C-1", "E-1", "500.00", "2026-12-31", "M-1"));
        desk.give(full("G-2", "C-1", "E-1", "500.00", "2026-12-31", "M-1"));

        assertThat(outcome(desk.give(full("G-3", "C-1", "E-1", "1.00", "2026-12-31"))))
                .isEqualTo("gift-limit");
        assertThat(outcome(desk.give(full("G-3", "C-1", "E-1", "1.00", "2027-01-01"))))
                .isEqualTo("given CNY 1.00 CNY 1.00");
    }

    @Test
    void the_same_gift_is_given_once() {
        desk.give(gift("G-1", "50.00"));
        assertThat(outcome(desk.give(gift("G-1", "50.00")))).isEqualTo("given CNY 50.00 CNY 50.00");
        assertThat(outcome(desk.give(gift("G-1", "51.00")))).isEqualTo("id-taken");
        assertThat(store.events()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gift("G-2", "0.00"))
                .withMessageContaining("above zero");
    }

    @Test
    void a_lost_save_is_decided_again_and_given_up_at_last() {
        int[] lost = {1};
        UnitOfWork stale = changes -> lost[0]-- > 0
                ? new CommitResult.Stale(changes.saves().get(0).key(), Version.NEW, Version.NEW.next())
                : store.commit(changes);
        assertThat(outcome(desk(stale, 2).give(gift("G-1", "50.00")))).startsWith("given");
        lost[0] = 2;
        assertThat(outcome(desk(stale, 2).give(gift("G-2", "50.00")))).isEqualTo("changed-meanwhile");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void however_gifts_come_no_ledger_ever_exceeds_its_limit(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            desk.give(new Gift(
                    "G-" + i,
                    CustomerId.of("C-" + random.nextInt(4)),
                    StaffId.of("E-" + random.nextInt(2)),
                    Money.ofMinor(CNY, 1 + random.nextInt(60_000)),
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)),
                    Optional.of(StaffId.of("M-1"))));
        }
        for (int i = 0; i < 4; i++) {
            Money total = GiftLedgers.in(store)
                    .find(GiftLedger.key(CustomerId.of("C-" + i), 2026))
                    .orElseThrow()
                    .state()
                    .total(CNY);
            assertThat(total).as("seed %s", seed).isLessThanOrEqualTo(Money.parse("CNY 1000.00"));
        }
        for (int i = 0; i < 2; i++) {
            Money total = GiftLedgers.in(store)
                    .find(GiftLedger.key(StaffId.of("E-" + i), 2026))
                    .orElseThrow()
                    .state()
                    .total(CNY);
            assertThat(total).as("seed %s", seed).isLessThanOrEqualTo(Money.parse("CNY 5000.00"));
        }
    }

    @Test
    void limits_fit_each_other() {
        Money ten = Money.parse("CNY 10.00");
        Money less = Money.parse("CNY 9.99");
        assertThat(new GiftRule(ten, ten, ten, Money.zero(CNY)).perGift()).isEqualTo(ten);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GiftRule(ten, less, ten, ten))
                .withMessageContaining("per-customer was CNY 9.99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GiftRule(ten, ten, less, ten))
                .withMessageContaining("per-giver was CNY 9.99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GiftRule(Money.zero(CNY), ten, ten, ten))
                .withMessageContaining("per-gift was CNY 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GiftRule(ten, ten, ten, Money.parse("CNY -0.01")))
                .withMessageContaining("approval-above");
    }
}
