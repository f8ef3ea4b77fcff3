package org.crmkit.templates.render.docx;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.diagram.Box;
import org.crmkit.templates.diagram.LaidOut;
import org.crmkit.templates.diagram.Symbol;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.render.look.Paper;

/**
 * Draws a chart as a group of native shapes, so that it prints sharp at any size and can be edited in Word. Each step is a
 * group of its own: its sign, its wording and its number move together. A chart larger than a sheet is drawn smaller, wording
 * included.
 */
final class DocxPicture {

    private static final int PIXEL = 9525;

    private final LaidOut chart;
    private final int number;
    private final XmlWriter out;
    private final DocxShapes shapes;
    private final double scale;

    DocxPicture(LaidOut chart, int number, Paper paper, XmlWriter out) {
        this.chart = chart;
        this.number = number;
        this.out = out;
        double across = (double) Ooxml.twentieths(paper.measure()) * Ooxml.EMU / ((double) chart.width() * PIXEL);
        double down = (Ooxml.twentieths(paper.depth()) - Ooxml.CAPTION_ROOM)
                * (double) Ooxml.EMU
                / ((double) chart.height() * PIXEL);
        this.scale = Math.min(0.85, Math.min(across, down));
        this.shapes = new DocxShapes(out, scale * PIXEL, number * 10_000);
    }

