package org.crmkit.templates.render.bpmn;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.templates.diagram.Box;
import org.crmkit.templates.diagram.LaidOut;
import org.crmkit.templates.diagram.Point;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.render.bpmn.BpmnGraph.Link;
import org.crmkit.templates.render.bpmn.BpmnGraph.Step;

/**
 * Writes the diagram interchange: the places of the printed picture. Lanes stand side by side. An event is a circle of 36, the
 * only sign whose size differs from the print; lines that end at it are led on to the circle.
 */
final class BpmnPicture {

    private static final int POOL_HEAD = 30;
    private static final int EVENT = 36;
    private static final int LABEL_LINE = 14;
    private static final int ROOM = 30;
    private static final int LID = 26;

    private final BpmnGraph graph;
    private final LaidOut chart;
    private final XmlWriter out;

    BpmnPicture(BpmnGraph graph, LaidOut chart, XmlWriter out) {
        this.graph = graph;
        this.chart = chart;
        this.out = out;
    }

    void write() {
        out.open("bpmndi:BPMNDiagram", "id", "diagram");
        out.open("bpmndi:BPMNPlane", "id", "plane", "bpmnElement", "collaboration")
                .line();
        Box first = chart.lanes().get(0).header().box();
        int top = first.y() - POOL_HEAD;
        column("pool", new Box(first.x(), top, chart.width() - first.x(), chart.height() - top));
        for (int l = 0; l < chart.lanes().size(); l++) {
            LaidOut.LaneBox lane = chart.lanes().get(l);
            Box head = lane.header().box();
            column(
                    "lane-" + (l + 1),
                    new Box(head.x(), head.y(), head.width(), lane.body().bottom() - head.y()));
        }
        for (int n = 0; n < graph.steps().size(); n++) {
            LaidOut.NodeBox node = chart.nodes().get(n);
            shape(
                    graph.steps().get(n),
                    sign(graph.steps().get(n), node.box()),
                    node.lines().size());
        }
        for (int e = 0; e < graph.links().size(); e++) {
            line(graph.links().get(e), chart.edges().get(e));
        }
        out.close().close().line();
    }

    private void column(String id, Box box) {
        open(id, "isHorizontal", false);
        bounds(box);
        out.close().line();
    }

    private void open(String id, Object... more) {
        List<Object> attributes = new ArrayList<>(List.of("id", id + "-shape", "bpmnElement", id));
        attributes.addAll(List.of(more));
        out.open("bpmndi:BPMNShape", attributes.toArray());
    }

    private void bounds(Box box) {
        out.empty("dc:Bounds", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height());
    }

    private void label(Box box) {
        out.open("bpmndi:BPMNLabel");
        bounds(box);
        out.close();
    }

    private void shape(Step step, Box box, int lines) {
        switch (step.element()) {
            case START_EVENT, END_EVENT -> {
                open(step.id());
                bounds(box);
                label(beside(step, box));
            }
            case EXCLUSIVE_GATEWAY -> {
                open(step.id(), "isMarkerVisible", false);
                bounds(box);
                label(middle(box, box.width() / 6, lines));
            }
            case DATA_STORE -> {
                open(step.id());
                bounds(box);
                label(middle(new Box(box.x(), box.y() + LID, box.width(), box.height() - LID), 8, lines));
            }
            case DATA_OBJECT, DATA_INPUT -> {
                open(step.id());
                bounds(box);
                label(middle(box, 8, lines));
            }
            case TASK, CALL_ACTIVITY, INCLUSIVE_GATEWAY -> {
                open(step.id());
                bounds(box);
            }
        }
        out.close().line();
        if (step.paper()) {
            open(step.id() + "-paper");
            bounds(new Box(box.right() - 14, box.y() - 12, 20, 26));
            out.close().line();
        }
    }

    /** Modellers begin an outside label at the top of its bounds. */
    private static Box middle(Box box, int margin, int lines) {
        int height = lines * LABEL_LINE;
        return new Box(box.x() + margin, box.center().y() - height / 2, box.width() - 2 * margin, height);
    }

