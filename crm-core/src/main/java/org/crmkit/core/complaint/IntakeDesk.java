package org.crmkit.core.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * Where complaints come in, through all four channels, lodged by customers or grown from grievances: reads what is known of the
 * matter, lets {@link Intake} decide whether it is new, and saves complaint, register and events in one unit of work. If somebody
 * else saved first it reads and decides again, up to {@value #ATTEMPTS} times. Safe under threads if its parts are.
 */
public final class IntakeDesk {

    private static final int ATTEMPTS = 5;

    private final Complaints complaints;
    private final UnitOfWork work;
    private final PolicySource<ComplaintPolicy> policies;
    private final Clock clock;

    /** Creates a desk; {@code clock} is the one source of the present. */
    public IntakeDesk(Complaints complaints, UnitOfWork work, PolicySource<ComplaintPolicy> policies, Clock clock) {
        this.complaints = complaints;
        this.work = work;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Receives a report under the policy in force when it came in: as a complaint of its own, or linked to the one that is open.
     * The same report handed in twice is taken once.
     *
     * @return the complaint, or why not: {@code received-in-the-future}, {@code tier-unknown}, {@code id-taken} (another
     *     complaint has that number), {@code changed-meanwhile}
     * @throws IllegalStateException if no policy was in force then
     */
    public IntakeResult receive(ComplaintReport report) {
        return take(report, Optional.empty());
    }

    /**
     * Receives the complaint a grievance has become; it keeps the record of the grievance, and its clocks count from its own
     * receipt.
     *
     * @return as {@link #receive}, or {@code grievance-unknown}, {@code grievance-over} (lodged as another complaint, or
     *     settled), {@code grievance-of-other-matter} (customer or matter differ)
     */
    public IntakeResult lodge(GrievanceId id, ComplaintReport report) {
        return take(report, Optional.of(id));
    }

    private IntakeResult take(ComplaintReport report, Optional<GrievanceId> from) {
        Instant now = clock.instant();
        if (report.receivedAt().isAfter(now)) {
            return IntakeResult.Refused.because(
                    "received-in-the-future",
                    "收到时间为" + report.receivedAt() + "，晚于现在" + now + "，请更正。",
                    "The complaint was received at " + report.receivedAt() + "; that must not be after now, " + now
                            + ". Correct the time.");
        }
        InForce<ComplaintPolicy> policy = policies.at(report.receivedAt());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<IntakeResult> result = attempt(report, from, policy, now);
            if (result.isPresent()) {
                return result.get();
            }
        }
        return IntakeResult.Refused.because(
                "changed-meanwhile",
                "同一事项正被他人反复修改，请稍后再试。",
                "Others changed the same matter " + ATTEMPTS + " times meanwhile. Try again.");
    }

    /** Returns empty if somebody else saved first. */
    private Optional<IntakeResult> attempt(
            ComplaintReport report, Optional<GrievanceId> from, InForce<ComplaintPolicy> policy, Instant now) {
        Optional<Stored<Complaint>> known = complaints.find(report.id());
        if (known.isPresent()) {
            return Optional.of(again(report, known.get().state()));
        }
        MatterKey key = MatterKey.of(report);
        Optional<Stored<MatterRegister>> register = complaints.register(key);
        List<Stored<Complaint>> earlier = new ArrayList<>();
        for (ComplaintId id : register.map(it -> it.state().complaints()).orElse(List.of())) {
            complaints.find(id).ifPresent(earlier::add);
        }
        for (Stored<Complaint> complaint : earlier) {
            if (complaint.state().file().links().hasLinked(report.id())) {
                return Optional.of(new IntakeResult.Linked(complaint.state(), List.of(), List.of()));
            }
        }
        Optional<Stored<Grievance>> grievance = from.flatMap(complaints::find);
        Optional<IntakeResult> refused = from.flatMap(id -> Lodging.refusal(id, grievance, report));
        if (refused.isPresent()) {
            return refused;
        }
        Attempt attempt = new Attempt(report, key, register, grievance.flatMap(IntakeDesk::noted), policy, now);
        IntakeDecision decision =
                Intake.decide(report, earlier.stream().map(Stored::state).toList(), policy);
        return decision.fold(
                fresh -> attempt.receive(CaseLinks.none(), fresh.reasons()),
                duplicate -> attempt.link(
                        earlier.stream()
                                .filter(it -> it.state().id().equals(duplicate.of()))
                                .findFirst()
                                .orElseThrow(),
                        duplicate.reasons()),
                recurrence -> attempt.receive(
                        CaseLinks.recurrence(recurrence.of(), recurrence.occurrence()), recurrence.reasons()));
    }

    private static Optional<Stored<Grievance.Noted>> noted(Stored<Grievance> grievance) {
        return grievance.state() instanceof Grievance.Noted noted
                ? Optional.of(new Stored<>(noted, grievance.version()))
                : Optional.empty();
    }

    private static IntakeResult again(ComplaintReport report, Complaint known) {
        return known.file().report().equals(report)
                ? new IntakeResult.Received(known, List.of(), List.of())
                : IntakeResult.Refused.because(
                        "id-taken",
                        "编号" + report.id() + "已用于另一投诉，请另取编号。",
                        "The number " + report.id() + " belongs to another complaint. Give this one its own.");
    }

    /** Puts together and saves what one decision changes. */
    private final class Attempt {
        private final ComplaintReport report;
        private final MatterKey key;
        private final Optional<Stored<MatterRegister>> register;
        private final Optional<Stored<Grievance.Noted>> grievance;
        private final InForce<ComplaintPolicy> policy;
        private final Instant now;
        private final Changes.Builder changes = Changes.builder();
        private final List<DomainEvent> events = new ArrayList<>();

        Attempt(
                ComplaintReport report,
                MatterKey key,
                Optional<Stored<MatterRegister>> register,
                Optional<Stored<Grievance.Noted>> grievance,
                InForce<ComplaintPolicy> policy,
                Instant now) {
            this.report = report;
            this.key = key;
            this.register = register;
            this.grievance = grievance;
            this.policy = policy;
            this.now = now;
        }

        Optional<IntakeResult> receive(CaseLinks links, List<Reason> reasons) {
            CaseLinks all = grievance.map(it -> links.from(it.state().record())).orElse(links);
            MoveResult received = ComplaintFlow.receive(report, all, policy);
            return received.fold(
                    moved -> {
                        changes.save(Complaints.key(report.id()), Version.NEW, moved.complaint());
                        changes.save(
                                key.aggregate(),
                                register.map(Stored::version).orElse(Version.NEW),
                                register.map(Stored::state)
                                        .orElseGet(() -> MatterRegister.empty(key))
                                        .with(report.id()));
                        events.addAll(moved.events());
                        endGrievance(report.id());
                        return save()
                                ? Optional.of(new IntakeResult.Received(moved.complaint(), reasons, events))
                                : Optional.empty();
                    },
                    refused -> Optional.of(new IntakeResult.Refused(refused.reasons())));
        }

        Optional<IntakeResult> link(Stored<Complaint> open, List<Reason> reasons) {
            ComplaintFile file = open.state().file();
            Complaint after = open.state().with(file.linked(LinkedReport.of(report), now));
            changes.save(Complaints.key(after.id()), open.version(), after);
            events.add(new ComplaintEvent.DuplicateLinked(
                    after.id(),
                    now,
                    policy.version(),
                    report.id(),
                    report.discovery().source()));
            endGrievance(after.id());
            return save() ? Optional.of(new IntakeResult.Linked(after, reasons, events)) : Optional.empty();
        }

        private void endGrievance(ComplaintId complaint) {
            grievance.ifPresent(it -> {
                Grievance.Noted noted = it.state();
                changes.save(Complaints.key(noted.id()), it.version(), noted.lodge(complaint, now));
                events.add(new GrievanceEvent.Lodged(noted.id(), now, policy.version(), complaint));
            });
        }

        private boolean save() {
            return work.commit(changes.events(events).build())
                    .fold(committed -> true, stale -> false, repeated -> false);
        }
    }
}
