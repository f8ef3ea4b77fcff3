package org.crmkit.core.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/** The sentences of a tier decision: each with the values that led to it and the key of its rule. */
final class TierReasons {

    private TierReasons() {}

    static Reason firstLevel(TierLevel level) {
        return Reason.of(
                "first-level-for-all",
                level.name().zh() + "是每位客户的起始等级。",
                level.name().en() + " is the level every customer has.");
    }

    static Reason figures(Qualifying figures, LevelRules rules) {
        Label what = Label.of(
                "净消费" + Formats.money(figures.amount(), Lang.ZH),
                "purchases less returns " + Formats.money(figures.amount(), Lang.EN));
        if (asks(rules, "purchases")) {
            what = and(what, new RuleValue.Count(figures.purchases(), TierLevel.PURCHASES));
        }
        if (asks(rules, "points")) {
            what = and(what, new RuleValue.Count(figures.points(), TierLevel.POINTS));
        }
        boolean isNone = figures.last().isBefore(figures.first());
        return Reason.of(
                "purchases-in-window",
                (isNone
                                ? "评定期内定级之后尚无一日"
                                : Formats.date(figures.first(), Lang.ZH) + "至" + Formats.date(figures.last(), Lang.ZH)
                                        + "：" + what.zh())
                        + "（" + TierScheme.WINDOW + "："
                        + rules.scheme.window().length().in(Lang.ZH) + "，规则 "
                        + rules.version() + "）。",
                (isNone
                                ? "No day of the window lies after the day the tier was earned"
                                : "From " + figures.first() + " to " + figures.last() + ": " + what.en())
                        + " (" + TierScheme.WINDOW + ": "
                        + rules.scheme.window().length() + ", rules "
                        + rules.version() + ").");
    }

    private static boolean asks(LevelRules rules, String segment) {
        return rules.scheme.levels().stream()
                .flatMap(level -> level.facts().stream())
                .anyMatch(fact -> fact.key().last().equals(segment));
    }

    private static Label and(Label text, RuleValue value) {
        return Label.of(text.zh() + "，" + value.in(Lang.ZH), text.en() + ", " + value.in(Lang.EN));
    }

    static Reason reached(TierLevel level) {
        Label asked = asked(level);
        return Reason.of(
                "threshold-reached",
                "达到" + level.name().zh() + "的要求：" + asked.zh() + "。",
                "That reaches " + level.name().en() + ", which asks for " + asked.en() + ".");
    }

    static Reason renewed(TierLevel level) {
        Label asked = asked(level);
        return Reason.of(
                "renewed",
                "定级之后的消费再次达到" + level.name().zh() + "的要求：" + asked.zh() + "。",
                "What came after the tier was earned reaches " + level.name().en() + " again, which asks for "
                        + asked.en() + ".");
    }

    static Reason missing(Shortfall shortfall) {
        return Reason.of(
                "below-threshold",
                "距" + shortfall.level().name().zh() + "还差" + shortfall.in(Lang.ZH) + "。",
                shortfall.level().name().en() + " is missed by " + shortfall.in(Lang.EN) + ".");
    }

    static Reason heldUntil(LocalDate review, LevelRules rules) {
        String key = rules.isPeriodic ? TierScheme.WINDOW_KIND.path() : TierScheme.VALIDITY.path();
        return Reason.of(
                "held-until",
                "保持至下次评定日" + Formats.date(review, Lang.ZH) + "之前（" + key + "）。",
                "It is held until its review on " + review + " (" + key + ").");
    }

    static Reason grace(LocalDate until, LevelRules rules) {
        String span = rules.scheme.downgrade().fold(atOnce -> "", atEnd -> atEnd.grace()
                .in(Lang.ZH));
        String text = rules.scheme.downgrade().fold(atOnce -> "", atEnd -> atEnd.grace()
                .toString());
        return Reason.of(
                "grace",
                "宽限" + span + "（" + TierScheme.GRACE + "），" + Formats.date(until, Lang.ZH) + "再行评定，期间等级不变。",
                "It is kept for " + text + " of grace (" + TierScheme.GRACE + ") and looked at again on " + until
                        + ".");
    }

