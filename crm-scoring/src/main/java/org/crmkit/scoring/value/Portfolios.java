package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;

/** The usual portfolios. */
public final class Portfolios {

    private static final List<Label> RELATION =
            List.of(Label.of("差", "poor"), Label.of("一般", "fair"), Label.of("良好", "good"));

    private Portfolios() {}

    /**
     * Obtains current value by potential value: four fields. The trade names the two axes; the names of the fields are ours.
     *
     * @param currentFrom from which current value a customer counts as high, in the unit of the values
     * @param potentialFrom from which potential value
     */
    public static Portfolio currentAndPotential(double currentFrom, double potentialFrom) {
        return new Portfolio(
                ModelKey.VALUE_PORTFOLIO,
                GridAxis.of("current", Label.of("当前价值", "Current value"), List.of(currentFrom)),
                GridAxis.of("potential", Label.of("潜在价值", "Potential value"), List.of(potentialFrom)),
                List.of(
                        List.of(
                                GridField.of(
                                        "serve-simply",
                                        "低成本服务",
                                        "Serve simply",
                                        "标准化、低成本服务",
                                        "Standard service at low cost"),
                                GridField.of("retain", "保持", "Retain", "保持关系，不追加投入", "Keep the relation as it is")),
                        List.of(
                                GridField.of("develop", "培育", "Develop", "投入培育，提高购买", "Invest so that purchases grow"),
                                GridField.of(
                                        "partner",
                                        "重点经营",
                                        "Partner",
                                        "优先投入，长期合作",
                                        "Priority and a long-term partnership"))));
    }

    /**
     * Obtains retention by lifetime value, for key accounts: four fields. The trade names the two axes; the names of the fields are
     * ours.
     *
     * @param retentionFrom from which probability to stay a customer counts as sure, 0 to 1
     * @param valueFrom from which lifetime value he counts as high
     */
    public static Portfolio retentionAndLifetimeValue(double retentionFrom, double valueFrom) {
        return new Portfolio(
                ModelKey.RETENTION_PORTFOLIO,
                GridAxis.of("retention", Label.of("保持概率", "Retention"), List.of(retentionFrom)),
                GridAxis.of("lifetime-value", Label.of("终身价值", "Lifetime value"), List.of(valueFrom)),
                List.of(
                        List.of(
                                GridField.of("let-go", "顺其自然", "Let go", "不投入挽留", "Spend nothing on keeping them"),
                                GridField.of("maintain", "维持", "Maintain", "低成本维持", "Keep them at low cost")),
                        List.of(
                                GridField.of("rescue", "重点挽留", "Rescue", "立即由高层出面挽留", "Have a manager act at once"),
                                GridField.of(
                                        "cherish", "重点维护", "Cherish", "持续投入，深化合作", "Keep investing in the relation"))));
    }

    /**
     * Obtains satisfaction by loyalty, both indexes from 0 to 100. The four kinds are those of Jones and Sasser (1995), "Why
     * Satisfied Customers Defect", Harvard Business Review 73(6); the limits are ours.
     */
    public static Portfolio satisfactionAndLoyalty(double satisfiedFrom, double loyalFrom) {
        return new Portfolio(
                ModelKey.SATISFACTION_LOYALTY,
                GridAxis.of("satisfaction", Label.of("满意度", "Satisfaction"), List.of(satisfiedFrom)),
                GridAxis.of("loyalty", Label.of("忠诚度", "Loyalty"), List.of(loyalFrom)),
                List.of(
                        List.of(
                                GridField.of(
                                        "defector",
                                        "背离者",
                                        "Defector",
                                        "查明不满，尽快补救",
                                        "Find what is wrong and mend it soon"),
                                GridField.of(
                                        "mercenary", "图利者", "Mercenary", "提高转换成本，给出留下的理由", "Give a reason to stay")),
                        List.of(
                                GridField.of(
                                        "hostage",
                                        "被困者",
                                        "Hostage",
                                        "消除不满，防止一有机会就离开",
                                        "Mend what displeases before a way out opens"),
                                GridField.of(
                                        "loyalist",
                                        "忠诚者",
                                        "Loyalist",
                                        "维系关系，请其推荐",
                                        "Keep the relation and ask for referrals"))));
    }

