package org.crmkit.templates.render.pdf;

import java.util.List;

/**
 * A line of a paragraph, broken and measured.
 *
 * @param pieces from left to right
 * @param width of the wording, in points
 * @param leading how far the next line lies below
 * @param spread what is added after each character to fill the measure
 */
record Line(List<Piece> pieces, double width, double leading, double spread) {

    /** Wording of one look inside a line, {@code x} points from its left. */
    record Piece(double x, double width, String text, Span span) {}

    static double height(List<Line> lines) {
        double height = 0;
        for (Line line : lines) {
            height += line.leading();
        }
        return height;
    }

    /** Draws the line; {@code top} is where it begins, its baseline lies below. */
    void draw(Canvas canvas, double left, double top) {
        for (Piece piece : pieces) {
            Type type = piece.span().type();
            double baseline = top - leading / 2 - type.size() * 0.36;
            double x = left + piece.x();
            if (piece.span().blank() > 0) {
                canvas.line(x, baseline - 2, x + piece.width(), baseline - 2, type.color(), 0.5);
            } else {
                canvas.text(piece.text(), x, baseline, type, spread);
            }
            Span span = piece.span();
            if (!span.place().isEmpty() || !span.file().isEmpty()) {
                canvas.link(new Canvas.Link(
                        x, baseline - 3, x + piece.width(), baseline + type.size(), span.place(), span.file()));
            }
        }
    }
}
