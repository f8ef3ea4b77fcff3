package org.crmkit.core.groupaccount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * What the last months of a group's consumption say, and what to offer: a rule table, feature by feature. A feature that cannot be
 * measured, because a month is missing or would be divided by, is neither there nor absent: it supports no offer.
 *
 * @param findings one for each feature of the policy, in its order
 * @param offers those whose conditions all hold, in the policy's order
 */
public record ConsumptionAnalysis(List<Finding> findings, List<OfferRule> offers, RulebookVersion decidedUnder) {

    private static final int DECIMALS = 4;

    public ConsumptionAnalysis {
        findings = List.copyOf(findings);
        offers = List.copyOf(offers);
    }

    /** Whether a group has a feature. */
    public enum Presence {
        /** It has it. */
        PRESENT,
        /** It has not. */
        ABSENT,
        /** It cannot be said. */
        UNKNOWN
    }

    /** What was found about one feature, with the value that decided it. */
    public record Finding(ConsumptionFeature feature, Presence presence, Reason reason) {}

    /**
     * Analyses the months of the window that ends with {@code last}; other months are not looked at. Shares and changes are rounded
     * half up to four decimals, an average to the currency's.
     *
     * @param joined the month the group joined
     * @param months in any order, at most one of a month
     * @throws IllegalArgumentException if a month is given twice, or amounts differ in currency
     */
    public static ConsumptionAnalysis of(
            YearMonth joined, YearMonth last, List<ConsumptionMonth> months, InForce<GroupAccountPolicy> policy) {
        GroupAccountPolicy rules = policy.policy();
        TreeMap<YearMonth, ConsumptionMonth> window = new TreeMap<>();
        for (ConsumptionMonth month : months) {
            boolean inside = !month.month().isAfter(last) && month.month().isAfter(last.minusMonths(rules.window()));
            if (inside && window.put(month.month(), month) != null) {
                throw new IllegalArgumentException(
                        "months has " + month.month() + " twice; each month must stand once. Add them up.");
            }
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, Presence> presence = new HashMap<>();
        for (ConsumptionFeature feature : rules.features()) {
            Finding finding = window.size() == rules.window()
                    ? judge(feature, joined, last, List.copyOf(window.values()))
                    : unknown(
                            feature,
                            "months-missing",
                            "分析需要截至" + last + "的" + rules.window() + "个月，只有" + window.size() + "个月",
                            "it needs the " + rules.window() + " months up to " + last + " and has " + window.size());
            findings.add(finding);
            presence.put(feature.slug(), finding.presence());
        }
        List<OfferRule> offers = rules.offers().stream()
                .filter(offer -> offer.when().entrySet().stream()
                        .allMatch(must ->
                                presence.get(must.getKey()) == (must.getValue() ? Presence.PRESENT : Presence.ABSENT)))
                .toList();
        return new ConsumptionAnalysis(findings, offers, policy.version());
    }

    private static Finding judge(
            ConsumptionFeature feature, YearMonth joined, YearMonth last, List<ConsumptionMonth> window) {
        int size = window.size();
        Money total = sum(window, Optional.empty());
        return switch (feature.measure()) {
            case MONTHS_ON_NET -> compare(feature, BigDecimal.valueOf(ChronoUnit.MONTHS.between(joined, last) + 1));
            case SERVICES_USED -> {
                long used = 0;
                for (ConsumptionItem item : ConsumptionItem.values()) {
                    used += sum(window, Optional.of(item)).isPositive() ? 1 : 0;
                }
                yield compare(feature, BigDecimal.valueOf(used));
            }
            case PAID_IN_TIME ->
                compare(
                        feature,
                        share(
                                BigDecimal.valueOf(window.stream()
                                        .filter(ConsumptionMonth::paidInTime)
                                        .count()),
                                BigDecimal.valueOf(size)));
            case AVERAGE_BILL -> {
                Money average = total.dividedBy(size, RoundingMode.HALF_UP);
                Money limit = feature.amount().orElseThrow();
                yield finding(
                        feature,
                        average.compareTo(limit),
                        Label.of(Formats.money(average, Lang.ZH), Formats.money(average, Lang.EN)),
                        Label.of(Formats.money(limit, Lang.ZH), Formats.money(limit, Lang.EN)));
            }
            case SHARE_OF_BILL ->
                total.isZero()
                        ? unknown(feature, "nothing-billed", "期间没有话费", "nothing was billed")
                        : compare(feature, share(sum(window, feature.item()).getAmount(), total.getAmount()));
            case CHANGE -> {
                Money earlier = sum(window.subList(0, size / 2), feature.item());
                Money later = sum(window.subList(size / 2, size), feature.item());
                yield earlier.isZero()
                        ? unknown(
                                feature,
                                "nothing-before",
                                "前半段没有费用，无从比较",
                                "the earlier half has nothing to compare with")
                        : compare(feature, share(later.minus(earlier).getAmount(), earlier.getAmount()));
            }
        };
    }

    private static Money sum(List<ConsumptionMonth> months, Optional<ConsumptionItem> item) {
        return Money.total(months.stream().map(month -> month.charge(item)).toList());
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    private static Finding compare(ConsumptionFeature feature, BigDecimal value) {
        BigDecimal limit = feature.limit().orElseThrow();
        boolean isShare = feature.measure().isFraction();
        return finding(
                feature,
                value.compareTo(limit),
                Label.same(isShare ? Formats.percent(value) : Formats.plain(value)),
                Label.same(isShare ? Formats.percent(limit) : Formats.plain(limit)));
    }

    private static Finding finding(ConsumptionFeature feature, int sign, Label value, Label limit) {
        boolean present = feature.test().passes(sign);
        Label what = what(feature);
        return new Finding(
                feature,
                present ? Presence.PRESENT : Presence.ABSENT,
                Reason.of(
                        present ? "feature-present" : "feature-absent",
                        feature.name().zh() + (present ? "：具备；" : "：不具备；") + what.zh() + "为" + value.zh() + "，标准为"
                                + feature.test().label().zh() + limit.zh() + "。",
                        feature.name().en() + (present ? ": yes; " : ": no; ") + what.en() + " was " + value.en()
                                + ", the rule is " + feature.test().label().en() + " " + limit.en() + "."));
    }

    private static Finding unknown(ConsumptionFeature feature, String code, String zh, String en) {
        return new Finding(
                feature,
                Presence.UNKNOWN,
                Reason.of(
                        code,
                        feature.name().zh() + "：无法判断；" + zh + "。",
                        feature.name().en() + ": unknown; " + en + "."));
    }

    private static Label what(ConsumptionFeature feature) {
        Label measure = feature.measure().label();
        return feature.item()
                .map(item -> Label.of(
                        item.label().zh() + measure.zh(),
                        measure.en() + " of " + item.label().en()))
                .orElse(measure);
    }
}
