package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.FlowSymbol;
import org.crmkit.templates.document.Workflow;

/** FLOW-1: one start, one end. */
final class FlowEnds extends KindRule<Workflow> {

    FlowEnds() {
        super(
                Workflow.class,
                "FLOW-1",
                ERROR,
                "流程有且只有一个起点、一个终点，谁都知道从哪里开始、到哪里为止。",
                "A process has exactly one start and one end, so that everyone knows where it begins and when it is over.");
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        for (FlowSymbol symbol : List.of(FlowSymbol.START, FlowSymbol.END)) {
            long count = workflow.nodes().stream()
                    .filter(node -> node.symbol() == symbol)
                    .count();
            if (count != 1) {
                notes.add(
                        "nodes",
                        count + " " + symbol,
                        Label.of("恰好一个" + symbol.label().zh(), "exactly one node of the symbol " + symbol),
                        Label.of("请补充或合并。", "Add the one that is missing, or merge them."));
            }
        }
    }
}
