package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.relationship.ExceededLimit;
import org.crmkit.core.relationship.Gift;
import org.crmkit.core.relationship.GiftDecision;
import org.crmkit.core.relationship.GiftGiven;
import org.crmkit.core.relationship.GiftLedger;

/** Gifts, and whether they may be given. */
final class GiftCodecs {

    private GiftCodecs() {}

    static final ObjectCodec<Gift> GIFT = Codecs.record("gift", f -> {
        var id = f.required("id", Codecs.string(), Gift::id);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, Gift::customer);
        var giver = f.required("giver", PartyCodecs.STAFF_ID, Gift::giver);
        var value = f.required("value", Codecs.money(), Gift::value);
        var day = f.required("day", Codecs.date(), Gift::day);
        var approvedBy = f.optional("approved-by", PartyCodecs.STAFF_ID, Gift::approvedBy);
        return v -> new Gift(v.get(id), v.get(customer), v.get(giver), v.get(value), v.get(day), v.get(approvedBy));
    });

    static final ObjectCodec<GiftLedger> GIFT_LEDGER = Codecs.record("gift-ledger", f -> {
        var gifts = f.list("gifts", GIFT, GiftLedger::gifts);
        return v -> new GiftLedger(v.get(gifts));
    });

    private static final ObjectCodec<ExceededLimit> EXCEEDED = exceeded("gift-decision-exceeded", "given-so-far");

    /** A limit in the words of what it limits. */
    static ObjectCodec<ExceededLimit> exceeded(String name, String soFarIs) {
        return Codecs.record(name, f -> {
            var rule = f.required("rule", Codecs.string(), ExceededLimit::rule);
            var limit = f.required("limit", Codecs.money(), ExceededLimit::limit);
            var soFar = f.required(soFarIs, Codecs.money(), ExceededLimit::soFar);
            var asked = f.required("asked", Codecs.money(), ExceededLimit::asked);
            return v -> new ExceededLimit(v.get(rule), v.get(limit), v.get(soFar), v.get(asked));
        });
    }

    static final ObjectCodec<GiftDecision> GIFT_DECISION = Codecs.kinds("gift-decision", k -> {
        k.kind("given", GiftDecision.Given.class, f -> {
            var gift = f.required("gift", GIFT, GiftDecision.Given::gift);
            var customerTotal = f.required("customer-total", Codecs.money(), GiftDecision.Given::customerTotal);
            var giverTotal = f.required("giver-total", Codecs.money(), GiftDecision.Given::giverTotal);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), GiftDecision.Given::decidedUnder);
            return v ->
                    new GiftDecision.Given(v.get(gift), v.get(customerTotal), v.get(giverTotal), v.get(decidedUnder));
        });
        k.kind("needs-approval", GiftDecision.NeedsApproval.class, f -> {
            var gift = f.required("gift", GIFT, GiftDecision.NeedsApproval::gift);
            var above = f.required("above", Codecs.money(), GiftDecision.NeedsApproval::above);
            var reason = f.required("reason", GroundCodecs.REASON, GiftDecision.NeedsApproval::reason);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GiftDecision.NeedsApproval::decidedUnder);
            return v -> new GiftDecision.NeedsApproval(v.get(gift), v.get(above), v.get(reason), v.get(decidedUnder));
        });
        k.kind("refused", GiftDecision.Refused.class, f -> {
            var gift = f.required("gift", GIFT, GiftDecision.Refused::gift);
            var exceeded = f.list("exceeded", EXCEEDED, GiftDecision.Refused::exceeded);
            var reasons = f.list("reasons", GroundCodecs.REASON, GiftDecision.Refused::reasons);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GiftDecision.Refused::decidedUnder);
            return v -> new GiftDecision.Refused(v.get(gift), v.get(exceeded), v.get(reasons), v.get(decidedUnder));
        });
    });

    static final ObjectCodec<GiftGiven> GIFT_GIVEN = Codecs.record("gift-given", f -> {
        var gift = f.required("gift", GIFT, GiftGiven::gift);
        var occurredAt = f.required("occurred-at", Codecs.instant(), GiftGiven::occurredAt);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), GiftGiven::decidedUnder);
        return v -> new GiftGiven(v.get(gift), v.get(occurredAt), v.get(decidedUnder));
    });
}
