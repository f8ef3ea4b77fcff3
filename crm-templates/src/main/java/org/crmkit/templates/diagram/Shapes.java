package org.crmkit.templates.diagram;

import java.util.List;

/** How large each sign is and where its outline runs. */
final class Shapes {

    private static final int PADDING = 13;
    private static final int JOIN_SIZE = 22;

    /** How far the torn edge of a document lies above its box, in the middle. */
    static final int WAVE = 8;

    /** How far the sides of an information source lean. */
    static final int SLANT = 20;

    private Shapes() {}

    /** The widest line of a condition beside a line, in pixels. */
    private static final int CONDITION_ROOM = 84;

    /** A sign or a condition before it has a place. */
    record Size(int width, int height, List<String> lines) {}

    static int lineHeight(int size) {
        return (int) Math.ceil(size * LaidOut.LINE_HEIGHT);
    }

    static int pixels(int thousandths, int size) {
        return (thousandths * size + 999) / 1000;
    }

    static int widest(List<String> lines, int size) {
        return lines.stream()
                .mapToInt(line -> pixels(TextMeasure.width(line), size))
                .max()
                .orElse(0);
    }

    /** Returns how large the wording beside a line is. */
    static Size sizeOf(Diagram.Edge edge) {
        List<String> lines = TextMeasure.wrap(edge.label(), CONDITION_ROOM * 1000 / LaidOut.LABEL_SIZE);
        return new Size(widest(lines, LaidOut.LABEL_SIZE) + 4, lines.size() * lineHeight(LaidOut.LABEL_SIZE), lines);
    }

    static Size sizeOf(Diagram.Node node) {
        return switch (node.symbol()) {
            case JOIN -> new Size(JOIN_SIZE, JOIN_SIZE, List.of());
            case DECISION -> diamond(node.label());
            case START, END -> plain(node.label(), 96, 36, 24, 8);
            case TASK -> plain(node.label(), 144, 46, 2 * PADDING, 18);
            case DOCUMENT -> plain(node.label(), 144, 58, 2 * PADDING, 28);
            case MULTI_DOCUMENT -> plain(node.label(), 144, 64, 2 * PADDING + 8, 36);
            case LINKED_PROCESS -> plain(node.label(), 144, 46, 2 * PADDING + 16, 18);
            case INFO_SOURCE -> plain(node.label(), 144, 46, 2 * PADDING + 24, 18);
            case INFO_STORE -> plain(node.label(), 144, 62, 2 * PADDING, 34);
        };
    }

    private static Size plain(String label, int least, int leastHeight, int aside, int above) {
        int room = Math.max(118, least - aside);
        List<String> lines = TextMeasure.wrap(label, room * 1000 / LaidOut.TEXT_SIZE);
        int width = Math.max(least, widest(lines, LaidOut.TEXT_SIZE) + aside);
        int height = Math.max(leastHeight, lines.size() * lineHeight(LaidOut.TEXT_SIZE) + above);
        return new Size(even(width), even(height), lines);
    }

    /** A box fits into a diamond if its shares of the diamond's width and height add up to one at most. */
    private static Size diamond(String label) {
        int width = 168;
        Size best = new Size(Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2, List.of());
        for (int room = 60; room <= 130; room += 5) {
            List<String> lines = TextMeasure.wrap(label, room * 1000 / LaidOut.TEXT_SIZE);
            int textWidth = widest(lines, LaidOut.TEXT_SIZE) + 6;
            int textHeight = lines.size() * lineHeight(LaidOut.TEXT_SIZE);
            int wide = Math.max(width, textWidth * 3 / 2);
            int height = Math.max(64, (textHeight * wide + wide - textWidth - 1) / (wide - textWidth));
            if (height + wide / 4 <= best.height() + best.width() / 4) {
                best = new Size(even(wide), even(height), lines);
            }
        }
        return best;
    }

    private static int even(int value) {
        return value + value % 2;
    }

    /** Returns where a line that leaves a box to one side, in line with {@code rail}, touches the sign. */
    static Point touch(Symbol symbol, Box box, int side, Point rail) {
        int dx = rail.x() - box.center().x();
        int dy = rail.y() - box.center().y();
        int recede =
                switch (symbol) {
                    case DECISION ->
                        side % 2 == 0
                                ? Math.abs(dy) * box.width() / box.height()
                                : Math.abs(dx) * box.height() / box.width();
                    case DOCUMENT, MULTI_DOCUMENT -> side == Router.DOWN ? WAVE + Integer.signum(dx) * WAVE / 2 : 0;
                    case INFO_SOURCE -> side % 2 == 0 ? SLANT / 2 : 0;
                    case START, END, TASK, JOIN, LINKED_PROCESS, INFO_STORE -> 0;
                };
        return switch (side) {
            case Router.RIGHT -> new Point(box.right() - recede, rail.y());
            case Router.LEFT -> new Point(box.x() + recede, rail.y());
            case Router.DOWN -> new Point(rail.x(), box.bottom() - recede);
            default -> new Point(rail.x(), box.y() + recede);
        };
    }
}
