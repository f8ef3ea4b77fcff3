package org.crmkit.core.document.room;

import org.crmkit.core.aftersales.Deduction;
import org.crmkit.core.aftersales.PurchaseId;
import org.crmkit.core.aftersales.ReturnDecision;
import org.crmkit.core.aftersales.ReturnFile;
import org.crmkit.core.aftersales.ServiceEvent;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** What was delivered and taken back, and what happened in after-sales service. */
final class ReturnCodecs {

    private ReturnCodecs() {}

    static final Codec<PurchaseId> PURCHASE_ID = Codecs.id(PurchaseId::new, PurchaseId::value);

    static final ObjectCodec<Deduction> DEDUCTION = Codecs.record("deduction", f -> {
        var amount = f.required("amount", Codecs.money(), Deduction::amount);
        var reason = f.required("reason", GroundCodecs.REASON, Deduction::reason);
        return v -> new Deduction(v.get(amount), v.get(reason));
    });

    static final ObjectCodec<ReturnFile.Refund> RETURN_FILE_REFUND = Codecs.record("return-file-refund", f -> {
        var on = f.required("on", Codecs.date(), ReturnFile.Refund::on);
        var quantity = f.required("quantity", Codecs.integer(), ReturnFile.Refund::quantity);
        var goods = f.required("goods", Codecs.money(), ReturnFile.Refund::goods);
        var deductions = f.list("deductions", DEDUCTION, ReturnFile.Refund::deductions);
        return v -> new ReturnFile.Refund(v.get(on), v.get(quantity), v.get(goods), v.get(deductions));
    });

    static final ObjectCodec<ReturnFile> RETURN_FILE = Codecs.record("return-file", f -> {
        var id = f.required("id", PURCHASE_ID, ReturnFile::id);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ReturnFile::customer);
        var deliveredOn = f.required("delivered-on", Codecs.date(), ReturnFile::deliveredOn);
        var quantity = f.required("quantity", Codecs.integer(), ReturnFile::quantity);
        var paid = f.required("paid", Codecs.money(), ReturnFile::paid);
        var refunds = f.list("refunds", RETURN_FILE_REFUND, ReturnFile::refunds);
        return v -> new ReturnFile(
                v.get(id), v.get(customer), v.get(deliveredOn), v.get(quantity), v.get(paid), v.get(refunds));
    });

    static final ObjectCodec<ReturnDecision> RETURN_DECISION = Codecs.kinds("return-decision", k -> {
        k.kind("refunded", ReturnDecision.Refunded.class, f -> {
            var refund = f.required("refund", RETURN_FILE_REFUND, ReturnDecision.Refunded::refund);
            var reasons = f.list("reasons", GroundCodecs.REASON, ReturnDecision.Refunded::reasons);
            var version = f.required("version", Codecs.rulebookVersion(), ReturnDecision.Refunded::version);
            return v -> new ReturnDecision.Refunded(v.get(refund), v.get(reasons), v.get(version));
        });
        k.kind("exchanged", ReturnDecision.Exchanged.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, ReturnDecision.Exchanged::reasons);
            var version = f.required("version", Codecs.rulebookVersion(), ReturnDecision.Exchanged::version);
            return v -> new ReturnDecision.Exchanged(v.get(reasons), v.get(version));
        });
        k.kind("refused", ReturnDecision.Refused.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, ReturnDecision.Refused::reasons);
            var version = f.required("version", Codecs.rulebookVersion(), ReturnDecision.Refused::version);
            return v -> new ReturnDecision.Refused(v.get(reasons), v.get(version));
        });
    });

    static final ObjectCodec<ServiceEvent> SERVICE_EVENT = Codecs.kinds("service-event", k -> {
        k.kind("requested", ServiceEvent.Requested.class, f -> {
            var serviceCase =
                    f.required("service-case", ServiceCaseCodecs.SERVICE_CASE_ID, ServiceEvent.Requested::serviceCase);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ServiceEvent.Requested::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ServiceEvent.Requested::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ServiceEvent.Requested::customer);
            var service = f.required("service", Codecs.string(), ServiceEvent.Requested::service);
            return v -> new ServiceEvent.Requested(
                    v.get(serviceCase), v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(service));
        });
        k.kind("moved", ServiceEvent.Moved.class, f -> {
            var serviceCase =
                    f.required("service-case", ServiceCaseCodecs.SERVICE_CASE_ID, ServiceEvent.Moved::serviceCase);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ServiceEvent.Moved::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ServiceEvent.Moved::decidedUnder);
            var kind = f.required("move", ServiceCaseCodecs.CASE_MOVE_KIND, ServiceEvent.Moved::kind);
            var state = f.required("state", ServiceCaseCodecs.CASE_STATE, ServiceEvent.Moved::state);
            var amount = f.optional("amount", Codecs.money(), ServiceEvent.Moved::amount);
            return v -> new ServiceEvent.Moved(
                    v.get(serviceCase),
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(kind),
                    v.get(state),
                    v.get(amount));
        });
        k.kind("delivered", ServiceEvent.Delivered.class, f -> {
            var purchase = f.required("purchase", PURCHASE_ID, ServiceEvent.Delivered::purchase);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ServiceEvent.Delivered::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ServiceEvent.Delivered::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ServiceEvent.Delivered::customer);
            var quantity = f.required("quantity", Codecs.integer(), ServiceEvent.Delivered::quantity);
            return v -> new ServiceEvent.Delivered(
                    v.get(purchase), v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(quantity));
        });
        k.kind("refunded", ServiceEvent.Refunded.class, f -> {
            var purchase = f.required("purchase", PURCHASE_ID, ServiceEvent.Refunded::purchase);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ServiceEvent.Refunded::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ServiceEvent.Refunded::decidedUnder);
            var ground = f.required("ground", Codecs.string(), ServiceEvent.Refunded::ground);
            var quantity = f.required("quantity", Codecs.integer(), ServiceEvent.Refunded::quantity);
            var amount = f.required("amount", Codecs.money(), ServiceEvent.Refunded::amount);
            return v -> new ServiceEvent.Refunded(
                    v.get(purchase),
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(ground),
                    v.get(quantity),
                    v.get(amount));
        });
        k.kind("exchanged", ServiceEvent.Exchanged.class, f -> {
            var purchase = f.required("purchase", PURCHASE_ID, ServiceEvent.Exchanged::purchase);
            var occurredAt = f.required("occurred-at", Codecs.instant(), ServiceEvent.Exchanged::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ServiceEvent.Exchanged::decidedUnder);
            var ground = f.required("ground", Codecs.string(), ServiceEvent.Exchanged::ground);
            var quantity = f.required("quantity", Codecs.integer(), ServiceEvent.Exchanged::quantity);
            return v -> new ServiceEvent.Exchanged(
                    v.get(purchase), v.get(occurredAt), v.get(decidedUnder), v.get(ground), v.get(quantity));
        });
    });
}
