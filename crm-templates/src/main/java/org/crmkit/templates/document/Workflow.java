package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * 流程: who does what in which order. Nodes and lines are in the order in which a reader would tell them; that the graph is sound
 * is a matter of lint.
 *
 * @param goal what the process is for
 * @param factors the six design factors
 * @param lanes one for each post or unit, in drawing order
 * @param nodes boxes
 * @param edges lines
 * @param keyNodes explanations; the first explains the box numbered 1
 */
public record Workflow(
        DocumentHead head,
        Wording goal,
        DesignFactors factors,
        List<Lane> lanes,
        List<FlowNode> nodes,
        List<FlowEdge> edges,
        List<KeyNode> keyNodes)
        implements Document {

    public Workflow {
        lanes = List.copyOf(lanes);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        keyNodes = List.copyOf(keyNodes);
    }

    /** The six design factors of a process. */
    public record DesignFactors(
            Wording input, Wording activities, Wording interaction, Wording output, Wording customer, Wording value) {}

    /**
     * A swim lane.
     *
     * @param post the post that works in it; also the lane's name among the nodes
     */
    public record Lane(String post) {}

    /**
     * A box.
     *
     * @param id a slug, distinct among the nodes
     * @param symbol what it is drawn as
     * @param lane the post of its lane
     * @param text what stands in it
     */
    public record FlowNode(String id, FlowSymbol symbol, String lane, Label text) {
        public FlowNode {
            checkArgument(
                    !symbol.isLine(),
                    "FlowNode %s has the symbol %s; a node is a box. Draw lines as edges.",
                    id,
                    symbol);
        }
    }

    /**
     * A line.
     *
     * @param from id of a node
     * @param to id of a node
     * @param symbol one-way or two-way
     * @param condition when this way is taken; every line out of a decision has one
     */
    public record FlowEdge(String from, String to, FlowSymbol symbol, Optional<Label> condition) {
        public FlowEdge {
            checkArgument(
                    symbol == FlowSymbol.FLOW || symbol == FlowSymbol.TWO_WAY_FLOW,
                    "FlowEdge %s to %s has the symbol %s; it must be FLOW or TWO_WAY_FLOW.",
                    from,
                    to,
                    symbol);
        }
    }

    /**
     * What a reader must know about a key node; its number is its place in the list.
     *
     * @param node id of the node
     * @param points who does what, in numbered points
     * @param input what the work starts from
     * @param output what it leaves behind
     * @param responsible post
     * @param timeLimit within what time
     * @param form key of the form that records it
     * @param risk what may go wrong
     * @param control what is done about it
     */
    public record KeyNode(
            String node,
            List<Wording> points,
            Wording input,
            Wording output,
            String responsible,
            Optional<Wording> timeLimit,
            Optional<String> form,
            Wording risk,
            Wording control) {
        public KeyNode {
            points = List.copyOf(points);
        }
    }

    /** Returns the number of a node among the key nodes, from 1. */
    public Optional<Integer> numberOf(FlowNode node) {
        for (int i = 0; i < keyNodes.size(); i++) {
            if (keyNodes.get(i).node().equals(node.id())) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    @Override
    public Workflow inVersion(String version) {
        return new Workflow(head.inVersion(version), goal, factors, lanes, nodes, edges, keyNodes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.workflow(this);
    }

    @Override
    public Contents contents() {
        Contents.Collector into = Contents.Collector.of(head)
                .wording("goal", goal)
                .wording("factors.input", factors.input())
                .wording("factors.activities", factors.activities())
                .wording("factors.interaction", factors.interaction())
                .wording("factors.output", factors.output())
                .wording("factors.customer", factors.customer())
                .wording("factors.value", factors.value());
        into.each("lanes", lanes, (path, lane) -> into.post(path, lane.post()))
                .each("nodes", nodes, (path, node) -> into.label(path + ".text", node.text())
                        .post(path + ".lane", node.lane()))
                .each("edges", edges, (path, edge) -> edge.condition()
                        .ifPresent(condition -> into.label(path + ".condition", condition)))
                .each("key-nodes", keyNodes, (path, key) -> {
                    into.wordings(path + ".points", key.points())
                            .wording(path + ".input", key.input())
                            .wording(path + ".output", key.output())
                            .post(path + ".responsible", key.responsible())
                            .wording(path + ".time-limit", key.timeLimit())
                            .wording(path + ".risk", key.risk())
                            .wording(path + ".control", key.control());
                    key.form().ifPresent(form -> into.document(path + ".form", form));
                });
        return into.done();
    }
}
