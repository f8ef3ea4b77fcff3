package org.crmkit.templates.render.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crmkit.templates.diagram.Box;
import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.diagram.LaidOut;
import org.crmkit.templates.diagram.Point;
import org.crmkit.templates.internal.XmlWriter;

/** Writes single shapes of a picture; takes pixels, writes English metric units. */
final class DocxShapes {

    private static final int ARCH = 5;
    private static final int HALF_TURN = 10_800_000;

    private final XmlWriter out;
    private final double unit;
    private int id;

    /**
     * How wording looks.
     *
     * @param size in pixels before scaling
     */
    record Words(int size, String color, boolean bold) {}

    DocxShapes(XmlWriter out, double unit, int firstId) {
        this.out = out;
        this.unit = unit;
        this.id = firstId;
    }

    private long units(int pixels) {
        return Math.round(pixels * unit);
    }

    /** Writes the place of a group; inside it the coordinates of the whole chart go on. */
    void groupBox(String element, Box box) {
        out.open(element).open("a:xfrm");
        corners("a:off", "a:ext", box);
        corners("a:chOff", "a:chExt", box);
        out.close().close();
    }

    private void corners(String offset, String extent, Box box) {
        out.empty(offset, "x", units(box.x()), "y", units(box.y()));
        out.empty(extent, "cx", units(box.right()) - units(box.x()), "cy", units(box.bottom()) - units(box.y()));
    }

    void openGroup(Box box) {
        int number = ++id;
        out.open("wpg:grpSp")
                .empty("wpg:cNvPr", "id", number, "name", "g" + number)
                .empty("wpg:cNvGrpSpPr");
        groupBox("wpg:grpSpPr", box);
    }

    void closeGroup() {
        out.close().line();
    }

    private void openShape(Box box, String flips) {
        int number = ++id;
        out.open("wps:wsp")
                .empty("wps:cNvPr", "id", number, "name", "s" + number)
                .empty("wps:cNvSpPr");
        out.open("wps:spPr");
        if (flips.isEmpty()) {
            out.open("a:xfrm");
        } else {
            out.open("a:xfrm", flips, 1);
        }
        corners("a:off", "a:ext", box);
        out.close();
    }

    private void preset(String geometry) {
        out.open("a:prstGeom", "prst", geometry).empty("a:avLst").close();
    }

    private void fill(String color) {
        out.open("a:solidFill").empty("a:srgbClr", "val", color).close();
    }

    /** Writes a filled shape, with or without wording. */
    void shape(String geometry, Box box, String fill, String line, List<String> lines, Words words) {
        openShape(box, "");
        preset(geometry);
        fill(fill);
        out.open("a:ln", "w", units(1));
        fill(line);
        out.close().close();
        body(lines, words);
        out.close().line();
    }

    /** Writes wording without a frame. */
    void words(Box box, List<String> lines, Words words) {
        openShape(box, "");
        preset("rect");
        out.empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
        body(lines, words);
        out.close().line();
    }

    private void body(List<String> lines, Words words) {
        if (!lines.isEmpty()) {
            out.open("wps:txbx").open("w:txbxContent");
            for (String line : lines) {
                paragraph(line, words);
            }
            out.close().close();
        }
        out.open("wps:bodyPr", "wrap", "square", "lIns", 0, "tIns", 0, "rIns", 0, "bIns", 0, "anchor", "ctr");
        out.empty("a:noAutofit").close();
    }

    private void paragraph(String line, Words words) {
        double points = words.size() * unit / 12_700;
        int halfPoints = (int) Math.max(6, Math.floor(points * 2));
        int pitch = (int) Math.round(points * LaidOut.LINE_HEIGHT * 20);
        out.open("w:p").open("w:pPr");
        out.empty("w:spacing", "w:before", 0, "w:after", 0, "w:line", pitch, "w:lineRule", "exact");
        out.empty("w:ind", "w:firstLine", 0).empty("w:jc", "w:val", "center").close();
        out.open("w:r").open("w:rPr");
        out.empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:eastAsia", "黑体", "w:cs", "Arial");
        if (words.bold()) {
            out.empty("w:b");
        }
        out.empty("w:color", "w:val", words.color());
        out.empty("w:sz", "w:val", halfPoints)
                .empty("w:szCs", "w:val", halfPoints)
                .close();
        out.leaf("w:t", line, "xml:space", "preserve").close().close();
    }

    /** Writes a line with its tip, arched over each bridge. */
    void edge(LaidOut.EdgeLine edge) {
        List<Point> points = edge.points();
        int left = points.stream().mapToInt(Point::x).min().orElse(0);
        int right = points.stream().mapToInt(Point::x).max().orElse(0);
        int top = points.stream().mapToInt(Point::y).min().orElse(0);
        int bottom = points.stream().mapToInt(Point::y).max().orElse(0);
        Box box = new Box(left, top, right - left, bottom - top);
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        boolean straight = points.size() == 2 && edge.bridges().isEmpty();
        if (straight) {
            openShape(box, last.x() < first.x() ? "flipH" : last.y() < first.y() ? "flipV" : "");
            preset("straightConnector1");
        } else {
            openShape(box, "");
            path(edge, box);
            out.empty("a:noFill");
        }
        out.open("a:ln", "w", Math.round(1.3 * unit));
        fill("4A5B6D");
        out.empty("a:round");
        if (edge.edge().kind() == Diagram.EdgeKind.TWO_WAY_FLOW) {
            out.empty("a:headEnd", "type", "triangle", "w", "med", "len", "med");
        }
        out.empty("a:tailEnd", "type", "triangle", "w", "med", "len", "med");
        out.close().close();
        out.empty("wps:bodyPr").close().line();
    }

    private void path(LaidOut.EdgeLine edge, Box box) {
        out.open("a:custGeom")
                .empty("a:avLst")
                .empty("a:gdLst")
                .empty("a:ahLst")
                .empty("a:cxnLst");
        out.empty("a:rect", "l", 0, "t", 0, "r", "r", "b", "b").open("a:pathLst");
        out.open(
                "a:path",
                "w",
                units(box.right()) - units(box.x()),
                "h",
                units(box.bottom()) - units(box.y()),
                "fill",
                "none");
        List<Point> points = edge.points();
        point("a:moveTo", points.get(0), box);
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            int direction = Integer.signum(to.x() - from.x());
            for (Point bridge : bridges(edge, from, to)) {
                point("a:lnTo", new Point(bridge.x() - direction * ARCH, bridge.y()), box);
                out.empty(
                        "a:arcTo",
                        "wR",
                        units(ARCH),
                        "hR",
                        units(ARCH),
                        "stAng",
                        direction > 0 ? HALF_TURN : 0,
                        "swAng",
                        direction * HALF_TURN);
            }
            point("a:lnTo", to, box);
        }
        out.close().close().close();
    }

    private void point(String element, Point at, Box box) {
        out.open(element);
        out.empty("a:pt", "x", units(at.x()) - units(box.x()), "y", units(at.y()) - units(box.y()));
        out.close();
    }

    private static List<Point> bridges(LaidOut.EdgeLine edge, Point from, Point to) {
        List<Point> on = new ArrayList<>();
        for (Point bridge : edge.bridges()) {
            boolean between = bridge.x() > Math.min(from.x(), to.x()) && bridge.x() < Math.max(from.x(), to.x());
            if (from.y() == to.y() && bridge.y() == from.y() && between) {
                on.add(bridge);
            }
        }
        Comparator<Point> order = Comparator.comparingInt(Point::x);
        on.sort(from.x() < to.x() ? order : order.reversed());
        return on;
    }
}
