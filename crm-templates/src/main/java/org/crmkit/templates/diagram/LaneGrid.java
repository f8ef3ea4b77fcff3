package org.crmkit.templates.diagram;

/**
 * The lines a chart's edges may run on, before they have coordinates. Across: a channel of tracks left of each lane and right
 * of the last, and three rails through each lane. Down: a channel above each row and below the last, and three rails through
 * each row. A cell with a node in it blocks its rails.
 */
final class LaneGrid {

    static final int RAILS = 3;

    private final int lanes;
    private final int rows;
    private final int tracks;
    private final boolean[] occupied;
    private final int[] x;
    private final int[] y;

    /** Creates the grid; {@code tracks} is how many lines a channel offers, used or not. */
    LaneGrid(int lanes, int rows, int tracks) {
        this.lanes = lanes;
        this.rows = rows;
        this.tracks = tracks;
        this.occupied = new boolean[lanes * rows];
        this.x = nominal(lanes, 60, 30);
        this.y = nominal(rows, 20, 10);
    }

    private int[] nominal(int cells, int side, int rail) {
        int[] at = new int[channelStart(cells) + tracks];
        int position = 0;
        for (int i = 0; i < at.length; i++) {
            int inside = i % (tracks + RAILS);
            if (i > 0) {
                position += inside == tracks ? side : inside == 0 ? side : inside > tracks ? rail : 3;
            }
            at[i] = position;
        }
        return at;
    }

    void occupy(int lane, int row) {
        occupied[row * lanes + lane] = true;
    }

    boolean isBlocked(int i, int j) {
        int lane = i / (tracks + RAILS);
        int row = j / (tracks + RAILS);
        boolean inLane = i % (tracks + RAILS) >= tracks;
        boolean inRow = j % (tracks + RAILS) >= tracks;
        return inLane && inRow && occupied[row * lanes + lane];
    }

    /** Returns the index of the first track of a channel. */
    int channelStart(int channel) {
        return channel * (tracks + RAILS);
    }

    /** Returns the index of the middle rail of a lane or row; the neighbours are the other two. */
    int middleRail(int cell) {
        return channelStart(cell) + tracks + 1;
    }

    int tracks() {
        return tracks;
    }

    int lanes() {
        return lanes;
    }

    int rows() {
        return rows;
    }

    int columnCount() {
        return x.length;
    }

    int lineCount() {
        return y.length;
    }

    int nominalX(int i) {
        return x[i];
    }

    int nominalY(int j) {
        return y[j];
    }
}
