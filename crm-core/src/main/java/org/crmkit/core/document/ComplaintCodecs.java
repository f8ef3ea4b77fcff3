package org.crmkit.core.document;

import org.crmkit.core.complaint.ClockReading;
import org.crmkit.core.complaint.ClockStatus;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintCategory;
import org.crmkit.core.complaint.ComplaintChannel;
import org.crmkit.core.complaint.ComplaintClock;
import org.crmkit.core.complaint.ComplaintEvent;
import org.crmkit.core.complaint.ComplaintFile;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.ComplaintTimeline;
import org.crmkit.core.complaint.FilterDecision;
import org.crmkit.core.complaint.FilterOverride;
import org.crmkit.core.complaint.Hold;
import org.crmkit.core.complaint.HoldReason;
import org.crmkit.core.complaint.MonitorMeans;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.complaint.Resolution;
import org.crmkit.core.complaint.ServiceGoal;
import org.crmkit.core.complaint.Verification;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Complaints in all their states, how they are sorted and timed, and what happened. */
final class ComplaintCodecs {

    private ComplaintCodecs() {}

    static final Codec<ComplaintId> COMPLAINT_ID = Codecs.id(ComplaintId::new, ComplaintId::value);

    static final Codec<ComplaintChannel> COMPLAINT_CHANNEL = Codecs.choice(ComplaintChannel.values(), ComplaintChannel::slug);

    static final Codec<PrivateText> PRIVATE_TEXT = Codecs.id(PrivateText::new, PrivateText::text);

