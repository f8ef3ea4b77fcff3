package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.FlowSymbol;
import org.crmkit.templates.document.Workflow;

/** FLOW-3: whoever starts, ends. */
final class FlowSoundness extends KindRule<Workflow> {

    FlowSoundness() {
        super(
                Workflow.class,
                "FLOW-3",
                ERROR,
                "每个节点都在从起点到终点的路上，只有判断节点有多条出路，循环只能经判断走出。",
                "Every node lies on a way from start to end, only a decision has several ways out, and every loop leaves through a"
                        + " decision.");
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        FlowGraph graph = FlowGraph.of(workflow);
        for (int e = 0; e < workflow.edges().size(); e++) {
            Workflow.FlowEdge edge = workflow.edges().get(e);
            for (String end : List.of(edge.from(), edge.to())) {
                if (!graph.has(end)) {
                    notes.add(
                            "edges[" + e + "]",
                            Notes.quote(end),
                            Label.of("已有节点的标识", "the id of a node"),
                            Label.of("请更正标识或补充节点。", "Correct the id or add the node."));
                }
            }
        }
        for (int n = 0; n < workflow.nodes().size(); n++) {
            checkNode("nodes[" + n + "]", workflow.nodes().get(n), graph, notes);
        }
    }

    private static void checkNode(String path, Workflow.FlowNode node, FlowGraph graph, Notes notes) {
        if (!graph.reaches(FlowSymbol.START, node.id()) || !graph.leadsTo(node.id(), FlowSymbol.END)) {
            notes.add(
                    path,
                    Notes.quote(node.id()),
                    Label.of("从起点到终点路上的节点", "a node on a way from start to end"),
                    Label.of("请连上该节点，或删去。", "Connect the node, or remove it."));
        }
        long out = graph.out(node.id());
        boolean rightCount = node.symbol() == FlowSymbol.DECISION || node.symbol() == FlowSymbol.END || out == 1;
        if (!rightCount) {
            notes.add(
                    path,
                    out + " lines out of " + node.id(),
                    Label.of("恰好一条出线", "a node with exactly one line out"),
                    Label.of("需要分支时请改为判断节点。", "Where the way forks, make it a decision."));
        }
    }
}
