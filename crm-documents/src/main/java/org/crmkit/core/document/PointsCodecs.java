package org.crmkit.core.document;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.tier.points.PointsAccount;
import org.crmkit.core.tier.points.PointsEntry;
import org.crmkit.core.tier.points.PointsLot;
import org.crmkit.core.tier.points.PointsMovement;
import org.crmkit.core.tier.points.RedeemDecision;

/** Points: what brought and took them, and what is left. */
final class PointsCodecs {

    private PointsCodecs() {}

    static final ObjectCodec<PointsEntry> POINTS_ENTRY = Codecs.kinds("points-entry", k -> {
        k.kind("purchased", PointsEntry.Purchased.class, f -> {
            var id = f.required("id", Codecs.string(), PointsEntry.Purchased::id);
            var day = f.required("day", Codecs.date(), PointsEntry.Purchased::day);
            var amount = f.required("amount", Codecs.money(), PointsEntry.Purchased::amount);
            return v -> new PointsEntry.Purchased(v.get(id), v.get(day), v.get(amount));
        });
        k.kind("returned", PointsEntry.Returned.class, f -> {
            var id = f.required("id", Codecs.string(), PointsEntry.Returned::id);
            var day = f.required("day", Codecs.date(), PointsEntry.Returned::day);
            var amount = f.required("amount", Codecs.money(), PointsEntry.Returned::amount);
            var purchase = f.required("purchase", Codecs.string(), PointsEntry.Returned::purchase);
            return v -> new PointsEntry.Returned(v.get(id), v.get(day), v.get(amount), v.get(purchase));
        });
        k.kind("redeemed", PointsEntry.Redeemed.class, f -> {
            var id = f.required("id", Codecs.string(), PointsEntry.Redeemed::id);
            var day = f.required("day", Codecs.date(), PointsEntry.Redeemed::day);
            var points = f.required("points", Codecs.whole(), PointsEntry.Redeemed::points);
            return v -> new PointsEntry.Redeemed(v.get(id), v.get(day), v.get(points));
        });
        k.kind("adjusted", PointsEntry.Adjusted.class, f -> {
            var id = f.required("id", Codecs.string(), PointsEntry.Adjusted::id);
            var day = f.required("day", Codecs.date(), PointsEntry.Adjusted::day);
            var points = f.required("points", Codecs.whole(), PointsEntry.Adjusted::points);
            var reason = f.required("reason", Codecs.string(), PointsEntry.Adjusted::reason);
            return v -> new PointsEntry.Adjusted(v.get(id), v.get(day), v.get(points), v.get(reason));
        });
    });

    static final ObjectCodec<PointsLot> POINTS_LOT = Codecs.record("points-lot", f -> {
        var id = f.required("id", Codecs.string(), PointsLot::id);
        var earnedOn = f.required("earned-on", Codecs.date(), PointsLot::earnedOn);
        var expiresOn = f.required("expires-on", Codecs.date(), PointsLot::expiresOn);
        var granted = f.required("granted", Codecs.whole(), PointsLot::granted);
        var left = f.required("left", Codecs.whole(), PointsLot::left);
        return v -> new PointsLot(v.get(id), v.get(earnedOn), v.get(expiresOn), v.get(granted), v.get(left));
    });

    static final Codec<PointsMovement.Kind> POINTS_MOVEMENT_KIND = Codecs.choice(PointsMovement.Kind.values());

    static final ObjectCodec<PointsMovement.Share> POINTS_MOVEMENT_SHARE = Codecs.record("points-movement-share", f -> {
        var lot = f.required("lot", Codecs.string(), PointsMovement.Share::lot);
        var points = f.required("points", Codecs.whole(), PointsMovement.Share::points);
        return v -> new PointsMovement.Share(v.get(lot), v.get(points));
    });

    static final ObjectCodec<PointsMovement> POINTS_MOVEMENT = Codecs.record("points-movement", f -> {
        var day = f.required("day", Codecs.date(), PointsMovement::day);
        var entry = f.required("entry", Codecs.string(), PointsMovement::entry);
        var kind = f.required("kind", POINTS_MOVEMENT_KIND, PointsMovement::kind);
        var points = f.required("points", Codecs.whole(), PointsMovement::points);
        var lots = f.list("lots", POINTS_MOVEMENT_SHARE, PointsMovement::lots);
        var paid = f.required("paid", Codecs.whole(), PointsMovement::paid);
        var missing = f.required("missing", Codecs.whole(), PointsMovement::missing);
        var balance = f.required("balance", Codecs.whole(), PointsMovement::balance);
        var debt = f.required("debt", Codecs.whole(), PointsMovement::debt);
        var note = f.required("note", Codecs.label(), PointsMovement::note);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), PointsMovement::decidedUnder);
        return v -> new PointsMovement(
                v.get(day),
                v.get(entry),
                v.get(kind),
                v.get(points),
                v.get(lots),
                v.get(paid),
                v.get(missing),
                v.get(balance),
                v.get(debt),
                v.get(note),
                v.get(decidedUnder));
    });

    static final ObjectCodec<PointsAccount> POINTS_ACCOUNT = Codecs.record("points-account", f -> {
        var day = f.required("day", Codecs.date(), PointsAccount::day);
        var lots = f.list("lots", POINTS_LOT, PointsAccount::lots);
        var debt = f.required("debt", Codecs.whole(), PointsAccount::debt);
        var statement = f.list("statement", POINTS_MOVEMENT, PointsAccount::statement);
        var noticeUntil = f.required("notice-until", Codecs.date(), PointsAccount::noticeUntil);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), PointsAccount::decidedUnder);
        return v -> new PointsAccount(
                v.get(day), v.get(lots), v.get(debt), v.get(statement), v.get(noticeUntil), v.get(decidedUnder));
    });

    static final ObjectCodec<RedeemDecision> REDEEM_DECISION = Codecs.kinds("redeem-decision", k -> {
        k.kind("granted", RedeemDecision.Granted.class, f -> {
            var lots = f.list("lots", POINTS_MOVEMENT_SHARE, RedeemDecision.Granted::lots);
            var balanceAfter = f.required("balance-after", Codecs.whole(), RedeemDecision.Granted::balanceAfter);
            return v -> new RedeemDecision.Granted(v.get(lots), v.get(balanceAfter));
        });
        k.kind("refused", RedeemDecision.Refused.class, f -> {
            var missing = f.required("missing", Codecs.whole(), RedeemDecision.Refused::missing);
            var reasons = f.list("reasons", GroundCodecs.REASON, RedeemDecision.Refused::reasons);
            return v -> new RedeemDecision.Refused(v.get(missing), v.get(reasons));
        });
    });
}
