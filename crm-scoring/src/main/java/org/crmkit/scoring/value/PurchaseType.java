package org.crmkit.scoring.value;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * How a customer buys. The source describes eight types and keeps the names of four; the other four names are ours, as is the sign
 * by which each is told.
 */
public enum PurchaseType implements Term {
    /** Trust or preference leads to frequent repeat purchase. */
    HABITUAL(0.60, "习惯型", "Habitual", "同一产品的重复购买占比", "share of purchases that repeat the one before"),
    /** Changes brand often. */
    VARIETY(0.50, "求变型", "Variety seeking", "更换品牌的购买占比", "share of purchases that change the brand"),
    /** Cool, compares carefully. */
    RATIONAL(0.50, "理智型", "Rational", "购买前做过比较的占比", "share of purchases after comparing"),
    /** Very price-sensitive. */
    ECONOMIC(0.50, "经济型", "Economic", "促销价购买占比", "share of purchases at a reduced price"),
    /** One brand among substitutes over long. */
    LOYAL(0.70, "忠诚型", "Loyal", "在同类产品中我方品牌占比", "share of our brand among substitutes"),
    /** Sudden, unplanned. */
    IMPULSE(0.40, "冲动型", "Impulsive", "未计划的购买占比", "share of purchases not planned"),
    /** Careful, doubtful, slow. */
    DOUBTFUL(0.40, "疑虑型", "Doubtful", "咨询后搁置的占比", "share of inquiries put off"),
    /** By word of mouth or recommendation. */
    INFLUENCED(0.40, "从众型", "Influenced", "因推荐而购买的占比", "share of purchases upon recommendation");

    private final double usual;
    private final Label label;
    private final Label sign;

    PurchaseType(double usual, String zh, String en, String signZh, String signEn) {
        this.usual = usual;
        this.label = Label.of(zh, en);
        this.sign = Label.of(signZh, signEn);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the sign by which it is told: a share from 0 to 1. */
    public Label sign() {
        return sign;
    }

    /** Returns the share up to which the sign says nothing, our default. */
    public double usual() {
        return usual;
    }
}
