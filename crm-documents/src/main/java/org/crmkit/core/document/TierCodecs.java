package org.crmkit.core.document;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.tier.LevelRule;
import org.crmkit.core.tier.Purchase;
import org.crmkit.core.tier.Qualifying;
import org.crmkit.core.tier.Shortfall;
import org.crmkit.core.tier.TierAssignment;
import org.crmkit.core.tier.TierDifference;
import org.crmkit.core.tier.TierEntry;
import org.crmkit.core.tier.TierEvent;
import org.crmkit.core.tier.TierFile;
import org.crmkit.core.tier.TierForecast;
import org.crmkit.core.tier.TierHistory;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierPeriod;
import org.crmkit.core.tier.TierResult;
import org.crmkit.core.tier.TierStep;
import org.crmkit.core.tier.TierTimeline;

/** What was bought, and the tiers that follow from it. */
final class TierCodecs {

    private TierCodecs() {}

    static final ObjectCodec<LevelRule> LEVEL_RULE = Codecs.record("level-rule", f -> {
        var threshold = f.optional("threshold", Codecs.money(), LevelRule::threshold);
        var purchases = f.optional("purchases", Codecs.integer(), LevelRule::purchases);
        var points = f.optional("points", Codecs.whole(), LevelRule::points);
        var match =
                f.required("match", Codecs.choice(LevelRule.Match.values(), LevelRule.Match::code), LevelRule::match);
        var within = f.optional("last-purchase-within", Codecs.span(), LevelRule::lastPurchaseWithin);
        return v -> new LevelRule(v.get(threshold), v.get(purchases), v.get(points), v.get(match), v.get(within));
    });

