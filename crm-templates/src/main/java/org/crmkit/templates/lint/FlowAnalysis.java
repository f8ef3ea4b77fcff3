package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.templates.document.Workflow;

/** FLOW-12: the five contents of a process analysis. */
final class FlowAnalysis extends ReviewRule<Workflow> {

    FlowAnalysis() {
        super(
                Workflow.class,
                "FLOW-12",
                "流程分析有五项内容：客户与需求、资源利用、瓶颈、内部控制与风险、稳定性。",
                "A process analysis has five contents: customers and needs, use of resources, bottlenecks, controls and risks, stability.",
                List.of(
                        ask(
                                "customers",
                                "流程的客户是谁，需求是否得到满足，现行方式是否最好？",
                                "Who are the customers of the process, are their needs met, and is today's way the best?"),
                        ask(
                                "resources",
                                "投入的人员、时间、资金是否充分利用，能否减少？",
                                "Are people, time and money fully used, and can they be reduced?"),
                        ask("bottlenecks", "瓶颈在哪里，怎样消除？", "Where are the bottlenecks, and how are they removed?"),
                        ask(
                                "controls",
                                "内部控制是否完整并得到遵守，风险何在？",
                                "Are the internal controls complete and obeyed, and where are the risks?"),
                        ask(
                                "stability",
                                "人为因素会使结果产生多大波动？",
                                "How much does the result vary with the people involved?")));
    }
}
