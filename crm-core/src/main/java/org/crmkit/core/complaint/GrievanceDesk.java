package org.crmkit.core.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.complaint.GrievanceResult.Done;
import org.crmkit.core.complaint.GrievanceResult.Refused;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * Where dissatisfaction nobody has lodged is noted and watched. What becomes of it when it is lodged, {@link IntakeDesk#lodge}
 * sees to. If somebody else saved first it reads and decides again, up to {@value #ATTEMPTS} times. Safe under threads if its
 * parts are.
 */
public final class GrievanceDesk {

    private static final int ATTEMPTS = 5;

    private final Complaints complaints;
    private final UnitOfWork work;
    private final PolicySource<ComplaintPolicy> policies;
    private final Clock clock;

    /** Creates a desk; {@code clock} is the one source of the present. */
    public GrievanceDesk(Complaints complaints, UnitOfWork work, PolicySource<ComplaintPolicy> policies, Clock clock) {
        this.complaints = complaints;
        this.work = work;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Notes a grievance, noticed now. The same noted twice is noted once.
     *
     * @return the grievance, or {@code id-taken}
     */
    public GrievanceResult note(
            GrievanceId id, CustomerId customer, Matter matter, Discovery discovery, PrivateText what) {
        Instant now = clock.instant();
        RulebookVersion version = policies.at(now).version();
        Grievance.Noted noted = Grievance.note(id, customer, matter, new Observation(now, discovery, what));
        GrievanceEvent event = new GrievanceEvent.Noted(id, now, version, discovery.source());
        if (save(noted, Version.NEW, event)) {
            return new Done(noted, List.of(event));
        }
        Optional<Grievance> known = complaints
                .find(id)
                .map(Stored::state)
                .filter(it -> it.record().customer().equals(customer)
                        && it.record().matter().equals(matter)
                        && it.record().observations().get(0).what().equals(what));
        return known.<GrievanceResult>map(grievance -> new Done(grievance, List.of()))
                .orElseGet(() -> Refused.because(
                        "id-taken",
                        "编号" + id + "已用于另一抱怨，请另取编号。",
                        "The number " + id + " belongs to another grievance. Give this one its own."));
    }

    /**
     * Adds what was noticed now.
     *
     * @return the grievance, or why not: {@code grievance-unknown}, {@code grievance-over}, {@code earlier-than-last-change},
     *     {@code changed-meanwhile}
     */
    public GrievanceResult observe(GrievanceId id, Discovery discovery, PrivateText what) {
        Instant now = clock.instant();
        RulebookVersion version = policies.at(now).version();
        return change(
                id,
                now,
                noted -> noted.observe(new Observation(now, discovery, what)),
                new GrievanceEvent.Observed(id, now, version, discovery.source()));
    }

    /**
     * Notes that it was made good before anybody complained.
     *
     * @return as {@link #observe}
     */
    public GrievanceResult settle(GrievanceId id, PrivateText how) {
        Instant now = clock.instant();
        RulebookVersion version = policies.at(now).version();
        return change(id, now, noted -> noted.settle(how, now), new GrievanceEvent.Settled(id, now, version));
    }

    private GrievanceResult change(
            GrievanceId id, Instant now, Function<Grievance.Noted, Grievance> move, GrievanceEvent event) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored<Grievance>> stored = complaints.find(id);
            if (stored.isEmpty()) {
                return Refused.because(
                        "grievance-unknown",
                        "没有编号为" + id + "的抱怨记录。",
                        "There is no grievance with the number " + id + ".");
            }
            if (!(stored.get().state() instanceof Grievance.Noted noted)) {
                return Refused.because(
                        "grievance-over",
                        "抱怨" + id + "已转为投诉或已平息，不再变更。",
                        "Grievance " + id + " has become a complaint or was settled; it no longer changes.");
            }
            if (now.isBefore(noted.record().lastNoticedAt())) {
                return Refused.because(
                        "earlier-than-last-change",
                        "时间" + now + "早于最近一次记录" + noted.record().lastNoticedAt() + "，请核对时钟。",
                        "The time was " + now + "; it must not be before the last observation, "
                                + noted.record().lastNoticedAt() + ". Check the clock.");
            }
            Grievance after = move.apply(noted);
            if (save(after, stored.get().version(), event)) {
                return new Done(after, List.of(event));
            }
        }
        return Refused.because(
                "changed-meanwhile",
                "该抱怨正被他人反复修改，请稍后再试。",
                "Others changed the grievance " + ATTEMPTS + " times meanwhile. Try again.");
    }

    private boolean save(Grievance grievance, Version expected, GrievanceEvent event) {
        Changes changes = Changes.builder()
                .save(Complaints.key(grievance.id()), expected, grievance)
                .event(event)
                .build();
        return work.commit(changes).fold(committed -> true, stale -> false, repeated -> false);
    }
}
