package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Workflow;

/** FLOW-8: key nodes are numbered in telling order and explained. */
final class FlowKeyNodes extends KindRule<Workflow> {

    FlowKeyNodes() {
        super(
                Workflow.class,
                "FLOW-8",
                ERROR,
                "关键节点在图中编号，表中逐一说明；编号与流程先后一致，便于对照。",
                "Key nodes are numbered in the chart and explained one by one in the table; the numbers follow the process.");
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        if (workflow.keyNodes().isEmpty()) {
            notes.add(
                    "key-nodes",
                    "empty",
                    Label.of("至少一个关键节点", "at least one key node"),
                    Label.of("请说明关键节点。", "Explain the key nodes."));
        }
        List<String> ids = workflow.nodes().stream().map(Workflow.FlowNode::id).toList();
        Set<String> seen = new HashSet<>();
        int before = -1;
        for (int k = 0; k < workflow.keyNodes().size(); k++) {
            Workflow.KeyNode key = workflow.keyNodes().get(k);
            String path = "key-nodes[" + k + "]";
            int place = ids.indexOf(key.node());
            if (place < 0 || !seen.add(key.node())) {
                notes.add(
                        path + ".node",
                        Notes.quote(key.node()),
                        Label.of("图中的节点，且只说明一次", "a node of the chart, explained once"),
                        Label.of("请更正节点标识。", "Correct the id."));
            } else if (place < before) {
                notes.warn(
                        path + ".node",
                        Notes.quote(key.node()),
                        Label.of("按流程先后排列", "behind the key nodes that come before it in the process"),
                        Label.of("请调整说明的顺序。", "Move the explanation up."));
            } else {
                before = place;
            }
            if (key.points().isEmpty()) {
                notes.add(
                        path + ".points",
                        "empty",
                        Label.of("至少一点说明", "at least one point"),
                        Label.of("请写明谁做什么。", "Say who does what."));
            }
        }
    }
}
