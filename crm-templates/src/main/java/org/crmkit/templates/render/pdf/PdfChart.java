package org.crmkit.templates.render.pdf;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.diagram.Box;
import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.diagram.LaidOut;
import org.crmkit.templates.diagram.Point;
import org.crmkit.templates.diagram.Symbol;

/** Draws a chart as vectors; its pixels become points by one scale, wording included. */
final class PdfChart {

    private static final String INK = "1B2733";
    private static final String FRAME = "9FB0C3";
    private static final String HEAD = "E6EDF5";
    private static final String BAR = "1D4A7C";
    private static final String QUIET = "4A5B6D";
    private static final double LARGEST = 0.66;
    private static final int ARCH = 5;
    private static final int TIP = 9;
    private static final int HALF_TIP = 4;

    private final LaidOut chart;
    private final Canvas canvas;
    private final Typesetter setter;
    private final double scale;
    private final double left;
    private final double top;

    PdfChart(LaidOut chart, Canvas canvas, Typesetter setter, double scale, double left, double top) {
        this.chart = chart;
        this.canvas = canvas;
        this.setter = setter;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    /** Returns how many points a pixel of the chart becomes, so that it fits. */
    static double scale(LaidOut chart, double width, double height) {
        return Math.min(LARGEST, Math.min(width / chart.width(), height / chart.height()));
    }

    void draw() {
        for (int i = 0; i < chart.lanes().size(); i++) {
            LaidOut.LaneBox lane = chart.lanes().get(i);
            rectangle(lane.body(), i % 2 == 0 ? "FFFFFF" : "F7F9FC", FRAME);
            rectangle(lane.header().box(), HEAD, FRAME);
        }
        rectangle(chart.side().box(), HEAD, FRAME);
        rectangle(chart.corner().box(), HEAD, FRAME);
        rectangle(chart.title().box(), BAR, BAR);
        words(chart.title().box(), chart.title().lines(), LaidOut.TITLE_SIZE, "FFFFFF", true);
        words(chart.corner().box(), chart.corner().lines(), LaidOut.LABEL_SIZE, QUIET, false);
        for (LaidOut.LaneBox lane : chart.lanes()) {
            words(lane.header().box(), lane.header().lines(), LaidOut.TEXT_SIZE, INK, true);
        }
        side();
        chart.edges().forEach(this::edge);
        chart.nodes().forEach(this::node);
        for (LaidOut.EdgeLine edge : chart.edges()) {
            edge.label().ifPresent(label -> words(label.box(), label.lines(), LaidOut.LABEL_SIZE, "8A4B08", true));
        }
    }

    private void side() {
        String word = String.join("", chart.side().lines());
        boolean zh = chart.diagram().lang() == Lang.ZH;
        List<String> lines =
                zh ? word.codePoints().mapToObj(Character::toString).toList() : List.of(word);
        words(chart.side().box(), lines, LaidOut.LABEL_SIZE, QUIET, false);
    }

    private double x(double pixels) {
        return left + pixels * scale;
    }

    private double y(double pixels) {
        return top - pixels * scale;
    }

    private void rectangle(Box box, String fill, String line) {
        canvas.path();
        corners(box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom());
        canvas.paint(fill, line, scale);
    }

    private void corners(double... points) {
        canvas.moveTo(x(points[0]), y(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            canvas.lineTo(x(points[i]), y(points[i + 1]));
        }
        canvas.closePath();
    }

    private void words(Box box, List<String> lines, int pixels, String color, boolean bold) {
        double size = pixels * scale;
        Type type = new Type(size, size * LaidOut.LINE_HEIGHT, bold, false, color);
        double height = type.leading() * lines.size();
        double y = y(box.y() + box.height() / 2.0) + height / 2;
        for (String line : lines) {
            double x = x(box.x() + box.width() / 2.0) - setter.width(line, size) / 2;
            canvas.text(line, x, y - type.leading() / 2 - size * 0.36, type, 0);
            y -= type.leading();
        }
    }

    private void edge(LaidOut.EdgeLine edge) {
        List<Point> points = edge.points();
        int last = points.size() - 1;
        canvas.path().moveTo(x(points.get(0).x()), y(points.get(0).y()));
        for (int i = 1; i <= last; i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            List<Point> bridges = edge.bridges().stream()
                    .filter(bridge ->
                            from.y() == to.y() && bridge.y() == from.y() && between(bridge.x(), from.x(), to.x()))
                    .sorted((a, b) -> from.x() < to.x() ? Integer.compare(a.x(), b.x()) : Integer.compare(b.x(), a.x()))
                    .toList();
            int dx = Integer.signum(to.x() - from.x());
            for (Point bridge : bridges) {
                canvas.lineTo(x(bridge.x() - dx * ARCH), y(bridge.y()));
                canvas.curveTo(
                        x(bridge.x() - dx * ARCH),
                        y(bridge.y() - ARCH * 1.3),
                        x(bridge.x() + dx * ARCH),
                        y(bridge.y() - ARCH * 1.3),
                        x(bridge.x() + dx * ARCH),
                        y(bridge.y()));
            }
            int short1 = i == last ? TIP - 2 : 0;
            int dy = Integer.signum(to.y() - from.y());
            canvas.lineTo(x(to.x() - dx * short1), y(to.y() - dy * short1));
        }
        canvas.paint("", QUIET, 1.4 * scale);
        tip(points.get(last - 1), points.get(last));
        if (edge.edge().kind() == Diagram.EdgeKind.TWO_WAY_FLOW) {
            tip(points.get(1), points.get(0));
        }
    }

    private static boolean between(int value, int a, int b) {
        return value > Math.min(a, b) && value < Math.max(a, b);
    }

    private void tip(Point before, Point tip) {
        int dx = Integer.signum(before.x() - tip.x());
        int dy = Integer.signum(before.y() - tip.y());
        int x = tip.x() + dx * TIP;
        int y = tip.y() + dy * TIP;
        canvas.path();
        corners(tip.x(), tip.y(), x + dy * HALF_TIP, y + dx * HALF_TIP, x - dy * HALF_TIP, y - dx * HALF_TIP);
        canvas.paint(QUIET, "", 0);
    }

    private void node(LaidOut.NodeBox node) {
        Symbol symbol = node.node().symbol();
        boolean terminal = symbol == Symbol.START || symbol == Symbol.END;
        new PdfSign(canvas, scale, left, top).draw(symbol, node.box());
        words(textBox(symbol, node.box()), node.lines(), LaidOut.TEXT_SIZE, terminal ? "FFFFFF" : INK, terminal);
        node.badge().ifPresent(at -> {
            canvas.path().ellipse(x(at.x()), y(at.y()), 9 * scale, 9 * scale).paint("B3261E", "FFFFFF", 1.5 * scale);
            Box box = new Box(at.x() - 9, at.y() - 9, 18, 18);
            words(box, List.of(Integer.toString(node.node().keyNumber().orElse(0))), 11, "FFFFFF", true);
        });
    }

    private static Box textBox(Symbol symbol, Box b) {
        return switch (symbol) {
            case DOCUMENT -> new Box(b.x(), b.y(), b.width(), b.height() - 10);
            case MULTI_DOCUMENT -> new Box(b.x(), b.y() + 8, b.width() - 8, b.height() - 18);
            case INFO_STORE -> new Box(b.x(), b.y() + 10, b.width(), b.height() - 10);
            case START, END, TASK, DECISION, JOIN, LINKED_PROCESS, INFO_SOURCE -> b;
        };
    }
}
