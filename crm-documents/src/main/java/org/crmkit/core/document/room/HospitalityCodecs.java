package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.relationship.ExceededLimit;
import org.crmkit.core.relationship.Hospitality;
import org.crmkit.core.relationship.HospitalityAllowed;
import org.crmkit.core.relationship.HospitalityDecision;
import org.crmkit.core.relationship.HospitalityKind;
import org.crmkit.core.relationship.HospitalityLedger;

/** Meals and receptions, and whether they may be paid for. */
final class HospitalityCodecs {

    private HospitalityCodecs() {}

    private static final Codec<HospitalityKind> KIND = Codecs.choice(HospitalityKind.values(), HospitalityKind::slug);

    static final ObjectCodec<Hospitality> HOSPITALITY = Codecs.record("hospitality", f -> {
        var contact = f.required("contact", Codecs.string(), Hospitality::contact);
        var kind = f.required("kind", KIND, Hospitality::kind);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, Hospitality::customer);
        var host = f.required("host", PartyCodecs.STAFF_ID, Hospitality::host);
        var guests = f.required("guests", Codecs.integer(), Hospitality::guests);
        var cost = f.required("cost", Codecs.money(), Hospitality::cost);
        var day = f.required("day", Codecs.date(), Hospitality::day);
        var approvedBy = f.optional("approved-by", PartyCodecs.STAFF_ID, Hospitality::approvedBy);
        return v -> new Hospitality(
                v.get(contact),
                v.get(kind),
                v.get(customer),
                v.get(host),
                v.get(guests),
                v.get(cost),
                v.get(day),
                v.get(approvedBy));
    });

    static final ObjectCodec<HospitalityLedger> HOSPITALITY_LEDGER = Codecs.record("hospitality-ledger", f -> {
        var spent = f.list("spent", HOSPITALITY, HospitalityLedger::spent);
        return v -> new HospitalityLedger(v.get(spent));
    });

    private static final ObjectCodec<ExceededLimit> EXCEEDED =
            GiftCodecs.exceeded("hospitality-decision-exceeded", "spent-so-far");

    static final ObjectCodec<HospitalityDecision> HOSPITALITY_DECISION = Codecs.kinds("hospitality-decision", k -> {
        k.kind("allowed", HospitalityDecision.Allowed.class, f -> {
            var hospitality = f.required("hospitality", HOSPITALITY, HospitalityDecision.Allowed::hospitality);
            var total = f.required("customer-total", Codecs.money(), HospitalityDecision.Allowed::customerTotal);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), HospitalityDecision.Allowed::decidedUnder);
            return v -> new HospitalityDecision.Allowed(v.get(hospitality), v.get(total), v.get(decidedUnder));
        });
        k.kind("needs-approval", HospitalityDecision.NeedsApproval.class, f -> {
            var hospitality = f.required("hospitality", HOSPITALITY, HospitalityDecision.NeedsApproval::hospitality);
            var exceeded = f.list("exceeded", EXCEEDED, HospitalityDecision.NeedsApproval::exceeded);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), HospitalityDecision.NeedsApproval::decidedUnder);
            return v -> new HospitalityDecision.NeedsApproval(v.get(hospitality), v.get(exceeded), v.get(decidedUnder));
        });
        k.kind("refused", HospitalityDecision.Refused.class, f -> {
            var hospitality = f.required("hospitality", HOSPITALITY, HospitalityDecision.Refused::hospitality);
            var reasons = f.list("reasons", GroundCodecs.REASON, HospitalityDecision.Refused::reasons);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), HospitalityDecision.Refused::decidedUnder);
            return v -> new HospitalityDecision.Refused(v.get(hospitality), v.get(reasons), v.get(decidedUnder));
        });
    });

    static final ObjectCodec<HospitalityAllowed> HOSPITALITY_ALLOWED = Codecs.record("hospitality-allowed", f -> {
        var hospitality = f.required("hospitality", HOSPITALITY, HospitalityAllowed::hospitality);
        var occurredAt = f.required("occurred-at", Codecs.instant(), HospitalityAllowed::occurredAt);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), HospitalityAllowed::decidedUnder);
        return v -> new HospitalityAllowed(v.get(hospitality), v.get(occurredAt), v.get(decidedUnder));
    });
}
