package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.information.Destruction;
import org.crmkit.core.information.DestructionResult;
import org.crmkit.core.information.InformationEvent;
import org.crmkit.core.information.LoanRegister;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Files destroyed by several hands, loans, and what happened to information. */
final class DestructionCodecs {

    private DestructionCodecs() {}

    static final ObjectCodec<Destruction.Signed> DESTRUCTION_SIGNED = Codecs.record("destruction-signed", f -> {
        var by = f.required("by", PartyCodecs.STAFF_ID, Destruction.Signed::by);
        var on = f.required("on", Codecs.date(), Destruction.Signed::on);
        return v -> new Destruction.Signed(v.get(by), v.get(on));
    });

    static final Codec<Destruction.State> DESTRUCTION_STATE =
            Codecs.choice(Destruction.State.values(), Destruction.State::code);

    static final ObjectCodec<Destruction> DESTRUCTION = Codecs.record("destruction", f -> {
        var id = f.required("id", Codecs.slug(), Destruction::id);
        var files = f.list("files", GroundCodecs.CUSTOMER_ID, Destruction::files);
        var proposed = f.required("proposed", DESTRUCTION_SIGNED, Destruction::proposed);
        var needed = f.required("needed", Codecs.integer(), Destruction::needed);
        var approvals = f.list("approvals", DESTRUCTION_SIGNED, Destruction::approvals);
        var end = f.optional("end", DESTRUCTION_SIGNED, Destruction::end);
        var state = f.required("state", DESTRUCTION_STATE, Destruction::state);
        return v -> new Destruction(
                v.get(id), v.get(files), v.get(proposed), v.get(needed), v.get(approvals), v.get(end), v.get(state));
    });

    static final ObjectCodec<DestructionResult> DESTRUCTION_RESULT = Codecs.kinds("destruction-result", k -> {
        k.kind("saved", DestructionResult.Saved.class, f -> {
            var destruction = f.required("destruction", DESTRUCTION, DestructionResult.Saved::destruction);
            return v -> new DestructionResult.Saved(v.get(destruction));
        });
        k.kind("refused", DestructionResult.Refused.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, DestructionResult.Refused::reasons);
            return v -> new DestructionResult.Refused(v.get(reasons));
        });
        k.kind("contended", DestructionResult.Contended.class, f -> {
            return v -> new DestructionResult.Contended();
        });
    });

    static final ObjectCodec<LoanRegister.Line> LOAN_REGISTER_LINE = Codecs.record("loan-register-line", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, LoanRegister.Line::customer);
        var loan = f.required("loan", PartyCodecs.FILE_LOAN, LoanRegister.Line::loan);
        return v -> new LoanRegister.Line(v.get(customer), v.get(loan));
    });

    static final ObjectCodec<LoanRegister> LOAN_REGISTER = Codecs.record("loan-register", f -> {
        var lines = f.list("lines", LOAN_REGISTER_LINE, LoanRegister::lines);
        return v -> new LoanRegister(v.get(lines));
    });

    static final ObjectCodec<InformationEvent> INFORMATION_EVENT = Codecs.kinds("information-event", k -> {
        k.kind("consent-given", InformationEvent.ConsentGiven.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), InformationEvent.ConsentGiven::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), InformationEvent.ConsentGiven::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, InformationEvent.ConsentGiven::customer);
            var purpose = f.required("purpose", Codecs.string(), InformationEvent.ConsentGiven::purpose);
            var separate = f.required("separate", Codecs.flag(), InformationEvent.ConsentGiven::separate);
            return v -> new InformationEvent.ConsentGiven(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(purpose), v.get(separate));
        });
        k.kind("consent-withdrawn", InformationEvent.ConsentWithdrawn.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), InformationEvent.ConsentWithdrawn::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), InformationEvent.ConsentWithdrawn::decidedUnder);
            var customer =
                    f.required("customer", GroundCodecs.CUSTOMER_ID, InformationEvent.ConsentWithdrawn::customer);
            var purpose = f.required("purpose", Codecs.string(), InformationEvent.ConsentWithdrawn::purpose);
            var from = f.required("from", Codecs.date(), InformationEvent.ConsentWithdrawn::from);
            return v -> new InformationEvent.ConsentWithdrawn(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(purpose), v.get(from));
        });
        k.kind("hold-placed", InformationEvent.HoldPlaced.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), InformationEvent.HoldPlaced::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), InformationEvent.HoldPlaced::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, InformationEvent.HoldPlaced::customer);
            var hold = f.required("hold", Codecs.string(), InformationEvent.HoldPlaced::hold);
            var by = f.required("by", PartyCodecs.STAFF_ID, InformationEvent.HoldPlaced::by);
            return v -> new InformationEvent.HoldPlaced(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(hold), v.get(by));
        });
        k.kind("hold-lifted", InformationEvent.HoldLifted.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), InformationEvent.HoldLifted::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), InformationEvent.HoldLifted::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, InformationEvent.HoldLifted::customer);
            var hold = f.required("hold", Codecs.string(), InformationEvent.HoldLifted::hold);
            return v -> new InformationEvent.HoldLifted(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(hold));
        });
        k.kind("personal-data-erased", InformationEvent.PersonalDataErased.class, f -> {
            var occurredAt =
                    f.required("occurred-at", Codecs.instant(), InformationEvent.PersonalDataErased::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), InformationEvent.PersonalDataErased::decidedUnder);
            var customer =
                    f.required("customer", GroundCodecs.CUSTOMER_ID, InformationEvent.PersonalDataErased::customer);
            var by = f.required("by", PartyCodecs.STAFF_ID, InformationEvent.PersonalDataErased::by);
            var erased = f.required("erased", Codecs.integer(), InformationEvent.PersonalDataErased::erased);
            var kept = f.required("kept", Codecs.integer(), InformationEvent.PersonalDataErased::kept);
            return v -> new InformationEvent.PersonalDataErased(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(by), v.get(erased), v.get(kept));
        });
        k.kind("erasure-refused", InformationEvent.ErasureRefused.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), InformationEvent.ErasureRefused::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), InformationEvent.ErasureRefused::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, InformationEvent.ErasureRefused::customer);
            var by = f.required("by", PartyCodecs.STAFF_ID, InformationEvent.ErasureRefused::by);
            var reason = f.required("reason", Codecs.string(), InformationEvent.ErasureRefused::reason);
            return v -> new InformationEvent.ErasureRefused(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(by), v.get(reason));
        });
        k.kind("destruction-moved", InformationEvent.DestructionMoved.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), InformationEvent.DestructionMoved::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), InformationEvent.DestructionMoved::decidedUnder);
            var destruction =
                    f.required("destruction", Codecs.string(), InformationEvent.DestructionMoved::destruction);
            var to = f.required("to", DESTRUCTION_STATE, InformationEvent.DestructionMoved::to);
            var by = f.required("by", PartyCodecs.STAFF_ID, InformationEvent.DestructionMoved::by);
            var files = f.list("files", GroundCodecs.CUSTOMER_ID, InformationEvent.DestructionMoved::files);
            return v -> new InformationEvent.DestructionMoved(
                    v.get(occurredAt), v.get(decidedUnder), v.get(destruction), v.get(to), v.get(by), v.get(files));
        });
    });
}