    static final ObjectCodec<TierLevel> TIER_LEVEL = Codecs.record("tier-level", f -> {
        var slug = f.required("slug", Codecs.slug(), TierLevel::slug);
        var name = f.required("name", Codecs.label(), TierLevel::name);
        var rule = f.required("rule", LEVEL_RULE, TierLevel::rule);
        return v -> new TierLevel(v.get(slug), v.get(name), v.get(rule));
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

    static final Codec<TierStep> TIER_STEP = Codecs.choice(TierStep.values());

    static final ObjectCodec<Qualifying> QUALIFYING = Codecs.record("qualifying", f -> {
        var first = f.required("first", Codecs.date(), Qualifying::first);
        var last = f.required("last", Codecs.date(), Qualifying::last);
        var amount = f.required("amount", Codecs.money(), Qualifying::amount);
        var purchases = f.required("purchases", Codecs.whole(), Qualifying::purchases);
        var points = f.required("points", Codecs.whole(), Qualifying::points);
        var lastPurchase = f.optional("last-purchase", Codecs.date(), Qualifying::lastPurchase);
        return v -> new Qualifying(
                v.get(first), v.get(last), v.get(amount), v.get(purchases), v.get(points), v.get(lastPurchase));
    });

    static final ObjectCodec<TierPeriod> TIER_PERIOD = Codecs.record("tier-period", f -> {
        var days = f.required("days", GroundCodecs.DATE_PERIOD, TierPeriod::days);
        var level = f.required("level", TIER_LEVEL, TierPeriod::level);
        var step = f.required("step", TIER_STEP, TierPeriod::step);
        var qualifying = f.required("qualifying", QUALIFYING, TierPeriod::qualifying);
        var reviewOn = f.optional("review-on", Codecs.date(), TierPeriod::reviewOn);
        var reasons = f.list("reasons", GroundCodecs.REASON, TierPeriod::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), TierPeriod::decidedUnder);
        return v -> new TierPeriod(
                v.get(days),
                v.get(level),
                v.get(step),
                v.get(qualifying),
                v.get(reviewOn),
                v.get(reasons),
                v.get(decidedUnder));
    });

    static final Codec<LevelRule.Match> LEVEL_RULE_MATCH =
            Codecs.choice(LevelRule.Match.values(), LevelRule.Match::code);

    static final ObjectCodec<Shortfall.Gap> SHORTFALL_GAP = Codecs.record("shortfall-gap", f -> {
        var rule = f.required("rule", GroundCodecs.RULE_KEY, Shortfall.Gap::rule);
        var missing = f.required("missing", GroundCodecs.RULE_VALUE, Shortfall.Gap::missing);
        return v -> new Shortfall.Gap(v.get(rule), v.get(missing));
    });

    static final ObjectCodec<Shortfall> SHORTFALL = Codecs.record("shortfall", f -> {
        var level = f.required("level", TIER_LEVEL, Shortfall::level);
        var match = f.required("match", LEVEL_RULE_MATCH, Shortfall::match);
        var gaps = f.list("gaps", SHORTFALL_GAP, Shortfall::gaps);
        return v -> new Shortfall(v.get(level), v.get(match), v.get(gaps));
    });

    static final ObjectCodec<TierForecast> TIER_FORECAST = Codecs.kinds("tier-forecast", k -> {
        k.kind("stays", TierForecast.Stays.class, f -> {
            var level = f.required("level", TIER_LEVEL, TierForecast.Stays::level);
            return v -> new TierForecast.Stays(v.get(level));
        });
        k.kind("renews", TierForecast.Renews.class, f -> {
            var level = f.required("level", TIER_LEVEL, TierForecast.Renews::level);
            var on = f.required("on", Codecs.date(), TierForecast.Renews::on);
            var until = f.required("until", Codecs.date(), TierForecast.Renews::until);
            return v -> new TierForecast.Renews(v.get(level), v.get(on), v.get(until));
        });
        k.kind("falls", TierForecast.Falls.class, f -> {
            var level = f.required("level", TIER_LEVEL, TierForecast.Falls::level);
            var to = f.required("to", TIER_LEVEL, TierForecast.Falls::to);
            var on = f.required("on", Codecs.date(), TierForecast.Falls::on);
            var graceFrom = f.optional("grace-from", Codecs.date(), TierForecast.Falls::graceFrom);
            var unless = f.optional("unless", SHORTFALL, TierForecast.Falls::unless);
            var lastDay = f.required("last-day", Codecs.date(), TierForecast.Falls::lastDay);
            return v -> new TierForecast.Falls(
                    v.get(level), v.get(to), v.get(on), v.get(graceFrom), v.get(unless), v.get(lastDay));
        });
        k.kind("grant-ends", TierForecast.GrantEnds.class, f -> {
            var level = f.required("level", TIER_LEVEL, TierForecast.GrantEnds::level);
            var to = f.required("to", TIER_LEVEL, TierForecast.GrantEnds::to);
            var on = f.required("on", Codecs.date(), TierForecast.GrantEnds::on);
            return v -> new TierForecast.GrantEnds(v.get(level), v.get(to), v.get(on));
        });
    });

    static final ObjectCodec<TierTimeline> TIER_TIMELINE = Codecs.record("tier-timeline", f -> {
        var day = f.required("day", Codecs.date(), TierTimeline::day);
        var periods = f.list("periods", TIER_PERIOD, TierTimeline::periods);
        var next = f.optional("next", SHORTFALL, TierTimeline::next);
        var forecast = f.required("forecast", TIER_FORECAST, TierTimeline::forecast);
        return v -> new TierTimeline(v.get(day), v.get(periods), v.get(next), v.get(forecast));
    });

    static final ObjectCodec<TierEntry> TIER_ENTRY = Codecs.kinds("tier-entry", k -> {
        k.kind("bought", TierEntry.Bought.class, f -> {
            var id = f.required("id", Codecs.string(), TierEntry.Bought::id);
            var day = f.required("day", Codecs.date(), TierEntry.Bought::day);
            var amount = f.required("amount", Codecs.money(), TierEntry.Bought::amount);
            var knownOn = f.required("known-on", Codecs.date(), TierEntry.Bought::knownOn);
            return v -> new TierEntry.Bought(v.get(id), v.get(day), v.get(amount), v.get(knownOn));
        });
        k.kind("returned", TierEntry.Returned.class, f -> {
            var id = f.required("id", Codecs.string(), TierEntry.Returned::id);
            var day = f.required("day", Codecs.date(), TierEntry.Returned::day);
            var amount = f.required("amount", Codecs.money(), TierEntry.Returned::amount);
            var purchase = f.optional("purchase", Codecs.string(), TierEntry.Returned::purchase);
            var knownOn = f.required("known-on", Codecs.date(), TierEntry.Returned::knownOn);
            return v -> new TierEntry.Returned(v.get(id), v.get(day), v.get(amount), v.get(purchase), v.get(knownOn));
        });
        k.kind("points-earned", TierEntry.PointsEarned.class, f -> {
            var id = f.required("id", Codecs.string(), TierEntry.PointsEarned::id);
            var day = f.required("day", Codecs.date(), TierEntry.PointsEarned::day);
            var points = f.required("points", Codecs.whole(), TierEntry.PointsEarned::points);
            var knownOn = f.required("known-on", Codecs.date(), TierEntry.PointsEarned::knownOn);
            return v -> new TierEntry.PointsEarned(v.get(id), v.get(day), v.get(points), v.get(knownOn));
        });
        k.kind("granted", TierEntry.Granted.class, f -> {
            var id = f.required("id", Codecs.string(), TierEntry.Granted::id);
            var day = f.required("day", Codecs.date(), TierEntry.Granted::day);
            var level = f.required("level", Codecs.slug(), TierEntry.Granted::level);
            var until = f.required("until", Codecs.date(), TierEntry.Granted::until);
            var reason = f.required("reason", Codecs.string(), TierEntry.Granted::reason);
            var knownOn = f.required("known-on", Codecs.date(), TierEntry.Granted::knownOn);
            return v -> new TierEntry.Granted(
                    v.get(id), v.get(day), v.get(level), v.get(until), v.get(reason), v.get(knownOn));
        });
    });

    static final ObjectCodec<TierHistory> TIER_HISTORY = Codecs.record("tier-history", f -> {
        var joinedOn = f.optional("joined-on", Codecs.date(), TierHistory::joinedOn);
        var entries = f.list("entries", TIER_ENTRY, TierHistory::entries);
        return v -> new TierHistory(v.get(joinedOn), v.get(entries));
    });

    static final ObjectCodec<TierFile> TIER_FILE = Codecs.record("tier-file", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, TierFile::customer);
        var history = f.required("history", TIER_HISTORY, TierFile::history);
        var level = f.required("level", Codecs.slug(), TierFile::level);
        var toldOn = f.required("told-on", Codecs.date(), TierFile::toldOn);
        return v -> new TierFile(v.get(customer), v.get(history), v.get(level), v.get(toldOn));
    });

    static final ObjectCodec<TierDifference> TIER_DIFFERENCE = Codecs.record("tier-difference", f -> {
        var days = f.required("days", GroundCodecs.DATE_PERIOD, TierDifference::days);
        var before = f.required("before", TIER_PERIOD, TierDifference::before);
        var after = f.required("after", TIER_PERIOD, TierDifference::after);
        return v -> new TierDifference(v.get(days), v.get(before), v.get(after));
    });

    static final ObjectCodec<TierEvent.TierChanged> TIER_EVENT_TIER_CHANGED =
            Codecs.record("tier-event-tier-changed", f -> {
                var occurredAt = f.required("occurred-at", Codecs.instant(), TierEvent.TierChanged::occurredAt);
                var decidedUnder =
                        f.required("decided-under", Codecs.rulebookVersion(), TierEvent.TierChanged::decidedUnder);
                var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, TierEvent.TierChanged::customer);
                var from = f.required("from", Codecs.string(), TierEvent.TierChanged::from);
                var to = f.required("to", Codecs.string(), TierEvent.TierChanged::to);
                var since = f.required("since", Codecs.date(), TierEvent.TierChanged::since);
                var reasons = f.list("reasons", GroundCodecs.REASON, TierEvent.TierChanged::reasons);
                return v -> new TierEvent.TierChanged(
                        v.get(occurredAt),
                        v.get(decidedUnder),
                        v.get(customer),
                        v.get(from),
                        v.get(to),
                        v.get(since),
                        v.get(reasons));
            });

    static final ObjectCodec<TierEvent> TIER_EVENT = Codecs.kinds("tier-event", k -> {
        k.kind("tier-file-opened", TierEvent.TierFileOpened.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), TierEvent.TierFileOpened::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), TierEvent.TierFileOpened::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, TierEvent.TierFileOpened::customer);
            var joinedOn = f.required("joined-on", Codecs.date(), TierEvent.TierFileOpened::joinedOn);
            var level = f.required("level", Codecs.slug(), TierEvent.TierFileOpened::level);
            return v -> new TierEvent.TierFileOpened(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(joinedOn), v.get(level));
        });
        k.kind("tier-entry-recorded", TierEvent.TierEntryRecorded.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), TierEvent.TierEntryRecorded::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), TierEvent.TierEntryRecorded::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, TierEvent.TierEntryRecorded::customer);
            var entry = f.required("entry", TIER_ENTRY, TierEvent.TierEntryRecorded::entry);
            return v -> new TierEvent.TierEntryRecorded(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(entry));
        });
        k.kind("tier-changed", TierEvent.TierChanged.class, TIER_EVENT_TIER_CHANGED);
    });

    static final ObjectCodec<TierResult> TIER_RESULT = Codecs.kinds("tier-result", k -> {
        k.kind("told", TierResult.Told.class, f -> {
            var timeline = f.required("timeline", TIER_TIMELINE, TierResult.Told::timeline);
            var changed = f.optional("changed", TIER_EVENT_TIER_CHANGED, TierResult.Told::changed);
            return v -> new TierResult.Told(v.get(timeline), v.get(changed));
        });
        k.kind("no-file", TierResult.NoFile.class, f -> {
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, TierResult.NoFile::customer);
            return v -> new TierResult.NoFile(v.get(customer));
        });
        k.kind("contended", TierResult.Contended.class, f -> {
            var attempts = f.required("attempts", Codecs.integer(), TierResult.Contended::attempts);
            return v -> new TierResult.Contended(v.get(attempts));
        });
    });
}