    static Reason lowered(TierLevel from, TierLevel to) {
        return Reason.of(
                "lowered",
                from.name().zh() + "降为" + to.name().zh() + "（" + TierScheme.DOWNGRADE + "）。",
                from.name().en() + " becomes " + to.name().en() + " (" + TierScheme.DOWNGRADE + ").");
    }

    static Reason kept(TierLevel level, Qualifying figures) {
        Label asked = asked(level);
        return Reason.of(
                "level-kept",
                "取得" + level.name().zh() + "之后，自" + Formats.date(figures.first(), Lang.ZH) + "起净消费"
                        + Formats.money(figures.amount(), Lang.ZH) + "，保住"
                        + level.name().zh() + "：" + asked.zh() + "。",
                "What came after " + level.name().en() + " was earned, "
                        + Formats.money(figures.amount(), Lang.EN) + " from " + figures.first() + " on, keeps "
                        + level.name().en() + ", which asks for " + asked.en() + ".");
    }

    static Reason softLanded(TierLevel to, LevelRules rules) {
        return Reason.of(
                "soft-landing",
                "一次评定最多下降" + rules.softLanding + "级（" + TierScheme.SOFT_LANDING + "），故停在"
                        + to.name().zh() + "。",
                "One review takes a tier down by " + rules.softLanding + " at most (" + TierScheme.SOFT_LANDING
                        + "), so it stays at " + to.name().en() + ".");
    }

    static Reason restated(TierLevel from, TierLevel to, LevelRules rules) {
        return Reason.of(
                "level-abolished",
                "规则 " + rules.version() + " 不再设" + from.name().zh() + "，按其要求重新定为"
                        + to.name().zh() + "。",
                "Rules " + rules.version() + " have no " + from.name().en() + "; by what they ask for it is "
                        + to.name().en() + ".");
    }

    static Reason granted(TierEntry.Granted grant) {
        return Reason.of(
                "granted",
                "人工授予（" + grant.id() + "），至" + Formats.date(grant.until(), Lang.ZH) + "之前有效；事由：" + grant.reason() + "。",
                "Granted by hand (" + grant.id() + ") until " + grant.until() + ", because: " + grant.reason() + ".");
    }

    static Reason grantEnded(TierLevel level) {
        return Reason.of(
                "grant-ended",
                "人工授予已到期，恢复自身达到的" + level.name().zh() + "。",
                "The grant has ended; what was earned beneath it is "
                        + level.name().en() + ".");
    }

    static Label asked(TierLevel level) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        LevelRule rule = level.rule();
        rule.threshold().ifPresent(v -> add(zh, en, level, "threshold", new RuleValue.Amount(v)));
        rule.purchases().ifPresent(v -> add(zh, en, level, "purchases", new RuleValue.Count(v, TierLevel.PURCHASES)));
        rule.points().ifPresent(v -> add(zh, en, level, "points", new RuleValue.Count(v, TierLevel.POINTS)));
        boolean any = rule.match() == LevelRule.Match.ANY;
        Label criteria = Label.of(String.join(any ? "或" : "并", zh), String.join(any ? " or " : " and ", en));
        return rule.lastPurchaseWithin()
                .map(span -> Label.of(
                        criteria.zh() + "，且最近" + span.in(Lang.ZH) + "内有购买（" + level.key() + ".last-purchase-within）",
                        criteria.en() + ", and a purchase within " + span + " (" + level.key()
                                + ".last-purchase-within)"))
                .orElse(criteria);
    }

    private static void add(List<String> zh, List<String> en, TierLevel level, String segment, RuleValue value) {
        zh.add(value.in(Lang.ZH) + "（" + level.key() + "." + segment + "）");
        en.add(value.in(Lang.EN) + " (" + level.key() + "." + segment + ")");
    }
}
