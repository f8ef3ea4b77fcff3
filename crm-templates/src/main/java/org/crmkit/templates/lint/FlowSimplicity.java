package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.Set;
import java.util.TreeSet;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Workflow;

/** FLOW-6: few kinds of symbol are enough. */
final class FlowSimplicity extends KindRule<Workflow> {

    FlowSimplicity() {
        super(
                Workflow.class,
                "FLOW-6",
                WARNING,
                "流程图力求简明，通常五至六种符号就够。",
                "A chart stays simple: five or six kinds of symbol are usually enough.");
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        Set<Integer> kinds = new TreeSet<>();
        workflow.nodes().forEach(node -> kinds.add(node.symbol().number()));
        workflow.edges().forEach(edge -> kinds.add(edge.symbol().number()));
        int most = notes.limit("flow.symbols.most");
        if (kinds.size() > most) {
            notes.add(
                    "nodes",
                    kinds.size() + " kinds of symbol",
                    Label.of("不超过" + most + "种", "at most " + most),
                    Label.of("请改用较少的符号，或拆分流程。", "Use fewer symbols, or split the process."));
        }
    }
}
