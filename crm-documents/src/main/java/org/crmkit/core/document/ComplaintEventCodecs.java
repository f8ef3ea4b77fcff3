package org.crmkit.core.document;

import org.crmkit.core.complaint.ComplaintEvent;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** What happened to a complaint. */
final class ComplaintEventCodecs {

    private ComplaintEventCodecs() {}

    static final ObjectCodec<ComplaintEvent> COMPLAINT_EVENT = Codecs.kinds("complaint-event", k -> {
        k.kind("received", ComplaintEvent.Received.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Received::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Received::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Received::decidedUnder);
            var tier = f.required("tier", Codecs.slug(), ComplaintEvent.Received::tier);
            var matter = f.required("matter", ComplaintFileCodecs.MATTER, ComplaintEvent.Received::matter);
            var source = f.required("source", ComplaintFileCodecs.DISCOVERY_SOURCE, ComplaintEvent.Received::source);
            var recurrenceOf = f.optional(
                    "recurrence-of", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Received::recurrenceOf);
            return v -> new ComplaintEvent.Received(
                    v.get(complaint),
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(tier),
                    v.get(matter),
                    v.get(source),
                    v.get(recurrenceOf));
        });
        k.kind("duplicate-linked", ComplaintEvent.DuplicateLinked.class, f -> {
            var complaint = f.required(
                    "complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.DuplicateLinked::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.DuplicateLinked::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.DuplicateLinked::decidedUnder);
            var report = f.required("report", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.DuplicateLinked::report);
            var source =
                    f.required("source", ComplaintFileCodecs.DISCOVERY_SOURCE, ComplaintEvent.DuplicateLinked::source);
            return v -> new ComplaintEvent.DuplicateLinked(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(report), v.get(source));
        });
        k.kind("answered", ComplaintEvent.Answered.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Answered::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Answered::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Answered::decidedUnder);
            return v -> new ComplaintEvent.Answered(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("filtered", ComplaintEvent.Filtered.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Filtered::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Filtered::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Filtered::decidedUnder);
            var category =
                    f.required("category", ComplaintFileCodecs.COMPLAINT_CATEGORY, ComplaintEvent.Filtered::category);
            var proposed =
                    f.required("proposed", ComplaintFileCodecs.COMPLAINT_CATEGORY, ComplaintEvent.Filtered::proposed);
            var score = f.required("score", Codecs.number(), ComplaintEvent.Filtered::score);
            var overruledBy =
                    f.optional("overruled-by", ComplaintFileCodecs.ACTOR_ID, ComplaintEvent.Filtered::overruledBy);
            return v -> new ComplaintEvent.Filtered(
                    v.get(complaint),
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(category),
                    v.get(proposed),
                    v.get(score),
                    v.get(overruledBy));
        });
        k.kind("started", ComplaintEvent.Started.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Started::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Started::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Started::decidedUnder);
            return v -> new ComplaintEvent.Started(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("deferred", ComplaintEvent.Deferred.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Deferred::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Deferred::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Deferred::decidedUnder);
            var reviewOn = f.required("review-on", Codecs.date(), ComplaintEvent.Deferred::reviewOn);
            return v -> new ComplaintEvent.Deferred(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(reviewOn));
        });
        k.kind("put-on-hold", ComplaintEvent.PutOnHold.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.PutOnHold::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.PutOnHold::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.PutOnHold::decidedUnder);
            var reason = f.required("reason", ComplaintFileCodecs.HOLD_REASON, ComplaintEvent.PutOnHold::reason);
            return v -> new ComplaintEvent.PutOnHold(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(reason));
        });
        k.kind("released", ComplaintEvent.Released.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Released::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Released::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Released::decidedUnder);
            var reason = f.required("reason", ComplaintFileCodecs.HOLD_REASON, ComplaintEvent.Released::reason);
            return v -> new ComplaintEvent.Released(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(reason));
        });
        k.kind("resolved", ComplaintEvent.Resolved.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Resolved::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Resolved::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Resolved::decidedUnder);
            return v -> new ComplaintEvent.Resolved(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("verified", ComplaintEvent.Verified.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Verified::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Verified::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Verified::decidedUnder);
            var means = f.required("means", ComplaintFileCodecs.MONITOR_MEANS, ComplaintEvent.Verified::means);
            return v ->
                    new ComplaintEvent.Verified(v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(means));
        });
        k.kind("closed", ComplaintEvent.Closed.class, f -> {
            var complaint = f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Closed::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Closed::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Closed::decidedUnder);
            return v -> new ComplaintEvent.Closed(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("reopened", ComplaintEvent.Reopened.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Reopened::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Reopened::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Reopened::decidedUnder);
            return v -> new ComplaintEvent.Reopened(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("checked", ComplaintEvent.Checked.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Checked::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Checked::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Checked::decidedUnder);
            var means = f.required("means", ComplaintFileCodecs.MONITOR_MEANS, ComplaintEvent.Checked::means);
            var finding = f.required("finding", ComplaintFileCodecs.MONITOR_FINDING, ComplaintEvent.Checked::finding);
            return v -> new ComplaintEvent.Checked(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(means), v.get(finding));
        });
        k.kind("assigned", ComplaintEvent.Assigned.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Assigned::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Assigned::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Assigned::decidedUnder);
            var task = f.required("task", Codecs.string(), ComplaintEvent.Assigned::task);
            var department = f.required("department", Codecs.string(), ComplaintEvent.Assigned::department);
            var linkage = f.required("linkage", ComplaintFileCodecs.LINKAGE, ComplaintEvent.Assigned::linkage);
            var isMandatory = f.required("is-mandatory", Codecs.flag(), ComplaintEvent.Assigned::isMandatory);
            return v -> new ComplaintEvent.Assigned(
                    v.get(complaint),
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(task),
                    v.get(department),
                    v.get(linkage),
                    v.get(isMandatory));
        });
        k.kind("task-moved", ComplaintEvent.TaskMoved.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.TaskMoved::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.TaskMoved::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.TaskMoved::decidedUnder);
            var task = f.required("task", Codecs.string(), ComplaintEvent.TaskMoved::task);
            var state = f.required("state", ComplaintFileCodecs.SUB_TASK_STATE, ComplaintEvent.TaskMoved::state);
            return v -> new ComplaintEvent.TaskMoved(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(task), v.get(state));
        });
        k.kind("replanned", ComplaintEvent.Replanned.class, f -> {
            var complaint =
                    f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, ComplaintEvent.Replanned::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Replanned::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Replanned::decidedUnder);
            var tier = f.required("tier", Codecs.slug(), ComplaintEvent.Replanned::tier);
            var from = f.required("from", Codecs.rulebookVersion(), ComplaintEvent.Replanned::from);
            var fromTier = f.required("from-tier", Codecs.string(), ComplaintEvent.Replanned::fromTier);
            return v -> new ComplaintEvent.Replanned(
                    v.get(complaint),
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(tier),
                    v.get(from),
                    v.get(fromTier));
        });
    });
}
