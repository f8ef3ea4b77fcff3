package org.crmkit.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.api.Test;

class ContactDeskTest {

    static final InForce<RelationshipPolicy> POLICY =
            CompleteRulebook.load().inForceIfAny(RelationshipPolicy.class).orElseThrow();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final StaffId OWNER = StaffId.of("E-17");

    private final InMemoryStore store = new InMemoryStore();

    private ContactDesk desk(Instant now, InForce<RelationshipPolicy> policy) {
        return new ContactDesk(
                Contacts.in(store), store, PolicySource.always(policy), Clock.fixed(now, ZoneOffset.UTC));
    }

    private final ContactDesk desk = desk(NOW, POLICY);

    private static List<String> codes(Outcome<Contact> move) {
        return move.fold(
                done -> List.of(done.state().state().slug()),
                refused -> refused.reasons().stream().map(Reason::code).toList());
    }

    private static String sentence(Outcome<Contact> move) {
        return move.fold(done -> "made", no -> no.reasons().get(0).text().en());
    }

    private Outcome<Contact> open(ContactKind kind) {
        return desk.open("V-1", kind, CUSTOMER, OWNER, NOW, Optional.of(PersonalText.of("a planted wording 139")));
    }

    private Contact contact() {
        return Contacts.in(store).find("V-1").orElseThrow().state();
    }

    private static VisitOutline complete() {
        return new VisitOutline(
                Optional.of(PersonalText.of("Group")),
                Optional.of(VisitPurpose.KEEP_CONTACT),
                List.of("branches"),
                new ArrayList<>(POLICY.policy().kit().keySet()),
                Optional.empty());
    }

    @Test
    void a_visit_takes_place_only_with_a_complete_outline() {
        open(ContactKind.VISIT);

        assertThat(codes(desk.move("V-1", new ContactMove.Hold(Optional.empty()))))
                .containsExactly("group-name-missing", "purpose-missing", "topics-missing", "kit-incomplete");
        assertThat(codes(desk.move("V-1", new ContactMove.Prepare(complete())))).containsExactly("open");
        assertThat(codes(desk.move("V-1", new ContactMove.Hold(Optional.of(PersonalText.of("report"))))))
                .containsExactly("held");
        assertThat(contact().note()).contains(PersonalText.of("report"));
        assertThat(contact().outline()).isEqualTo(complete());
        assertThat(codes(desk.move("V-1", new ContactMove.Cancel()))).containsExactly("illegal-move");
    }

