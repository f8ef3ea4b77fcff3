package org.crmkit.core.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.view.timeline.TimelineFixtures.OTHER;
import static org.crmkit.core.view.timeline.TimelineFixtures.SECRET;
import static org.crmkit.core.view.timeline.TimelineFixtures.US;
import static org.crmkit.core.view.timeline.TimelineFixtures.V1;
import static org.crmkit.core.view.timeline.TimelineFixtures.ZONE;
import static org.crmkit.core.view.timeline.TimelineFixtures.at;
import static org.crmkit.core.view.timeline.TimelineFixtures.entry;
import static org.crmkit.core.view.timeline.TimelineFixtures.events;
import static org.crmkit.core.view.timeline.TimelineFixtures.look;
import static org.crmkit.core.view.timeline.TimelineFixtures.merged;
import static org.crmkit.core.view.timeline.TimelineFixtures.sources;
import static org.crmkit.core.view.timeline.TimelineFixtures.tellingSources;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.aftersales.ServiceEvent;
import org.crmkit.core.callcenter.WorkOrderEvent;
import org.crmkit.core.churn.ChurnEvent;
import org.crmkit.core.complaint.ComplaintEvent;
import org.crmkit.core.complaint.GrievanceEvent;
import org.crmkit.core.credit.CreditEvent;
import org.crmkit.core.credit.grant.GrantEvent;
import org.crmkit.core.credit.ledger.DocumentPosted;
import org.crmkit.core.customer.CustomerEvent;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.groupaccount.GoalEvent;
import org.crmkit.core.information.InformationEvent;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountEvent;
import org.crmkit.core.keyaccount.KeyAccountLevel;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.prospect.ProspectEvent;
import org.crmkit.core.relationship.ContactEvent;
import org.crmkit.core.relationship.GiftGiven;
import org.crmkit.core.relationship.HospitalityAllowed;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.relationship.club.GetTogetherEvent;
import org.crmkit.core.relationship.programme.ProgrammeRun;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.servicequality.QualityEvent;
import org.crmkit.core.survey.SurveyEvent;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.tier.TierEvent;
import org.crmkit.core.tier.points.PointsAccount;
import org.crmkit.core.tier.points.PointsEntry;
import org.crmkit.core.view.CardLine;
import org.crmkit.core.view.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TellersTest {

    @Test
    void what_happened_to_a_file_that_was_merged_is_told_too() {
        List<DomainEvent> events = List.of(
                new CustomerEvent.CustomerRegistered(at(0), V1, OTHER, Lifecycle.ACTIVE),
                new CustomerEvent.CustomerLifecycleChanged(at(5), V1, US, Lifecycle.ACTIVE, Lifecycle.AT_RISK));

        assertThat(Timeline.of(TimelineSources.of(US, ZONE).events(events).build())
                        .entries())
                .hasSize(1);
        assertThat(Timeline.of(TimelineSources.of(merged(), ZONE).events(events).build())
                        .entries())
                .hasSize(2);
    }

    static Stream<Class<?>> eventTypes() {
        return Stream.of(
                        CustomerEvent.class,
                        TierEvent.class,
                        ComplaintEvent.class,
                        GrievanceEvent.class,
                        CreditEvent.class,
                        GrantEvent.class,
                        DocumentPosted.class,
                        ServiceEvent.class,
                        WorkOrderEvent.class,
                        ChurnEvent.class,
                        InformationEvent.class,
                        ProspectEvent.class,
                        QualityEvent.class,
                        SurveyEvent.class,
                        ContactEvent.class,
                        GiftGiven.class,
                        HospitalityAllowed.class,
                        GetTogetherEvent.class,
                        PreferenceCard.Changed.class,
                        ProgrammeRun.Advanced.class,
                        KeyAccountEvent.class,
                        GoalEvent.class)
                .flatMap(TimelineFixtures::leaves);
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void every_event_of_every_room_has_a_teller(Class<?> type) {
        assertThat(Tellers.of(List.of()).knows(type)).as(type.getName()).isTrue();
    }

    @Test
    void no_two_types_of_events_are_of_one_kind() {
        List<String> kinds = Tellers.of(List.of()).kinds();

        assertThat(kinds.stream().collect(Collectors.groupingBy(kind -> kind, Collectors.counting())))
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isEqualTo(1));
        assertThat(kinds).hasSize((int) eventTypes().count());
    }

    @Test
    void a_prospect_that_was_graded_again_is_told_without_the_reasons_of_the_later_grade() {
        ProspectEvent.Graded first = new ProspectEvent.Graded(US, at(1), V1, "b", new BigDecimal("40"));

        assertThat(entry(Timeline.of(sources(List.of(first))), Room.PROSPECT, "graded")
                        .reasons())
                .isEmpty();
    }

    @Test
    void a_stock_taking_is_told_with_the_look_of_its_day_and_not_with_a_later_one() {
        KeyAccount account = new KeyAccount(
                US,
                KeyAccountType.GROUP,
                Set.of(KeyAccountLevel.PROVINCE),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(look("2026-03-02", "100.00"), look("2026-03-03", "200.00")),
                false,
                LocalDate.of(2026, 1, 1),
                at(0));
        List<DomainEvent> events = List.of(new KeyAccountEvent(US, KeyAccountEvent.Kind.STOCK_TAKEN, "all", at(2), V1));

        Timeline timeline = Timeline.of(tellingSources(events).account(account).build());

        assertThat(entry(timeline, Room.KEY_ACCOUNT, "key-account")
                        .line("sales")
                        .map(CardLine::value))
                .contains(Label.of("100.00元", "CNY 100.00"));
    }

    @Test
    void points_adjusted_by_hand_are_told_on_their_day_without_the_words_of_the_clerk() {
        Rulebook rules = CompleteRulebook.load();
        PointsAccount account = PointsAccount.from(
                List.of(new PointsEntry.Adjusted("x", LocalDate.of(2026, 3, 2), 50, "told me " + SECRET)),
                rules.inForceIfAny(Rulebook::points).orElseThrow(),
                day -> rules.tier().levels().get(0).slug(),
                LocalDate.of(2026, 3, 3));

        Timeline timeline =
                Timeline.of(TimelineSources.of(US, ZONE).points(account).build());

        TimelineEntry entry = entry(timeline, Room.POINTS, "adjusted");
        assertThat(entry.wholeDay()).isTrue();
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-03-01T16:00:00Z"));
        assertThat(entry.line("points").map(CardLine::value)).contains(Label.same("+50"));
        assertThat(timeline.text(Lang.EN)).startsWith("2026-03-02  Points").doesNotContain(SECRET);
    }
}
