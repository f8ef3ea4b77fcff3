package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.information.Consent;
import org.crmkit.core.information.ErasurePlan;
import org.crmkit.core.information.ErasureResult;
import org.crmkit.core.information.LegalHold;
import org.crmkit.core.information.PrivacyFile;
import org.crmkit.core.information.PrivacyResult;
import org.crmkit.core.information.RetentionDecision;
import org.crmkit.core.information.UseDecision;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Consents, legal holds and erasures. */
final class PrivacyCodecs {

    private PrivacyCodecs() {}

    static final ObjectCodec<Consent> CONSENT = Codecs.record("consent", f -> {
        var purpose = f.required("purpose", Codecs.string(), Consent::purpose);
        var separate = f.required("separate", Codecs.flag(), Consent::separate);
        var channel = f.required("channel", PartyCodecs.SOURCE_CHANNEL, Consent::channel);
        var given = f.required("given", Codecs.date(), Consent::given);
        var withdrawn = f.optional("withdrawn", Codecs.date(), Consent::withdrawn);
        return v -> new Consent(v.get(purpose), v.get(separate), v.get(channel), v.get(given), v.get(withdrawn));
    });

    static final ObjectCodec<LegalHold> LEGAL_HOLD = Codecs.record("legal-hold", f -> {
        var id = f.required("id", Codecs.slug(), LegalHold::id);
        var matter = f.required("matter", GroundCodecs.PERSONAL_TEXT, LegalHold::matter);
        var by = f.required("by", PartyCodecs.STAFF_ID, LegalHold::by);
        var from = f.required("from", Codecs.date(), LegalHold::from);
        var until = f.optional("until", Codecs.date(), LegalHold::until);
        return v -> new LegalHold(v.get(id), v.get(matter), v.get(by), v.get(from), v.get(until));
    });

    static final ObjectCodec<PrivacyFile.Erasure> PRIVACY_FILE_ERASURE = Codecs.record("privacy-file-erasure", f -> {
        var on = f.required("on", Codecs.date(), PrivacyFile.Erasure::on);
        var by = f.required("by", PartyCodecs.STAFF_ID, PrivacyFile.Erasure::by);
        var erased = f.required("erased", Codecs.integer(), PrivacyFile.Erasure::erased);
        var kept = f.required("kept", Codecs.integer(), PrivacyFile.Erasure::kept);
        return v -> new PrivacyFile.Erasure(v.get(on), v.get(by), v.get(erased), v.get(kept));
    });

    static final ObjectCodec<PrivacyFile> PRIVACY_FILE = Codecs.record("privacy-file", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, PrivacyFile::customer);
        var consents = f.list("consents", CONSENT, PrivacyFile::consents);
        var holds = f.list("holds", LEGAL_HOLD, PrivacyFile::holds);
        var erasures = f.list("erasures", PRIVACY_FILE_ERASURE, PrivacyFile::erasures);
        return v -> new PrivacyFile(v.get(customer), v.get(consents), v.get(holds), v.get(erasures));
    });

    static final ObjectCodec<PrivacyResult> PRIVACY_RESULT = Codecs.kinds("privacy-result", k -> {
        k.kind("saved", PrivacyResult.Saved.class, f -> {
            var file = f.required("file", PRIVACY_FILE, PrivacyResult.Saved::file);
            return v -> new PrivacyResult.Saved(v.get(file));
        });
        k.kind("refused", PrivacyResult.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, PrivacyResult.Refused::reason);
            return v -> new PrivacyResult.Refused(v.get(reason));
        });
        k.kind("contended", PrivacyResult.Contended.class, f -> {
            return v -> new PrivacyResult.Contended();
        });
    });

    static final ObjectCodec<UseDecision> USE_DECISION = Codecs.kinds("use-decision", k -> {
        k.kind("allowed", UseDecision.Allowed.class, f -> {
            var basis = f.required("basis", PartyCodecs.LEGAL_BASIS, UseDecision.Allowed::basis);
            var reason = f.required("reason", GroundCodecs.REASON, UseDecision.Allowed::reason);
            return v -> new UseDecision.Allowed(v.get(basis), v.get(reason));
        });
        k.kind("denied", UseDecision.Denied.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, UseDecision.Denied::reason);
            return v -> new UseDecision.Denied(v.get(reason));
        });
    });

    static final ObjectCodec<RetentionDecision> RETENTION_DECISION = Codecs.kinds("retention-decision", k -> {
        k.kind("free", RetentionDecision.Free.class, f -> {
            var since = f.required("since", Codecs.date(), RetentionDecision.Free::since);
            var reason = f.required("reason", GroundCodecs.REASON, RetentionDecision.Free::reason);
            return v -> new RetentionDecision.Free(v.get(since), v.get(reason));
        });
        k.kind("kept", RetentionDecision.Kept.class, f -> {
            var until = f.optional("until", Codecs.date(), RetentionDecision.Kept::until);
            var reasons = f.list("reasons", GroundCodecs.REASON, RetentionDecision.Kept::reasons);
            return v -> new RetentionDecision.Kept(v.get(until), v.get(reasons));
        });
    });

    static final ObjectCodec<ErasurePlan.Line> ERASURE_PLAN_LINE = Codecs.record("erasure-plan-line", f -> {
        var key = f.required("key", GroundCodecs.AGGREGATE_KEY, ErasurePlan.Line::key);
        var part = f.required("part", Codecs.string(), ErasurePlan.Line::part);
        var what = f.required("what", Codecs.label(), ErasurePlan.Line::what);
        var isErased = f.required("is-erased", Codecs.flag(), ErasurePlan.Line::isErased);
        var until = f.optional("until", Codecs.date(), ErasurePlan.Line::until);
        var reason = f.required("reason", GroundCodecs.REASON, ErasurePlan.Line::reason);
        return v -> new ErasurePlan.Line(
                v.get(key), v.get(part), v.get(what), v.get(isErased), v.get(until), v.get(reason));
    });

    static final ObjectCodec<ErasurePlan> ERASURE_PLAN = Codecs.record("erasure-plan", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ErasurePlan::customer);
        var day = f.required("day", Codecs.date(), ErasurePlan::day);
        var lines = f.list("lines", ERASURE_PLAN_LINE, ErasurePlan::lines);
        return v -> new ErasurePlan(v.get(customer), v.get(day), v.get(lines));
    });

    static final ObjectCodec<ErasureResult> ERASURE_RESULT = Codecs.kinds("erasure-result", k -> {
        k.kind("erased", ErasureResult.Erased.class, f -> {
            var plan = f.required("plan", ERASURE_PLAN, ErasureResult.Erased::plan);
            return v -> new ErasureResult.Erased(v.get(plan));
        });
        k.kind("refused", ErasureResult.Refused.class, f -> {
            var plan = f.required("plan", ERASURE_PLAN, ErasureResult.Refused::plan);
            var reason = f.required("reason", GroundCodecs.REASON, ErasureResult.Refused::reason);
            return v -> new ErasureResult.Refused(v.get(plan), v.get(reason));
        });
        k.kind("contended", ErasureResult.Contended.class, f -> {
            return v -> new ErasureResult.Contended();
        });
    });
}
