package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.crmkit.core.store.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

class IntakeDeskTest {

    private static final Instant NOW = shanghai("2026-03-02T10:00");
    private static final Matter LIFT = Matter.of("lift-out-of-order", "L-7");
    private static final GrievanceId GRIEVANCE = GrievanceId.of("G-1");
    private static final Discovery PROBE = Discovery.of(DiscoverySource.AUTOMATIC_TEST, ActorId.of("probe-4"));

    private final InMemoryStore store = new InMemoryStore();
    private final Complaints complaints = new InMemoryComplaints(store);

    @Test
    void a_complaint_is_received_with_its_event() {
        assertThat(outcome(desk(store, NOW).receive(Policies.report("W-1", NOW))))
                .isEqualTo("received W-1 first-report");
        assertThat(store.events())
                .containsExactly(new ComplaintEvent.Received(
                        ComplaintId.of("W-1"),
                        NOW,
                        Policies.FIRST,
                        "gold",
                        LIFT,
                        DiscoverySource.HOTLINE,
                        Optional.empty()));
        assertThat(complaints.register(new MatterKey(CustomerId.of("C-1"), LIFT)))
                .map(it -> it.state().complaints())
                .contains(List.of(ComplaintId.of("W-1")));
    }

    @Test
    void the_same_report_is_received_once_and_another_under_its_number_is_refused() {
        IntakeDesk desk = desk(store, NOW);
        desk.receive(Policies.report("W-1", NOW));

        assertThat(outcome(desk.receive(Policies.report("W-1", NOW)))).isEqualTo("received W-1 ");
        assertThat(outcome(desk.receive(Policies.report("W-1", NOW.minusSeconds(5)))))
                .isEqualTo("refused id-taken");
        assertThat(store.events()).hasSize(1);
    }

    @Test
    void what_was_received_in_the_future_or_has_an_unknown_tier_is_refused() {
        ComplaintReport report = Policies.report("W-1", NOW.plusSeconds(1));

        assertThat(outcome(desk(store, NOW).receive(report))).isEqualTo("refused received-in-the-future");
        assertThat(outcome(desk(store, NOW)
                        .receive(new ComplaintReport(
                                report.id(),
                                report.customer(),
                                "diamond",
                                report.matter(),
                                report.discovery(),
                                NOW,
                                report.description(),
                                report.promisedReply()))))
                .isEqualTo("refused tier-unknown");
        assertThat(store.events()).isEmpty();
    }

    @Test
    void a_duplicate_is_kept_with_the_open_complaint_once_and_starts_no_clock() {
        desk(store, NOW).receive(Policies.report("W-1", NOW));
        Instant later = NOW.plusSeconds(3600);
        IntakeDesk desk = desk(store, later);

        assertThat(outcome(desk.receive(Policies.report("W-2", later)))).isEqualTo("linked W-1 still-open");
        assertThat(outcome(desk.receive(Policies.report("W-2", later)))).isEqualTo("linked W-1 ");
        assertThat(complaints.find(ComplaintId.of("W-2"))).isEmpty();
        ComplaintFile file =
                complaints.find(ComplaintId.of("W-1")).orElseThrow().state().file();
        assertThat(file.links().duplicates()).extracting(LinkedReport::id).containsExactly(ComplaintId.of("W-2"));
        assertThat(file.links().repetitions()).isZero();
        assertThat(store.events())
                .hasSize(2)
                .last()
                .isEqualTo(new ComplaintEvent.DuplicateLinked(
                        ComplaintId.of("W-1"), later, Policies.FIRST, ComplaintId.of("W-2"), DiscoverySource.HOTLINE));
    }

