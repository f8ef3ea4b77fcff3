package org.crmkit.templates.render.svg;

import java.util.List;
import org.crmkit.templates.diagram.Box;
import org.crmkit.templates.diagram.Symbol;

/** Path data of the twelve signs' shapes. */
final class SvgShapes {

    private SvgShapes() {}

    static String style(Symbol symbol) {
        return switch (symbol) {
            case START, END -> "terminal";
            case TASK -> "task";
            case DECISION -> "decision";
            case JOIN -> "join";
            case DOCUMENT, MULTI_DOCUMENT -> "document";
            case LINKED_PROCESS -> "linked";
            case INFO_SOURCE, INFO_STORE -> "info";
        };
    }

    /** Returns the outlines to draw, the rearmost first. */
    static List<String> paths(Symbol symbol, Box b) {
        int cx = b.center().x();
        int cy = b.center().y();
        return switch (symbol) {
            case START, END -> List.of(rounded(b, b.height() / 2));
            case TASK -> List.of(rounded(b, 4));
            case DECISION ->
                List.of("M" + cx + " " + b.y() + " L" + b.right() + " " + cy + " L" + cx + " " + b.bottom() + " L"
                        + b.x() + " " + cy + " Z");
            case JOIN ->
                List.of(
                        rounded(b, b.height() / 2),
                        "M" + (b.x() + 6) + " " + cy + " H" + (b.right() - 6) + " M" + cx + " " + (b.y() + 6) + " V"
                                + (b.bottom() - 6));
            case DOCUMENT -> List.of(sheet(b));
            case MULTI_DOCUMENT ->
                List.of(
                        sheet(new Box(b.x() + 8, b.y(), b.width() - 8, b.height() - 8)),
                        sheet(new Box(b.x() + 4, b.y() + 4, b.width() - 8, b.height() - 8)),
                        sheet(new Box(b.x(), b.y() + 8, b.width() - 8, b.height() - 8)));
            case LINKED_PROCESS ->
                List.of(
                        rounded(b, 2),
                        "M" + (b.x() + 8) + " " + b.y() + " V" + b.bottom() + " M" + (b.right() - 8) + " " + b.y()
                                + " V" + b.bottom());
            case INFO_SOURCE ->
                List.of("M" + (b.x() + 20) + " " + b.y() + " H" + b.right() + " L" + (b.right() - 20) + " " + b.bottom()
                        + " H" + b.x() + " Z");
            case INFO_STORE -> List.of(cylinder(b), "M" + b.x() + " " + (b.y() + 8) + lid(b, 0, b.right()));
        };
    }

    /** Returns where the wording stands inside a sign. */
    static Box textBox(Symbol symbol, Box b) {
        return switch (symbol) {
            case DOCUMENT -> new Box(b.x(), b.y(), b.width(), b.height() - 10);
            case MULTI_DOCUMENT -> new Box(b.x(), b.y() + 8, b.width() - 8, b.height() - 18);
            case INFO_STORE -> new Box(b.x(), b.y() + 10, b.width(), b.height() - 10);
            case START, END, TASK, DECISION, JOIN, LINKED_PROCESS, INFO_SOURCE -> b;
        };
    }

    private static String rounded(Box b, int r) {
        String arc = " a" + r + " " + r + " 0 0 1 ";
        return "M" + (b.x() + r) + " " + b.y() + " H" + (b.right() - r) + arc + r + " " + r + " V" + (b.bottom() - r)
                + arc + -r + " " + r + " H" + (b.x() + r) + arc + -r + " " + -r + " V" + (b.y() + r) + arc + r + " "
                + -r + " Z";
    }

    private static String sheet(Box b) {
        int cx = b.center().x();
        int edge = b.bottom() - 8;
        return "M" + b.x() + " " + b.y() + " H" + b.right() + " V" + edge + " Q" + (cx + b.width() / 4) + " "
                + (edge - 8) + " " + cx + " " + edge + " Q" + (cx - b.width() / 4) + " " + (edge + 8) + " " + b.x()
                + " " + edge + " Z";
    }

    private static String cylinder(Box b) {
        return "M" + b.x() + " " + (b.y() + 8) + lid(b, 1, b.right()) + " V" + (b.bottom() - 8) + lid(b, 1, b.x())
                + " Z";
    }

    private static String lid(Box b, int sweep, int toX) {
        return " A" + b.width() / 2 + " 8 0 0 " + sweep + " " + toX + " " + (toX == b.x() ? b.bottom() - 8 : b.y() + 8);
    }
}
