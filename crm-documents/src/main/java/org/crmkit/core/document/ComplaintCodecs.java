package org.crmkit.core.document;

import org.crmkit.core.complaint.ActorId;
import org.crmkit.core.complaint.CallbackSample;
import org.crmkit.core.complaint.CaseLinks;
import org.crmkit.core.complaint.ClockExplanation;
import org.crmkit.core.complaint.ClockReading;
import org.crmkit.core.complaint.ClockStatus;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintCategory;
import org.crmkit.core.complaint.ComplaintChannel;
import org.crmkit.core.complaint.ComplaintClock;
import org.crmkit.core.complaint.ComplaintEvent;
import org.crmkit.core.complaint.ComplaintFigures;
import org.crmkit.core.complaint.ComplaintFile;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.ComplaintState;
import org.crmkit.core.complaint.ComplaintTimeline;
import org.crmkit.core.complaint.Department;
import org.crmkit.core.complaint.Discovery;
import org.crmkit.core.complaint.DiscoverySource;
import org.crmkit.core.complaint.Durations;
import org.crmkit.core.complaint.EscalationLevel;
import org.crmkit.core.complaint.EscalationStep;
import org.crmkit.core.complaint.FilterDecision;
import org.crmkit.core.complaint.FilterOverride;
import org.crmkit.core.complaint.Grievance;
import org.crmkit.core.complaint.GrievanceEvent;
import org.crmkit.core.complaint.GrievanceId;
import org.crmkit.core.complaint.GrievanceRecord;
import org.crmkit.core.complaint.GrievanceResult;
import org.crmkit.core.complaint.Hold;
import org.crmkit.core.complaint.HoldReason;
import org.crmkit.core.complaint.IntakeDecision;
import org.crmkit.core.complaint.IntakeResult;
import org.crmkit.core.complaint.Linkage;
import org.crmkit.core.complaint.LinkedReport;
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.MatterKey;
import org.crmkit.core.complaint.MatterRegister;
import org.crmkit.core.complaint.MonitorCheck;
import org.crmkit.core.complaint.MonitorFinding;
import org.crmkit.core.complaint.MonitorMeans;
import org.crmkit.core.complaint.MoveResult;
import org.crmkit.core.complaint.Observation;
import org.crmkit.core.complaint.OrderFinding;
import org.crmkit.core.complaint.Plan;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.complaint.Resolution;
import org.crmkit.core.complaint.ServiceGoal;
import org.crmkit.core.complaint.SubTask;
import org.crmkit.core.complaint.SubTaskState;
import org.crmkit.core.complaint.Verification;
import org.crmkit.core.document.shared.FigureCodecs;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.text.Label;

/** Complaints in all their states, how they are sorted and timed, and what happened. */
final class ComplaintCodecs {

    private ComplaintCodecs() {}

    static final Codec<PrivateText> PRIVATE_TEXT = Codecs.personal(
            Label.of("1 至 20,000 个字符的文本", "a text of 1 to 20,000 characters"), PrivateText::of, PrivateText::text);

    static final Codec<ComplaintId> COMPLAINT_ID = Codecs.id(ComplaintId::new, ComplaintId::value);

    static final ObjectCodec<Matter> MATTER = Codecs.record("matter", f -> {
        var topic = f.required("topic", Codecs.string(), Matter::topic);
        var object = f.required("object", Codecs.string(), Matter::object);
        return v -> new Matter(v.get(topic), v.get(object));
    });

    static final Codec<DiscoverySource> DISCOVERY_SOURCE =
            Codecs.choice(DiscoverySource.values(), DiscoverySource::slug);

    static final Codec<ActorId> ACTOR_ID = Codecs.id(ActorId::new, ActorId::value);

    static final ObjectCodec<Discovery> DISCOVERY = Codecs.record("discovery", f -> {
        var source = f.required("source", DISCOVERY_SOURCE, Discovery::source);
        var by = f.optional("by", ACTOR_ID, Discovery::by);
        return v -> new Discovery(v.get(source), v.get(by));
    });

