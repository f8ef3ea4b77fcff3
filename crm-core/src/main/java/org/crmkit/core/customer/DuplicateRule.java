package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;

/**
 * When two files look as if they were of one customer. Points are added for what agrees and taken away for what differs; what
 * one of the two does not say counts nothing.
 *
 * @param likelyFrom points from which two files are probably of one customer; above {@code reviewFrom}
 * @param reviewFrom points from which a person should look; above zero
 * @param commonName the share of the trade name's points that an ordinary word earns, 0 to 1
 * @param similarName the share of the trade name's points that one with a slip of the pen earns, 0 to 1
 * @param blockLimit files that share a weak trait are compared with each other only while they are at most this many, 2 or more
 * @param evidence points of each factor
 */
public record DuplicateRule(
        BigDecimal likelyFrom,
        BigDecimal reviewFrom,
        BigDecimal commonName,
        BigDecimal similarName,
        int blockLimit,
        Map<EvidenceFactor, Points> evidence) {

    static final RuleKey KEY = RuleKey.of("customer.duplicates");

    /**
     * The points of one factor.
     *
     * @param agree added where both agree, 0 to 100
     * @param differ taken away where they differ, 0 to 100
     */
    public record Points(BigDecimal agree, BigDecimal differ) {}

    public DuplicateRule {
        checkArgument(
                reviewFrom.signum() > 0, "customer.duplicates.review-from is %s; it must be above zero.", reviewFrom);
        checkArgument(
                likelyFrom.compareTo(reviewFrom) > 0,
                "customer.duplicates.likely-from is %s; it must be above review-from, %s.",
                likelyFrom,
                reviewFrom);
        checkShare("common-name", commonName);
        checkShare("similar-name", similarName);
        checkArgument(blockLimit >= 2, "customer.duplicates.block-limit is %s; it must be 2 or more.", blockLimit);
        Map<EvidenceFactor, Points> copy = new EnumMap<>(EvidenceFactor.class);
        for (EvidenceFactor factor : EvidenceFactor.values()) {
            Points its = evidence.get(factor);
            checkArgument(
                    its != null,
                    "customer.duplicates.evidence has no %s; each of the seven factors must have points. Give 0 to one that does not count.",
                    factor.code());
            checkPoints(factor, "agree", its.agree());
            checkPoints(factor, "differ", its.differ());
            copy.put(factor, its);
        }
        evidence = Collections.unmodifiableMap(copy);
    }

    private static void checkShare(String name, BigDecimal share) {
        checkArgument(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                "customer.duplicates.%s is %s; it must be 0 to 1.",
                name,
                share);
    }

    private static void checkPoints(EvidenceFactor factor, String name, BigDecimal points) {
        checkArgument(
                points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(100)) <= 0,
                "customer.duplicates.evidence.%s.%s is %s; it must be 0 to 100.",
                factor.code(),
                name,
                points);
    }

    /** Returns the points of one factor. */
    public Points points(EvidenceFactor factor) {
        Points its = evidence.get(factor);
        if (its == null) {
            throw new IllegalStateException("Every factor has points; " + factor + " had none.");
        }
        return its;
    }

    List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(
                figure("likely-from", likelyFrom, "很可能重复的最低分", "Points from which two files are probably duplicates"));
        facts.add(figure("review-from", reviewFrom, "需人工核对的最低分", "Points from which a person looks"));
        facts.add(new RuleFact(
                KEY.child("common-name"),
                new RuleValue.Fraction(commonName),
                Label.of("常用词字号的得分比例", "Share of points for an ordinary word as trade name")));
        facts.add(new RuleFact(
                KEY.child("similar-name"),
                new RuleValue.Fraction(similarName),
                Label.of("字号有笔误时的得分比例", "Share of points for a trade name with a slip")));
        facts.add(new RuleFact(
                KEY.child("block-limit"),
                new RuleValue.Count(blockLimit, Label.of("份档案", "files")),
                Label.of("同一弱特征最多互相比较的档案数", "Most files compared for one weak trait")));
        evidence.forEach((factor, its) -> {
            String key = "evidence." + factor.code();
            facts.add(figure(
                    key + ".agree",
                    its.agree(),
                    factor.label().zh() + "一致加分",
                    "Points if they agree: " + factor.label().en()));
            facts.add(figure(
                    key + ".differ",
                    its.differ(),
                    factor.label().zh() + "不同减分",
                    "Points taken if they differ: " + factor.label().en()));
        });
        return facts;
    }

    private static RuleFact figure(String key, BigDecimal value, String zh, String en) {
        return new RuleFact(KEY.child(key), new RuleValue.Figure(value), Label.of(zh, en));
    }

    RuleTable table() {
        return new RuleTable(
                KEY.child("evidence"),
                Label.of("重复客户的判断依据", "Evidence of duplicates"),
                Label.of("依据", "Factor"),
                Arrays.stream(EvidenceFactor.values())
                        .map(factor -> new RuleTable.Line(factor.code(), factor.label()))
                        .collect(Collectors.toUnmodifiableList()),
                List.of(
                        new RuleTable.Line("agree", Label.of("一致加分", "If they agree")),
                        new RuleTable.Line("differ", Label.of("不同减分", "If they differ"))));
    }
}
