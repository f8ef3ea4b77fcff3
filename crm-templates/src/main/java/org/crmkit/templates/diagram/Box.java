package org.crmkit.templates.diagram;

/**
 * An upright rectangle in a laid-out chart, in pixels of 1/96 inch.
 *
 * @param x its left side
 * @param y its top side
 */
public record Box(int x, int y, int width, int height) {

    /** Returns the x of the right side. */
    public int right() {
        return x + width;
    }

    /** Returns the y of the bottom side. */
    public int bottom() {
        return y + height;
    }

    /** Returns the place in the middle, rounded to the left and up. */
    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Tells whether both share more than a border. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Returns this box, larger by {@code margin} on each side. */
    public Box grown(int margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** Obtains the box of a straight line, {@code thickness} wide. */
    static Box along(Point a, Point b, int thickness) {
        int left = Math.min(a.x(), b.x());
        int top = Math.min(a.y(), b.y());
        int half = thickness / 2;
        return new Box(left - half, top - half, Math.abs(a.x() - b.x()) + 2 * half, Math.abs(a.y() - b.y()) + 2 * half);
    }
}