    /**
     * Obtains growth by relative share, for key accounts: the four fields of Henderson (1970), "The Product Portfolio", Boston Consulting
     * Group Perspectives, read for customers instead of products; the advice is ours.
     *
     * @param shareFrom from which relative share we lead with a customer, usually 1: as much as the largest competitor
     * @param growthFrom from which growth of his purchases he counts as growing, 0.1 for 10 percent
     */
    public static Portfolio growthAndShare(double shareFrom, double growthFrom) {
        return new Portfolio(
                ModelKey.GROWTH_SHARE,
                GridAxis.of("relative-share", Label.of("相对份额", "Relative share"), List.of(shareFrom)),
                GridAxis.of("growth", Label.of("增长率", "Growth"), List.of(growthFrom)),
                List.of(
                        List.of(
                                GridField.of(
                                        "dog", "瘦狗", "Dog", "控制投入，必要时退出", "Limit the effort, and end it where need be"),
                                GridField.of(
                                        "cash-cow",
                                        "现金牛",
                                        "Cash cow",
                                        "稳固份额，少投入多回收",
                                        "Hold the share at little effort")),
                        List.of(
                                GridField.of(
                                        "question-mark",
                                        "问题",
                                        "Question mark",
                                        "择优加大投入，争取主要份额",
                                        "Choose those worth winning and invest"),
                                GridField.of(
                                        "star",
                                        "明星",
                                        "Star",
                                        "优先保障，随客户成长",
                                        "Give priority and grow with the customer"))));
    }

    /**
     * Obtains attractiveness by the state of the relation, both from 0 to 100, in three levels each. The source prints twelve texts
     * for nine fields; this is the reading in which both axes are monotone.
     */
    public static Portfolio attractivenessAndRelation(List<Double> relationFrom, List<Double> attractivenessFrom) {
        return attractivenessAndRelation(relationFrom, attractivenessFrom, strategies(attractivenessFrom.size() + 1));
    }

    /**
     * Obtains attractiveness by the state of the relation with strategies of one's own.
     *
     * @param strategies row by row from the least attractive, in each row from the poorest relation
     */
    public static Portfolio attractivenessAndRelation(
            List<Double> relationFrom, List<Double> attractivenessFrom, List<List<RelationStrategy>> strategies) {
        checkArgument(
                relationFrom.size() == 2,
                "The relation had %s limits; it must have 2, for three levels.",
                relationFrom.size());
        return new Portfolio(
                ModelKey.RELATION_MATRIX,
                GridAxis.of("relation", Label.of("关系状态", "Relation"), RELATION, relationFrom),
                GridAxis.of("attractiveness", Label.of("客户吸引力", "Attractiveness"), attractivenessFrom),
                strategies.stream()
                        .map(row -> row.stream().map(RelationStrategy::field).toList())
                        .toList());
    }

    /**
     * Returns the reconstructed strategies, row by row from the least attractive.
     *
     * @param levels of attractiveness: 3, or 4 where high is told from very high; then the two high rows of the source both stand,
     *     the one that begins with keep below the one that begins with develop, which the source leaves open
     */
    public static List<List<RelationStrategy>> strategies(int levels) {
        checkArgument(
                levels == 3 || levels == 4,
                "levels was %s; strategies are published for 3 or 4 levels. Give your own.",
                levels);
        List<RelationStrategy> low =
                List.of(RelationStrategy.WITHDRAW, RelationStrategy.KEEP_MINIMAL, RelationStrategy.DEFEND_SELECTIVE);
        List<RelationStrategy> medium =
                List.of(RelationStrategy.KEEP_MINIMAL, RelationStrategy.KEEP_SELECTIVE, RelationStrategy.DEFEND);
        List<RelationStrategy> lowerHigh =
                List.of(RelationStrategy.KEEP, RelationStrategy.DEVELOP, RelationStrategy.DEVELOP);
        List<RelationStrategy> high =
                List.of(RelationStrategy.DEVELOP, RelationStrategy.DEVELOP, RelationStrategy.DEFEND);
        return levels == 3 ? List.of(low, medium, high) : List.of(low, medium, lowerHigh, high);
    }
}
