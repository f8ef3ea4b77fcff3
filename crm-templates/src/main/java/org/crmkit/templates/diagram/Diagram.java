package org.crmkit.templates.diagram;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.Printable;

/**
 * A swim-lane chart before it has coordinates. The order of lanes is their order on paper, from left to right; the order of
 * nodes is the order in which the process is told, and decides which line of a loop is the one that goes back.
 *
 * @param title printed above the lanes
 * @param lang the language of all wording in it
 * @param lanes one or more, each a unit or post
 * @param nodes in telling order
 * @param edges in telling order; several may leave one node, and two nodes may be joined more than once
 */
public record Diagram(String title, Lang lang, List<Lane> lanes, List<Node> nodes, List<Edge> edges) {

    public Diagram {
        title = Printable.text(title, "Diagram.title");
        lanes = List.copyOf(lanes);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        checkArgument(!lanes.isEmpty(), "Diagram.lanes of '%s' is empty; it must name one or more units.", title);
        Set<String> laneIds = new HashSet<>();
        for (Lane lane : lanes) {
            checkArgument(
                    laneIds.add(lane.id()),
                    "Diagram.lanes of '%s' names '%s' twice; ids must differ.",
                    title,
                    lane.id());
        }
        Set<String> nodeIds = new HashSet<>();
        for (Node node : nodes) {
            checkArgument(
                    nodeIds.add(node.id()),
                    "Diagram.nodes of '%s' names '%s' twice; ids must differ.",
                    title,
                    node.id());
            checkArgument(
                    laneIds.contains(node.lane()),
                    "Diagram node '%s' stands in lane '%s'; it must be one of the lanes of '%s'.",
                    node.id(),
                    node.lane(),
                    title);
        }
        for (Edge edge : edges) {
            for (String end : List.of(edge.from(), edge.to())) {
                checkArgument(
                        nodeIds.contains(end),
                        "Diagram edge %s -> %s of '%s' ends at '%s'; it must be one of the nodes.",
                        edge.from(),
                        edge.to(),
                        title,
                        end);
            }
        }
    }

    /**
     * Tells the chart in words, for readers who cannot see it: each step with its unit and where it goes, in the order of the
     * model.
     */
    public String inWords() {
        return Description.of(this);
    }

    /**
     * A column of the chart.
     *
     * @param id unique in the chart
     * @param label the unit or post
     */
    public record Lane(String id, String label) {
        public Lane {
            id = Printable.text(id, "Lane.id");
            label = Printable.text(label, "Lane.label");
        }
    }

    /**
     * A step of the process.
     *
     * @param id unique in the chart
     * @param lane the id of its lane
     * @param label what is done, in few words; a {@link Symbol#JOIN} shows none
     * @param keyNumber the number under which the step is explained beside the chart, if it is
     * @param note that explanation in plain words, for pictures that carry it along; empty for none
     */
    public record Node(String id, String lane, Symbol symbol, String label, OptionalInt keyNumber, String note) {
        public Node {
            id = Printable.text(id, "Node.id");
            label = Printable.text(label, "Node.label");
            note = Printable.text(note, "Node.note");
        }

        /** Obtains a step that is not explained beside the chart. */
        public static Node of(String id, String lane, Symbol symbol, String label) {
            return new Node(id, lane, symbol, label, OptionalInt.empty(), "");
        }

        /** Obtains a step explained beside the chart under {@code keyNumber}. */
        public static Node key(String id, String lane, Symbol symbol, String label, int keyNumber) {
            return new Node(id, lane, symbol, label, OptionalInt.of(keyNumber), "");
        }
    }

    /**
     * A line from one step to another.
     *
     * @param from id of a node
     * @param to id of a node; may equal {@code from}
     * @param label the condition under which the line is followed, empty for none
     */
    public record Edge(String from, String to, String label, EdgeKind kind) {
        public Edge {
            label = Printable.text(label, "Edge.label");
        }

        /** Obtains a one-way line without condition. */
        public static Edge of(String from, String to) {
            return new Edge(from, to, "", EdgeKind.FLOW);
        }

        /** Obtains a one-way line followed under a condition. */
        public static Edge when(String from, String condition, String to) {
            return new Edge(from, to, condition, EdgeKind.FLOW);
        }
    }

    /** How a line is drawn. */
    public enum EdgeKind {
        /** One way. */
        FLOW,
        /** Both ways. */
        TWO_WAY_FLOW
    }
}
