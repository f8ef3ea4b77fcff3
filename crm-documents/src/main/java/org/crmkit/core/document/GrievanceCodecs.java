package org.crmkit.core.document;

import org.crmkit.core.complaint.Grievance;
import org.crmkit.core.complaint.GrievanceEvent;
import org.crmkit.core.complaint.GrievanceResult;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Grievances, before and after they become complaints. */
final class GrievanceCodecs {

    private GrievanceCodecs() {}

    static final ObjectCodec<Grievance> GRIEVANCE = Codecs.kinds("grievance", k -> {
        k.kind("noted", Grievance.Noted.class, f -> {
            var record = f.required("record", ComplaintFileCodecs.GRIEVANCE_RECORD, Grievance.Noted::record);
            return v -> new Grievance.Noted(v.get(record));
        });
        k.kind("lodged", Grievance.Lodged.class, f -> {
            var record = f.required("record", ComplaintFileCodecs.GRIEVANCE_RECORD, Grievance.Lodged::record);
            var complaint = f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, Grievance.Lodged::complaint);
            var lodgedAt = f.required("lodged-at", Codecs.instant(), Grievance.Lodged::lodgedAt);
            return v -> new Grievance.Lodged(v.get(record), v.get(complaint), v.get(lodgedAt));
        });
        k.kind("settled", Grievance.Settled.class, f -> {
            var record = f.required("record", ComplaintFileCodecs.GRIEVANCE_RECORD, Grievance.Settled::record);
            var how = f.required("how", ComplaintFileCodecs.PRIVATE_TEXT, Grievance.Settled::how);
            var settledAt = f.required("settled-at", Codecs.instant(), Grievance.Settled::settledAt);
            return v -> new Grievance.Settled(v.get(record), v.get(how), v.get(settledAt));
        });
    });

    static final ObjectCodec<GrievanceEvent> GRIEVANCE_EVENT = Codecs.kinds("grievance-event", k -> {
        k.kind("noted", GrievanceEvent.Noted.class, f -> {
            var grievance = f.required("grievance", ComplaintFileCodecs.GRIEVANCE_ID, GrievanceEvent.Noted::grievance);
            var occurredAt = f.required("occurred-at", Codecs.instant(), GrievanceEvent.Noted::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrievanceEvent.Noted::decidedUnder);
            var source = f.required("source", ComplaintFileCodecs.DISCOVERY_SOURCE, GrievanceEvent.Noted::source);
            return v ->
                    new GrievanceEvent.Noted(v.get(grievance), v.get(occurredAt), v.get(decidedUnder), v.get(source));
        });
        k.kind("observed", GrievanceEvent.Observed.class, f -> {
            var grievance =
                    f.required("grievance", ComplaintFileCodecs.GRIEVANCE_ID, GrievanceEvent.Observed::grievance);
            var occurredAt = f.required("occurred-at", Codecs.instant(), GrievanceEvent.Observed::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrievanceEvent.Observed::decidedUnder);
            var source = f.required("source", ComplaintFileCodecs.DISCOVERY_SOURCE, GrievanceEvent.Observed::source);
            return v -> new GrievanceEvent.Observed(
                    v.get(grievance), v.get(occurredAt), v.get(decidedUnder), v.get(source));
        });
        k.kind("lodged", GrievanceEvent.Lodged.class, f -> {
            var grievance = f.required("grievance", ComplaintFileCodecs.GRIEVANCE_ID, GrievanceEvent.Lodged::grievance);
            var occurredAt = f.required("occurred-at", Codecs.instant(), GrievanceEvent.Lodged::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrievanceEvent.Lodged::decidedUnder);
            var complaint = f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, GrievanceEvent.Lodged::complaint);
            return v -> new GrievanceEvent.Lodged(
                    v.get(grievance), v.get(occurredAt), v.get(decidedUnder), v.get(complaint));
        });
        k.kind("settled", GrievanceEvent.Settled.class, f -> {
            var grievance =
                    f.required("grievance", ComplaintFileCodecs.GRIEVANCE_ID, GrievanceEvent.Settled::grievance);
            var occurredAt = f.required("occurred-at", Codecs.instant(), GrievanceEvent.Settled::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrievanceEvent.Settled::decidedUnder);
            return v -> new GrievanceEvent.Settled(v.get(grievance), v.get(occurredAt), v.get(decidedUnder));
        });
    });

    static final ObjectCodec<GrievanceResult> GRIEVANCE_RESULT = Codecs.kinds("grievance-result", k -> {
        k.kind("done", GrievanceResult.Done.class, f -> {
            var grievance = f.required("grievance", GRIEVANCE, GrievanceResult.Done::grievance);
            var events = f.list("events", GRIEVANCE_EVENT, GrievanceResult.Done::events);
            return v -> new GrievanceResult.Done(v.get(grievance), v.get(events));
        });
        k.kind("refused", GrievanceResult.Refused.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, GrievanceResult.Refused::reasons);
            return v -> new GrievanceResult.Refused(v.get(reasons));
        });
    });
}
