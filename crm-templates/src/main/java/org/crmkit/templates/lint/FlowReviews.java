package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.Optional;
import java.util.regex.Pattern;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.FlowSymbol;
import org.crmkit.templates.document.Workflow;

/** FLOW-10: what is sent up for approval is decided in the chart. */
final class FlowReviews extends KindRule<Workflow> {

    private static final Pattern APPROVAL = Pattern.compile("审核|审批|批准");

    FlowReviews() {
        super(
                Workflow.class,
                "FLOW-10",
                WARNING,
                "说明中提到审核、审批的，图中在另一泳道有判断节点，未通过的一支退回重做。",
                "Where a note speaks of review or approval, the chart has a decision in another lane, and its failing branch goes"
                        + " back to be done again.");
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        FlowGraph graph = FlowGraph.of(workflow);
        for (int k = 0; k < workflow.keyNodes().size(); k++) {
            Workflow.KeyNode key = workflow.keyNodes().get(k);
            boolean speaks = key.points().stream().anyMatch(point -> APPROVAL.matcher(notes.plain(point, Lang.ZH))
                    .find());
            Optional<Workflow.FlowNode> node = workflow.nodes().stream()
                    .filter(each -> each.id().equals(key.node()))
                    .findFirst();
            if (speaks && node.isPresent() && !isDecided(node.get(), workflow, graph)) {
                notes.add(
                        "key-nodes[" + k + "].points",
                        Notes.quote(key.node()),
                        Label.of("有退回支路的审批判断节点", "a step followed by a decision in another lane with a branch back"),
                        Label.of("请在上级泳道加上“通过/未通过”的判断。", "Add a decision with pass and fail in the superior's lane."));
            }
        }
    }

    private static boolean isDecided(Workflow.FlowNode node, Workflow workflow, FlowGraph graph) {
        return workflow.nodes().stream()
                .filter(each -> each.symbol() == FlowSymbol.DECISION)
                .filter(decision -> belongTogether(node, decision, graph))
                .anyMatch(decision -> graph.next(decision.id()).stream()
                        .anyMatch(back -> graph.ahead(back).contains(decision.id())));
    }

    private static boolean belongTogether(Workflow.FlowNode node, Workflow.FlowNode decision, FlowGraph graph) {
        boolean before = graph.next(node.id()).contains(decision.id());
        boolean behind = graph.next(decision.id()).contains(node.id());
        return node.id().equals(decision.id())
                || behind
                || (before && !decision.lane().equals(node.lane()));
    }
}
