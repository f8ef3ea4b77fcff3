package org.crmkit.core.document;

import org.crmkit.core.customer.merge.Merge;
import org.crmkit.core.customer.merge.MergeDecision;
import org.crmkit.core.customer.merge.MergeFile;
import org.crmkit.core.customer.merge.MergeObstacle;
import org.crmkit.core.customer.merge.MergePlan;
import org.crmkit.core.customer.merge.MergeResult;
import org.crmkit.core.customer.merge.RePointed;
import org.crmkit.core.customer.merge.Refusal;
import org.crmkit.core.customer.merge.SurvivingValue;
import org.crmkit.core.customer.merge.SurvivorshipRule;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Merging two customers, and undoing it. */
final class MergeCodecs {

    private MergeCodecs() {}

    static final Codec<SurvivorshipRule> SURVIVORSHIP_RULE =
            Codecs.choice(SurvivorshipRule.values(), SurvivorshipRule::code);

    static final ObjectCodec<SurvivingValue> SURVIVING_VALUE = Codecs.record("surviving-value", f -> {
        var field = f.required("field", Codecs.string(), SurvivingValue::field);
        var from = f.required("from", GroundCodecs.CUSTOMER_ID, SurvivingValue::from);
        var rule = f.required("rule", SURVIVORSHIP_RULE, SurvivingValue::rule);
        return v -> new SurvivingValue(v.get(field), v.get(from), v.get(rule));
    });

    static final ObjectCodec<RePointed> RE_POINTED = Codecs.kinds("re-pointed", k -> {
        k.kind("members", RePointed.Members.class, f -> {
            var group = f.required("group", GroundCodecs.CUSTOMER_ID, RePointed.Members::group);
            var before = f.list("before", CustomerCodecs.MEMBERSHIP, RePointed.Members::before);
            var after = f.list("after", CustomerCodecs.MEMBERSHIP, RePointed.Members::after);
            return v -> new RePointed.Members(v.get(group), v.get(before), v.get(after));
        });
        k.kind("parents", RePointed.Parents.class, f -> {
            var child = f.required("child", GroundCodecs.CUSTOMER_ID, RePointed.Parents::child);
            var before = f.list("before", CustomerRecordCodecs.PARENT_LINK, RePointed.Parents::before);
            var after = f.list("after", CustomerRecordCodecs.PARENT_LINK, RePointed.Parents::after);
            return v -> new RePointed.Parents(v.get(child), v.get(before), v.get(after));
        });
    });

    static final ObjectCodec<Merge.Undoing> MERGE_UNDOING = Codecs.record("merge-undoing", f -> {
        var at = f.required("at", Codecs.instant(), Merge.Undoing::at);
        var by = f.required("by", PartyCodecs.STAFF_ID, Merge.Undoing::by);
        return v -> new Merge.Undoing(v.get(at), v.get(by));
    });

    static final ObjectCodec<Merge> MERGE = Codecs.record("merge", f -> {
        var id = f.required("id", CustomerCodecs.MERGE_ID, Merge::id);
        var survivor = f.required("survivor", GroundCodecs.CUSTOMER_ID, Merge::survivor);
        var loser = f.required("loser", GroundCodecs.CUSTOMER_ID, Merge::loser);
        var mergedAt = f.required("merged-at", Codecs.instant(), Merge::mergedAt);
        var by = f.required("by", PartyCodecs.STAFF_ID, Merge::by);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), Merge::decidedUnder);
        var provenance = f.list("provenance", SURVIVING_VALUE, Merge::provenance);
        var rePointed = f.list("re-pointed", RE_POINTED, Merge::rePointed);
        var undone = f.optional("undone", MERGE_UNDOING, Merge::undone);
        return v -> new Merge(
                v.get(id),
                v.get(survivor),
                v.get(loser),
                v.get(mergedAt),
                v.get(by),
                v.get(decidedUnder),
                v.get(provenance),
                v.get(rePointed),
                v.get(undone));
    });

    static final ObjectCodec<MergeFile> MERGE_FILE = Codecs.record("merge-file", f -> {
        var customer = f.required("customer", CustomerCodecs.CUSTOMER, MergeFile::customer);
        var record = f.required("record", CustomerRecordCodecs.CUSTOMER_RECORD, MergeFile::record);
        return v -> new MergeFile(v.get(customer), v.get(record));
    });

    static final ObjectCodec<MergePlan> MERGE_PLAN = Codecs.record("merge-plan", f -> {
        var survivor = f.required("survivor", MERGE_FILE, MergePlan::survivor);
        var loser = f.required("loser", MERGE_FILE, MergePlan::loser);
        var provenance = f.list("provenance", SURVIVING_VALUE, MergePlan::provenance);
        var rePointed = f.list("re-pointed", RE_POINTED, MergePlan::rePointed);
        return v -> new MergePlan(v.get(survivor), v.get(loser), v.get(provenance), v.get(rePointed));
    });

    static final Codec<MergeObstacle> MERGE_OBSTACLE = Codecs.choice(MergeObstacle.values(), MergeObstacle::code);

    static final ObjectCodec<Refusal> REFUSAL = Codecs.record("refusal", f -> {
        var obstacle = f.required("obstacle", MERGE_OBSTACLE, Refusal::obstacle);
        var reason = f.required("reason", GroundCodecs.REASON, Refusal::reason);
        return v -> new Refusal(v.get(obstacle), v.get(reason));
    });

    static final ObjectCodec<MergeDecision> MERGE_DECISION = Codecs.kinds("merge-decision", k -> {
        k.kind("ready", MergeDecision.Ready.class, f -> {
            var plan = f.required("plan", MERGE_PLAN, MergeDecision.Ready::plan);
            return v -> new MergeDecision.Ready(v.get(plan));
        });
        k.kind("refused", MergeDecision.Refused.class, f -> {
            var refusals = f.list("refusals", REFUSAL, MergeDecision.Refused::refusals);
            return v -> new MergeDecision.Refused(v.get(refusals));
        });
    });

    static final ObjectCodec<MergeResult> MERGE_RESULT = Codecs.kinds("merge-result", k -> {
        k.kind("done", MergeResult.Done.class, f -> {
            var merge = f.required("merge", MERGE, MergeResult.Done::merge);
            var leftAlone = f.list("left-alone", GroundCodecs.AGGREGATE_KEY, MergeResult.Done::leftAlone);
            return v -> new MergeResult.Done(v.get(merge), v.get(leftAlone));
        });
        k.kind("refused", MergeResult.Refused.class, f -> {
            var refusals = f.list("refusals", REFUSAL, MergeResult.Refused::refusals);
            return v -> new MergeResult.Refused(v.get(refusals));
        });
        k.kind("contended", MergeResult.Contended.class, f -> {
            var attempts = f.required("attempts", Codecs.integer(), MergeResult.Contended::attempts);
            return v -> new MergeResult.Contended(v.get(attempts));
        });
    });
}
