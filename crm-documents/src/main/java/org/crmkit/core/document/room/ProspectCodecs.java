package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.prospect.DevelopmentRecord;
import org.crmkit.core.prospect.FindingMethod;
import org.crmkit.core.prospect.Prospect;
import org.crmkit.core.prospect.ProspectEvent;
import org.crmkit.core.prospect.ProspectGrade;
import org.crmkit.core.prospect.ProspectReminder;
import org.crmkit.core.prospect.ProspectResult;
import org.crmkit.core.prospect.ProspectSource;
import org.crmkit.core.prospect.ProspectStage;

/** Prospects on their way, and what became of a step. */
final class ProspectCodecs {

    private ProspectCodecs() {}

    static final Codec<ProspectSource> PROSPECT_SOURCE = Codecs.choice(ProspectSource.values(), ProspectSource::code);

    static final Codec<FindingMethod> FINDING_METHOD = Codecs.choice(FindingMethod.values(), FindingMethod::code);

    static final ObjectCodec<Prospect.Origin> PROSPECT_ORIGIN = Codecs.record("prospect-origin", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, Prospect.Origin::customer);
        var area = f.required("area", Codecs.string(), Prospect.Origin::area);
        var owner = f.required("owner", PartyCodecs.STAFF_ID, Prospect.Origin::owner);
        var source = f.required("source", PROSPECT_SOURCE, Prospect.Origin::source);
        var method = f.required("method", FINDING_METHOD, Prospect.Origin::method);
        return v -> new Prospect.Origin(v.get(customer), v.get(area), v.get(owner), v.get(source), v.get(method));
    });

    static final ObjectCodec<ProspectGrade> PROSPECT_GRADE = Codecs.record("prospect-grade", f -> {
        var grade = f.required("grade", Codecs.string(), ProspectGrade::grade);
        var points = f.required("points", Codecs.decimal(), ProspectGrade::points);
        var reasons = f.list("reasons", GroundCodecs.REASON, ProspectGrade::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ProspectGrade::decidedUnder);
        return v -> new ProspectGrade(v.get(grade), v.get(points), v.get(reasons), v.get(decidedUnder));
    });

    static final Codec<DevelopmentRecord.Way> DEVELOPMENT_RECORD_WAY =
            Codecs.choice(DevelopmentRecord.Way.values(), DevelopmentRecord.Way::code);

    static final Codec<DevelopmentRecord.Outcome> DEVELOPMENT_RECORD_OUTCOME =
            Codecs.choice(DevelopmentRecord.Outcome.values(), DevelopmentRecord.Outcome::code);

    static final ObjectCodec<DevelopmentRecord.NextStep> DEVELOPMENT_RECORD_NEXT_STEP =
            Codecs.record("development-record-next-step", f -> {
                var what = f.required("what", GroundCodecs.PERSONAL_TEXT, DevelopmentRecord.NextStep::what);
                var dueOn = f.required("due-on", Codecs.date(), DevelopmentRecord.NextStep::dueOn);
                return v -> new DevelopmentRecord.NextStep(v.get(what), v.get(dueOn));
            });

    static final ObjectCodec<DevelopmentRecord> DEVELOPMENT_RECORD = Codecs.record("development-record", f -> {
        var at = f.required("at", Codecs.instant(), DevelopmentRecord::at);
        var by = f.required("by", PartyCodecs.STAFF_ID, DevelopmentRecord::by);
        var way = f.required("way", DEVELOPMENT_RECORD_WAY, DevelopmentRecord::way);
        var outcome = f.required("outcome", DEVELOPMENT_RECORD_OUTCOME, DevelopmentRecord::outcome);
        var note = f.required("note", GroundCodecs.PERSONAL_TEXT, DevelopmentRecord::note);
        var next = f.optional("next", DEVELOPMENT_RECORD_NEXT_STEP, DevelopmentRecord::next);
        return v -> new DevelopmentRecord(v.get(at), v.get(by), v.get(way), v.get(outcome), v.get(note), v.get(next));
    });

    static final Codec<ProspectStage> PROSPECT_STAGE = Codecs.choice(ProspectStage.values(), ProspectStage::code);

    static final ObjectCodec<Prospect.Entry> PROSPECT_ENTRY = Codecs.record("prospect-entry", f -> {
        var stage = f.required("stage", PROSPECT_STAGE, Prospect.Entry::stage);
        var at = f.required("at", Codecs.instant(), Prospect.Entry::at);
        return v -> new Prospect.Entry(v.get(stage), v.get(at));
    });

    static final ObjectCodec<Prospect> PROSPECT = Codecs.record("prospect", f -> {
        var origin = f.required("origin", PROSPECT_ORIGIN, Prospect::origin);
        var signs = f.required("signs", PartyCodecs.PROSPECT_SIGNS, Prospect::signs);
        var grade = f.optional("grade", PROSPECT_GRADE, Prospect::grade);
        var contacts = f.list("contacts", DEVELOPMENT_RECORD, Prospect::contacts);
        var path = f.list("path", PROSPECT_ENTRY, Prospect::path);
        var changedAt = f.required("changed-at", Codecs.instant(), Prospect::changedAt);
        return v ->
                new Prospect(v.get(origin), v.get(signs), v.get(grade), v.get(contacts), v.get(path), v.get(changedAt));
    });

    static final ObjectCodec<ProspectEvent> PROSPECT_EVENT = Codecs.kinds("prospect-event", k -> {
        k.kind("found", ProspectEvent.Found.class, f -> {
            var prospect = f.required("prospect", GroundCodecs.CUSTOMER_ID, ProspectEvent.Found::prospect);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ProspectEvent.Found::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ProspectEvent.Found::decidedUnder);
            var source = f.required("source", PROSPECT_SOURCE, ProspectEvent.Found::source);
            var method = f.required("method", FINDING_METHOD, ProspectEvent.Found::method);
            return v -> new ProspectEvent.Found(
                    v.get(prospect), v.get(occurredAt), v.get(decidedUnder), v.get(source), v.get(method));
        });
        k.kind("sign-answered", ProspectEvent.SignAnswered.class, f -> {
            var prospect = f.required("prospect", GroundCodecs.CUSTOMER_ID, ProspectEvent.SignAnswered::prospect);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ProspectEvent.SignAnswered::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ProspectEvent.SignAnswered::decidedUnder);
            var sign = f.required("sign", PartyCodecs.PROSPECT_SIGN, ProspectEvent.SignAnswered::sign);
            var answer = f.required("answer", PartyCodecs.SIGN_ANSWER, ProspectEvent.SignAnswered::answer);
            return v -> new ProspectEvent.SignAnswered(
                    v.get(prospect), v.get(occurredAt), v.get(decidedUnder), v.get(sign), v.get(answer));
        });
        k.kind("graded", ProspectEvent.Graded.class, f -> {
            var prospect = f.required("prospect", GroundCodecs.CUSTOMER_ID, ProspectEvent.Graded::prospect);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ProspectEvent.Graded::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ProspectEvent.Graded::decidedUnder);
            var grade = f.required("grade", Codecs.string(), ProspectEvent.Graded::grade);
            var points = f.required("points", Codecs.decimal(), ProspectEvent.Graded::points);
            return v -> new ProspectEvent.Graded(
                    v.get(prospect), v.get(occurredAt), v.get(decidedUnder), v.get(grade), v.get(points));
        });
        k.kind("contacted", ProspectEvent.Contacted.class, f -> {
            var prospect = f.required("prospect", GroundCodecs.CUSTOMER_ID, ProspectEvent.Contacted::prospect);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ProspectEvent.Contacted::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ProspectEvent.Contacted::decidedUnder);
            var way = f.required("way", DEVELOPMENT_RECORD_WAY, ProspectEvent.Contacted::way);
            var outcome = f.required("outcome", DEVELOPMENT_RECORD_OUTCOME, ProspectEvent.Contacted::outcome);
            return v -> new ProspectEvent.Contacted(
                    v.get(prospect), v.get(occurredAt), v.get(decidedUnder), v.get(way), v.get(outcome));
        });
        k.kind("moved", ProspectEvent.Moved.class, f -> {
            var prospect = f.required("prospect", GroundCodecs.CUSTOMER_ID, ProspectEvent.Moved::prospect);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ProspectEvent.Moved::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ProspectEvent.Moved::decidedUnder);
            var from = f.required("from", PROSPECT_STAGE, ProspectEvent.Moved::from);
            var to = f.required("to", PROSPECT_STAGE, ProspectEvent.Moved::to);
            return v -> new ProspectEvent.Moved(
                    v.get(prospect), v.get(occurredAt), v.get(decidedUnder), v.get(from), v.get(to));
        });
    });

    static final ObjectCodec<ProspectResult> PROSPECT_RESULT = Codecs.kinds("prospect-result", k -> {
        k.kind("done", ProspectResult.Done.class, f -> {
            var prospect = f.required("prospect", PROSPECT, ProspectResult.Done::prospect);
            var event = f.required("event", PROSPECT_EVENT, ProspectResult.Done::event);
            return v -> new ProspectResult.Done(v.get(prospect), v.get(event));
        });
        k.kind("refused", ProspectResult.Refused.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, ProspectResult.Refused::reasons);
            return v -> new ProspectResult.Refused(v.get(reasons));
        });
    });

    static final ObjectCodec<ProspectReminder> PROSPECT_REMINDER = Codecs.record("prospect-reminder", f -> {
        var prospect = f.required("prospect", GroundCodecs.CUSTOMER_ID, ProspectReminder::prospect);
        var owner = f.required("owner", PartyCodecs.STAFF_ID, ProspectReminder::owner);
        var reason = f.required("reason", GroundCodecs.REASON, ProspectReminder::reason);
        return v -> new ProspectReminder(v.get(prospect), v.get(owner), v.get(reason));
    });
}