    void write() {
        long width = Math.round(chart.width() * scale * PIXEL);
        long height = Math.round(chart.height() * scale * PIXEL);
        out.open("w:r")
                .open("mc:AlternateContent")
                .open("mc:Choice", "Requires", "wpg")
                .open("w:drawing");
        out.open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        out.empty("wp:extent", "cx", width, "cy", height);
        out.empty("wp:effectExtent", "l", 0, "t", 0, "r", 0, "b", 0);
        out.empty(
                "wp:docPr",
                "id",
                number,
                "name",
                chart.diagram().title(),
                "descr",
                chart.diagram().inWords());
        out.empty("wp:cNvGraphicFramePr").open("a:graphic");
        out.open("a:graphicData", "uri", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup");
        out.open("wpg:wgp").empty("wpg:cNvGrpSpPr");
        shapes.groupBox("wpg:grpSpPr", new Box(0, 0, chart.width(), chart.height()));
        frame();
        chart.edges().forEach(shapes::edge);
        chart.nodes().forEach(this::node);
        for (LaidOut.EdgeLine edge : chart.edges()) {
            edge.label()
                    .ifPresent(label -> shapes.words(
                            aside(label.box()),
                            label.lines(),
                            new DocxShapes.Words(LaidOut.LABEL_SIZE, "8A4B08", true)));
        }
        out.close().close().close().close().close().close();
        out.open("mc:Fallback").leaf("w:t", chart.diagram().inWords()).close();
        out.close().close();
    }

    private void frame() {
        DocxShapes.Words title = new DocxShapes.Words(LaidOut.TITLE_SIZE, "FFFFFF", true);
        DocxShapes.Words name = new DocxShapes.Words(LaidOut.TEXT_SIZE, "1B2733", true);
        DocxShapes.Words soft = new DocxShapes.Words(LaidOut.LABEL_SIZE, "4A5B6D", false);
        for (int i = 0; i < chart.lanes().size(); i++) {
            LaidOut.LaneBox lane = chart.lanes().get(i);
            shapes.shape("rect", lane.body(), i % 2 == 0 ? "FFFFFF" : "F7F9FC", "9FB0C3", List.of(), name);
            LaidOut.Caption header = lane.header();
            shapes.shape("rect", header.box(), "E6EDF5", "9FB0C3", header.lines(), name);
        }
        shapes.shape("rect", chart.side().box(), "E6EDF5", "9FB0C3", List.of(), soft);
        Box strip = chart.side().box();
        String word = String.join("", chart.side().lines());
        if (chart.diagram().lang() == Lang.ZH) {
            Box box = new Box(strip.x(), strip.center().y() - 40, strip.width(), 80);
            shapes.words(box, word.codePoints().mapToObj(Character::toString).toList(), soft);
        } else {
            shapes.words(new Box(strip.x(), strip.center().y() - 15, strip.width(), 30), List.of(word), soft);
        }
        shapes.shape(
                "rect", chart.corner().box(), "E6EDF5", "9FB0C3", chart.corner().lines(), soft);
        shapes.shape(
                "rect", chart.title().box(), "1D4A7C", "1D4A7C", chart.title().lines(), title);
    }

    private void node(LaidOut.NodeBox node) {
        Symbol symbol = node.node().symbol();
        boolean terminal = symbol == Symbol.START || symbol == Symbol.END;
        DocxShapes.Words words = new DocxShapes.Words(LaidOut.TEXT_SIZE, terminal ? "FFFFFF" : "1B2733", terminal);
        Box badge =
                node.badge().map(at -> new Box(at.x() - 9, at.y() - 9, 18, 18)).orElse(node.box());
        Box whole = union(node.box(), badge);
        shapes.openGroup(whole);
        shapes.shape(geometry(symbol), node.box(), fill(symbol), line(symbol), List.of(), words);
        if (!node.lines().isEmpty()) {
            shapes.words(textBox(symbol, node.box()), node.lines(), words);
        }
        if (node.badge().isPresent()) {
            String text = Integer.toString(node.node().keyNumber().orElse(0));
            shapes.shape("ellipse", badge, "B3261E", "FFFFFF", List.of(), words);
            shapes.words(badge.grown(3), List.of(text), new DocxShapes.Words(10, "FFFFFF", true));
        }
        shapes.closeGroup();
    }

    /** Room for a substitute font that runs wider; the box has no frame, so nobody sees it. */
    private static Box aside(Box b) {
        return new Box(b.x() - 24, b.y() - 2, b.width() + 48, b.height() + 4);
    }

    private static Box union(Box a, Box b) {
        int x = Math.min(a.x(), b.x());
        int y = Math.min(a.y(), b.y());
        return new Box(x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
    }

    private static Box textBox(Symbol symbol, Box b) {
        return switch (symbol) {
            case DOCUMENT -> new Box(b.x(), b.y(), b.width(), b.height() - 10);
            case MULTI_DOCUMENT -> new Box(b.x(), b.y() + 8, b.width() - 8, b.height() - 18);
            case INFO_STORE -> new Box(b.x(), b.y() + 10, b.width(), b.height() - 10);
            case START, END, TASK, DECISION, JOIN, LINKED_PROCESS, INFO_SOURCE -> b;
        };
    }

    private static String geometry(Symbol symbol) {
        return switch (symbol) {
            case START, END -> "flowChartTerminator";
            case TASK -> "flowChartProcess";
            case DECISION -> "flowChartDecision";
            case JOIN -> "flowChartOr";
            case DOCUMENT -> "flowChartDocument";
            case MULTI_DOCUMENT -> "flowChartMultidocument";
            case LINKED_PROCESS -> "flowChartPredefinedProcess";
            case INFO_SOURCE -> "flowChartInputOutput";
            case INFO_STORE -> "flowChartMagneticDisk";
        };
    }

    private static String fill(Symbol symbol) {
        return switch (symbol) {
            case START, END -> "1D4A7C";
            case TASK, JOIN -> "FFFFFF";
            case DECISION -> "FFF6E5";
            case DOCUMENT, MULTI_DOCUMENT, INFO_SOURCE, INFO_STORE -> "EEF6F1";
            case LINKED_PROCESS -> "F3EFFA";
        };
    }

    private static String line(Symbol symbol) {
        return switch (symbol) {
            case START, END -> "1D4A7C";
            case TASK, JOIN -> "2F5F95";
            case DECISION -> "B06F12";
            case DOCUMENT, MULTI_DOCUMENT, INFO_SOURCE, INFO_STORE -> "3B7A57";
            case LINKED_PROCESS -> "6A4FA3";
        };
    }
}
