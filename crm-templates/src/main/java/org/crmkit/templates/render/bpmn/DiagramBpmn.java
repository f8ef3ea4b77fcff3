package org.crmkit.templates.render.bpmn;

import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.diagram.LaidOut;
import org.crmkit.templates.diagram.LaneLayout;
import org.crmkit.templates.internal.XmlWriter;

/**
 * Writes a chart as BPMN 2.0: one pool, its lanes, every step and line, and the diagram interchange with the coordinates of the
 * printed picture. The signs of the chart become:
 *
 * <table>
 * <caption>Signs and elements</caption>
 * <tr><th>sign</th><th>element</th></tr>
 * <tr><td>start, end</td><td>start event, end event</td></tr>
 * <tr><td>task</td><td>task</td></tr>
 * <tr><td>decision</td><td>exclusive gateway; its lines carry the conditions</td></tr>
 * <tr><td>join</td><td>inclusive gateway: it waits for whatever is under way, and for nothing else</td></tr>
 * <tr><td>linked process</td><td>call activity</td></tr>
 * <tr><td>document, documents</td><td>data object, collection of data objects</td></tr>
 * <tr><td>information source</td><td>data input of the process</td></tr>
 * <tr><td>information store</td><td>data store</td></tr>
 * <tr><td>one-way line</td><td>sequence flow; data association where it leads to or from data</td></tr>
 * <tr><td>two-way line</td><td>data association in both directions; between steps, an association in both directions</td></tr>
 * <tr><td>crossing</td><td>two flows that cross</td></tr>
 * </table>
 *
 * <p>Data cannot pass the course of work on in BPMN. A document that stands in the course, between two steps, is written as the
 * task of making it, with the data object at its corner.
 */
public final class DiagramBpmn {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private DiagramBpmn() {}

    /** Returns the file; the same chart gives the same bytes. */
    public static byte[] file(Diagram diagram) {
        return file(LaneLayout.layOut(diagram));
    }

    /** Returns the file of a laid-out chart. */
    public static byte[] file(LaidOut chart) {
        BpmnGraph graph = BpmnGraph.of(chart.diagram());
        XmlWriter out = new XmlWriter();
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
        out.open(
                        "bpmn:definitions",
                        "xmlns:bpmn",
                        BPMN,
                        "xmlns:bpmndi",
                        "http://www.omg.org/spec/BPMN/20100524/DI",
                        "xmlns:dc",
                        "http://www.omg.org/spec/DD/20100524/DC",
                        "xmlns:di",
                        "http://www.omg.org/spec/DD/20100524/DI",
                        "id",
                        "definitions",
                        "targetNamespace",
                        "https://crmkit.org/bpmn",
                        "exporter",
                        "crmkit")
                .line();
        new BpmnProcess(graph, out).write();
        new BpmnPicture(graph, chart, out).write();
        out.close().line();
        return out.toBytes();
    }
}
