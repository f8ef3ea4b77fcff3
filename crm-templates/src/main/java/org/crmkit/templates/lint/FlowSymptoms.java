package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.templates.document.Workflow;

/** FLOW-14: the symptoms of a bad process. */
final class FlowSymptoms extends ReviewRule<Workflow> {

    FlowSymptoms() {
        super(
                Workflow.class,
                "FLOW-14",
                "流程不良有外部和内部征兆：投诉、保修费用、流失、份额，以及沟通、协作、返工、士气、离职。",
                "A bad process shows outside and inside: complaints, warranty cost, churn, market share; communication, discord, rework, morale, resignations.",
                List.of(
                        ask("complaints", "严重投诉是否增加？", "Are serious complaints rising?"),
                        ask("warranty-cost", "保修费用是否上升？", "Is the warranty cost growing?"),
                        ask("churn", "客户流失率是否上升？", "Is the churn rate rising?"),
                        ask("market-share", "市场份额是否下降？", "Is the market share falling?"),
                        ask("communication", "岗位之间沟通是否不畅？", "Is communication between posts poor?"),
                        ask("discord", "内部是否推诿、争执？", "Is there discord inside?"),
                        ask("rework", "返工率、差错率是否偏高？", "Is the rate of rework and error high?"),
                        ask("morale", "员工士气是否低落、抱怨增多？", "Is morale low, with more grumbling?"),
                        ask("resignations", "离职是否增多？", "Are resignations increasing?")));
    }
}
