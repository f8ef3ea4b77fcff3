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
    /** What drives satisfaction and loyalty, from questionnaires, by partial least squares. */
    PLS_PATH("pls-path", "满意度路径模型", "Path model of satisfaction"),
    /** The satisfaction index in four levels. */
    SATISFACTION_INDEX("satisfaction-index", "客户满意度指数", "Satisfaction index"),
    /** Reliability, adequacy and care of a questionnaire. */
    QUESTIONNAIRE("questionnaire", "问卷质量检验", "Questionnaire statistics"),
    /** The share of satisfied customers. */
    SATISFIED_SHARE("csat", "满意客户占比", "Satisfied share (CSAT)"),
    /** How easy a company makes it. */
    CUSTOMER_EFFORT("ces", "客户费力度", "Customer effort score"),
    /** Service quality perceived less expected. */
    SERVICE_GAP("service-gap", "服务质量差距", "Service gaps (SERVQUAL)"),
    /** What having a feature or lacking it does to customers. */
    KANO("kano", "Kano需求分类", "Kano categories"),
    /** Importance against performance. */
    PRIORITY_MAP("priority-map", "重要性与表现矩阵", "Importance and performance"),
    /** How well failures of service were made good. */
    SERVICE_RECOVERY("service-recovery", "服务补救评分", "Service recovery"),
    /** How many to ask, and whom. */
    SAMPLE_PLAN("sample-plan", "样本量与分配", "Sample size and allocation"),
    /** The few causes that make most of the cases. */
    PARETO_CAUSES("pareto-causes", "帕累托分析", "Pareto analysis"),
    /** Whether a rate changed, by p, np, u and c charts. */
    CONTROL_CHART("control-chart", "计数控制图", "Control chart of counts"),
    /** How often what was closed came back. */
    COMPLAINT_RECURRENCE("complaint-recurrence", "投诉重复发生率", "Recurrence of complaints"),
    /** The five steps of complaint work by their indicators. */
    COMPLAINT_PROCESS("complaint-process", "投诉五步法过程指标", "Five steps of complaint work"),
    /** The share of monitored contacts that pass, and how sure it is. */
    MONITORING_PASS_RATE("monitoring-pass-rate", "监听合格率", "Monitoring pass rate"),
    /** Whether raters put the same into the same category. */
    RATER_AGREEMENT("rater-agreement", "评审一致性", "Agreement of raters"),
    /** Whether raters give the same points, and whether one drifts. */
    RATER_SCORES("rater-scores", "评审分值信度与漂移", "Reliability of raters' points"),
    /** How key an account is: three groups of indicators and six criteria. */
    KEY_ACCOUNT_CARD("key-account-card", "大客户评价卡", "Key account card"),
    /** The same by votes of several persons. */
    KEY_ACCOUNT_FUZZY("key-account-fuzzy", "大客户模糊评价", "Key account by votes"),
    /** Growth by relative share. */
    GROWTH_SHARE("growth-share", "增长与相对份额矩阵", "Growth and relative share"),
    /** What moved between two looks at a key account, and why. */
    STOCK_TAKING("stock-taking", "大客户盘点对比", "Stock-taking of key accounts"),
    /** Which gaps of a key account its plan should close. */
    ACCOUNT_PLAN("account-plan", "客户计划目标建议", "Goals for an account plan"),
    /** How callers fare with a load and a number of agents: Erlang B, C and A. */
    ERLANG("erlang", "爱尔兰排队模型", "Erlang queues"),
    /** How many agents each interval needs, and why not one less. */
    STAFFING("staffing", "坐席人数测算", "Staffing"),
    /** How many calls to expect in the next intervals. */
    CALL_FORECAST("call-forecast", "来电量预测", "Call forecast"),
    /** How many agents work each shift. */
    SHIFT_COVER("shift-cover", "班次覆盖", "Shift cover"),
    /** The eight figures of a call centre from counts by period. */
    CALL_KPIS("call-kpis", "呼叫中心指标", "Call centre figures"),
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
