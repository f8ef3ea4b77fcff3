package org.crmkit.core.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.view.timeline.TimelineFixtures.CLERK;
import static org.crmkit.core.view.timeline.TimelineFixtures.OTHER;
import static org.crmkit.core.view.timeline.TimelineFixtures.SECRET;
import static org.crmkit.core.view.timeline.TimelineFixtures.US;
import static org.crmkit.core.view.timeline.TimelineFixtures.V1;
import static org.crmkit.core.view.timeline.TimelineFixtures.ZONE;
import static org.crmkit.core.view.timeline.TimelineFixtures.at;
import static org.crmkit.core.view.timeline.TimelineFixtures.entry;
import static org.crmkit.core.view.timeline.TimelineFixtures.events;
import static org.crmkit.core.view.timeline.TimelineFixtures.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.crmkit.core.callcenter.WorkOrder;
import org.crmkit.core.complaint.ComplaintCategory;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.tier.TierEntry;
import org.crmkit.core.tier.TierEvent;
import org.crmkit.core.time.TimeRange;
import org.crmkit.core.view.CardLine;
import org.crmkit.core.view.Disclosure;
import org.crmkit.core.view.Room;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    @Test
    void what_happened_with_the_customer_is_told_in_order_and_nothing_of_others() {
        Timeline timeline = Timeline.of(sources(events()));

        assertThat(timeline.entries().stream().map(e -> e.room().code() + "/" + e.kind() + " " + e.subject()))
                .containsExactly(
                        "customer/registered C-1",
                        "tier/changed C-1",
                        "credit/limit-raised A-1",
                        "complaint/received W-1",
                        "complaint/filtered W-1",
                        "after-sales/requested S-1",
                        "after-sales/refunded P-1",
                        "call-center/contact I-1",
                        "call-center/order-written O-1",
                        "call-center/order-moved O-1",
                        "relationship/contact K-1",
                        "relationship/gift-given G-1",
                        "key-account/key-account C-1",
                        "churn/retention-moved r-1",
                        "information/consent-given marketing");
        assertThat(timeline.untold()).isEmpty();
    }

    @Test
    void a_change_is_explained_by_what_why_under_which_edition_and_by_whom() {
        Timeline timeline = Timeline.of(sources(events()));

        TimelineEntry tier = entry(timeline, Room.TIER, "changed");
        assertThat(tier.line("level").map(CardLine::value).map(Label::en))
                .hasValueSatisfying(text -> assertThat(text).contains(" -> "));
        assertThat(tier.reasons()).extracting(Reason::code).containsExactly("reached");
        assertThat(tier.decidedUnder()).contains(V1);

        TimelineEntry limit = entry(timeline, Room.CREDIT, "limit-raised");
        assertThat(limit.line("limit").map(CardLine::value))
                .contains(Label.of("10,000.00元 → 30,000.00元", "CNY 10,000.00 -> CNY 30,000.00"));
        assertThat(limit.by())
                .containsExactly(
                        new TimelineEntry.Doer("o-1", Optional.of(Label.same("sales"))),
                        new TimelineEntry.Doer("o-2", Optional.of(Label.of("经理", "manager"))));

        assertThat(entry(timeline, Room.CHURN, "retention-moved").by())
                .containsExactly(new TimelineEntry.Doer("s-7", Optional.of(Label.of("客户经理", "account manager"))));
        assertThat(entry(timeline, Room.CALL_CENTER, "order-moved")
                        .line("because")
                        .map(CardLine::value))
                .contains(WorkOrder.Delay.SUPPLY.label());
        assertThat(entry(timeline, Room.CALL_CENTER, "contact").decidedUnder()).isEmpty();
    }

    @Test
    void an_overruled_sorting_shows_what_the_score_proposed() {
        TimelineEntry sorted = entry(Timeline.of(sources(events())), Room.COMPLAINT, "filtered");

        assertThat(sorted.line("category").map(CardLine::value)).contains(ComplaintCategory.MUST_SOLVE.label());
        assertThat(sorted.line("proposed").map(CardLine::value)).contains(ComplaintCategory.ROUTINE.label());
        assertThat(sorted.line("score").map(CardLine::value)).contains(Label.same("61.3"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void the_order_of_the_input_and_repetition_change_nothing(long seed) {
        List<DomainEvent> shuffled = new ArrayList<>(events());
        shuffled.addAll(events().subList(0, 6));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Timeline.of(sources(shuffled))).as("seed %s", seed).isEqualTo(Timeline.of(sources(events())));
    }

    @Test
    void nobody_who_may_not_see_it_finds_a_personal_number() {
        Timeline masked = Timeline.of(sources(events()));

        assertThat(masked.text(Lang.ZH)).doesNotContain(SECRET);
        assertThat(masked.text(Lang.EN)).doesNotContain(SECRET);
        assertThat(masked.toString() + masked.entries()).doesNotContain(SECRET);
        assertThat(entry(masked, Room.COMPLAINT, "received").line("description"))
                .hasValueSatisfying(line -> assertThat(line.masked()).isTrue());
    }

    @Test
    void a_role_sees_the_wording_of_the_classes_it_is_cleared_for_and_no_other() {
        Disclosure complaints = Disclosure.of(CLERK, "handling W-1", InformationClass.RETURNS_AND_COMPLAINTS);
        Timeline timeline = Timeline.of(sources(events()), complaints);

        assertThat(entry(timeline, Room.COMPLAINT, "received").line("description"))
                .hasValueSatisfying(line -> {
                    assertThat(line.masked()).isFalse();
                    assertThat(line.value().en()).contains(SECRET);
                });
        assertThat(entry(timeline, Room.RELATIONSHIP, "contact").line("note"))
                .hasValueSatisfying(line -> assertThat(line.masked()).isTrue());
        assertThat(entry(timeline, Room.CREDIT, "limit-raised").line("reason"))
                .hasValueSatisfying(line -> assertThat(line.masked()).isTrue());
        assertThat(timeline.toString() + timeline.entries()).doesNotContain(SECRET);
    }

    @Test
    void a_filter_keeps_rooms_and_a_period_whose_end_is_not_in_it() {
        Timeline timeline = Timeline.of(sources(events()));

        assertThat(timeline.only(TimelineFilter.rooms(Room.COMPLAINT, Room.TIER))
                        .entries())
                .extracting(TimelineEntry::room)
                .containsExactly(Room.TIER, Room.COMPLAINT, Room.COMPLAINT);
        assertThat(timeline.only(TimelineFilter.ALL.in(TimeRange.of(at(30), at(42))))
                        .entries())
                .extracting(TimelineEntry::kind)
                .containsExactly("received", "filtered", "requested");
        assertThat(timeline.only(TimelineFilter.ALL)).isEqualTo(timeline);
    }

    @Test
    void pages_together_are_the_timeline_and_none_is_too_long() {
        Timeline timeline = Timeline.of(sources(events())).newestFirst();
        int pages = timeline.page(0, 4).pages();

        assertThat(pages).isEqualTo(4);
        assertThat(IntStream.range(0, pages)
                        .mapToObj(number -> timeline.page(number, 4).entries())
                        .flatMap(List::stream))
                .isEqualTo(timeline.entries());
        assertThat(timeline.page(3, 4).entries()).hasSize(3);
        assertThat(timeline.page(4, 4).entries()).isEmpty();
        assertThat(timeline.page(0, 15).pages()).isEqualTo(1);
        assertThat(timeline.entries().get(0).room()).isEqualTo(Room.INFORMATION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.page(0, 0))
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.page(-1, 5))
                .withMessageContaining("-1");
    }

    private record Danced(CustomerId who, Instant occurredAt, RulebookVersion decidedUnder) implements DomainEvent {}

    @Test
    void an_event_of_the_host_is_told_by_the_hosts_teller_and_missed_without_one() {
        List<DomainEvent> events = List.of(new Danced(US, at(3), V1), new Danced(OTHER, at(4), V1));
        TimelineSources sources = TimelineSources.of(US, ZONE).events(events).build();

        assertThat(Timeline.of(sources).entries()).isEmpty();
        assertThat(Timeline.of(sources).untold()).containsExactly(Map.entry("Danced", 2));

        Timeline told = Timeline.of(
                sources,
                Disclosure.MASKED,
                List.of(new EventTeller<>(
                        Danced.class,
                        Room.RELATIONSHIP,
                        "danced",
                        (event, s) -> List.of(event.who()),
                        (event, s, out) -> out.titled("ball", "舞会", "Danced"))));

        assertThat(told.untold()).isEmpty();
        assertThat(told.text(Lang.ZH)).isEqualTo("2026-03-02 09:03  关系维护  舞会  ball\n    依据：acme@2026.1\n");
        assertThat(told.text(Lang.EN))
                .isEqualTo("2026-03-02 09:03  Relationship  Danced  ball\n    under: acme@2026.1\n");
    }

    @Test
    void at_one_instant_a_cause_comes_before_what_it_brought_about() {
        List<DomainEvent> events = List.of(
                new TierEvent.TierChanged(at(1), V1, US, "standard", "gold", LocalDate.of(2026, 3, 2), List.of()),
                new TierEvent.TierEntryRecorded(
                        at(1), V1, US, TierEntry.bought("P-1", LocalDate.of(2026, 3, 2), Money.parse("CNY 30000.00"))));

        assertThat(Timeline.of(sources(events))
                        .only(TimelineFilter.rooms(Room.TIER))
                        .entries())
                .extracting(TimelineEntry::kind)
                .containsExactly("entry-recorded", "changed");
    }
}
