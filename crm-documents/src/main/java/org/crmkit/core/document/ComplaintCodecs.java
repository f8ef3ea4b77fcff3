package org.crmkit.core.document;

import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.IntakeDecision;
import org.crmkit.core.complaint.IntakeResult;
import org.crmkit.core.complaint.MatterKey;
import org.crmkit.core.complaint.MatterRegister;
import org.crmkit.core.complaint.MoveResult;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Complaints in their states, and what became of intake and moves. */
final class ComplaintCodecs {

    private ComplaintCodecs() {}

    static final ObjectCodec<Complaint> COMPLAINT = Codecs.kinds("complaint", k -> {
        k.kind("new", Complaint.New.class, f -> {
            var file = f.required("file", ComplaintFileCodecs.COMPLAINT_FILE, Complaint.New::file);
            return v -> new Complaint.New(v.get(file));
        });
        k.kind("filtered", Complaint.Filtered.class, f -> {
            var file = f.required("file", ComplaintFileCodecs.COMPLAINT_FILE, Complaint.Filtered::file);
            var filter = f.required("filter", ComplaintFileCodecs.FILTER_DECISION, Complaint.Filtered::filter);
            return v -> new Complaint.Filtered(v.get(file), v.get(filter));
        });
        k.kind("in-progress", Complaint.InProgress.class, f -> {
            var file = f.required("file", ComplaintFileCodecs.COMPLAINT_FILE, Complaint.InProgress::file);
            var filter = f.required("filter", ComplaintFileCodecs.FILTER_DECISION, Complaint.InProgress::filter);
            return v -> new Complaint.InProgress(v.get(file), v.get(filter));
        });
        k.kind("deferred", Complaint.Deferred.class, f -> {
            var file = f.required("file", ComplaintFileCodecs.COMPLAINT_FILE, Complaint.Deferred::file);
            var filter = f.required("filter", ComplaintFileCodecs.FILTER_DECISION, Complaint.Deferred::filter);
            var reviewOn = f.required("review-on", Codecs.date(), Complaint.Deferred::reviewOn);
            return v -> new Complaint.Deferred(v.get(file), v.get(filter), v.get(reviewOn));
        });
        k.kind("resolved", Complaint.Resolved.class, f -> {
            var file = f.required("file", ComplaintFileCodecs.COMPLAINT_FILE, Complaint.Resolved::file);
            var filter = f.required("filter", ComplaintFileCodecs.FILTER_DECISION, Complaint.Resolved::filter);
            var resolution = f.required("resolution", ComplaintFileCodecs.RESOLUTION, Complaint.Resolved::resolution);
            return v -> new Complaint.Resolved(v.get(file), v.get(filter), v.get(resolution));
        });
        k.kind("verified", Complaint.Verified.class, f -> {
            var file = f.required("file", ComplaintFileCodecs.COMPLAINT_FILE, Complaint.Verified::file);
            var filter = f.required("filter", ComplaintFileCodecs.FILTER_DECISION, Complaint.Verified::filter);
            var resolution = f.required("resolution", ComplaintFileCodecs.RESOLUTION, Complaint.Verified::resolution);
            var verification =
                    f.required("verification", ComplaintFileCodecs.VERIFICATION, Complaint.Verified::verification);
            return v -> new Complaint.Verified(v.get(file), v.get(filter), v.get(resolution), v.get(verification));
        });
        k.kind("reopened", Complaint.Reopened.class, f -> {
            var file = f.required("file", ComplaintFileCodecs.COMPLAINT_FILE, Complaint.Reopened::file);
            var filter = f.required("filter", ComplaintFileCodecs.FILTER_DECISION, Complaint.Reopened::filter);
            var because = f.required("because", ComplaintFileCodecs.PRIVATE_TEXT, Complaint.Reopened::because);
            return v -> new Complaint.Reopened(v.get(file), v.get(filter), v.get(because));
        });
        k.kind("closed", Complaint.Closed.class, f -> {
            var file = f.required("file", ComplaintFileCodecs.COMPLAINT_FILE, Complaint.Closed::file);
            var filter = f.required("filter", ComplaintFileCodecs.FILTER_DECISION, Complaint.Closed::filter);
            var resolution = f.required("resolution", ComplaintFileCodecs.RESOLUTION, Complaint.Closed::resolution);
            var verification =
                    f.required("verification", ComplaintFileCodecs.VERIFICATION, Complaint.Closed::verification);
            var closedAt = f.required("closed-at", Codecs.instant(), Complaint.Closed::closedAt);
            return v -> new Complaint.Closed(
                    v.get(file), v.get(filter), v.get(resolution), v.get(verification), v.get(closedAt));
        });
    });

