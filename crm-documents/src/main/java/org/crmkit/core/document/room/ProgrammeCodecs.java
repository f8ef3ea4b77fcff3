package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.relationship.programme.ProgrammeRun;
import org.crmkit.core.relationship.programme.SalesStatistics;
import org.crmkit.core.relationship.programme.SystemProfile;
import org.crmkit.core.relationship.programme.TargetList;
import org.crmkit.core.relationship.programme.TrackingList;

/** Programmes carried out, sales added up, and customers picked for an offer. */
final class ProgrammeCodecs {

    private ProgrammeCodecs() {}

    static final ObjectCodec<SystemProfile> SYSTEM_PROFILE = Codecs.record("system-profile", f -> {
        var function = f.required(
                "function",
                Codecs.choice(SystemProfile.Function.values(), SystemProfile.Function::code),
                SystemProfile::function);
        var target = f.required(
                "target",
                Codecs.choice(SystemProfile.Target.values(), SystemProfile.Target::code),
                SystemProfile::target);
        var integration = f.required(
                "integration",
                Codecs.choice(SystemProfile.Integration.values(), SystemProfile.Integration::code),
                SystemProfile::integration);
        return v -> new SystemProfile(v.get(function), v.get(target), v.get(integration));
    });

    static final ObjectCodec<ProgrammeRun.Done> PROGRAMME_RUN_DONE = Codecs.record("programme-run-done", f -> {
        var on = f.required("on", Codecs.date(), ProgrammeRun.Done::on);
        var evidence = f.required("evidence", Codecs.anyString(), ProgrammeRun.Done::evidence);
        return v -> new ProgrammeRun.Done(v.get(on), v.get(evidence));
    });

    static final ObjectCodec<ProgrammeRun> PROGRAMME_RUN = Codecs.record("programme-run", f -> {
        var id = f.required("id", Codecs.string(), ProgrammeRun::id);
        var programme = f.required("programme", Codecs.string(), ProgrammeRun::programme);
        var unit = f.required("unit", Codecs.string(), ProgrammeRun::unit);
        var startedOn = f.required("started-on", Codecs.date(), ProgrammeRun::startedOn);
        var done = f.required("done", Codecs.slugMap(PROGRAMME_RUN_DONE), ProgrammeRun::done);
        var plannedUnder = f.required("planned-under", Codecs.rulebookVersion(), ProgrammeRun::plannedUnder);
        return v -> new ProgrammeRun(
                v.get(id), v.get(programme), v.get(unit), v.get(startedOn), v.get(done), v.get(plannedUnder));
    });

    static final ObjectCodec<ProgrammeRun.Advanced> PROGRAMME_RUN_ADVANCED =
            Codecs.record("programme-run-advanced", f -> {
                var run = f.required("run", Codecs.string(), ProgrammeRun.Advanced::run);
                var programme = f.required("programme", Codecs.string(), ProgrammeRun.Advanced::programme);
                var stage = f.optional("stage", Codecs.string(), ProgrammeRun.Advanced::stage);
                var occurredAt = f.required("occurred-at", Codecs.instant(), ProgrammeRun.Advanced::occurredAt);
                var decidedUnder =
                        f.required("decided-under", Codecs.rulebookVersion(), ProgrammeRun.Advanced::decidedUnder);
                return v -> new ProgrammeRun.Advanced(
                        v.get(run), v.get(programme), v.get(stage), v.get(occurredAt), v.get(decidedUnder));
            });

    static final ObjectCodec<SalesStatistics.Row> SALES_STATISTICS_ROW = Codecs.record("sales-statistics-row", f -> {
        var period = f.required("period", Codecs.string(), SalesStatistics.Row::period);
        var unit = f.required("unit", Codecs.string(), SalesStatistics.Row::unit);
        var count = f.required("count", Codecs.whole(), SalesStatistics.Row::count);
        var amount = f.required("amount", Codecs.money(), SalesStatistics.Row::amount);
        return v -> new SalesStatistics.Row(v.get(period), v.get(unit), v.get(count), v.get(amount));
    });

    static final ObjectCodec<SalesStatistics> SALES_STATISTICS = Codecs.record("sales-statistics", f -> {
        var rows = f.list("rows", SALES_STATISTICS_ROW, SalesStatistics::rows);
        return v -> new SalesStatistics(v.get(rows));
    });

    static final ObjectCodec<TargetList.Entry> TARGET_LIST_ENTRY = Codecs.record("target-list-entry", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, TargetList.Entry::customer);
        var reasons = f.list("reasons", GroundCodecs.REASON, TargetList.Entry::reasons);
        return v -> new TargetList.Entry(v.get(customer), v.get(reasons));
    });

    static final ObjectCodec<TargetList> TARGET_LIST = Codecs.record("target-list", f -> {
        var picked = f.list("picked", TARGET_LIST_ENTRY, TargetList::picked);
        var leftOut = f.list("left-out", TARGET_LIST_ENTRY, TargetList::leftOut);
        return v -> new TargetList(v.get(picked), v.get(leftOut));
    });

    static final ObjectCodec<TrackingList.Entry> TRACKING_LIST_ENTRY = Codecs.record("tracking-list-entry", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, TrackingList.Entry::customer);
        var rank = f.required("rank", Codecs.integer(), TrackingList.Entry::rank);
        var potential = f.required("potential", Codecs.decimal(), TrackingList.Entry::potential);
        var reason = f.required("reason", GroundCodecs.REASON, TrackingList.Entry::reason);
        return v -> new TrackingList.Entry(v.get(customer), v.get(rank), v.get(potential), v.get(reason));
    });

    static final ObjectCodec<TrackingList> TRACKING_LIST = Codecs.record("tracking-list", f -> {
        var first = f.list("first", TRACKING_LIST_ENTRY, TrackingList::first);
        var others = f.list("others", TRACKING_LIST_ENTRY, TrackingList::others);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), TrackingList::decidedUnder);
        return v -> new TrackingList(v.get(first), v.get(others), v.get(decidedUnder));
    });
}
