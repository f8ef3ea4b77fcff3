package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.templates.document.Workflow;

/** FLOW-13: the five fields of an improvement record. */
final class FlowImprovement extends ReviewRule<Workflow> {

    FlowImprovement() {
        super(
                Workflow.class,
                "FLOW-13",
                "流程改进逐项记录：现状、最佳做法、评价、改进建议、潜在收益。",
                "Improving a process records for it the current state, best practice, evaluation, advice and potential gain.",
                List.of(
                        ask("current-state", "现状如何？", "What is the current state?"),
                        ask("best-practice", "可以对标的最佳做法是什么？", "Which best practice can it be held against?"),
                        ask("evaluation", "与最佳做法相比差距何在？", "How far is it from that practice?"),
                        ask("advice", "建议如何改进？", "What should be improved, and how?"),
                        ask("gain", "改进后可望取得多大收益？", "What gain can be expected?")));
    }
}