    @Test
    void an_outline_names_what_it_lacks() {
        VisitOutline whole = complete();
        VisitOutline unknown = new VisitOutline(
                whole.groupName(),
                whole.purpose(),
                List.of("weather"),
                whole.kit().subList(1, 8),
                Optional.empty());

        assertThat(whole.kit()).hasSize(8); // domain.md A7.3
        assertThat(whole.gaps(POLICY.policy())).isEmpty();
        assertThat(unknown.gaps(POLICY.policy()))
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "The topic was 'weather'; it must be one of relationship.visit.topics.",
                        "The kit lacks Policies and tariffs.");
    }

    @Test
    void a_reception_needs_no_outline_and_keeps_what_was_planned_when_nothing_is_reported() {
        open(ContactKind.WALK_IN_RECEPTION);

        assertThat(codes(desk.move("V-1", new ContactMove.Prepare(complete())))).containsExactly("illegal-move");
        assertThat(codes(desk.move("V-1", new ContactMove.Hold(Optional.empty()))))
                .containsExactly("held");
        assertThat(contact().note()).contains(PersonalText.of("a planted wording 139"));
    }

    @Test
    void a_refused_move_names_state_move_and_what_is_allowed() {
        open(ContactKind.PROPOSAL);

        Outcome<Contact> refused = desk.move("V-1", new ContactMove.Hold(Optional.empty()));
        assertThat(sentence(refused)).isEqualTo("A proposal in state open cannot be held; it can be answered.");
        desk.move("V-1", new ContactMove.Answer(false));
        desk.move("V-1", new ContactMove.Thank());
        assertThat(sentence(desk.move("V-1", new ContactMove.Thank())))
                .isEqualTo("A proposal in state thanked cannot be thanked; it can be left as it is.");
    }

    @Test
    void the_state_machine_is_as_the_table_says() {
        for (ContactKind kind : ContactKind.values()) {
            for (ContactState state : ContactState.values()) {
                List<String> possible = java.util.Arrays.stream(ContactMove.Kind.values())
                        .filter(move -> move.isPossibleFor(kind, state))
                        .map(ContactMove.Kind::slug)
                        .toList();
                List<String> expected =
                        switch (state) {
                            case OPEN ->
                                kind == ContactKind.PROPOSAL
                                        ? List.of("answer")
                                        : kind == ContactKind.VISIT
                                                ? List.of("prepare", "rebook", "hold", "cancel")
                                                : List.of("rebook", "hold", "cancel");
                            case ANSWERED -> kind == ContactKind.PROPOSAL ? List.of("thank") : List.of();
                            case HELD, CANCELLED, THANKED -> List.of();
                        };
                assertThat(possible).as("%s %s", kind, state).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_proposal_is_answered_in_a_week_and_thanked_for_in_three_days_more() {
        open(ContactKind.PROPOSAL);
        RelationshipPolicy rules = POLICY.policy();

        assertThat(contact().dueOn(rules, ZONE)).contains(LocalDate.parse("2026-03-09"));
        assertThat(contact().isOverdue(rules, Instant.parse("2026-03-09T15:59:00Z"), ZONE))
                .isFalse();
        assertThat(contact().isOverdue(rules, Instant.parse("2026-03-09T16:00:00Z"), ZONE))
                .isTrue();
        desk(NOW.plusSeconds(86_400), POLICY).move("V-1", new ContactMove.Answer(true));
        assertThat(contact().adopted()).contains(true);
        assertThat(contact().dueOn(rules, ZONE)).contains(LocalDate.parse("2026-03-06"));
        desk(NOW.plusSeconds(90_000), POLICY).move("V-1", new ContactMove.Thank());
        assertThat(contact().dueOn(rules, ZONE)).isEmpty();
        assertThat(contact().isOverdue(rules, NOW.plusSeconds(9_000_000), ZONE)).isFalse();
        assertThat(contact().adopted()).contains(true);
    }

    @Test
    void a_meeting_is_due_on_its_day_and_can_be_rebooked_or_cancelled() {
        open(ContactKind.BOOKED_RECEPTION);
        assertThat(contact().dueOn(POLICY.policy(), ZONE)).contains(LocalDate.parse("2026-03-02"));
        desk.move("V-1", new ContactMove.Rebook(NOW.plusSeconds(86_400)));
        assertThat(contact().dueOn(POLICY.policy(), ZONE)).contains(LocalDate.parse("2026-03-03"));
        assertThat(codes(desk.move("V-1", new ContactMove.Cancel()))).containsExactly("cancelled");
    }

    @Test
    void the_clock_does_not_run_back() {
        open(ContactKind.VISIT);

        assertThat(codes(desk(NOW.minusSeconds(1), POLICY).move("V-1", new ContactMove.Cancel())))
                .containsExactly("earlier-than-last-change");
    }

    @Test
    void the_same_is_opened_once_and_a_number_belongs_to_one() {
        open(ContactKind.VISIT);
        open(ContactKind.VISIT);
        assertThat(store.events()).hasSize(1);
        assertThat(codes(open(ContactKind.TOUR))).containsExactly("id-taken");
        assertThat(codes(desk.open("V-1", ContactKind.VISIT, CustomerId.of("C-2"), OWNER, NOW, Optional.empty())))
                .containsExactly("id-taken");
        assertThat(codes(desk.open("V-1", ContactKind.VISIT, CUSTOMER, StaffId.of("E-2"), NOW, Optional.empty())))
                .containsExactly("id-taken");
        assertThat(codes(desk.move("V-2", new ContactMove.Cancel()))).containsExactly("contact-unknown");
        assertThat(codes(desk(NOW, InForce.of(POLICY.policy(), RulebookVersion.of("default", "2026.2")))
                        .move("V-1", new ContactMove.Cancel())))
                .containsExactly("edition-unknown");
    }

    @Test
    void what_was_written_shows_in_no_printed_object_and_in_no_event() {
        open(ContactKind.VISIT);
        desk.move("V-1", new ContactMove.Prepare(complete()));

        assertThat(contact().toString()).doesNotContain("planted").contains("(21 characters)");
        assertThat(store.events().toString()).doesNotContain("planted");
    }
}
