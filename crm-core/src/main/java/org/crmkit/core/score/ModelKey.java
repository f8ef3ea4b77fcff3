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
    /** What a customer leaves after product, selling and service cost. */
    MARGINAL_CONTRIBUTION("marginal-contribution", "客户边际贡献", "Marginal contribution"),
    /** Contributions by period, discounted. */
    LIFECYCLE_VALUE("lifecycle-value", "生命周期贡献现值", "Discounted lifecycle value"),
    /** Profit, crowd, information and word of mouth. */
    WHOLE_VALUE("whole-value", "客户整体价值", "Whole value"),
    /** Current value by potential value. */
    VALUE_PORTFOLIO("value-portfolio", "当前与潜在价值组合", "Current and potential value"),
    /** Retention by lifetime value. */
    RETENTION_PORTFOLIO("retention-portfolio", "保持率与终身价值组合", "Retention and lifetime value"),
    /** Satisfaction by loyalty. */
    SATISFACTION_LOYALTY("satisfaction-loyalty", "满意与忠诚矩阵", "Satisfaction and loyalty"),
    /** Attractiveness by the state of the relation, with a strategy for each field. */
    RELATION_MATRIX("relation-matrix", "吸引力与关系矩阵", "Attractiveness and relation"),
    /** Which step of the three-step ladder of loyalty programmes fits. */
    LOYALTY_LADDER("loyalty-ladder", "三级阶梯忠诚计划选择", "Loyalty ladder"),
    /** Eight switching costs as an index. */
    SWITCHING_COST("switching-cost", "转换成本指数", "Switching cost index"),
    /** How a customer buys. */
    PURCHASE_TYPE("purchase-type", "购买类型判定", "Purchase type finder"),
    /** Whether a customer is a core customer. */
    CORE_CUSTOMER("core-customer", "核心客户判定", "Core customer test"),
    /** Loyalty from intent, price tolerance and behaviour. */
    LOYALTY_INDEX("loyalty-index", "忠诚指数", "Loyalty index"),
    /** Promoters less detractors. */
    NPS("nps", "净推荐值", "Net promoter score"),
    /** Our share of what a customer spends. */
    SHARE_OF_WALLET("share-of-wallet", "钱包份额", "Share of wallet"),
    /** Churn, retention and what else tells of customers leaving, by period. */
    CHURN_INDICATORS("churn-indicators", "流失指标", "Churn indicators"),
    /** Nine warning signals by rule. */
    EARLY_WARNING("early-warning", "流失预警", "Early warning"),
    /** The probability to leave, by logistic regression. */
    CHURN_RISK("churn-risk", "流失概率模型", "Churn risk"),
    /** How long customers stay. */
    SURVIVAL("survival", "留存曲线", "Survival curve"),
    /** How much sooner customers leave by what is known of them. */
    COX("cox", "Cox流失时间模型", "Cox regression of churn"),
    /** Whether a lost customer is worth winning back. */
    WIN_BACK("win-back", "赢回价值", "Win-back worth"),
    /** How months of consumption changed, item by item. */
    CONSUMPTION_CHANGE("consumption-change", "消费变化分析", "Change of consumption"),
    /** Beta-geometric / negative binomial model of repeat purchases. */
    BG_NBD("bg-nbd", "BG/NBD复购模型", "BG/NBD repeat purchases"),
    /** Modified beta-geometric / negative binomial model of repeat purchases, which doubts new customers too. */
    MBG_NBD("mbg-nbd", "MBG/NBD复购模型", "MBG/NBD repeat purchases"),
    /** Pareto / negative binomial model of repeat purchases. */
    PARETO_NBD("pareto-nbd", "Pareto/NBD复购模型", "Pareto/NBD repeat purchases"),
    /** BG/NBD whose parameters depend on what else is known of a customer. */
    BG_NBD_COVARIATES("bg-nbd-covariates", "BG/NBD协变量复购模型", "BG/NBD with covariates"),
    /** MBG/NBD whose parameters depend on what else is known of a customer. */
    MBG_NBD_COVARIATES("mbg-nbd-covariates", "MBG/NBD协变量复购模型", "MBG/NBD with covariates"),
    /** Pareto/NBD whose parameters depend on what else is known of a customer. */
    PARETO_NBD_COVARIATES("pareto-nbd-covariates", "Pareto/NBD协变量复购模型", "Pareto/NBD with covariates"),
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
    /** Credit cards judged by persons: 5C, 6C, CAMPARI, LAPP, distributors, new customers. */
    EXPERT_CARD("expert-card", "专家信用评分卡", "Expert credit card"),
    /** Failure scores from a balance sheet: Altman, Springate, Zmijewski, Ohlson. */
    DISTRESS("distress", "财务困境模型", "Financial distress"),
    /** How high a credit limit may be, by several methods. */
    CREDIT_LIMIT("credit-limit", "信用限额测算", "Credit limit sizing"),
    /** Probability of default by loss given default by exposure. */
    EXPECTED_LOSS("expected-loss", "信用预期损失", "Expected credit loss"),
    /** What is written off beforehand of receivables, by how late they are. */
    PROVISION_MATRIX("provision-matrix", "应收账款准备矩阵", "Provision matrix"),
    /** Criteria weighed by experts, by data or by both. */
    WEIGHTED_INDEX("weighted-index", "加权综合指数", "Weighted index"),
    /** Votes for grades, weighed and added up. */
    FUZZY_EVALUATION("fuzzy-evaluation", "模糊综合评价", "Fuzzy comprehensive evaluation"),
    /** What deserves to be solved first, from five weighted factors; computed in core. */
    COMPLAINT_FILTER("complaint-filter", "投诉过滤评分", "Complaint filter"),
    /** Whether two files are of one customer: by the points of a rulebook in core, by probability in scoring. */
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
