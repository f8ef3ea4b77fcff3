package org.crmkit.templates.render.bpmn;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.render.bpmn.BpmnGraph.Element;
import org.crmkit.templates.render.bpmn.BpmnGraph.Kind;
import org.crmkit.templates.render.bpmn.BpmnGraph.Link;
import org.crmkit.templates.render.bpmn.BpmnGraph.Step;

/** Writes pool, process, steps and lines; the order of children is that of the schema. */
final class BpmnProcess {

    private final BpmnGraph graph;
    private final XmlWriter out;

    BpmnProcess(BpmnGraph graph, XmlWriter out) {
        this.graph = graph;
        this.out = out;
    }

    void write() {
        for (Step step : graph.steps()) {
            if (step.element() == Element.DATA_STORE) {
                out.empty(
                                "bpmn:dataStore",
                                "id",
                                step.id() + "-store",
                                "name",
                                step.node().label())
                        .line();
            }
        }
        out.open("bpmn:collaboration", "id", "collaboration");
        out.empty("bpmn:participant", "id", "pool", "name", graph.diagram().title(), "processRef", "process");
        out.close().line();
        out.open("bpmn:process", "id", "process", "name", graph.diagram().title(), "isExecutable", false);
        out.line();
        dataInputs();
        lanes();
        for (Step step : graph.steps()) {
            if (step.element() != Element.DATA_INPUT) {
                step(step);
            }
        }
        ofKind(Kind.SEQUENCE).forEach(this::sequence);
        ofKind(Kind.ASSOCIATION).forEach(this::association);
        out.close().line();
    }

    private List<Link> ofKind(Kind kind) {
        return graph.links().stream().filter(link -> link.kind() == kind).toList();
    }

    private void dataInputs() {
        List<Step> inputs = graph.steps().stream()
                .filter(step -> step.element() == Element.DATA_INPUT)
                .toList();
        if (inputs.isEmpty()) {
            return;
        }
        out.open("bpmn:ioSpecification", "id", "data");
        inputs.forEach(input -> out.empty(
                "bpmn:dataInput", "id", input.id(), "name", input.node().label()));
        out.open("bpmn:inputSet", "id", "data-in");
        inputs.forEach(input -> out.leaf("bpmn:dataInputRefs", input.id()));
        out.close().empty("bpmn:outputSet", "id", "data-out").close().line();
    }

    private void lanes() {
        out.open("bpmn:laneSet", "id", "lanes").line();
        List<Diagram.Lane> lanes = graph.diagram().lanes();
        for (int l = 0; l < lanes.size(); l++) {
            Diagram.Lane lane = lanes.get(l);
            out.open("bpmn:lane", "id", "lane-" + (l + 1), "name", lane.label());
            for (Step step : graph.steps()) {
                if (step.node().lane().equals(lane.id()) && !step.element().isData()) {
                    out.leaf("bpmn:flowNodeRef", step.id());
                }
            }
            out.close().line();
        }
        out.close().line();
    }

    private void step(Step step) {
        List<Object> attributes =
                new ArrayList<>(List.of("id", step.id(), "name", step.node().label()));
        switch (step.element()) {
            case EXCLUSIVE_GATEWAY, INCLUSIVE_GATEWAY ->
                attributes.addAll(List.of("gatewayDirection", direction(step)));
            case DATA_OBJECT -> attributes.addAll(List.of("dataObjectRef", step.id() + "-object"));
            case DATA_STORE -> attributes.addAll(List.of("dataStoreRef", step.id() + "-store"));
            case START_EVENT, END_EVENT, TASK, CALL_ACTIVITY, DATA_INPUT -> {}
        }
        if (step.element() == Element.DATA_OBJECT) {
            object(step);
        }
        out.open("bpmn:" + step.element().tag(), attributes.toArray());
        if (!step.node().note().isEmpty()) {
            out.leaf("bpmn:documentation", step.node().note());
        }
        if (!step.element().isData()) {
            flows(step);
        }
        if (step.element().isActivity()) {
            data(step);
        }
        out.close().line();
        if (step.paper()) {
            object(step);
            out.empty("bpmn:dataObjectReference", "id", step.id() + "-paper", "dataObjectRef", step.id() + "-object")
                    .line();
        }
    }

    private void object(Step step) {
        out.empty("bpmn:dataObject", "id", step.id() + "-object", "isCollection", step.isCollection())
                .line();
    }

    private void flows(Step step) {
        for (Link link : ofKind(Kind.SEQUENCE)) {
            if (link.to().equals(step)) {
                out.leaf("bpmn:incoming", link.id());
            }
        }
        for (Link link : ofKind(Kind.SEQUENCE)) {
            if (link.from().equals(step)) {
                out.leaf("bpmn:outgoing", link.id());
            }
        }
    }

    private String direction(Step step) {
        List<Link> flows = ofKind(Kind.SEQUENCE);
        long in = flows.stream().filter(link -> link.to().equals(step)).count();
        long away = flows.stream().filter(link -> link.from().equals(step)).count();
        if (away > 1) {
            return in > 1 ? "Mixed" : "Diverging";
        }
        return in > 1 ? "Converging" : "Unspecified";
    }

    /** Data that comes in needs a place in the activity to arrive at; modellers write a placeholder, and so do we. */
    private void data(Step step) {
        List<Link> in = graph.links().stream()
                .filter(link -> (link.kind() == Kind.FROM_DATA || link.kind() == Kind.BOTH_WAYS_DATA)
                        && activity(link).equals(step))
                .toList();
        List<Link> away = graph.links().stream()
                .filter(link -> (link.kind() == Kind.TO_DATA || link.kind() == Kind.BOTH_WAYS_DATA)
                        && activity(link).equals(step))
                .toList();
        String place = step.id() + "-place";
        if (!in.isEmpty()) {
            out.empty("bpmn:property", "id", place, "name", "__targetRef_placeholder");
        }
        for (Link link : in) {
            out.open("bpmn:dataInputAssociation", "id", link.id() + "-in");
            out.leaf("bpmn:sourceRef", other(link).id()).leaf("bpmn:targetRef", place);
            out.close();
        }
        for (Link link : away) {
            out.open("bpmn:dataOutputAssociation", "id", link.id() + "-out");
            out.leaf("bpmn:targetRef", other(link).id()).close();
        }
        if (step.paper()) {
            out.open("bpmn:dataOutputAssociation", "id", step.id() + "-makes");
            out.leaf("bpmn:targetRef", step.id() + "-paper").close();
        }
    }

    /** Returns the end of a data line that is no data. */
    static Step activity(Link link) {
        return link.from().element().isData() ? link.to() : link.from();
    }

    private static Step other(Link link) {
        return link.from().element().isData() ? link.from() : link.to();
    }

    private void sequence(Link link) {
        List<Object> attributes = new ArrayList<>(List.of("id", link.id()));
        if (!link.edge().label().isEmpty()) {
            attributes.addAll(List.of("name", link.edge().label()));
        }
        attributes.addAll(
                List.of("sourceRef", link.from().id(), "targetRef", link.to().id()));
        out.empty("bpmn:sequenceFlow", attributes.toArray()).line();
    }

    private void association(Link link) {
        boolean both = link.edge().kind() == Diagram.EdgeKind.TWO_WAY_FLOW;
        out.empty(
                        "bpmn:association",
                        "id",
                        link.id(),
                        "associationDirection",
                        both ? "Both" : "One",
                        "sourceRef",
                        link.from().id(),
                        "targetRef",
                        link.to().id())
                .line();
    }
}
