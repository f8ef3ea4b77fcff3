package org.crmkit.templates.diagram;

import java.util.List;
import java.util.Optional;

/**
 * A chart whose every part has its place; what all pictures of it are drawn from. Coordinates are pixels of 1/96 inch from the
 * top left corner.
 *
 * @param diagram what was laid out
 * @param title the bar above the lanes
 * @param corner the cell left of the lane names, naming what they are: {@code 单位 / Unit}
 * @param side the strip below the corner
 * @param lanes from left to right
 * @param nodes in the order of the diagram
 * @param edges in the order of the diagram
 */
public record LaidOut(
        Diagram diagram,
        int width,
        int height,
        Caption title,
        Caption corner,
        Caption side,
        List<LaneBox> lanes,
        List<NodeBox> nodes,
        List<EdgeLine> edges) {

    /** The size of the wording in nodes, in pixels; labels of lines are {@link #LABEL_SIZE}. */
    public static final int TEXT_SIZE = 14;

    /** The size of the conditions beside lines, in pixels. */
    public static final int LABEL_SIZE = 12;

    /** The size of the title above the lanes, in pixels. */
    public static final int TITLE_SIZE = 17;

    /** From one line of wording to the next, as a multiple of its size. */
    public static final double LINE_HEIGHT = 1.3;

    public LaidOut {
        lanes = List.copyOf(lanes);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Wording in a box, already broken into lines. */
    public record Caption(Box box, List<String> lines) {
        public Caption {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A lane.
     *
     * @param header the cell with its name
     * @param body the strip its steps stand in
     */
    public record LaneBox(Diagram.Lane lane, Caption header, Box body) {}

    /**
     * A step.
     *
     * @param box the rectangle its sign fills
     * @param lines its wording; none for a join
     * @param badge the middle of the small disc with the number under which the step is explained
     */
    public record NodeBox(Diagram.Node node, Box box, List<String> lines, Optional<Point> badge) {
        public NodeBox {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param points the start, each corner and the end; neighbours share an x or a y
     * @param label its condition, standing beside it
     * @param bridges where one of its level stretches crosses another line: drawn as a small arch, so that nobody takes the
     *     crossing for a junction
     */
    public record EdgeLine(Diagram.Edge edge, List<Point> points, Optional<Caption> label, List<Point> bridges) {
        public EdgeLine {
            points = List.copyOf(points);
            bridges = List.copyOf(bridges);
        }
    }
}