    @Test
    void a_matter_that_comes_back_is_a_complaint_of_its_own_linked_to_the_earlier_one() {
        desk(store, NOW).receive(Policies.report("W-1", NOW));
        close("W-1");
        Instant later = shanghai("2026-03-12T10:00");

        assertThat(outcome(desk(store, later).receive(Policies.report("W-2", later))))
                .isEqualTo("received W-2 came-back occurrence");
        CaseLinks links = complaints
                .find(ComplaintId.of("W-2"))
                .orElseThrow()
                .state()
                .file()
                .links();
        assertThat(links.recurrenceOf()).contains(ComplaintId.of("W-1"));
        assertThat(links.occurrence()).isEqualTo(2);
    }

    private void close(String id) {
        ComplaintDesk desk = new ComplaintDesk(complaints, store, PolicySource.always(Policies.inForce()), clock(NOW));
        for (ComplaintMove move : List.of(Cases.FILTER, Cases.START, Cases.RESOLVE, Cases.VERIFY, Cases.CLOSE)) {
            assertThat(desk.move(ComplaintId.of(id), move).<Boolean>fold(moved -> true, refused -> false))
                    .isTrue();
        }
    }

    @Test
    void a_grievance_that_is_lodged_becomes_a_complaint_that_keeps_its_history() {
        note(NOW);
        Instant later = NOW.plusSeconds(7200);
        GrievanceDesk grievances = grievances(later);
        grievances.observe(GRIEVANCE, PROBE, PrivateText.of("fails again"));

        IntakeResult result = desk(store, later).lodge(GRIEVANCE, Policies.report("W-1", later));

        assertThat(outcome(result)).isEqualTo("received W-1 first-report");
        Complaint complaint =
                complaints.find(ComplaintId.of("W-1")).orElseThrow().state();
        GrievanceRecord record = complaint.file().links().grievance().orElseThrow();
        assertThat(record.noticedAt()).isEqualTo(NOW);
        assertThat(record.discovery()).isEqualTo(PROBE);
        assertThat(record.observations()).hasSize(2);
        assertThat(complaint.file().clock().receivedAt()).isEqualTo(later); // no clock ran before
        assertThat(complaints
                        .find(GRIEVANCE)
                        .orElseThrow()
                        .state()
                        .<String>fold(
                                noted -> "noted", lodged -> lodged.complaint().value(), settled -> "settled"))
                .isEqualTo("W-1");
        assertThat(store.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Noted", "Observed", "Received", "Lodged");
        assertThat(outcome(desk(store, later).lodge(GRIEVANCE, Policies.report("W-2", later))))
                .isEqualTo("refused grievance-over");
    }

    @Test
    void a_grievance_about_an_open_matter_is_linked_to_its_complaint() {
        desk(store, NOW).receive(Policies.report("W-1", NOW));
        note(NOW);

        assertThat(outcome(desk(store, NOW).lodge(GRIEVANCE, Policies.report("W-2", NOW))))
                .isEqualTo("linked W-1 still-open");
        assertThat(complaints.find(GRIEVANCE).orElseThrow().state()).isInstanceOf(Grievance.Lodged.class);
    }

    @Test
    void a_grievance_that_is_unknown_settled_or_about_something_else_cannot_be_lodged() {
        IntakeDesk desk = desk(store, NOW);
        assertThat(outcome(desk.lodge(GRIEVANCE, Policies.report("W-1", NOW)))).isEqualTo("refused grievance-unknown");
        note(NOW);
        assertThat(outcome(desk.lodge(GRIEVANCE, Policies.report("W-1", "C-2", LIFT, NOW))))
                .isEqualTo("refused grievance-of-other-matter");
        assertThat(outcome(desk.lodge(GRIEVANCE, Policies.report("W-1", "C-1", Matter.of("noise", "L-7"), NOW))))
                .isEqualTo("refused grievance-of-other-matter");
        assertThat(grievances(NOW).settle(GRIEVANCE, PrivateText.of("oiled")).<Boolean>fold(done -> true, no -> false))
                .isTrue();
        assertThat(outcome(desk.lodge(GRIEVANCE, Policies.report("W-1", NOW)))).isEqualTo("refused grievance-over");
    }

    @Test
    void a_grievance_is_noted_once_and_no_longer_changes_when_it_is_over() {
        assertThat(note(NOW)).isEqualTo("done");
        assertThat(note(NOW)).isEqualTo("done");
        assertThat(store.events()).hasSize(1);
        assertThat(outcome(grievances(NOW)
                        .note(GRIEVANCE, CustomerId.of("C-2"), LIFT, PROBE, PrivateText.of("the lift fails"))))
                .isEqualTo("id-taken");
        assertThat(outcome(grievances(NOW.minusSeconds(1)).observe(GRIEVANCE, PROBE, PrivateText.of("again"))))
                .isEqualTo("earlier-than-last-change");
        assertThat(outcome(grievances(NOW).observe(GrievanceId.of("G-2"), PROBE, PrivateText.of("again"))))
                .isEqualTo("grievance-unknown");
        assertThat(outcome(grievances(NOW).settle(GRIEVANCE, PrivateText.of("oiled"))))
                .isEqualTo("done");
        assertThat(outcome(grievances(NOW).observe(GRIEVANCE, PROBE, PrivateText.of("again"))))
                .isEqualTo("grievance-over");
    }

    @Test
    void somebody_elses_save_makes_the_desk_decide_again_and_at_last_give_up() {
        assertThat(outcome(desk(staleTimes(4), NOW).receive(Policies.report("W-1", NOW))))
                .isEqualTo("received W-1 first-report");
        assertThat(outcome(desk(staleTimes(5), NOW).receive(Policies.report("W-2", NOW))))
                .isEqualTo("refused changed-meanwhile");
    }

    @Test
    void of_many_reports_of_one_matter_at_the_same_moment_one_becomes_the_complaint() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = threads.invokeAll(IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<String>) () -> {
                        String outcome = "refused changed-meanwhile";
                        while (outcome.equals("refused changed-meanwhile")) {
                            outcome = outcome(desk(store, NOW).receive(Policies.report("W-" + i, NOW)));
                        }
                        return outcome;
                    })
                    .toList());
            int received = 0;
            for (Future<String> result : results) {
                received += result.get().startsWith("received") ? 1 : 0;
            }
            assertThat(received).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        List<ComplaintId> ids = complaints
                .register(new MatterKey(CustomerId.of("C-1"), LIFT))
                .orElseThrow()
                .state()
                .complaints();
        assertThat(ids).hasSize(1);
        assertThat(complaints
                        .find(ids.get(0))
                        .orElseThrow()
                        .state()
                        .file()
                        .links()
                        .duplicates())
                .hasSize(39)
                .doesNotHaveDuplicates();
    }

    private UnitOfWork staleTimes(int times) {
        AtomicInteger left = new AtomicInteger(times);
        return changes -> left.getAndDecrement() > 0
                ? new CommitResult.Stale(Complaints.key(ComplaintId.of("W-1")), Version.NEW, Version.NEW.next())
                : store.commit(changes);
    }

    private IntakeDesk desk(UnitOfWork work, Instant now) {
        return new IntakeDesk(complaints, work, PolicySource.always(Policies.inForce()), clock(now));
    }

    private GrievanceDesk grievances(Instant now) {
        return new GrievanceDesk(complaints, store, PolicySource.always(Policies.inForce()), clock(now));
    }

    private String note(Instant now) {
        return outcome(grievances(now)
                .note(GRIEVANCE, CustomerId.of("C-1"), LIFT, PROBE, PrivateText.of("the lift fails the test")));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static String outcome(GrievanceResult result) {
        return result.fold(done -> "done", refused -> refused.reasons().get(0).code());
    }

    private static String outcome(IntakeResult result) {
        return result.fold(
                received -> "received " + received.complaint().id() + " " + codes(received.reasons()),
                linked -> "linked " + linked.complaint().id() + " " + codes(linked.reasons()),
                refused -> "refused " + codes(refused.reasons()));
    }

    private static String codes(List<Reason> reasons) {
        return String.join(" ", reasons.stream().map(Reason::code).toList());
    }
}
