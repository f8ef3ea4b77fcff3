package org.crmkit.templates.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.FlowSymbol;
import org.crmkit.templates.document.Workflow;

/** FLOW-15: the eight keys to a better process; what the chart itself suggests is told, the rest is asked. */
final class FlowKeys extends ReviewRule<Workflow> {

    FlowKeys() {
        super(
                Workflow.class,
                "FLOW-15",
                "优化流程逐一自问八个要点：停止、技能、并行、输出、准备、第一时间、需求、可视。重复的工作、来回换手和重复填表会被指出。",
                "A process is improved by eight keys: stop, skill, parallel, output, preparation, first time, need, visibility. Repeated work, too many hand-overs and a form filled twice are pointed out.",
                List.of(
                        ask("stop", "哪些活动重复或不增值，可以停止？", "Which activities repeat or add no value and can stop?"),
                        ask(
                                "skill",
                                "一岗多能能否打破部门墙、扩大职责？",
                                "Can several skills in one post lower the walls between departments?"),
                        ask("parallel", "哪些工作可以并行，以缩短时间？", "What can run in parallel to shorten the time?"),
                        ask(
                                "output",
                                "怎样组织人员，才能保证交付质量？",
                                "How are people grouped so that the quality of delivery is assured?"),
                        ask(
                                "preparation",
                                "开工前要备齐什么，才不会停工待料？",
                                "What must be ready beforehand, so that work does not wait for it?"),
                        ask("first-time", "怎样在事件发生时就一次录准数据？", "How are data entered once, at the source and right?"),
                        ask("need", "信息怎样到达需要它的人？", "How does information reach the one who needs it?"),
                        ask("visibility", "怎样使流程绩效可以衡量？", "How is the performance of the process made measurable?")));
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        super.check(workflow, notes);
        Set<String> tasks = new HashSet<>();
        for (int n = 0; n < workflow.nodes().size(); n++) {
            Workflow.FlowNode node = workflow.nodes().get(n);
            if (node.symbol() == FlowSymbol.TASK && !tasks.add(node.text().zh())) {
                notes.add(
                        "nodes[" + n + "].text",
                        Notes.quote(node.text().zh()),
                        Label.of("不重复的工作", "work that is not done twice"),
                        Label.of("请合并重复的工作，或写明两处的区别。", "Join the two, or say how they differ."));
            }
        }
        checkForms(workflow, notes);
        int changes = laneChanges(workflow);
        int most = notes.limit("flow.lane-changes.most");
        if (changes > most) {
            notes.add(
                    "lanes",
                    changes + " hand-overs",
                    Label.of("不超过" + most + "次换手", "at most " + most + " hand-overs from lane to lane"),
                    Label.of("请把连续的工作交给同一岗位。", "Give work that belongs together to one post."));
        }
    }

    private static void checkForms(Workflow workflow, Notes notes) {
        Map<String, String> filled = new HashMap<>();
        for (int k = 0; k < workflow.keyNodes().size(); k++) {
            Workflow.KeyNode key = workflow.keyNodes().get(k);
            String path = "key-nodes[" + k + "].form";
            key.form().ifPresent(form -> {
                String before = filled.putIfAbsent(form, key.node());
                if (before != null) {
                    notes.add(
                            path,
                            Notes.quote(form),
                            Label.of(
                                    "只在一个环节填写的表单，此表已用于 " + before,
                                    "a form filled at one step; " + before + " fills it too"),
                            Label.of("请在源头一次录入，或另立表单。", "Enter it once at the source, or use a form of its own."));
                }
            });
        }
    }

    /** Counts the lines on from step to step that change the lane; lines back are not hand-overs of finished work. */
    private static int laneChanges(Workflow workflow) {
        List<Workflow.FlowNode> nodes = workflow.nodes();
        List<String> ids = nodes.stream().map(Workflow.FlowNode::id).toList();
        int changes = 0;
        for (Workflow.FlowEdge edge : workflow.edges()) {
            int from = ids.indexOf(edge.from());
            int to = ids.indexOf(edge.to());
            boolean isOn = from >= 0 && from < to;
            changes += isOn && !nodes.get(from).lane().equals(nodes.get(to).lane()) ? 1 : 0;
        }
        return changes;
    }
}
