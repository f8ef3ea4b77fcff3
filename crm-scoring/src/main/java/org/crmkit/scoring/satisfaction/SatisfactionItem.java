package org.crmkit.scoring.satisfaction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.text.Label;

/** The sixteen parts that the six dimensions of the index usually have, its third level. A company may have others. */
public enum SatisfactionItem {
    EXPECTED_QUALITY(SatisfactionDimension.EXPECTATION, "对质量的总体期望", "Overall expectation of quality"),
    EXPECTED_FULFILMENT(SatisfactionDimension.EXPECTATION, "对需求满足程度的期望", "Expectation of need fulfilment"),
    EXPECTED_RELIABILITY(SatisfactionDimension.EXPECTATION, "对质量可靠性的期望", "Expectation of reliability"),
    QUALITY_OVERALL(SatisfactionDimension.PERCEIVED_QUALITY, "对质量的总体评价", "Overall judgement of quality"),
    QUALITY_FULFILMENT(SatisfactionDimension.PERCEIVED_QUALITY, "对需求满足程度的评价", "Fulfilment of need"),
    QUALITY_RELIABILITY(SatisfactionDimension.PERCEIVED_QUALITY, "对质量可靠性的评价", "Reliability"),
    QUALITY_FOR_PRICE(SatisfactionDimension.PERCEIVED_VALUE, "给定价格下的质量", "Quality for the given price"),
    PRICE_FOR_QUALITY(SatisfactionDimension.PERCEIVED_VALUE, "给定质量下的价格", "Price for the given quality"),
    VALUE_OVERALL(SatisfactionDimension.PERCEIVED_VALUE, "总体价值", "Overall value"),
    SATISFACTION_OVERALL(SatisfactionDimension.SATISFACTION, "总体满意度", "Overall satisfaction"),
    AGAINST_EXPECTATION(SatisfactionDimension.SATISFACTION, "感知与期望的比较", "Perception against expectation"),
    GRIEVANCE(SatisfactionDimension.GRIEVANCE, "抱怨", "Grievance"),
    COMPLAINT(SatisfactionDimension.GRIEVANCE, "投诉情况", "Complaints"),
    REPURCHASE(SatisfactionDimension.LOYALTY, "重复购买的可能性", "Likelihood to buy again"),
    TOLERATED_RISE(SatisfactionDimension.LOYALTY, "能承受的涨价幅度", "Price rise tolerated"),
    RESISTED_CUT(SatisfactionDimension.LOYALTY, "能抵制的竞争者降价幅度", "Competitor's price cut resisted");

    private final SatisfactionDimension dimension;
    private final Label label;

    SatisfactionItem(SatisfactionDimension dimension, String zh, String en) {
        this.dimension = dimension;
        this.label = Label.of(zh, en);
    }

    /** Returns the part of the index it belongs to. */
    public SatisfactionDimension dimension() {
        return dimension;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns the name in keys: {@code expected-quality}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the parts of a dimension. */
    public static List<SatisfactionItem> of(SatisfactionDimension dimension) {
        return Arrays.stream(values())
                .filter(item -> item.dimension == dimension)
                .toList();
    }
}
