package org.crmkit.core.score;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * Every scoring model by its stable key: the name a rulebook, a document and the command line use for it. Which module
 * computes it is no concern of those who name it.
 */
public enum ModelKey {
    /** Recency, frequency and monetary quintiles with segment names. */
    RFM("rfm", "RFM客户分群", "RFM segmentation"),
    /** Revenue classes by cumulative share. */
    ABC("abc", "收入ABC分类", "Revenue ABC classes"),
    /** Beta-geometric / negative binomial model of repeat purchases. */
    BG_NBD("bg-nbd", "BG/NBD复购模型", "BG/NBD repeat purchases"),
    /** Modified beta-geometric / negative binomial model of repeat purchases, which doubts new customers too. */
    MBG_NBD("mbg-nbd", "MBG/NBD复购模型", "MBG/NBD repeat purchases"),
    /** Pareto / negative binomial model of repeat purchases. */
    PARETO_NBD("pareto-nbd", "Pareto/NBD复购模型", "Pareto/NBD repeat purchases"),
    /** Beta-geometric / beta-binomial model of purchases at set opportunities. */
    BG_BB("bg-bb", "BG/BB定期机会模型", "BG/BB purchases at opportunities"),
    /** Shifted beta-geometric model of contract renewals. */
    SBG("sbg", "sBG合同续约模型", "sBG contract renewals"),
    /** Beta-discrete-Weibull model of contract renewals. */
    BDW("bdw", "BdW合同续约模型", "BdW contract renewals"),
    /** Gamma-Gamma model of the value of a purchase. */
    GAMMA_GAMMA("gamma-gamma", "Gamma-Gamma消费金额模型", "Gamma-Gamma purchase value"),
    /** Customer lifetime value from a transaction and a value model. */
    CUSTOMER_LIFETIME_VALUE("clv", "客户终身价值", "Customer lifetime value"),
    /** Points scorecard from binned variables and a logistic regression. */
    CREDIT_SCORECARD("credit-scorecard", "信用评分卡", "Credit scorecard"),
    /** What deserves to be solved first, from five weighted factors; computed in core. */
    COMPLAINT_FILTER("complaint-filter", "投诉过滤评分", "Complaint filter"),
    /** Whether two files are of one customer, from names, telephones and addresses; computed in core. */
    DUPLICATE_CUSTOMER("duplicate-customer", "重复客户识别", "Duplicate customers");

    private final String slug;
    private final Label label;

    ModelKey(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the key, a slug that never changes. */
    public String slug() {
        return slug;
    }

    /** Returns what the model is called. */
    public Label label() {
        return label;
    }

    /** Returns the model of a slug. */
    public static Optional<ModelKey> find(String slug) {
        return Arrays.stream(values()).filter(model -> model.slug.equals(slug)).findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
