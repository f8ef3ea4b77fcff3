package org.crmkit.scoring.keyaccount;

import java.util.List;

/**
 * The indicators a card has unless a firm names its own. The trade gives their names only; every definition is ours, and so is that they
 * count alike.
 */
final class StandardIndicators {

    private StandardIndicators() {}

    static final List<KeyIndicator> ALL = List.of(
            KeyIndicator.of(
                    KeyAspect.ATTRACTIVENESS,
                    "difference",
                    "与其他客户的差别",
                    "Difference from other customers",
                    "其需求与我方优势独特地契合，能获得区别于竞争者的服务",
                    "His needs call for what we do differently from competitors"),
            KeyIndicator.of(
                    KeyAspect.ATTRACTIVENESS,
                    "value-and-price",
                    "价值与价格",
                    "Value and price",
                    "看重价值，不以低价为唯一条件",
                    "He buys for value and not for the lowest price"),
            KeyIndicator.of(
                    KeyAspect.ATTRACTIVENESS,
                    "preference",
                    "偏好",
                    "Preference",
                    "在可比条件下优先选择我方",
                    "He prefers us where terms are alike"),
            KeyIndicator.of(
                    KeyAspect.ATTRACTIVENESS,
                    "access",
                    "接触关键人的便利",
                    "Access to key persons",
                    "能够定期与决策人沟通",
                    "We speak with those who decide regularly"),
            KeyIndicator.of(
                    KeyAspect.ATTRACTIVENESS,
                    "size",
                    "采购规模",
                    "Size of purchases",
                    "采购总额在目标客户中居前",
                    "His purchases are among the largest of those we could serve"),
            KeyIndicator.of(
                    KeyAspect.POTENTIAL,
                    "sales-potential",
                    "销量潜力",
                    "Sales potential",
                    "所在行业、细分市场及其份额均在增长",
                    "His trade, his segment and his share of it grow"),
            KeyIndicator.of(
                    KeyAspect.POTENTIAL,
                    "margin-potential",
                    "利润潜力",
                    "Margin potential",
                    "扣除服务成本后的利润高且可持续",
                    "What remains after the cost of serving him is high and lasts"),
            KeyIndicator.of(
                    KeyAspect.RELATION,
                    "relation-potential",
                    "关系发展潜力",
                    "Potential of the relation",
                    "愿意扩大合作范围、共享计划",
                    "He is willing to widen the cooperation and to share plans"),
            KeyIndicator.of(
                    KeyAspect.RELATION,
                    "relation-state",
                    "关系发展现状",
                    "State of the relation",
                    "合作稳定，投诉少，多层面联系",
                    "Cooperation is steady, complaints are few, contacts exist on several levels"),
            KeyIndicator.of(
                    KeyAspect.FIT,
                    "complementarity",
                    "互补性",
                    "Complementarity",
                    "我方能力恰为其所缺，其资源亦为我方所需",
                    "Each has what the other lacks"),
            KeyIndicator.of(
                    KeyAspect.FIT,
                    "aggregation",
                    "聚合性",
                    "Aggregation",
                    "与其合作能带动其他客户或伙伴",
                    "Working with him draws other customers or partners along"),
            KeyIndicator.of(
                    KeyAspect.FIT,
                    "win-win",
                    "双赢性",
                    "Win-win",
                    "双方都从合作中获利并能证明",
                    "Both gain by the cooperation and can show it"),
            KeyIndicator.of(
                    KeyAspect.FIT,
                    "balance",
                    "平衡性",
                    "Balance",
                    "双方实力与依赖程度相当，任何一方都不能单方压价",
                    "Strength and dependence are alike; neither can press the other"),
            KeyIndicator.of(
                    KeyAspect.FIT,
                    "compatibility",
                    "相容性",
                    "Compatibility",
                    "流程、系统和文化能够对接",
                    "Processes, systems and culture go together"),
            KeyIndicator.of(
                    KeyAspect.FIT,
                    "consistency",
                    "一致性",
                    "Consistency",
                    "双方的目标和发展方向一致",
                    "Aims and direction of both are the same"));
}