    /** Returns where a sign is drawn: a call activity needs room below its wording for the mark of what it holds. */
    private static Box sign(Step step, Box box) {
        return switch (step.element()) {
            case START_EVENT, END_EVENT -> circle(box);
            case CALL_ACTIVITY -> new Box(box.x(), box.y() - 9, box.width(), box.height() + 18);
            case TASK, EXCLUSIVE_GATEWAY, INCLUSIVE_GATEWAY, DATA_OBJECT, DATA_INPUT, DATA_STORE -> box;
        };
    }

    private static Box circle(Box box) {
        return new Box(box.center().x() - EVENT / 2, box.center().y() - EVENT / 2, EVENT, EVENT);
    }

    /** An event's wording stands on the side where no line ends. */
    private Box beside(Step step, Box circle) {
        boolean rightTaken = false;
        for (int e = 0; e < graph.links().size(); e++) {
            List<Point> points = chart.edges().get(e).points();
            Link link = graph.links().get(e);
            rightTaken |= link.from().equals(step) && points.get(0).x() > circle.right();
            rightTaken |=
                    link.to().equals(step) && points.get(points.size() - 1).x() > circle.right();
        }
        int x = rightTaken ? circle.x() - ROOM - 2 : circle.right() + 2;
        return new Box(x, circle.center().y() - LABEL_LINE / 2, ROOM, LABEL_LINE);
    }

    private void line(Link link, LaidOut.EdgeLine line) {
        List<Point> points = new ArrayList<>(line.points());
        led(link.from(), points);
        java.util.Collections.reverse(points);
        led(link.to(), points);
        java.util.Collections.reverse(points);
        switch (link.kind()) {
            case SEQUENCE, ASSOCIATION -> edge(link.id(), points, line);
            case FROM_DATA -> edge(link.id() + "-in", points, line);
            case TO_DATA -> edge(link.id() + "-out", points, line);
            case BOTH_WAYS_DATA -> {
                boolean fromActivity = link.from().element().isActivity();
                edge(link.id() + (fromActivity ? "-out" : "-in"), points, line);
                java.util.Collections.reverse(points);
                edge(link.id() + (fromActivity ? "-in" : "-out"), points, line);
            }
        }
    }

    /** Leads the first point of a line on to the outline of the sign as BPMN draws it. */
    private void led(Step step, List<Point> points) {
        switch (step.element()) {
            case START_EVENT, END_EVENT -> ledToCircle(step, points);
            case TASK, CALL_ACTIVITY, DATA_OBJECT, DATA_INPUT, DATA_STORE -> ledToBox(step, points);
            case EXCLUSIVE_GATEWAY, INCLUSIVE_GATEWAY -> {}
        }
    }

    private void ledToBox(Step step, List<Point> points) {
        Box box = sign(step, chart.nodes().get(graph.steps().indexOf(step)).box());
        Point end = points.get(0);
        Point next = points.get(1);
        if (end.y() == next.y()) {
            points.set(0, new Point(next.x() < end.x() ? box.x() : box.right(), end.y()));
        } else {
            points.set(0, new Point(end.x(), next.y() < end.y() ? box.y() : box.bottom()));
        }
    }

    private void ledToCircle(Step step, List<Point> points) {
        Point center = chart.nodes().get(graph.steps().indexOf(step)).box().center();
        Point end = points.get(0);
        int dx = end.x() - center.x();
        int dy = end.y() - center.y();
        boolean level = points.get(1).y() == end.y();
        int radius = EVENT / 2;
        if (level) {
            int reach = (int) Math.round(Math.sqrt((double) radius * radius - (double) dy * dy));
            points.set(0, new Point(center.x() + Integer.signum(dx) * reach, end.y()));
        } else if (Math.abs(dx) < radius) {
            int reach = (int) Math.round(Math.sqrt((double) radius * radius - (double) dx * dx));
            points.set(0, new Point(end.x(), center.y() + Integer.signum(dy) * reach));
        } else {
            points.set(0, new Point(end.x(), center.y()));
            points.add(0, new Point(center.x() + Integer.signum(dx) * radius, center.y()));
        }
    }

    private void edge(String id, List<Point> points, LaidOut.EdgeLine line) {
        out.open("bpmndi:BPMNEdge", "id", id + "-edge", "bpmnElement", id);
        points.forEach(point -> out.empty("di:waypoint", "x", point.x(), "y", point.y()));
        line.label().ifPresent(caption -> label(caption.box()));
        out.close().line();
    }
}
