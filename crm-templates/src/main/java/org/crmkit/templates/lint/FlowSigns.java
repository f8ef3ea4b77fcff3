package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.FlowSymbol;
import org.crmkit.templates.document.Workflow;

/** FLOW-5: a symbol is used for what it stands for. */
final class FlowSigns extends KindRule<Workflow> {

    FlowSigns() {
        super(
                Workflow.class,
                "FLOW-5",
                ERROR,
                "符号按其含义使用：起点没有入线，终点没有出线，连接符汇合两条以上的线。",
                "A symbol is used for what it stands for: no line enters the start or leaves the end, and a join brings two lines"
                        + " or more together.");
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        FlowGraph graph = FlowGraph.of(workflow);
        for (int n = 0; n < workflow.nodes().size(); n++) {
            Workflow.FlowNode node = workflow.nodes().get(n);
            String path = "nodes[" + n + "]";
            if (node.symbol() == FlowSymbol.START && graph.in(node.id()) > 0) {
                add(path, graph.in(node.id()) + " lines into the start", "没有入线的起点", "a start no line enters", notes);
            }
            if (node.symbol() == FlowSymbol.END && graph.out(node.id()) > 0) {
                add(path, graph.out(node.id()) + " lines out of the end", "没有出线的终点", "an end no line leaves", notes);
            }
            if (node.symbol() == FlowSymbol.JOIN && graph.in(node.id()) < 2) {
                add(
                        path,
                        graph.in(node.id()) + " lines into the join",
                        "汇合两条以上线的连接符",
                        "a join of two lines or more",
                        notes);
            }
        }
    }

    private static void add(String path, String value, String zh, String en, Notes notes) {
        notes.add(path, value, Label.of(zh, en), Label.of("请改线或改用其他符号。", "Redraw the line, or use another symbol."));
    }
}
