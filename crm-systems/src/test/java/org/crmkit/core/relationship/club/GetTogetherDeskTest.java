package org.crmkit.core.relationship.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.relationship.club.GetTogether.Guest;
import org.crmkit.core.relationship.club.GetTogetherFigures.Bought;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Share;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The shipped rules: from silver, CNY 300 a seat, approval above 5,000, invited 7 days before, answered 3 days before. */
class GetTogetherDeskTest {

    private static final Label THEME = Label.of("新品品鉴", "Tasting");
    private static final LocalDate DAY = LocalDate.parse("2026-04-20");
    private static final StaffId OWNER = StaffId.of("E-1");
    private static final CustomerId ONE = CustomerId.of("C-1");
    private static final CustomerId TWO = CustomerId.of("C-2");
    private static final CustomerId THREE = CustomerId.of("C-3");

    private final InMemoryStore store = new InMemoryStore();

    /** The desk on a day, at eight in the morning in Shanghai, when it is midnight by UTC. */
    private GetTogetherDesk on(String day) {
        return new GetTogetherDesk(
                GetTogethers.in(store),
                store,
                PolicySource.always(MemberDiscountTest.POLICY),
                Clock.fixed(Instant.parse(day + "T00:00:00Z"), ZoneOffset.UTC),
                ZoneId.of("Asia/Shanghai"));
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static String outcome(Outcome<GetTogether> move) {
        return move.fold(
                done -> done.state().state().label().en(),
                refused -> refused.reasons().get(0).code());
    }

    private Outcome<GetTogether> plan(int seats, String budget) {
        return on("2026-04-01").plan("G-1", THEME, DAY, OWNER, seats, cny(budget));
    }

    private String move(String day, GetTogetherMove move) {
        return outcome(on(day).move("G-1", move));
    }

    private GetTogether party() {
        return GetTogethers.in(store).find("G-1").orElseThrow().state();
    }

    private static Set<CustomerId> all(CustomerId... members) {
        return new LinkedHashSet<>(List.of(members));
    }

    @Test
    void a_budget_the_owner_may_decide_leads_to_invitations_at_once() {
        assertThat(outcome(plan(20, "5000.00"))).isEqualTo("inviting");
    }

    @Test
    void a_larger_budget_waits_for_somebody_else() {
        assertThat(outcome(plan(20, "5000.01"))).isEqualTo("waiting for approval");
        assertThat(move("2026-04-01", new GetTogetherMove.Invite(ONE, "gold-card")))
                .isEqualTo("illegal-move");
        assertThat(move("2026-04-01", new GetTogetherMove.Approve(OWNER))).isEqualTo("approved-by-owner");
        assertThat(move("2026-04-01", new GetTogetherMove.Approve(StaffId.of("M-1"))))
                .isEqualTo("inviting");
        assertThat(party().approvedBy()).contains(StaffId.of("M-1"));
        assertThat(move("2026-04-01", new GetTogetherMove.Approve(StaffId.of("M-1"))))
                .isEqualTo("illegal-move");
    }

    @Test
    void a_seat_has_its_price_whoever_approves() {
        assertThat(outcome(plan(10, "3000.01"))).isEqualTo("budget-over-seats");
        assertThat(outcome(plan(10, "3000.00"))).isEqualTo("inviting");
        assertThat(outcome(plan(10, "3000.00"))).isEqualTo("inviting");
        assertThat(outcome(plan(11, "3000.00"))).isEqualTo("id-taken");
        assertThat(store.events()).hasSize(1);
    }

    @Test
    void members_of_the_grade_are_invited_in_time() {
        plan(10, "3000.00");
        assertThat(move("2026-04-02", new GetTogetherMove.Invite(ONE, "basic"))).isEqualTo("grade-too-low");
        assertThat(move("2026-04-02", new GetTogetherMove.Invite(ONE, "silver-card")))
                .isEqualTo("inviting");
        assertThat(move("2026-04-02", new GetTogetherMove.Invite(ONE, "silver-card")))
                .isEqualTo("inviting");
        assertThat(move("2026-04-13", new GetTogetherMove.Invite(TWO, "platinum-card")))
                .isEqualTo("inviting");
        assertThat(move("2026-04-14", new GetTogetherMove.Invite(THREE, "platinum-card")))
                .isEqualTo("invited-too-late");
        assertThat(party().guests().keySet()).containsExactly(ONE, TWO);
        assertThat(store.events()).hasSize(3);
    }

    @Test
    void a_seat_is_given_once_and_again_when_it_is_given_back() {
        plan(1, "300.00");
        for (CustomerId member : List.of(ONE, TWO)) {
            move("2026-04-02", new GetTogetherMove.Invite(member, "gold-card"));
        }
        assertThat(move("2026-04-03", new GetTogetherMove.Answer(THREE, true))).isEqualTo("not-invited");
        assertThat(move("2026-04-03", new GetTogetherMove.Answer(ONE, true))).isEqualTo("inviting");
        assertThat(move("2026-04-03", new GetTogetherMove.Answer(TWO, true))).isEqualTo("no-seat-left");
        assertThat(move("2026-04-18", new GetTogetherMove.Answer(ONE, false))).isEqualTo("inviting");
        assertThat(move("2026-04-18", new GetTogetherMove.Answer(TWO, true))).isEqualTo("answered-too-late");
        assertThat(party().guests()).containsEntry(ONE, Guest.DECLINED).containsEntry(TWO, Guest.INVITED);
    }

    @Test
    void an_answer_counts_up_to_its_last_day() {
        plan(2, "300.00");
        move("2026-04-02", new GetTogetherMove.Invite(ONE, "gold-card"));
        assertThat(move("2026-04-17", new GetTogetherMove.Answer(ONE, true))).isEqualTo("inviting");
        assertThat(party().guests()).containsEntry(ONE, Guest.ACCEPTED);
    }

    private void held() {
        plan(10, "3000.00");
        for (CustomerId member : List.of(ONE, TWO, THREE)) {
            move("2026-04-02", new GetTogetherMove.Invite(member, "gold-card"));
        }
        move("2026-04-03", new GetTogetherMove.Answer(ONE, true));
        move("2026-04-03", new GetTogetherMove.Answer(TWO, true));
    }

    @Test
    void after_the_day_it_is_said_who_came_and_who_did_not() {
        held();
        assertThat(move("2026-04-19", new GetTogetherMove.Hold(all(ONE), cny("100.00"))))
                .isEqualTo("held-too-early");
        assertThat(move("2026-04-20", new GetTogetherMove.Hold(all(CustomerId.of("C-9")), cny("100.00"))))
                .isEqualTo("not-invited");
        assertThat(move("2026-04-20", new GetTogetherMove.Hold(all(ONE), Money.parse("USD 100.00"))))
                .isEqualTo("cost-in-other-currency");
        assertThat(move("2026-04-20", new GetTogetherMove.Hold(all(ONE, THREE), cny("100.00"))))
                .isEqualTo("held");
        assertThat(party().guests())
                .containsEntry(ONE, Guest.CAME)
                .containsEntry(TWO, Guest.MISSED)
                .containsEntry(THREE, Guest.CAME);
        assertThat(store.events().stream()
                        .map(GetTogetherEvent.class::cast)
                        .filter(event -> event.what() == GetTogetherEvent.What.CAME)
                        .map(event -> event.guest().orElseThrow()))
                .containsExactly(ONE, THREE);
        assertThat(move("2026-04-20", new GetTogetherMove.Cancel())).isEqualTo("illegal-move");
    }

    @Test
    void it_is_cancelled_until_it_was_held_approved_or_not() {
        assertThat(outcome(on("2026-04-01").move("G-1", new GetTogetherMove.Cancel())))
                .isEqualTo("get-together-unknown");
        plan(20, "6000.00");
        assertThat(outcome(on("2026-03-31").move("G-1", new GetTogetherMove.Cancel())))
                .isEqualTo("earlier-than-last-change");
        assertThat(move("2026-04-02", new GetTogetherMove.Cancel())).isEqualTo("cancelled");
        String said = on("2026-04-03")
                .move("G-1", new GetTogetherMove.Cancel())
                .fold(done -> "cancelled", no -> no.reasons().get(0).text().en());
        assertThat(said)
                .isEqualTo(
                        "Get-together G-1 is cancelled; this is possible only while it is waiting for approval or inviting.");
    }

    private static Bought bought(CustomerId who, String day, String amount) {
        return new Bought(who, LocalDate.parse(day), cny(amount));
    }

    @Test
    void purchases_of_guests_stand_beside_those_of_the_absent() {
        held();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GetTogetherFigures.of(party(), List.of(), MemberDiscountTest.POLICY))
                .withMessageContaining("Get-together G-1 is inviting; it has figures once it was held");
        move("2026-04-20", new GetTogetherMove.Hold(all(ONE, THREE), cny("3100.01")));
        GetTogetherFigures figures = GetTogetherFigures.of(
                party(),
                Stream.of(
                                bought(ONE, "2026-01-19", "1.00"), // a day before the three months
                                bought(ONE, "2026-01-20", "10.00"),
                                bought(THREE, "2026-04-19", "20.00"),
                                bought(ONE, "2026-04-20", "100.00"),
                                bought(THREE, "2026-07-19", "200.00"),
                                bought(THREE, "2026-07-20", "1.00"), // a day after
                                bought(TWO, "2026-04-19", "5.00"),
                                bought(TWO, "2026-04-21", "7.00"),
                                bought(CustomerId.of("C-9"), "2026-04-21", "9.00"))
                        .toList(),
                MemberDiscountTest.POLICY);
        assertThat(figures.came().value()).contains(new Share(2, 3));
        assertThat(figures.perGuest()).contains(cny("1550.01")); // 3100.01 / 2 = 1550.005
        assertThat(figures.overBudget()).isEqualTo(cny("100.01"));
        assertThat(figures.guests()).isEqualTo(new GetTogetherFigures.Purchases(cny("30.00"), cny("300.00")));
        assertThat(figures.absent()).isEqualTo(new GetTogetherFigures.Purchases(cny("5.00"), cny("7.00")));
    }

    @Test
    void without_guests_nothing_is_measured_per_guest() {
        plan(10, "3000.00");
        move("2026-04-20", new GetTogetherMove.Hold(Set.of(), cny("3000.00")));
        GetTogetherFigures figures = GetTogetherFigures.of(party(), List.of(), MemberDiscountTest.POLICY);
        assertThat(figures.came().value()).isEmpty();
        assertThat(figures.perGuest()).isEqualTo(Optional.empty());
        assertThat(figures.overBudget()).isEqualTo(cny("0.00"));
    }
}
