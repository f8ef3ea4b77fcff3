package org.crmkit.templates.content;

import static org.crmkit.templates.content.WordingShapes.WORDING;
import static org.crmkit.templates.content.WordingShapes.code;
import static org.crmkit.templates.content.WordingShapes.codes;
import static org.crmkit.templates.content.WordingShapes.part;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.DocumentHead;
import org.crmkit.templates.document.FlowSymbol;
import org.crmkit.templates.document.Wording;
import org.crmkit.templates.document.Workflow;
import org.crmkit.templates.document.Workflow.DesignFactors;
import org.crmkit.templates.document.Workflow.FlowEdge;
import org.crmkit.templates.document.Workflow.FlowNode;
import org.crmkit.templates.document.Workflow.KeyNode;
import org.crmkit.templates.document.Workflow.Lane;

/** Reads workflows. */
final class WorkflowReader {

    private static final Shape<FlowSymbol> BOX = Shapes.choice(codes(
            Arrays.stream(FlowSymbol.values())
                    .filter(symbol -> !symbol.isLine())
                    .toList(),
            symbol -> code(symbol)));

    private static final Shape<FlowSymbol> LINE =
            Shapes.choice(codes(List.of(FlowSymbol.FLOW, FlowSymbol.TWO_WAY_FLOW), symbol -> code(symbol)));

    private static final Shape<DesignFactors> FACTORS = part("六项设计要素", "the six design factors", f -> {
        Optional<Wording> input = f.required("input", WORDING);
        Optional<Wording> activities = f.required("activities", WORDING);
        Optional<Wording> interaction = f.required("interaction", WORDING);
        Optional<Wording> output = f.required("output", WORDING);
        Optional<Wording> customer = f.required("customer", WORDING);
        Optional<Wording> value = f.required("value", WORDING);
        return f.build(() -> new DesignFactors(
                input.orElseThrow(),
                activities.orElseThrow(),
                interaction.orElseThrow(),
                output.orElseThrow(),
                customer.orElseThrow(),
                value.orElseThrow()));
    });

    private static final Shape<FlowNode> NODE = part("一个节点", "a node", f -> {
        Optional<String> id = f.slug("id");
        Optional<FlowSymbol> symbol = f.required("symbol", BOX);
        Optional<String> lane = f.slug("lane");
        Optional<Label> text = f.label("text");
        return f.build(
                () -> new FlowNode(id.orElseThrow(), symbol.orElseThrow(), lane.orElseThrow(), text.orElseThrow()));
    });

    private static final Shape<FlowEdge> EDGE = part("一条流程线", "a line", f -> {
        Optional<String> from = f.slug("from");
        Optional<String> to = f.slug("to");
        Optional<FlowSymbol> symbol = f.optional("symbol", LINE);
        Optional<Label> condition = f.optional("condition", Shapes.label());
        return f.build(
                () -> new FlowEdge(from.orElseThrow(), to.orElseThrow(), symbol.orElse(FlowSymbol.FLOW), condition));
    });

    private static final Shape<KeyNode> KEY_NODE = part("一个关键节点", "a key node", f -> {
        Optional<String> node = f.slug("node");
        Optional<List<Wording>> points = f.list("points", WORDING);
        Optional<Wording> input = f.required("input", WORDING);
        Optional<Wording> output = f.required("output", WORDING);
        Optional<String> responsible = f.slug("responsible");
        Optional<Wording> timeLimit = f.optional("time-limit", WORDING);
        Optional<String> form = f.optional("form", Shapes.slug());
        Optional<Wording> risk = f.required("risk", WORDING);
        Optional<Wording> control = f.required("control", WORDING);
        return f.build(() -> new KeyNode(
                node.orElseThrow(),
                points.orElseThrow(),
                input.orElseThrow(),
                output.orElseThrow(),
                responsible.orElseThrow(),
                timeLimit,
                form,
                risk.orElseThrow(),
                control.orElseThrow()));
    });

    private WorkflowReader() {}

    static Optional<Workflow> read(FieldReader file, Optional<DocumentHead> head) {
        Optional<Wording> goal = file.required("goal", WORDING);
        Optional<DesignFactors> factors = file.required("factors", FACTORS);
        Optional<List<String>> lanes = ContentReader.slugs(file, "lanes");
        Optional<List<FlowNode>> nodes = file.list("nodes", NODE);
        Optional<List<FlowEdge>> edges = file.list("edges", EDGE);
        Optional<List<KeyNode>> keyNodes = file.list("key-nodes", KEY_NODE);
        return file.build(() -> new Workflow(
                head.orElseThrow(),
                goal.orElseThrow(),
                factors.orElseThrow(),
                lanes.orElseThrow().stream().map(Lane::new).toList(),
                nodes.orElseThrow(),
                edges.orElseThrow(),
                keyNodes.orElseThrow()));
    }
}
