package org.crmkit.core.document;

import org.crmkit.core.complaint.ActorId;
import org.crmkit.core.complaint.CaseLinks;
import org.crmkit.core.complaint.ComplaintCategory;
import org.crmkit.core.complaint.ComplaintFile;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.Department;
import org.crmkit.core.complaint.Discovery;
import org.crmkit.core.complaint.DiscoverySource;
import org.crmkit.core.complaint.FilterDecision;
import org.crmkit.core.complaint.FilterOverride;
import org.crmkit.core.complaint.GrievanceId;
import org.crmkit.core.complaint.GrievanceRecord;
import org.crmkit.core.complaint.Hold;
import org.crmkit.core.complaint.HoldReason;
import org.crmkit.core.complaint.Linkage;
import org.crmkit.core.complaint.LinkedReport;
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.MonitorCheck;
import org.crmkit.core.complaint.MonitorFinding;
import org.crmkit.core.complaint.MonitorMeans;
import org.crmkit.core.complaint.Observation;
import org.crmkit.core.complaint.Plan;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.complaint.Resolution;
import org.crmkit.core.complaint.SubTask;
import org.crmkit.core.complaint.SubTaskState;
import org.crmkit.core.complaint.Verification;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.text.Label;

/** What belongs to a complaint in any of its states: the report, links, plan, holds, sub-tasks and checks. */
final class ComplaintFileCodecs {

    private ComplaintFileCodecs() {}

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
}
