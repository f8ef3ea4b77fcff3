package org.crmkit.core.document;

import org.crmkit.core.complaint.ClockExplanation;
import org.crmkit.core.complaint.ClockReading;
import org.crmkit.core.complaint.ClockStatus;
import org.crmkit.core.complaint.ComplaintClock;
import org.crmkit.core.complaint.ComplaintTimeline;
import org.crmkit.core.complaint.EscalationLevel;
import org.crmkit.core.complaint.EscalationStep;
import org.crmkit.core.complaint.ServiceGoal;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** The clocks of a complaint, each stretch of them, and who hears when time runs out. */
final class ComplaintClockCodecs {

    private ComplaintClockCodecs() {}

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
        return v -> new ClockReading(
                v.get(goal),
                v.get(deadline),
                v.get(escalatesAt),
                v.get(doneAt),
                v.get(status),
                v.get(used),
                v.get(remaining),
                v.get(reasons));
    });

    static final ObjectCodec<ComplaintTimeline> COMPLAINT_TIMELINE = Codecs.record("complaint-timeline", f -> {
        var readAt = f.required("read-at", Codecs.instant(), ComplaintTimeline::readAt);
        var version = f.required("version", Codecs.rulebookVersion(), ComplaintTimeline::version);
        var firstResponse = f.required("first-response", CLOCK_READING, ComplaintTimeline::firstResponse);
        var resolution = f.required("resolution", CLOCK_READING, ComplaintTimeline::resolution);
        var tasksDue = f.required("tasks-due", Codecs.instant(), ComplaintTimeline::tasksDue);
        return v -> new ComplaintTimeline(
                v.get(readAt), v.get(version), v.get(firstResponse), v.get(resolution), v.get(tasksDue));
    });

    static final ObjectCodec<ComplaintClock> COMPLAINT_CLOCK = Codecs.record("complaint-clock", f -> {
        var receivedAt = f.required("received-at", Codecs.instant(), ComplaintClock::receivedAt);
        var tier = f.required("tier", Codecs.slug(), ComplaintClock::tier);
        var firstResponseAt = f.optional("first-response-at", Codecs.instant(), ComplaintClock::firstResponseAt);
        var resolvedAt = f.optional("resolved-at", Codecs.instant(), ComplaintClock::resolvedAt);
        var holds = f.list("holds", ComplaintFileCodecs.HOLD, ComplaintClock::holds);
        return v -> new ComplaintClock(
                v.get(receivedAt), v.get(tier), v.get(firstResponseAt), v.get(resolvedAt), v.get(holds));
    });

    static final ObjectCodec<ClockExplanation> CLOCK_EXPLANATION = Codecs.record("clock-explanation", f -> {
        var version = f.required("version", Codecs.rulebookVersion(), ClockExplanation::version);
        var reading = f.required("reading", CLOCK_READING, ClockExplanation::reading);
        var stretches = f.list("stretches", GroundCodecs.STRETCH, ClockExplanation::stretches);
        var zone = f.required("zone", Codecs.zone(), ClockExplanation::zone);
        return v -> new ClockExplanation(v.get(version), v.get(reading), v.get(stretches), v.get(zone));
    });

    static final ObjectCodec<EscalationLevel> ESCALATION_LEVEL = Codecs.record("escalation-level", f -> {
        var slug = f.required("slug", Codecs.slug(), EscalationLevel::slug);
        var post = f.required("post", Codecs.label(), EscalationLevel::post);
        var at = f.required("at", Codecs.decimal(), EscalationLevel::at);
        return v -> new EscalationLevel(v.get(slug), v.get(post), v.get(at));
    });

    static final ObjectCodec<EscalationStep> ESCALATION_STEP = Codecs.record("escalation-step", f -> {
        var goal = f.required("goal", SERVICE_GOAL, EscalationStep::goal);
        var level = f.required("level", ESCALATION_LEVEL, EscalationStep::level);
        var at = f.required("at", Codecs.instant(), EscalationStep::at);
        var version = f.required("version", Codecs.rulebookVersion(), EscalationStep::version);
        return v -> new EscalationStep(v.get(goal), v.get(level), v.get(at), v.get(version));
    });
}
