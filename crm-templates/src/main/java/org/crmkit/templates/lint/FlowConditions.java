package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.FlowSymbol;
import org.crmkit.templates.document.Workflow;

/** FLOW-2: every way out of a decision says when it is taken. */
final class FlowConditions extends KindRule<Workflow> {

    FlowConditions() {
        super(
                Workflow.class,
                "FLOW-2",
                ERROR,
                "判断节点至少有两条出路，每条写明条件且互不相同，否则读者到了岔口不知往哪走。",
                "A decision has two ways out or more, each with its own condition; otherwise the reader stands at a fork without a"
                        + " sign.");
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        for (int n = 0; n < workflow.nodes().size(); n++) {
            Workflow.FlowNode node = workflow.nodes().get(n);
            if (node.symbol() == FlowSymbol.DECISION) {
                checkDecision(n, node.id(), workflow.edges(), notes);
            }
        }
    }

    private static void checkDecision(int index, String id, List<Workflow.FlowEdge> edges, Notes notes) {
        Set<String> zh = new HashSet<>();
        Set<String> en = new HashSet<>();
        int out = 0;
        for (int e = 0; e < edges.size(); e++) {
            Workflow.FlowEdge edge = edges.get(e);
            if (!edge.from().equals(id)) {
                continue;
            }
            out++;
            Optional<Label> condition = edge.condition();
            boolean fresh = condition.isPresent()
                    && zh.add(condition.get().zh())
                    && en.add(condition.get().en());
            if (!fresh) {
                notes.add(
                        "edges[" + e + "].condition",
                        condition.map(Label::toString).orElse("empty"),
                        Label.of("与同一判断其他出路不同的条件", "a condition no other way out of " + id + " has"),
                        Label.of("请写明何时走这条线。", "Say when this way is taken."));
            }
        }
        if (out < 2) {
            notes.add(
                    "nodes[" + index + "]",
                    out + " ways out",
                    Label.of("两条以上出路", "a decision with two ways out or more"),
                    Label.of("请补上另一条线，或改为任务节点。", "Draw the other line, or make it a task."));
        }
    }
}
