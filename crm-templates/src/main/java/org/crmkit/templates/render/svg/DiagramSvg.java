package org.crmkit.templates.render.svg;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.diagram.Box;
import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.diagram.LaidOut;
import org.crmkit.templates.diagram.LaneLayout;
import org.crmkit.templates.diagram.Point;
import org.crmkit.templates.diagram.Symbol;
import org.crmkit.templates.internal.XmlWriter;

/**
 * Draws swim-lane charts. The picture names and describes itself to screen readers, loads nothing, follows the reader's light
 * or dark setting and prints light.
 */
public final class DiagramSvg {

    private DiagramSvg() {}

    /** Returns a chart as a file of its own. */
    public static byte[] file(Diagram diagram) {
        return file(LaneLayout.layOut(diagram));
    }

    /** Returns a laid-out chart as a file of its own. */
    public static byte[] file(LaidOut chart) {
        XmlWriter out = new XmlWriter();
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
        draw(chart, "chart", true, out);
        return out.line().toBytes();
    }

    /**
     * Returns a chart as an element of a web page, which must carry {@link SvgStyle#css()}.
     *
     * @param id unique in the page; the ids of the title and description begin with it
     */
    public static String element(LaidOut chart, String id) {
        XmlWriter out = new XmlWriter();
        draw(chart, id, false, out);
        return out.toString();
    }

    private static void draw(LaidOut chart, String id, boolean alone, XmlWriter out) {
        Diagram diagram = chart.diagram();
        int width = chart.width() + 2;
        int height = chart.height() + 2;
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "flow",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "-1 -1 " + width + " " + height,
                "role",
                "img",
                "lang",
                diagram.lang().tag(),
                "aria-labelledby",
                id + "-title " + id + "-desc");
        out.line().leaf("title", diagram.title(), "id", id + "-title");
        out.line().leaf("desc", diagram.inWords(), "id", id + "-desc").line();
        if (alone) {
            out.leaf("style", SvgStyle.css()).line();
        }
        frame(chart, out);
        for (LaidOut.EdgeLine edge : chart.edges()) {
            edge(edge, out);
        }
        for (LaidOut.NodeBox node : chart.nodes()) {
            node(node, out);
        }
        for (LaidOut.EdgeLine edge : chart.edges()) {
            edge.label().ifPresent(label -> text(label.box(), label.lines(), LaidOut.LABEL_SIZE, "flow-label", out));
        }
        out.close();
    }

    private static void frame(LaidOut chart, XmlWriter out) {
        out.open("g", "class", "flow-frame").line();
        for (int i = 0; i < chart.lanes().size(); i++) {
            LaidOut.LaneBox lane = chart.lanes().get(i);
            rect(lane.body(), i % 2 == 0 ? "flow-lane" : "flow-lane flow-odd", out);
            rect(lane.header().box(), "flow-head", out);
        }
        rect(chart.side().box(), "flow-head", out);
        rect(chart.corner().box(), "flow-head", out);
        rect(chart.title().box(), "flow-bar", out);
        text(chart.title().box(), chart.title().lines(), LaidOut.TITLE_SIZE, "flow-title", out);
        text(chart.corner().box(), chart.corner().lines(), LaidOut.LABEL_SIZE, "flow-corner", out);
        for (LaidOut.LaneBox lane : chart.lanes()) {
            text(lane.header().box(), lane.header().lines(), LaidOut.TEXT_SIZE, "flow-name", out);
        }
        side(chart, out);
        out.close().line();
    }

    private static void side(LaidOut chart, XmlWriter out) {
        Point at = chart.side().box().center();
        String word = String.join("", chart.side().lines());
        if (chart.diagram().lang() == Lang.ZH) {
            Box box = new Box(
                    chart.side().box().x(), at.y() - 60, chart.side().box().width(), 120);
            text(box, word.codePoints().mapToObj(Character::toString).toList(), LaidOut.TEXT_SIZE, "flow-corner", out);
        } else {
            out.leaf(
                            "text",
                            word,
                            "class",
                            "flow-corner",
                            "font-size",
                            LaidOut.TEXT_SIZE,
                            "transform",
                            "translate(" + (at.x() + 5) + " " + at.y() + ") rotate(-90)")
                    .line();
        }
    }

    private static void rect(Box box, String style, XmlWriter out) {
        out.empty("rect", "class", style, "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height())
                .line();
    }

    private static void edge(LaidOut.EdgeLine edge, XmlWriter out) {
        List<Point> points = edge.points();
        int last = points.size() - 1;
        out.open("g", "class", "flow-edge");
        out.empty("path", "class", "flow-line", "d", EdgePath.of(edge));
        out.empty("path", "class", "flow-tip", "d", EdgePath.tip(points.get(last - 1), points.get(last)));
        if (edge.edge().kind() == Diagram.EdgeKind.TWO_WAY_FLOW) {
            out.empty("path", "class", "flow-tip", "d", EdgePath.tip(points.get(1), points.get(0)));
        }
        out.close().line();
    }

    private static void node(LaidOut.NodeBox node, XmlWriter out) {
        Symbol symbol = node.node().symbol();
        out.open("g", "class", "flow-node flow-" + SvgShapes.style(symbol)).line();
        for (String path : SvgShapes.paths(symbol, node.box())) {
            out.empty("path", "class", "flow-shape", "d", path);
        }
        text(SvgShapes.textBox(symbol, node.box()), node.lines(), LaidOut.TEXT_SIZE, "flow-text", out);
        node.badge().ifPresent(at -> {
            out.empty("circle", "class", "flow-disc", "cx", at.x(), "cy", at.y(), "r", 9);
            Box box = new Box(at.x() - 9, at.y() - 9, 18, 18);
            text(box, List.of(Integer.toString(node.node().keyNumber().orElse(0))), 11, "flow-number", out);
        });
        out.close().line();
    }

    private static void text(Box box, List<String> lines, int size, String style, XmlWriter out) {
        double step = size * LaidOut.LINE_HEIGHT;
        double first = box.y() + (box.height() - step * lines.size()) / 2 + step * 0.5 + size * 0.36;
        int x = box.x() + box.width() / 2;
        if (lines.isEmpty()) {
            return;
        }
        out.open("text", "class", style, "font-size", size);
        for (int i = 0; i < lines.size(); i++) {
            out.leaf("tspan", lines.get(i), "x", x, "y", oneDecimal(first + i * step));
        }
        out.close().line();
    }

    private static String oneDecimal(double value) {
        long tenths = Math.round(value * 10);
        return tenths / 10 + "." + Math.abs(tenths % 10);
    }
}
