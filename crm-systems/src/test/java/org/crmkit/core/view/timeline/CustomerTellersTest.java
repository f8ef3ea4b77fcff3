package org.crmkit.core.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.view.timeline.TimelineFixtures.CLERK;
import static org.crmkit.core.view.timeline.TimelineFixtures.OTHER;
import static org.crmkit.core.view.timeline.TimelineFixtures.US;
import static org.crmkit.core.view.timeline.TimelineFixtures.V1;
import static org.crmkit.core.view.timeline.TimelineFixtures.ZONE;
import static org.crmkit.core.view.timeline.TimelineFixtures.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.customer.ContactRole;
import org.crmkit.core.customer.CustomerEvent;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.OwnerLevel;
import org.crmkit.core.customer.ParentLink;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.Validity;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.information.Destruction;
import org.crmkit.core.information.InformationEvent;
import org.crmkit.core.prospect.DevelopmentRecord;
import org.crmkit.core.prospect.FindingMethod;
import org.crmkit.core.prospect.ProspectEvent;
import org.crmkit.core.prospect.ProspectSource;
import org.crmkit.core.prospect.ProspectStage;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.AggregateKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of events of the file, of belonging, of prospects and of information: who finds it, its title, and each of its lines. */
class CustomerTellersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static List<TimelineEntry> told(CustomerId customer, DomainEvent event) {
        return Timeline.of(TimelineSources.of(customer, ZONE)
                        .events(List.of(event))
                        .names(CompleteRulebook.load())
                        .build())
                .entries();
    }

    private static List<String> lines(TimelineEntry entry) {
        return entry.lines().stream()
                .map(line -> line.label().en() + ": " + line.value().en())
                .toList();
    }

    static Stream<Arguments> ofUs() {
        return Stream.of(
                Arguments.of(
                        new CustomerEvent.IdentifierFiled(at(0), V1, US, "tax-number", SourceChannel.FAIR, false),
                        "Identifier filed",
                        List.of("Source: Fair")),
                Arguments.of(
                        new CustomerEvent.IdentifierFiled(at(0), V1, US, "tax-number", SourceChannel.SERVICE, true),
                        "Identifier corrected",
                        List.of("Source: While serving")),
                Arguments.of(
                        new CustomerEvent.ContactPointFiled(at(0), V1, US, SourceChannel.FAIR, DAY),
                        "Contact way filed",
                        List.of("Source: Fair")),
                Arguments.of(
                        new CustomerEvent.ContactFiled(at(0), V1, US, ContactRole.CONTACT, DAY),
                        "Contact person filed",
                        List.of("Role: Contact")),
                Arguments.of(
                        new CustomerEvent.FormFiled(at(0), V1, US, DAY),
                        "Information form filed",
                        List.of("Filled on: 2026-03-02")),
                Arguments.of(
                        new CustomerEvent.OwnerChanged(
                                at(0), V1, US, OwnerLevel.PROVINCE, Optional.empty(), CLERK, DAY),
                        "Owner changed",
                        List.of("Level: Province", "Owner: (none) -> s-7", "From: 2026-03-02")),
                Arguments.of(
                        new ProspectEvent.Found(US, at(0), V1, ProspectSource.MEDIA, FindingMethod.REFERRAL),
                        "Prospect found",
                        List.of("Source: Media", "Method: Introduced by old customers")),
                Arguments.of(
                        new ProspectEvent.Graded(US, at(0), V1, "no-such-grade", new BigDecimal("7.50")),
                        "Prospect graded",
                        List.of("Grade: no-such-grade", "Points: 7.5")),
                Arguments.of(
                        new ProspectEvent.Contacted(
                                US, at(0), V1, DevelopmentRecord.Way.CALL, DevelopmentRecord.Outcome.UNDECIDED),
                        "Prospect contacted",
                        List.of("Way: Call", "Outcome: Undecided")),
                Arguments.of(
                        new ProspectEvent.Moved(US, at(0), V1, ProspectStage.VISITING, ProspectStage.LOST),
                        "Stage of the prospect changed",
                        List.of("Stage: Visiting -> Lost")),
                Arguments.of(
                        new InformationEvent.ConsentGiven(at(0), V1, US, "no-such-purpose", true),
                        "Consent given",
                        List.of("Purpose: no-such-purpose", "Separate consent: yes")),
                Arguments.of(
                        new InformationEvent.ConsentGiven(at(0), V1, US, "no-such-purpose", false),
                        "Consent given",
                        List.of("Purpose: no-such-purpose", "Separate consent: no")),
                Arguments.of(
                        new InformationEvent.ConsentWithdrawn(at(0), V1, US, "no-such-purpose", DAY),
                        "Consent withdrawn",
                        List.of("Purpose: no-such-purpose", "From: 2026-03-02")),
                Arguments.of(new InformationEvent.HoldLifted(at(0), V1, US, "H-1"), "Legal hold lifted", List.of()));
    }

    @ParameterizedTest
    @MethodSource("ofUs")
    void an_event_is_told_with_its_title_and_what_it_says(DomainEvent event, String title, List<String> lines) {
        assertThat(told(US, event)).singleElement().satisfies(entry -> {
            assertThat(entry.title().en()).isEqualTo(title);
            assertThat(entry.title().zh()).isNotBlank().isNotEqualTo(title);
            assertThat(lines(entry)).isEqualTo(lines);
            assertThat(entry.decidedUnder()).contains(V1);
        });
        assertThat(told(CustomerId.of("C-9"), event)).isEmpty();
    }

    static Stream<Arguments> ofTwo() {
        MergeId merge = MergeId.of("M-1");
        List<AggregateKey> two = List.of(new AggregateKey("credit", "K-1"), new AggregateKey("complaint", "W-1"));
        return Stream.of(
                Arguments.of(
                        new CustomerEvent.ParentLinked(at(0), V1, US, new ParentLink(OTHER, Validity.since(DAY))),
                        "Put under a parent",
                        List.of("Parent: C-2")),
                Arguments.of(
                        new CustomerEvent.ParentEnded(at(0), V1, US, OTHER, DAY),
                        "Left its parent",
                        List.of("Parent: C-2", "Until: 2026-03-02")),
                Arguments.of(
                        new CustomerEvent.MembershipChanged(at(0), V1, US, OTHER, DAY, true),
                        "Member joined the group",
                        List.of("Member: C-2", "Day: 2026-03-02")),
                Arguments.of(
                        new CustomerEvent.MembershipChanged(at(0), V1, US, OTHER, DAY, false),
                        "Member left the group",
                        List.of("Member: C-2", "Day: 2026-03-02")),
                Arguments.of(
                        new CustomerEvent.CustomersMerged(at(0), V1, merge, US, OTHER, two),
                        "Files merged",
                        List.of("File: C-2 -> C-1", "Re-pointed: 2")),
                Arguments.of(
                        new CustomerEvent.MergeUndone(at(0), V1, merge, US, OTHER, two.subList(0, 1)),
                        "Merge undone",
                        List.of("Left alone: 1")));
    }

    @ParameterizedTest
    @MethodSource("ofTwo")
    void what_concerns_two_files_is_told_of_both(DomainEvent event, String title, List<String> lines) {
        for (CustomerId customer : List.of(US, OTHER)) {
            assertThat(told(customer, event)).singleElement().satisfies(entry -> {
                assertThat(entry.title().en()).isEqualTo(title);
                assertThat(lines(entry)).isEqualTo(lines);
            });
        }
        assertThat(told(CustomerId.of("C-9"), event)).isEmpty();
    }

    @Test
    void who_held_erased_refused_or_destroyed_is_named() {
        List<DomainEvent> events = List.of(
                new InformationEvent.HoldPlaced(at(0), V1, US, "H-1", CLERK),
                new InformationEvent.PersonalDataErased(at(0), V1, US, CLERK, 5, 2),
                new InformationEvent.ErasureRefused(at(0), V1, US, CLERK, "legal-hold"),
                new InformationEvent.DestructionMoved(
                        at(0), V1, "D-1", Destruction.State.REJECTED, CLERK, List.of(OTHER, US)));
        List<List<String>> lines = List.of(
                List.of(),
                List.of("Parts erased: 5", "Parts the law keeps: 2"),
                List.of("Reason: legal-hold"),
                List.of("State: Rejected"));
        for (int i = 0; i < events.size(); i++) {
            TimelineEntry entry = told(US, events.get(i)).get(0);
            assertThat(entry.by()).extracting(TimelineEntry.Doer::id).containsExactly("s-7");
            assertThat(lines(entry)).isEqualTo(lines.get(i));
        }
    }
}
