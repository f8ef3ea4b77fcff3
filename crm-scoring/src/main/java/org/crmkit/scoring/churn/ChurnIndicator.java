package org.crmkit.scoring.churn;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What tells of customers leaving: eleven indicators in four groups, each with its definition and where it comes from. */
public enum ChurnIndicator implements Term {
    /** Lost of consumers. */
    CHURN_RATE(Group.CUSTOMER, false, "流失率", "Churn rate", "流失客户数 ÷ 消费客户数", "lost customers / consumers"),
    /** Kept of consumers. */
    RETENTION_RATE(Group.CUSTOMER, true, "保持率", "Retention rate", "保持客户数 ÷ 消费客户数", "kept customers / consumers"),
    /** Recommending of those asked. */
    REFERRAL_RATE(
            Group.CUSTOMER,
            true,
            "推荐率",
            "Referral rate",
            "购买后推荐他人的客户 ÷ 被询问客户",
            "customers who recommend after buying / those asked"),
    /** Ours of the market. */
    MARKET_SHARE(Group.MARKET, true, "市场占有率", "Market share", "本公司销售额 ÷ 市场总额", "our sales / sales of the market"),
    /** Growth of the market. */
    MARKET_GROWTH(
            Group.MARKET,
            true,
            "市场增长率",
            "Market growth",
            "本期市场总额 ÷ 上期市场总额 − 1",
            "sales of the market / those of the period before - 1"),
    /** Size of the market. */
    MARKET_SIZE(Group.MARKET, true, "市场规模", "Market size", "市场总额", "sales of the market"),
    /** What was sold. */
    SALES_REVENUE(Group.REVENUE, true, "销售收入", "Sales revenue", "本期销售收入", "sales of the period"),
    /** What was earned. */
    NET_PROFIT(Group.REVENUE, true, "净利润", "Net profit", "销售收入 − 全部成本与税", "sales less all cost and tax"),
    /** What was earned of what was invested. */
    RETURN_ON_INVESTMENT(Group.REVENUE, true, "投资收益率", "Return on investment", "净利润 ÷ 投资额", "net profit / investment"),
    /** Place in rankings. */
    RANKING(
            Group.COMPETITIVENESS,
            false,
            "行业排名",
            "Ranking",
            "协会公布的名次，第1名最好",
            "place published by an association, 1 is best"),
    /** Marks by others. */
    RATING(Group.COMPETITIVENESS, true, "权威评级", "Rating", "权威机构评定的分数", "mark given by an authority");

    /** The four groups, each with where its figures come from. */
    public enum Group implements Term {
        /** Customers. */
        CUSTOMER("客户指标", "Customer", "问卷、客户服务记录", "questionnaires, service records"),
        /** Market. */
        MARKET("市场指标", "Market", "市场预测或统计部门", "market forecasting or statistics unit"),
        /** Revenue. */
        REVENUE("收入指标", "Revenue", "营销与财务部门", "marketing and finance"),
        /** Competitiveness. */
        COMPETITIVENESS("竞争力指标", "Competitiveness", "行业协会、权威机构", "trade associations, authorities");

        private final Label label;
        private final Label source;

        Group(String zh, String en, String sourceZh, String sourceEn) {
            this.label = Label.of(zh, en);
            this.source = Label.of(sourceZh, sourceEn);
        }

        @Override
        public Label label() {
            return label;
        }

        /** Returns where the figures come from. */
        public Label source() {
            return source;
        }

        /** Returns its indicators. */
        public List<ChurnIndicator> indicators() {
            return Arrays.stream(ChurnIndicator.values())
                    .filter(i -> i.group == this)
                    .toList();
        }
    }

    private final Group group;
    private final boolean higherIsBetter;
    private final Label label;
    private final Label definition;

    ChurnIndicator(
            Group group, boolean higherIsBetter, String zh, String en, String definitionZh, String definitionEn) {
        this.group = group;
        this.higherIsBetter = higherIsBetter;
        this.label = Label.of(zh, en);
        this.definition = Label.of(definitionZh, definitionEn);
    }

    /** Returns its group. */
    public Group group() {
        return group;
    }

    /** Returns whether more is better. */
    public boolean higherIsBetter() {
        return higherIsBetter;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns how it is reckoned. */
    public Label definition() {
        return definition;
    }
}