    static final ObjectCodec<MatterKey> MATTER_KEY = Codecs.record("matter-key", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, MatterKey::customer);
        var matter = f.required("matter", ComplaintFileCodecs.MATTER, MatterKey::matter);
        return v -> new MatterKey(v.get(customer), v.get(matter));
    });

    static final ObjectCodec<MatterRegister> MATTER_REGISTER = Codecs.record("matter-register", f -> {
        var key = f.required("key", MATTER_KEY, MatterRegister::key);
        var complaints = f.list("complaints", ComplaintFileCodecs.COMPLAINT_ID, MatterRegister::complaints);
        return v -> new MatterRegister(v.get(key), v.get(complaints));
    });

    static final ObjectCodec<IntakeDecision> INTAKE_DECISION = Codecs.kinds("intake-decision", k -> {
        k.kind("fresh", IntakeDecision.Fresh.class, f -> {
            var version = f.required("version", Codecs.rulebookVersion(), IntakeDecision.Fresh::version);
            var reasons = f.list("reasons", GroundCodecs.REASON, IntakeDecision.Fresh::reasons);
            return v -> new IntakeDecision.Fresh(v.get(version), v.get(reasons));
        });
        k.kind("duplicate", IntakeDecision.Duplicate.class, f -> {
            var of = f.required("of", ComplaintFileCodecs.COMPLAINT_ID, IntakeDecision.Duplicate::of);
            var isSolved = f.required("is-solved", Codecs.flag(), IntakeDecision.Duplicate::isSolved);
            var version = f.required("version", Codecs.rulebookVersion(), IntakeDecision.Duplicate::version);
            var reasons = f.list("reasons", GroundCodecs.REASON, IntakeDecision.Duplicate::reasons);
            return v -> new IntakeDecision.Duplicate(v.get(of), v.get(isSolved), v.get(version), v.get(reasons));
        });
        k.kind("recurrence", IntakeDecision.Recurrence.class, f -> {
            var of = f.required("of", ComplaintFileCodecs.COMPLAINT_ID, IntakeDecision.Recurrence::of);
            var occurrence = f.required("occurrence", Codecs.integer(), IntakeDecision.Recurrence::occurrence);
            var version = f.required("version", Codecs.rulebookVersion(), IntakeDecision.Recurrence::version);
            var reasons = f.list("reasons", GroundCodecs.REASON, IntakeDecision.Recurrence::reasons);
            return v -> new IntakeDecision.Recurrence(v.get(of), v.get(occurrence), v.get(version), v.get(reasons));
        });
    });

    static final ObjectCodec<MoveResult> MOVE_RESULT = Codecs.kinds("move-result", k -> {
        k.kind("moved", MoveResult.Moved.class, f -> {
            var complaint = f.required("complaint", COMPLAINT, MoveResult.Moved::complaint);
            var events = f.list("events", ComplaintEventCodecs.COMPLAINT_EVENT, MoveResult.Moved::events);
            return v -> new MoveResult.Moved(v.get(complaint), v.get(events));
        });
        k.kind("refused", MoveResult.Refused.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, MoveResult.Refused::reasons);
            return v -> new MoveResult.Refused(v.get(reasons));
        });
    });

    /** What became of a complaint that came in; its events stand in envelopes of their own. */
    static ObjectCodec<IntakeResult> intakeResult(Codec<DomainEvent> event) {
        return Codecs.kinds("intake-result", k -> {
            k.kind("received", IntakeResult.Received.class, f -> {
                var complaint = f.required("complaint", COMPLAINT, IntakeResult.Received::complaint);
                var reasons = f.list("reasons", GroundCodecs.REASON, IntakeResult.Received::reasons);
                var events = f.list("events", event, IntakeResult.Received::events);
                return v -> new IntakeResult.Received(v.get(complaint), v.get(reasons), v.get(events));
            });
            k.kind("linked", IntakeResult.Linked.class, f -> {
                var complaint = f.required("complaint", COMPLAINT, IntakeResult.Linked::complaint);
                var reasons = f.list("reasons", GroundCodecs.REASON, IntakeResult.Linked::reasons);
                var events = f.list("events", event, IntakeResult.Linked::events);
                return v -> new IntakeResult.Linked(v.get(complaint), v.get(reasons), v.get(events));
            });
            k.kind("refused", IntakeResult.Refused.class, f -> {
                var reasons = f.list("reasons", GroundCodecs.REASON, IntakeResult.Refused::reasons);
                return v -> new IntakeResult.Refused(v.get(reasons));
            });
        });
    }
}
