package org.crmkit.core.complaint;

import java.time.Clock;
import java.util.Optional;
import org.crmkit.core.complaint.MoveResult.Moved;
import org.crmkit.core.complaint.MoveResult.Refused;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * Where clerks hand in what happens to complaints that {@link IntakeDesk} has received: reads, lets {@link ComplaintFlow} decide, saves state and
 * events in one unit of work. If somebody else saved first it reads and decides again, up to {@value #ATTEMPTS} times. Safe under
 * threads if its parts are.
 */
public final class ComplaintDesk {

    private static final int ATTEMPTS = 5;

    private final Complaints complaints;
    private final UnitOfWork work;
    private final PolicySource<ComplaintPolicy> policies;
    private final Clock clock;

    /** Creates a desk; {@code clock} is the one source of the present. */
    public ComplaintDesk(Complaints complaints, UnitOfWork work, PolicySource<ComplaintPolicy> policies, Clock clock) {
        this.complaints = complaints;
        this.work = work;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Makes one move now, under the edition the complaint is planned under.
     *
     * @return as {@link ComplaintFlow#apply}, or {@code complaint-unknown}, {@code edition-unknown}, {@code changed-meanwhile}
     */
    public MoveResult move(ComplaintId id, ComplaintMove move) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored<Complaint>> stored = complaints.find(id);
            if (stored.isEmpty()) {
                return Refused.because(
                        "complaint-unknown",
                        "没有编号为" + id + "的投诉。",
                        "There is no complaint with the number " + id + ".");
            }
            Complaint complaint = stored.get().state();
            RulebookVersion planned = complaint.file().plannedUnder();
            Optional<InForce<ComplaintPolicy>> policy = policies.edition(planned);
            if (policy.isEmpty()) {
                return Refused.because(
                        "edition-unknown",
                        "找不到该投诉所依据的制度版本" + planned + "，请补齐该版本。",
                        "The complaint is planned under " + planned
                                + ", an edition that is not on the shelf. Put it back.");
            }
            Version version = stored.get().version();
            MoveResult result = ComplaintFlow.apply(complaint, move, clock.instant(), policy.get());
            if (result.fold(moved -> save(moved, version), refused -> true)) {
                return result;
            }
        }
        return Refused.because(
                "changed-meanwhile",
                "该投诉正被他人反复修改，请稍后再试。",
                "Others changed the complaint " + ATTEMPTS + " times meanwhile. Try again.");
    }

    /**
     * Reads both clocks of a complaint now; empty if there is no such complaint.
     *
     * @throws IllegalStateException if the edition it is planned under is not on the shelf
     */
    public Optional<ComplaintTimeline> timeline(ComplaintId id) {
        return complaints
                .find(id)
                .map(Stored::state)
                .map(complaint -> ComplaintTimeline.from(complaint, Editions.of(complaint, policies), clock.instant()));
    }

    private boolean save(Moved moved, Version expected) {
        Changes changes = Changes.builder()
                .save(Complaints.key(moved.complaint().id()), expected, moved.complaint())
                .events(moved.events())
                .build();
        return work.commit(changes).fold(committed -> true, stale -> false, repeated -> false);
    }
}
