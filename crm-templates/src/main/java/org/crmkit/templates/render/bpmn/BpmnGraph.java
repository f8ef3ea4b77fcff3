package org.crmkit.templates.render.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.diagram.Symbol;

/**
 * A chart in the terms of BPMN.
 *
 * @param steps in the order of the chart
 * @param links in the order of the chart
 */
record BpmnGraph(Diagram diagram, List<Step> steps, List<Link> links) {

    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9_-]+");

    /** What a node becomes. */
    enum Element {
        START_EVENT("startEvent"),
        END_EVENT("endEvent"),
        TASK("task"),
        CALL_ACTIVITY("callActivity"),
        EXCLUSIVE_GATEWAY("exclusiveGateway"),
        INCLUSIVE_GATEWAY("inclusiveGateway"),
        DATA_OBJECT("dataObjectReference"),
        DATA_INPUT("dataInput"),
        DATA_STORE("dataStoreReference");

        private final String tag;

        Element(String tag) {
            this.tag = tag;
        }

        String tag() {
            return tag;
        }

        boolean isData() {
            return this == DATA_OBJECT || this == DATA_INPUT || this == DATA_STORE;
        }

        boolean isActivity() {
            return this == TASK || this == CALL_ACTIVITY;
        }

        boolean isGateway() {
            return this == EXCLUSIVE_GATEWAY || this == INCLUSIVE_GATEWAY;
        }
    }

    /**
     * A node.
     *
     * @param paper whether a data object hangs on it: the document that this task makes
     */
    record Step(String id, Element element, boolean paper, Diagram.Node node) {

        boolean isCollection() {
            return node.symbol() == Symbol.MULTI_DOCUMENT;
        }
    }

    /** What a line becomes. */
    enum Kind {
        SEQUENCE,
        TO_DATA,
        FROM_DATA,
        BOTH_WAYS_DATA,
        ASSOCIATION
    }

    /** A line. */
    record Link(String id, Kind kind, Step from, Step to, Diagram.Edge edge) {}

    static BpmnGraph of(Diagram diagram) {
        Map<String, Step> steps = new LinkedHashMap<>();
        for (int n = 0; n < diagram.nodes().size(); n++) {
            Diagram.Node node = diagram.nodes().get(n);
            boolean carries = isData(node.symbol()) && carriesOn(diagram, node);
            String id = "step" + (SLUG.matcher(node.id()).matches() ? "-" + node.id() : "." + (n + 1));
            steps.put(node.id(), new Step(id, carries ? Element.TASK : element(node.symbol()), carries, node));
        }
        List<Link> links = new ArrayList<>();
        for (int e = 0; e < diagram.edges().size(); e++) {
            Diagram.Edge edge = diagram.edges().get(e);
            Step from = step(steps, edge.from());
            Step to = step(steps, edge.to());
            links.add(new Link("line-" + (e + 1), kind(diagram, edge, from, to), from, to, edge));
        }
        return new BpmnGraph(diagram, List.copyOf(steps.values()), List.copyOf(links));
    }

    private static Step step(Map<String, Step> steps, String id) {
        Step step = steps.get(id);
        if (step == null) {
            throw new IllegalArgumentException("Diagram has no node '" + id + "'; lines must join its nodes.");
        }
        return step;
    }

    private static boolean isData(Symbol symbol) {
        return element(symbol).isData();
    }

    private static Element element(Symbol symbol) {
        return switch (symbol) {
            case START -> Element.START_EVENT;
            case END -> Element.END_EVENT;
            case TASK -> Element.TASK;
            case DECISION -> Element.EXCLUSIVE_GATEWAY;
            case JOIN -> Element.INCLUSIVE_GATEWAY;
            case LINKED_PROCESS -> Element.CALL_ACTIVITY;
            case DOCUMENT, MULTI_DOCUMENT -> Element.DATA_OBJECT;
            case INFO_SOURCE -> Element.DATA_INPUT;
            case INFO_STORE -> Element.DATA_STORE;
        };
    }

    /** Tells whether the course of work passes through a document: a line leads in, and another out. */
    private static boolean carriesOn(Diagram diagram, Diagram.Node node) {
        boolean in = false;
        boolean out = false;
        for (Diagram.Edge edge : diagram.edges()) {
            boolean oneWay = edge.kind() == Diagram.EdgeKind.FLOW;
            in |= oneWay && edge.to().equals(node.id());
            out |= oneWay && edge.from().equals(node.id());
        }
        return in && out;
    }

    private static Kind kind(Diagram diagram, Diagram.Edge edge, Step from, Step to) {
        boolean bothWays = edge.kind() == Diagram.EdgeKind.TWO_WAY_FLOW;
        if (from.element().isData() || to.element().isData()) {
            boolean toData = from.element().isActivity();
            boolean fromData = to.element().isActivity();
            if (!toData && !fromData) {
                return Kind.ASSOCIATION;
            }
            // A data input only gives.
            boolean onlyGives = from.element() == Element.DATA_INPUT || to.element() == Element.DATA_INPUT;
            if (onlyGives) {
                return fromData ? Kind.FROM_DATA : Kind.ASSOCIATION;
            }
            return bothWays ? Kind.BOTH_WAYS_DATA : toData ? Kind.TO_DATA : Kind.FROM_DATA;
        }
        boolean otherWayIn = diagram.edges().stream()
                .anyMatch(other -> !other.equals(edge) && other.to().equals(edge.to()));
        boolean flows = to.element() != Element.START_EVENT && from.element() != Element.END_EVENT;
        return flows && !(bothWays && otherWayIn) ? Kind.SEQUENCE : Kind.ASSOCIATION;
    }
}
