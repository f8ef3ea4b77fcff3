package org.crmkit.templates.lint;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.Set;
import java.util.stream.Stream;
import org.crmkit.templates.document.FlowSymbol;
import org.crmkit.templates.document.Workflow;

/** The lines of a workflow as a graph of node ids; a two-way line leads both ways, lines to unknown nodes are left out. */
final class FlowGraph {

    private final MutableGraph<String> graph =
            GraphBuilder.directed().allowsSelfLoops(true).build();
    private final Workflow workflow;

    private FlowGraph(Workflow workflow) {
        this.workflow = workflow;
        workflow.nodes().forEach(node -> graph.addNode(node.id()));
        for (Workflow.FlowEdge edge : workflow.edges()) {
            if (graph.nodes().contains(edge.from()) && graph.nodes().contains(edge.to())) {
                graph.putEdge(edge.from(), edge.to());
                if (edge.symbol() == FlowSymbol.TWO_WAY_FLOW) {
                    graph.putEdge(edge.to(), edge.from());
                }
            }
        }
    }

    static FlowGraph of(Workflow workflow) {
        return new FlowGraph(workflow);
    }

    boolean has(String id) {
        return graph.nodes().contains(id);
    }

    /** Tells whether some node of {@code from} leads to {@code id}, which leads to itself. */
    boolean reaches(FlowSymbol from, String id) {
        return nodes(from).anyMatch(start -> Graphs.reachableNodes(graph, start).contains(id));
    }

    /** Tells whether {@code id} leads to some node of {@code to}. */
    boolean leadsTo(String id, FlowSymbol to) {
        Set<String> ahead = Graphs.reachableNodes(graph, id);
        return nodes(to).anyMatch(ahead::contains);
    }

    Set<String> next(String id) {
        return graph.successors(id);
    }

    Set<String> ahead(String id) {
        return Graphs.reachableNodes(graph, id);
    }

    /** Returns how many one-way lines leave a node. */
    long out(String id) {
        return workflow.edges().stream()
                .filter(edge -> edge.symbol() == FlowSymbol.FLOW && edge.from().equals(id))
                .count();
    }

    /** Returns how many one-way lines reach a node. */
    long in(String id) {
        return workflow.edges().stream()
                .filter(edge -> edge.symbol() == FlowSymbol.FLOW && edge.to().equals(id))
                .count();
    }

    private Stream<String> nodes(FlowSymbol symbol) {
        return workflow.nodes().stream().filter(node -> node.symbol() == symbol).map(Workflow.FlowNode::id);
    }
}
