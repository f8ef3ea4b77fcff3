package org.crmkit.templates.render.pdf;

import org.crmkit.templates.diagram.Box;
import org.crmkit.templates.diagram.Symbol;

/** Draws the outlines of the twelve signs. */
final class PdfSign {

    private static final int SLANT = 20;
    private static final int LID = 8;

    private final Canvas canvas;
    private final double scale;
    private final double left;
    private final double top;

    PdfSign(Canvas canvas, double scale, double left, double top) {
        this.canvas = canvas;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    private double x(double pixels) {
        return left + pixels * scale;
    }

    private double y(double pixels) {
        return top - pixels * scale;
    }

    void draw(Symbol symbol, Box b) {
        double cx = b.x() + b.width() / 2.0;
        double cy = b.y() + b.height() / 2.0;
        switch (symbol) {
            case START, END -> rounded(b, b.height() / 2.0, "1D4A7C", "");
            case TASK -> rounded(b, 4, "FFFFFF", "2F5F95");
            case JOIN -> {
                rounded(b, b.height() / 2.0, "FFFFFF", "2F5F95");
                stroke(b.x() + 6, cy, b.right() - 6, cy, "2F5F95");
                stroke(cx, b.y() + 6, cx, b.bottom() - 6, "2F5F95");
            }
            case DECISION -> corners("FFF6E5", "B06F12", cx, b.y(), b.right(), cy, cx, b.bottom(), b.x(), cy);
            case DOCUMENT -> sheet(b);
            case MULTI_DOCUMENT -> {
                sheet(new Box(b.x() + 8, b.y(), b.width() - 8, b.height() - 8));
                sheet(new Box(b.x() + 4, b.y() + 4, b.width() - 8, b.height() - 8));
                sheet(new Box(b.x(), b.y() + 8, b.width() - 8, b.height() - 8));
            }
            case LINKED_PROCESS -> {
                rounded(b, 2, "F3EFFA", "6A4FA3");
                stroke(b.x() + 8, b.y(), b.x() + 8, b.bottom(), "6A4FA3");
                stroke(b.right() - 8, b.y(), b.right() - 8, b.bottom(), "6A4FA3");
            }
            case INFO_SOURCE ->
                corners(
                        "EEF6F1",
                        "3B7A57",
                        b.x() + SLANT,
                        b.y(),
                        b.right(),
                        b.y(),
                        b.right() - SLANT,
                        b.bottom(),
                        b.x(),
                        b.bottom());
            case INFO_STORE -> cylinder(b);
        }
    }

    private void rounded(Box b, double r, String fill, String line) {
        canvas.path()
                .rounded(x(b.x()), y(b.bottom()), b.width() * scale, b.height() * scale, r * scale)
                .paint(fill, line, 1.4 * scale);
    }

    private void stroke(double x1, double y1, double x2, double y2, String line) {
        canvas.line(x(x1), y(y1), x(x2), y(y2), line, 1.4 * scale);
    }

    private void corners(String fill, String line, double... points) {
        canvas.path().moveTo(x(points[0]), y(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            canvas.lineTo(x(points[i]), y(points[i + 1]));
        }
        canvas.closePath().paint(fill, line, 1.4 * scale);
    }

    /** A sheet whose lower edge is torn in a wave. */
    private void sheet(Box b) {
        double cx = b.x() + b.width() / 2.0;
        double edge = b.bottom() - 8.0;
        double quarter = b.width() / 4.0;
        canvas.path().moveTo(x(b.x()), y(b.y())).lineTo(x(b.right()), y(b.y())).lineTo(x(b.right()), y(edge));
        canvas.curveTo(x(cx + quarter * 1.33), y(edge - 5.3), x(cx + quarter * 0.67), y(edge - 5.3), x(cx), y(edge));
        canvas.curveTo(x(cx - quarter * 0.67), y(edge + 5.3), x(cx - quarter * 1.33), y(edge + 5.3), x(b.x()), y(edge));
        canvas.closePath().paint("EEF6F1", "3B7A57", 1.4 * scale);
    }

    private void cylinder(Box b) {
        double cx = b.x() + b.width() / 2.0;
        double half = b.width() / 2.0;
        double handle = half * 0.5523;
        double lid = b.y() + (double) LID;
        double foot = b.bottom() - (double) LID;
        double bend = LID * 1.33;
        canvas.path().moveTo(x(b.x()), y(lid));
        canvas.lineTo(x(b.x()), y(foot));
        canvas.curveTo(x(b.x()), y(foot + bend), x(b.right()), y(foot + bend), x(b.right()), y(foot));
        canvas.lineTo(x(b.right()), y(lid));
        canvas.curveTo(x(b.right()), y(lid - LID * 0.5523), x(cx + handle), y(b.y()), x(cx), y(b.y()));
        canvas.curveTo(x(cx - handle), y(b.y()), x(b.x()), y(lid - LID * 0.5523), x(b.x()), y(lid));
        canvas.closePath().paint("EEF6F1", "3B7A57", 1.4 * scale);
        canvas.path().ellipse(x(cx), y(lid), half * scale, LID * scale).paint("", "3B7A57", 1.4 * scale);
    }
}
