package org.crmkit.core.document;

import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.tier.Purchase;
import org.crmkit.core.tier.TierAssignment;
import org.crmkit.core.tier.TierLevel;

/** The documents of {@code tier}. */
final class TierCodecs {

    private TierCodecs() {}

    static final ObjectCodec<TierLevel> TIER_LEVEL = Codecs.record("tier-level", f -> {
        var slug = f.required("slug", Codecs.slug(), TierLevel::slug);
        var name = f.required("name", Codecs.label(), TierLevel::name);
        var threshold = f.required("threshold", Codecs.money(), TierLevel::threshold);
        return v -> new TierLevel(v.get(slug), v.get(name), v.get(threshold));
    });

    static final ObjectCodec<TierAssignment.Missing> TIER_ASSIGNMENT_MISSING =
            Codecs.record("tier-assignment-missing", f -> {
                var level = f.required("level", TIER_LEVEL, TierAssignment.Missing::level);
                var amount = f.required("amount", Codecs.money(), TierAssignment.Missing::amount);
                return v -> new TierAssignment.Missing(v.get(level), v.get(amount));
            });

    static final ObjectCodec<TierAssignment> TIER_ASSIGNMENT = Codecs.record("tier-assignment", f -> {
        var day = f.required("day", Codecs.date(), TierAssignment::day);
        var level = f.required("level", TIER_LEVEL, TierAssignment::level);
        var qualifying = f.required("qualifying", Codecs.money(), TierAssignment::qualifying);
        var next = f.optional("next", TIER_ASSIGNMENT_MISSING, TierAssignment::next);
        var reasons = f.list("reasons", GroundCodecs.REASON, TierAssignment::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), TierAssignment::decidedUnder);
        return v -> new TierAssignment(
                v.get(day), v.get(level), v.get(qualifying), v.get(next), v.get(reasons), v.get(decidedUnder));
    });

    static final ObjectCodec<Purchase> PURCHASE = Codecs.record("purchase", f -> {
        var day = f.required("day", Codecs.date(), Purchase::day);
        var amount = f.required("amount", Codecs.money(), Purchase::amount);
        return v -> new Purchase(v.get(day), v.get(amount));
    });
}