    static final ObjectCodec<ComplaintReport> COMPLAINT_REPORT = Codecs.record("complaint-report", f -> {
        var id = f.required("id", COMPLAINT_ID, ComplaintReport::id);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ComplaintReport::customer);
        var tier = f.required("tier", Codecs.slug(), ComplaintReport::tier);
        var channel = f.required("channel", COMPLAINT_CHANNEL, ComplaintReport::channel);
        var receivedAt = f.required("received-at", Codecs.instant(), ComplaintReport::receivedAt);
        var description = f.required("description", PRIVATE_TEXT, ComplaintReport::description);
        var promisedReply = f.optional("promised-reply", Codecs.instant(), ComplaintReport::promisedReply);
        return v -> new ComplaintReport(v.get(id), v.get(customer), v.get(tier), v.get(channel), v.get(receivedAt), v.get(description), v.get(promisedReply));
    });

    static final Codec<HoldReason> HOLD_REASON = Codecs.choice(HoldReason.values(), HoldReason::slug);

    static final ObjectCodec<Hold> HOLD = Codecs.record("hold", f -> {
        var reason = f.required("reason", HOLD_REASON, Hold::reason);
        var from = f.required("from", Codecs.instant(), Hold::from);
        var atMost = f.optional("at-most", Codecs.instant(), Hold::atMost);
        var releasedAt = f.optional("released-at", Codecs.instant(), Hold::releasedAt);
        return v -> new Hold(v.get(reason), v.get(from), v.get(atMost), v.get(releasedAt));
    });

    static final ObjectCodec<ComplaintFile> COMPLAINT_FILE = Codecs.record("complaint-file", f -> {
        var report = f.required("report", COMPLAINT_REPORT, ComplaintFile::report);
        var openedUnder = f.required("opened-under", Codecs.rulebookVersion(), ComplaintFile::openedUnder);
        var plannedUnder = f.required("planned-under", Codecs.rulebookVersion(), ComplaintFile::plannedUnder);
        var firstResponseAt = f.optional("first-response-at", Codecs.instant(), ComplaintFile::firstResponseAt);
        var resolvedAt = f.optional("resolved-at", Codecs.instant(), ComplaintFile::resolvedAt);
        var holds = f.list("holds", HOLD, ComplaintFile::holds);
        var changedAt = f.required("changed-at", Codecs.instant(), ComplaintFile::changedAt);
        return v -> new ComplaintFile(v.get(report), v.get(openedUnder), v.get(plannedUnder), v.get(firstResponseAt), v.get(resolvedAt), v.get(holds), v.get(changedAt));
    });

    static final Codec<ComplaintCategory> COMPLAINT_CATEGORY = Codecs.choice(ComplaintCategory.values(), ComplaintCategory::slug);

    static final ObjectCodec<FilterOverride> FILTER_OVERRIDE = Codecs.record("filter-override", f -> {
        var category = f.required("category", COMPLAINT_CATEGORY, FilterOverride::category);
        var because = f.required("because", PRIVATE_TEXT, FilterOverride::because);
        return v -> new FilterOverride(v.get(category), v.get(because));
    });

    static final ObjectCodec<FilterDecision> FILTER_DECISION = Codecs.record("filter-decision", f -> {
        var proposed = f.required("proposed", COMPLAINT_CATEGORY, FilterDecision::proposed);
        var score = f.required("score", GroundCodecs.SCORE, FilterDecision::score);
        var override = f.optional("override", FILTER_OVERRIDE, FilterDecision::override);
        return v -> new FilterDecision(v.get(proposed), v.get(score), v.get(override));
    });

    static final ObjectCodec<Resolution> RESOLUTION = Codecs.record("resolution", f -> {
        var solution = f.required("solution", PRIVATE_TEXT, Resolution::solution);
        return v -> new Resolution(v.get(solution));
    });

    static final Codec<MonitorMeans> MONITOR_MEANS = Codecs.choice(MonitorMeans.values(), MonitorMeans::slug);

    static final ObjectCodec<Verification> VERIFICATION = Codecs.record("verification", f -> {
        var means = f.required("means", MONITOR_MEANS, Verification::means);
        var note = f.optional("note", PRIVATE_TEXT, Verification::note);
        return v -> new Verification(v.get(means), v.get(note));
    });

    static final ObjectCodec<Complaint> COMPLAINT = Codecs.kinds("complaint", k -> {
        k.kind("new", Complaint.New.class, f -> {
            var file = f.required("file", COMPLAINT_FILE, Complaint.New::file);
            return v -> new Complaint.New(v.get(file));
        });
        k.kind("filtered", Complaint.Filtered.class, f -> {
            var file = f.required("file", COMPLAINT_FILE, Complaint.Filtered::file);
            var filter = f.required("filter", FILTER_DECISION, Complaint.Filtered::filter);
            return v -> new Complaint.Filtered(v.get(file), v.get(filter));
        });
        k.kind("in-progress", Complaint.InProgress.class, f -> {
            var file = f.required("file", COMPLAINT_FILE, Complaint.InProgress::file);
            var filter = f.required("filter", FILTER_DECISION, Complaint.InProgress::filter);
            return v -> new Complaint.InProgress(v.get(file), v.get(filter));
        });
        k.kind("deferred", Complaint.Deferred.class, f -> {
            var file = f.required("file", COMPLAINT_FILE, Complaint.Deferred::file);
            var filter = f.required("filter", FILTER_DECISION, Complaint.Deferred::filter);
            var reviewOn = f.required("review-on", Codecs.date(), Complaint.Deferred::reviewOn);
            return v -> new Complaint.Deferred(v.get(file), v.get(filter), v.get(reviewOn));
        });
        k.kind("resolved", Complaint.Resolved.class, f -> {
            var file = f.required("file", COMPLAINT_FILE, Complaint.Resolved::file);
            var filter = f.required("filter", FILTER_DECISION, Complaint.Resolved::filter);
            var resolution = f.required("resolution", RESOLUTION, Complaint.Resolved::resolution);
            return v -> new Complaint.Resolved(v.get(file), v.get(filter), v.get(resolution));
        });
        k.kind("verified", Complaint.Verified.class, f -> {
            var file = f.required("file", COMPLAINT_FILE, Complaint.Verified::file);
            var filter = f.required("filter", FILTER_DECISION, Complaint.Verified::filter);
            var resolution = f.required("resolution", RESOLUTION, Complaint.Verified::resolution);
            var verification = f.required("verification", VERIFICATION, Complaint.Verified::verification);
            return v -> new Complaint.Verified(v.get(file), v.get(filter), v.get(resolution), v.get(verification));
        });
        k.kind("reopened", Complaint.Reopened.class, f -> {
            var file = f.required("file", COMPLAINT_FILE, Complaint.Reopened::file);
            var filter = f.required("filter", FILTER_DECISION, Complaint.Reopened::filter);
            var because = f.required("because", PRIVATE_TEXT, Complaint.Reopened::because);
            return v -> new Complaint.Reopened(v.get(file), v.get(filter), v.get(because));
        });
        k.kind("closed", Complaint.Closed.class, f -> {
            var file = f.required("file", COMPLAINT_FILE, Complaint.Closed::file);
            var filter = f.required("filter", FILTER_DECISION, Complaint.Closed::filter);
            var resolution = f.required("resolution", RESOLUTION, Complaint.Closed::resolution);
            var verification = f.required("verification", VERIFICATION, Complaint.Closed::verification);
            var closedAt = f.required("closed-at", Codecs.instant(), Complaint.Closed::closedAt);
            return v -> new Complaint.Closed(v.get(file), v.get(filter), v.get(resolution), v.get(verification), v.get(closedAt));
        });
    });

    static final ObjectCodec<ComplaintEvent> COMPLAINT_EVENT = Codecs.kinds("complaint-event", k -> {
        k.kind("received", ComplaintEvent.Received.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Received::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Received::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Received::decidedUnder);
            var tier = f.required("tier", Codecs.slug(), ComplaintEvent.Received::tier);
            var channel = f.required("channel", COMPLAINT_CHANNEL, ComplaintEvent.Received::channel);
            return v -> new ComplaintEvent.Received(v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(tier), v.get(channel));
        });
        k.kind("answered", ComplaintEvent.Answered.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Answered::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Answered::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Answered::decidedUnder);
            return v -> new ComplaintEvent.Answered(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("filtered", ComplaintEvent.Filtered.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Filtered::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Filtered::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Filtered::decidedUnder);
            var category = f.required("category", COMPLAINT_CATEGORY, ComplaintEvent.Filtered::category);
            var proposed = f.required("proposed", COMPLAINT_CATEGORY, ComplaintEvent.Filtered::proposed);
            var score = f.required("score", Codecs.number(), ComplaintEvent.Filtered::score);
            return v -> new ComplaintEvent.Filtered(v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(category), v.get(proposed), v.get(score));
        });
        k.kind("started", ComplaintEvent.Started.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Started::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Started::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Started::decidedUnder);
            return v -> new ComplaintEvent.Started(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("deferred", ComplaintEvent.Deferred.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Deferred::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Deferred::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Deferred::decidedUnder);
            var reviewOn = f.required("review-on", Codecs.date(), ComplaintEvent.Deferred::reviewOn);
            return v -> new ComplaintEvent.Deferred(v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(reviewOn));
        });
        k.kind("put-on-hold", ComplaintEvent.PutOnHold.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.PutOnHold::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.PutOnHold::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.PutOnHold::decidedUnder);
            var reason = f.required("reason", HOLD_REASON, ComplaintEvent.PutOnHold::reason);
            return v -> new ComplaintEvent.PutOnHold(v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(reason));
        });
        k.kind("released", ComplaintEvent.Released.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Released::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Released::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Released::decidedUnder);
            var reason = f.required("reason", HOLD_REASON, ComplaintEvent.Released::reason);
            return v -> new ComplaintEvent.Released(v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(reason));
        });
        k.kind("resolved", ComplaintEvent.Resolved.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Resolved::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Resolved::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Resolved::decidedUnder);
            return v -> new ComplaintEvent.Resolved(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("verified", ComplaintEvent.Verified.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Verified::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Verified::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Verified::decidedUnder);
            var means = f.required("means", MONITOR_MEANS, ComplaintEvent.Verified::means);
            return v -> new ComplaintEvent.Verified(v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(means));
        });
        k.kind("closed", ComplaintEvent.Closed.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Closed::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Closed::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Closed::decidedUnder);
            return v -> new ComplaintEvent.Closed(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("reopened", ComplaintEvent.Reopened.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Reopened::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Reopened::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Reopened::decidedUnder);
            return v -> new ComplaintEvent.Reopened(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("replanned", ComplaintEvent.Replanned.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Replanned::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Replanned::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Replanned::decidedUnder);
            var from = f.required("from", Codecs.rulebookVersion(), ComplaintEvent.Replanned::from);
            return v -> new ComplaintEvent.Replanned(v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(from));
        });
    });

    static final Codec<ServiceGoal> SERVICE_GOAL = Codecs.choice(ServiceGoal.values(), ServiceGoal::slug);

    static final Codec<ClockStatus> CLOCK_STATUS = Codecs.choice(ClockStatus.values(), ClockStatus::slug);

    static final ObjectCodec<ClockReading> CLOCK_READING = Codecs.record("clock-reading", f -> {
        var goal = f.required("goal", SERVICE_GOAL, ClockReading::goal);
        var deadline = f.required("deadline", GroundCodecs.DEADLINE, ClockReading::deadline);
        var escalatesAt = f.required("escalates-at", Codecs.instant(), ClockReading::escalatesAt);
        var doneAt = f.optional("done-at", Codecs.instant(), ClockReading::doneAt);
        var status = f.required("status", CLOCK_STATUS, ClockReading::status);
        var used = f.required("used", Codecs.duration(), ClockReading::used);
        var remaining = f.required("remaining", Codecs.duration(), ClockReading::remaining);
        var reasons = f.list("reasons", GroundCodecs.REASON, ClockReading::reasons);
        return v -> new ClockReading(v.get(goal), v.get(deadline), v.get(escalatesAt), v.get(doneAt), v.get(status), v.get(used), v.get(remaining), v.get(reasons));
    });

    static final ObjectCodec<ComplaintTimeline> COMPLAINT_TIMELINE = Codecs.record("complaint-timeline", f -> {
        var readAt = f.required("read-at", Codecs.instant(), ComplaintTimeline::readAt);
        var version = f.required("version", Codecs.rulebookVersion(), ComplaintTimeline::version);
        var firstResponse = f.required("first-response", CLOCK_READING, ComplaintTimeline::firstResponse);
        var resolution = f.required("resolution", CLOCK_READING, ComplaintTimeline::resolution);
        return v -> new ComplaintTimeline(v.get(readAt), v.get(version), v.get(firstResponse), v.get(resolution));
    });

    static final ObjectCodec<ComplaintClock> COMPLAINT_CLOCK = Codecs.record("complaint-clock", f -> {
        var receivedAt = f.required("received-at", Codecs.instant(), ComplaintClock::receivedAt);
        var tier = f.required("tier", Codecs.slug(), ComplaintClock::tier);
        var firstResponseAt = f.optional("first-response-at", Codecs.instant(), ComplaintClock::firstResponseAt);
        var resolvedAt = f.optional("resolved-at", Codecs.instant(), ComplaintClock::resolvedAt);
        var holds = f.list("holds", HOLD, ComplaintClock::holds);
        return v -> new ComplaintClock(v.get(receivedAt), v.get(tier), v.get(firstResponseAt), v.get(resolvedAt), v.get(holds));
    });
}