    static final ObjectCodec<ComplaintReport> COMPLAINT_REPORT = Codecs.record("complaint-report", f -> {
        var id = f.required("id", COMPLAINT_ID, ComplaintReport::id);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ComplaintReport::customer);
        var tier = f.required("tier", Codecs.slug(), ComplaintReport::tier);
        var matter = f.required("matter", MATTER, ComplaintReport::matter);
        var discovery = f.required("discovery", DISCOVERY, ComplaintReport::discovery);
        var receivedAt = f.required("received-at", Codecs.instant(), ComplaintReport::receivedAt);
        var description = f.required("description", PRIVATE_TEXT, ComplaintReport::description);
        var promisedReply = f.optional("promised-reply", Codecs.instant(), ComplaintReport::promisedReply);
        return v -> new ComplaintReport(
                v.get(id),
                v.get(customer),
                v.get(tier),
                v.get(matter),
                v.get(discovery),
                v.get(receivedAt),
                v.get(description),
                v.get(promisedReply));
    });

    static final Codec<GrievanceId> GRIEVANCE_ID = Codecs.id(GrievanceId::new, GrievanceId::value);

    static final ObjectCodec<Observation> OBSERVATION = Codecs.record("observation", f -> {
        var at = f.required("at", Codecs.instant(), Observation::at);
        var discovery = f.required("discovery", DISCOVERY, Observation::discovery);
        var what = f.required("what", PRIVATE_TEXT, Observation::what);
        return v -> new Observation(v.get(at), v.get(discovery), v.get(what));
    });

    static final ObjectCodec<GrievanceRecord> GRIEVANCE_RECORD = Codecs.record("grievance-record", f -> {
        var id = f.required("id", GRIEVANCE_ID, GrievanceRecord::id);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, GrievanceRecord::customer);
        var matter = f.required("matter", MATTER, GrievanceRecord::matter);
        var observations = f.list("observations", OBSERVATION, GrievanceRecord::observations);
        return v -> new GrievanceRecord(v.get(id), v.get(customer), v.get(matter), v.get(observations));
    });

    static final ObjectCodec<LinkedReport> LINKED_REPORT = Codecs.record("linked-report", f -> {
        var id = f.required("id", COMPLAINT_ID, LinkedReport::id);
        var receivedAt = f.required("received-at", Codecs.instant(), LinkedReport::receivedAt);
        var discovery = f.required("discovery", DISCOVERY, LinkedReport::discovery);
        var description = f.required("description", PRIVATE_TEXT, LinkedReport::description);
        return v -> new LinkedReport(v.get(id), v.get(receivedAt), v.get(discovery), v.get(description));
    });

    static final ObjectCodec<CaseLinks> CASE_LINKS = Codecs.record("case-links", f -> {
        var grievance = f.optional("grievance", GRIEVANCE_RECORD, CaseLinks::grievance);
        var recurrenceOf = f.optional("recurrence-of", COMPLAINT_ID, CaseLinks::recurrenceOf);
        var occurrence = f.required("occurrence", Codecs.integer(), CaseLinks::occurrence);
        var duplicates = f.list("duplicates", LINKED_REPORT, CaseLinks::duplicates);
        return v -> new CaseLinks(v.get(grievance), v.get(recurrenceOf), v.get(occurrence), v.get(duplicates));
    });

    static final ObjectCodec<Plan> PLAN = Codecs.record("plan", f -> {
        var tier = f.required("tier", Codecs.slug(), Plan::tier);
        var version = f.required("version", Codecs.rulebookVersion(), Plan::version);
        var since = f.required("since", Codecs.instant(), Plan::since);
        return v -> new Plan(v.get(tier), v.get(version), v.get(since));
    });

    static final Codec<HoldReason> HOLD_REASON = Codecs.choice(HoldReason.values(), HoldReason::slug);

    static final ObjectCodec<Hold> HOLD = Codecs.record("hold", f -> {
        var reason = f.required("reason", HOLD_REASON, Hold::reason);
        var from = f.required("from", Codecs.instant(), Hold::from);
        var atMost = f.optional("at-most", Codecs.instant(), Hold::atMost);
        var releasedAt = f.optional("released-at", Codecs.instant(), Hold::releasedAt);
        return v -> new Hold(v.get(reason), v.get(from), v.get(atMost), v.get(releasedAt));
    });

    static final ObjectCodec<Department> DEPARTMENT = Codecs.record("department", f -> {
        var slug = f.required("slug", Codecs.slug(), Department::slug);
        var name = f.required("name", Codecs.label(), Department::name);
        return v -> new Department(v.get(slug), v.get(name));
    });

    static final Codec<Linkage> LINKAGE = Codecs.choice(Linkage.values(), Linkage::slug);

    static final ObjectCodec<SubTask.Order> SUB_TASK_ORDER = Codecs.record("sub-task-order", f -> {
        var slug = f.required("slug", Codecs.slug(), SubTask.Order::slug);
        var department = f.required("department", DEPARTMENT, SubTask.Order::department);
        var linkage = f.required("linkage", LINKAGE, SubTask.Order::linkage);
        var isMandatory = f.required("is-mandatory", Codecs.flag(), SubTask.Order::isMandatory);
        var after = f.optional("after", Codecs.string(), SubTask.Order::after);
        var instruction = f.required("instruction", PRIVATE_TEXT, SubTask.Order::instruction);
        return v -> new SubTask.Order(
                v.get(slug), v.get(department), v.get(linkage), v.get(isMandatory), v.get(after), v.get(instruction));
    });

    static final Codec<SubTaskState> SUB_TASK_STATE = Codecs.choice(SubTaskState.values(), SubTaskState::slug);

    static final ObjectCodec<SubTask> SUB_TASK = Codecs.record("sub-task", f -> {
        var order = f.required("order", SUB_TASK_ORDER, SubTask::order);
        var state = f.required("state", SUB_TASK_STATE, SubTask::state);
        var assignedAt = f.required("assigned-at", Codecs.instant(), SubTask::assignedAt);
        var changedAt = f.required("changed-at", Codecs.instant(), SubTask::changedAt);
        return v -> new SubTask(v.get(order), v.get(state), v.get(assignedAt), v.get(changedAt));
    });

    static final Codec<MonitorMeans> MONITOR_MEANS = Codecs.choice(MonitorMeans.values(), MonitorMeans::slug);

    static final Codec<MonitorFinding> MONITOR_FINDING = Codecs.choice(MonitorFinding.values(), MonitorFinding::slug);

    static final ObjectCodec<MonitorCheck> MONITOR_CHECK = Codecs.record("monitor-check", f -> {
        var means = f.required("means", MONITOR_MEANS, MonitorCheck::means);
        var at = f.required("at", Codecs.instant(), MonitorCheck::at);
        var by = f.optional("by", ACTOR_ID, MonitorCheck::by);
        var finding = f.required("finding", MONITOR_FINDING, MonitorCheck::finding);
        var note = f.optional("note", PRIVATE_TEXT, MonitorCheck::note);
        return v -> new MonitorCheck(v.get(means), v.get(at), v.get(by), v.get(finding), v.get(note));
    });

    static final ObjectCodec<ComplaintFile> COMPLAINT_FILE = Codecs.record("complaint-file", f -> {
        var report = f.required("report", COMPLAINT_REPORT, ComplaintFile::report);
        var links = f.required("links", CASE_LINKS, ComplaintFile::links);
        var plans = f.list("plans", PLAN, ComplaintFile::plans);
        var firstResponseAt = f.optional("first-response-at", Codecs.instant(), ComplaintFile::firstResponseAt);
        var resolvedAt = f.optional("resolved-at", Codecs.instant(), ComplaintFile::resolvedAt);
        var holds = f.list("holds", HOLD, ComplaintFile::holds);
        var tasks = f.list("tasks", SUB_TASK, ComplaintFile::tasks);
        var checks = f.list("checks", MONITOR_CHECK, ComplaintFile::checks);
        var changedAt = f.required("changed-at", Codecs.instant(), ComplaintFile::changedAt);
        return v -> new ComplaintFile(
                v.get(report),
                v.get(links),
                v.get(plans),
                v.get(firstResponseAt),
                v.get(resolvedAt),
                v.get(holds),
                v.get(tasks),
                v.get(checks),
                v.get(changedAt));
    });

    static final Codec<ComplaintCategory> COMPLAINT_CATEGORY =
            Codecs.choice(ComplaintCategory.values(), ComplaintCategory::slug);

    static final ObjectCodec<FilterOverride> FILTER_OVERRIDE = Codecs.record("filter-override", f -> {
        var category = f.required("category", COMPLAINT_CATEGORY, FilterOverride::category);
        var by = f.required("by", ACTOR_ID, FilterOverride::by);
        var because = f.required("because", PRIVATE_TEXT, FilterOverride::because);
        return v -> new FilterOverride(v.get(category), v.get(by), v.get(because));
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

    static final ObjectCodec<Verification> VERIFICATION = Codecs.record("verification", f -> {
        var means = f.required("means", MONITOR_MEANS, Verification::means);
        var by = f.optional("by", ACTOR_ID, Verification::by);
        var note = f.optional("note", PRIVATE_TEXT, Verification::note);
        return v -> new Verification(v.get(means), v.get(by), v.get(note));
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
            return v -> new Complaint.Closed(
                    v.get(file), v.get(filter), v.get(resolution), v.get(verification), v.get(closedAt));
        });
    });

    static final ObjectCodec<ComplaintEvent> COMPLAINT_EVENT = Codecs.kinds("complaint-event", k -> {
        k.kind("received", ComplaintEvent.Received.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Received::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Received::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Received::decidedUnder);
            var tier = f.required("tier", Codecs.slug(), ComplaintEvent.Received::tier);
            var matter = f.required("matter", MATTER, ComplaintEvent.Received::matter);
            var source = f.required("source", DISCOVERY_SOURCE, ComplaintEvent.Received::source);
            var recurrenceOf = f.optional("recurrence-of", COMPLAINT_ID, ComplaintEvent.Received::recurrenceOf);
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
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.DuplicateLinked::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.DuplicateLinked::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.DuplicateLinked::decidedUnder);
            var report = f.required("report", COMPLAINT_ID, ComplaintEvent.DuplicateLinked::report);
            var source = f.required("source", DISCOVERY_SOURCE, ComplaintEvent.DuplicateLinked::source);
            return v -> new ComplaintEvent.DuplicateLinked(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(report), v.get(source));
        });
        k.kind("answered", ComplaintEvent.Answered.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Answered::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Answered::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Answered::decidedUnder);
            return v -> new ComplaintEvent.Answered(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("filtered", ComplaintEvent.Filtered.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Filtered::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Filtered::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Filtered::decidedUnder);
            var category = f.required("category", COMPLAINT_CATEGORY, ComplaintEvent.Filtered::category);
            var proposed = f.required("proposed", COMPLAINT_CATEGORY, ComplaintEvent.Filtered::proposed);
            var score = f.required("score", Codecs.number(), ComplaintEvent.Filtered::score);
            var overruledBy = f.optional("overruled-by", ACTOR_ID, ComplaintEvent.Filtered::overruledBy);
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
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Started::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Started::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Started::decidedUnder);
            return v -> new ComplaintEvent.Started(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("deferred", ComplaintEvent.Deferred.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Deferred::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Deferred::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Deferred::decidedUnder);
            var reviewOn = f.required("review-on", Codecs.date(), ComplaintEvent.Deferred::reviewOn);
            return v -> new ComplaintEvent.Deferred(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(reviewOn));
        });
        k.kind("put-on-hold", ComplaintEvent.PutOnHold.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.PutOnHold::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.PutOnHold::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.PutOnHold::decidedUnder);
            var reason = f.required("reason", HOLD_REASON, ComplaintEvent.PutOnHold::reason);
            return v -> new ComplaintEvent.PutOnHold(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(reason));
        });
        k.kind("released", ComplaintEvent.Released.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Released::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Released::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Released::decidedUnder);
            var reason = f.required("reason", HOLD_REASON, ComplaintEvent.Released::reason);
            return v -> new ComplaintEvent.Released(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(reason));
        });
        k.kind("resolved", ComplaintEvent.Resolved.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Resolved::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Resolved::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Resolved::decidedUnder);
            return v -> new ComplaintEvent.Resolved(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("verified", ComplaintEvent.Verified.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Verified::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Verified::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Verified::decidedUnder);
            var means = f.required("means", MONITOR_MEANS, ComplaintEvent.Verified::means);
            return v ->
                    new ComplaintEvent.Verified(v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(means));
        });
        k.kind("closed", ComplaintEvent.Closed.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Closed::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Closed::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Closed::decidedUnder);
            return v -> new ComplaintEvent.Closed(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("reopened", ComplaintEvent.Reopened.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Reopened::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Reopened::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Reopened::decidedUnder);
            return v -> new ComplaintEvent.Reopened(v.get(complaint), v.get(occurredAt), v.get(decidedUnder));
        });
        k.kind("checked", ComplaintEvent.Checked.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Checked::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Checked::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Checked::decidedUnder);
            var means = f.required("means", MONITOR_MEANS, ComplaintEvent.Checked::means);
            var finding = f.required("finding", MONITOR_FINDING, ComplaintEvent.Checked::finding);
            return v -> new ComplaintEvent.Checked(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(means), v.get(finding));
        });
        k.kind("assigned", ComplaintEvent.Assigned.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Assigned::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.Assigned::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.Assigned::decidedUnder);
            var task = f.required("task", Codecs.string(), ComplaintEvent.Assigned::task);
            var department = f.required("department", Codecs.string(), ComplaintEvent.Assigned::department);
            var linkage = f.required("linkage", LINKAGE, ComplaintEvent.Assigned::linkage);
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
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.TaskMoved::complaint);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ComplaintEvent.TaskMoved::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ComplaintEvent.TaskMoved::decidedUnder);
            var task = f.required("task", Codecs.string(), ComplaintEvent.TaskMoved::task);
            var state = f.required("state", SUB_TASK_STATE, ComplaintEvent.TaskMoved::state);
            return v -> new ComplaintEvent.TaskMoved(
                    v.get(complaint), v.get(occurredAt), v.get(decidedUnder), v.get(task), v.get(state));
        });
        k.kind("replanned", ComplaintEvent.Replanned.class, f -> {
            var complaint = f.required("complaint", COMPLAINT_ID, ComplaintEvent.Replanned::complaint);
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
        var holds = f.list("holds", HOLD, ComplaintClock::holds);
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

    static final ObjectCodec<Grievance> GRIEVANCE = Codecs.kinds("grievance", k -> {
        k.kind("noted", Grievance.Noted.class, f -> {
            var record = f.required("record", GRIEVANCE_RECORD, Grievance.Noted::record);
            return v -> new Grievance.Noted(v.get(record));
        });
        k.kind("lodged", Grievance.Lodged.class, f -> {
            var record = f.required("record", GRIEVANCE_RECORD, Grievance.Lodged::record);
            var complaint = f.required("complaint", COMPLAINT_ID, Grievance.Lodged::complaint);
            var lodgedAt = f.required("lodged-at", Codecs.instant(), Grievance.Lodged::lodgedAt);
            return v -> new Grievance.Lodged(v.get(record), v.get(complaint), v.get(lodgedAt));
        });
        k.kind("settled", Grievance.Settled.class, f -> {
            var record = f.required("record", GRIEVANCE_RECORD, Grievance.Settled::record);
            var how = f.required("how", PRIVATE_TEXT, Grievance.Settled::how);
            var settledAt = f.required("settled-at", Codecs.instant(), Grievance.Settled::settledAt);
            return v -> new Grievance.Settled(v.get(record), v.get(how), v.get(settledAt));
        });
    });

    static final ObjectCodec<GrievanceEvent> GRIEVANCE_EVENT = Codecs.kinds("grievance-event", k -> {
        k.kind("noted", GrievanceEvent.Noted.class, f -> {
            var grievance = f.required("grievance", GRIEVANCE_ID, GrievanceEvent.Noted::grievance);
            var occurredAt = f.required("occurred-at", Codecs.instant(), GrievanceEvent.Noted::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrievanceEvent.Noted::decidedUnder);
            var source = f.required("source", DISCOVERY_SOURCE, GrievanceEvent.Noted::source);
            return v ->
                    new GrievanceEvent.Noted(v.get(grievance), v.get(occurredAt), v.get(decidedUnder), v.get(source));
        });
        k.kind("observed", GrievanceEvent.Observed.class, f -> {
            var grievance = f.required("grievance", GRIEVANCE_ID, GrievanceEvent.Observed::grievance);
            var occurredAt = f.required("occurred-at", Codecs.instant(), GrievanceEvent.Observed::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrievanceEvent.Observed::decidedUnder);
            var source = f.required("source", DISCOVERY_SOURCE, GrievanceEvent.Observed::source);
            return v -> new GrievanceEvent.Observed(
                    v.get(grievance), v.get(occurredAt), v.get(decidedUnder), v.get(source));
        });
        k.kind("lodged", GrievanceEvent.Lodged.class, f -> {
            var grievance = f.required("grievance", GRIEVANCE_ID, GrievanceEvent.Lodged::grievance);
            var occurredAt = f.required("occurred-at", Codecs.instant(), GrievanceEvent.Lodged::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrievanceEvent.Lodged::decidedUnder);
            var complaint = f.required("complaint", COMPLAINT_ID, GrievanceEvent.Lodged::complaint);
            return v -> new GrievanceEvent.Lodged(
                    v.get(grievance), v.get(occurredAt), v.get(decidedUnder), v.get(complaint));
        });
        k.kind("settled", GrievanceEvent.Settled.class, f -> {
            var grievance = f.required("grievance", GRIEVANCE_ID, GrievanceEvent.Settled::grievance);
            var occurredAt = f.required("occurred-at", Codecs.instant(), GrievanceEvent.Settled::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrievanceEvent.Settled::decidedUnder);
            return v -> new GrievanceEvent.Settled(v.get(grievance), v.get(occurredAt), v.get(decidedUnder));
        });
    });

    static final ObjectCodec<MatterKey> MATTER_KEY = Codecs.record("matter-key", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, MatterKey::customer);
        var matter = f.required("matter", MATTER, MatterKey::matter);
        return v -> new MatterKey(v.get(customer), v.get(matter));
    });

    static final ObjectCodec<MatterRegister> MATTER_REGISTER = Codecs.record("matter-register", f -> {
        var key = f.required("key", MATTER_KEY, MatterRegister::key);
        var complaints = f.list("complaints", COMPLAINT_ID, MatterRegister::complaints);
        return v -> new MatterRegister(v.get(key), v.get(complaints));
    });

    static final ObjectCodec<IntakeDecision> INTAKE_DECISION = Codecs.kinds("intake-decision", k -> {
        k.kind("fresh", IntakeDecision.Fresh.class, f -> {
            var version = f.required("version", Codecs.rulebookVersion(), IntakeDecision.Fresh::version);
            var reasons = f.list("reasons", GroundCodecs.REASON, IntakeDecision.Fresh::reasons);
            return v -> new IntakeDecision.Fresh(v.get(version), v.get(reasons));
        });
        k.kind("duplicate", IntakeDecision.Duplicate.class, f -> {
            var of = f.required("of", COMPLAINT_ID, IntakeDecision.Duplicate::of);
            var isSolved = f.required("is-solved", Codecs.flag(), IntakeDecision.Duplicate::isSolved);
            var version = f.required("version", Codecs.rulebookVersion(), IntakeDecision.Duplicate::version);
            var reasons = f.list("reasons", GroundCodecs.REASON, IntakeDecision.Duplicate::reasons);
            return v -> new IntakeDecision.Duplicate(v.get(of), v.get(isSolved), v.get(version), v.get(reasons));
        });
        k.kind("recurrence", IntakeDecision.Recurrence.class, f -> {
            var of = f.required("of", COMPLAINT_ID, IntakeDecision.Recurrence::of);
            var occurrence = f.required("occurrence", Codecs.integer(), IntakeDecision.Recurrence::occurrence);
            var version = f.required("version", Codecs.rulebookVersion(), IntakeDecision.Recurrence::version);
            var reasons = f.list("reasons", GroundCodecs.REASON, IntakeDecision.Recurrence::reasons);
            return v -> new IntakeDecision.Recurrence(v.get(of), v.get(occurrence), v.get(version), v.get(reasons));
        });
    });

    static final ObjectCodec<MoveResult> MOVE_RESULT = Codecs.kinds("move-result", k -> {
        k.kind("moved", MoveResult.Moved.class, f -> {
            var complaint = f.required("complaint", COMPLAINT, MoveResult.Moved::complaint);
            var events = f.list("events", COMPLAINT_EVENT, MoveResult.Moved::events);
            return v -> new MoveResult.Moved(v.get(complaint), v.get(events));
        });
        k.kind("refused", MoveResult.Refused.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, MoveResult.Refused::reasons);
            return v -> new MoveResult.Refused(v.get(reasons));
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

    static final ObjectCodec<Durations> DURATIONS = Codecs.record("durations", f -> {
        var mean = f.required("mean", Codecs.duration(), Durations::mean);
        var median = f.required("median", Codecs.duration(), Durations::median);
        var longest = f.required("longest", Codecs.duration(), Durations::longest);
        return v -> new Durations(v.get(mean), v.get(median), v.get(longest));
    });

    static final ObjectCodec<ComplaintFigures> COMPLAINT_FIGURES = Codecs.record("complaint-figures", f -> {
        var period = f.required("period", GroundCodecs.TIME_RANGE, ComplaintFigures::period);
        var received = f.required("received", Codecs.whole(), ComplaintFigures::received);
        var solved = f.required("solved", Codecs.whole(), ComplaintFigures::solved);
        var firstResponse = f.required(
                "first-response", FigureCodecs.measured("durations", DURATIONS), ComplaintFigures::firstResponse);
        var timeToSolve = f.required(
                "time-to-solve", FigureCodecs.measured("durations", DURATIONS), ComplaintFigures::timeToSolve);
        var answeredInTime = f.required(
                "answered-in-time",
                FigureCodecs.measured("share", FigureCodecs.SHARE),
                ComplaintFigures::answeredInTime);
        var solvedInTime = f.required(
                "solved-in-time", FigureCodecs.measured("share", FigureCodecs.SHARE), ComplaintFigures::solvedInTime);
        var repeated =
                f.required("repeated", FigureCodecs.measured("share", FigureCodecs.SHARE), ComplaintFigures::repeated);
        var reopened =
                f.required("reopened", FigureCodecs.measured("share", FigureCodecs.SHARE), ComplaintFigures::reopened);
        var satisfied = f.required(
                "satisfied", FigureCodecs.measured("share", FigureCodecs.SHARE), ComplaintFigures::satisfied);
        var categories = f.required(
                "categories",
                Codecs.map(
                        ComplaintCategory.values(),
                        ComplaintCategory::slug,
                        FigureCodecs.measured("share", FigureCodecs.SHARE)),
                ComplaintFigures::categories);
        var channels = f.required(
                "channels",
                Codecs.map(
                        ComplaintChannel.values(),
                        ComplaintChannel::slug,
                        FigureCodecs.measured("share", FigureCodecs.SHARE)),
                ComplaintFigures::channels);
        return v -> new ComplaintFigures(
                v.get(period),
                v.get(received),
                v.get(solved),
                v.get(firstResponse),
                v.get(timeToSolve),
                v.get(answeredInTime),
                v.get(solvedInTime),
                v.get(repeated),
                v.get(reopened),
                v.get(satisfied),
                v.get(categories),
                v.get(channels));
    });

    static final Codec<ComplaintState> COMPLAINT_STATE = Codecs.choice(ComplaintState.values(), ComplaintState::slug);

    static final Codec<OrderFinding.Kind> ORDER_FINDING_KIND =
            Codecs.choice(OrderFinding.Kind.values(), OrderFinding.Kind::slug);

    static final ObjectCodec<OrderFinding> ORDER_FINDING = Codecs.record("order-finding", f -> {
        var complaint = f.required("complaint", COMPLAINT_ID, OrderFinding::complaint);
        var state = f.required("state", COMPLAINT_STATE, OrderFinding::state);
        var age = f.required("age", Codecs.duration(), OrderFinding::age);
        var version = f.required("version", Codecs.rulebookVersion(), OrderFinding::version);
        var kinds = f.list("kinds", ORDER_FINDING_KIND, OrderFinding::kinds);
        var reasons = f.list("reasons", GroundCodecs.REASON, OrderFinding::reasons);
        return v -> new OrderFinding(
                v.get(complaint), v.get(state), v.get(age), v.get(version), v.get(kinds), v.get(reasons));
    });

    static final ObjectCodec<CallbackSample> CALLBACK_SAMPLE = Codecs.record("callback-sample", f -> {
        var seed = f.required("seed", Codecs.string(), CallbackSample::seed);
        var share = f.required("share", Codecs.decimal(), CallbackSample::share);
        return v -> new CallbackSample(v.get(seed), v.get(share));
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
