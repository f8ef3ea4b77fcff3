package org.crmkit.core.complaint;

import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;

/** Complaints led through their states, each move at a local time in Shanghai. */
final class Cases {

    static final ComplaintMove ANSWER = new ComplaintMove.Answer();
    static final ComplaintMove FILTER =
            new ComplaintMove.Filter(FilterRatings.of(50, 50, 50, 50, 50), Optional.empty());
    static final ComplaintMove FILTER_OUT =
            new ComplaintMove.Filter(FilterRatings.of(10, 10, 10, 10, 10), Optional.empty());
    static final ComplaintMove START = new ComplaintMove.Start();
    static final ComplaintMove HOLD = new ComplaintMove.PutOnHold(HoldReason.CUSTOMER);
    static final ComplaintMove RELEASE = new ComplaintMove.Release(HoldReason.CUSTOMER);
    static final ComplaintMove RESOLVE = new ComplaintMove.Resolve(new Resolution(PrivateText.of("repaired")));
    static final ComplaintMove VERIFY = new ComplaintMove.Verify(Verification.by(MonitorMeans.DATA_CHECK));
    static final ComplaintMove CLOSE = new ComplaintMove.Close();
    static final ComplaintMove REOPEN = new ComplaintMove.Reopen(PrivateText.of("stuck again"));

    private final InForce<ComplaintPolicy> policy;
    private final List<ComplaintEvent> events = new ArrayList<>();
    private Complaint complaint;

    private Cases(Complaint complaint, InForce<ComplaintPolicy> policy) {
        this.complaint = complaint;
        this.policy = policy;
    }

    static Cases of(ComplaintReport report) {
        return of(report, CaseLinks.none());
    }

    static Cases of(ComplaintReport report, CaseLinks links) {
        InForce<ComplaintPolicy> policy = Policies.inForce();
        return new Cases(new Complaint.New(ComplaintFile.open(report, links, policy.version())), policy);
    }

    Cases at(String local, ComplaintMove... moves) {
        Instant at = shanghai(local);
        for (ComplaintMove move : moves) {
            MoveResult.Moved moved = ComplaintFlow.apply(complaint, move, at, policy)
                    .fold(it -> it, refused -> {
                        throw new AssertionError(move + " was refused: " + refused.reasons());
                    });
            complaint = moved.complaint();
            events.addAll(moved.events());
        }
        return this;
    }

    String refused(String local, ComplaintMove move) {
        return ComplaintFlow.apply(complaint, move, shanghai(local), policy)
                .fold(
                        moved -> "moved to " + moved.complaint().state(),
                        refused -> refused.reasons().get(0).code());
    }

    Complaint complaint() {
        return complaint;
    }

    List<ComplaintEvent> events() {
        return events;
    }

    static ComplaintMove check(MonitorMeans means, MonitorFinding finding) {
        return new ComplaintMove.Check(means, Optional.of(ActorId.of("Q-1")), finding, Optional.empty());
    }
}
