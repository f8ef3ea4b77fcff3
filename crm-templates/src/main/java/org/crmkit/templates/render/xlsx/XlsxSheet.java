package org.crmkit.templates.render.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * A sheet under construction. Patches are placed in pixels from the left; when all are known, each of their sides becomes the
 * border of a column, and a patch that lies over several columns or rows becomes a merged cell.
 */
final class XlsxSheet {

    /** Between the margins of an upright A4 sheet, in pixels of 1/96 inch. */
    static final int UPRIGHT = 700;

    /** Between the margins of an A4 sheet on its side. */
    static final int SIDEWAYS = 1030;

    private static final int TALLEST = 545;
    private static final int STEP = 10;

    private final int width;
    private final List<Integer> heights = new ArrayList<>();
    private final List<Patch> patches = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private List<Integer> sorted = List.of();

    /**
     * A rectangle of one look.
     *
     * @param row the first row, from 0
     * @param rows how many
     * @param left in pixels
     * @param right in pixels
     * @param link where it leads, empty for nowhere
     */
    record Patch(int row, int rows, int left, int right, List<Run> runs, Look look, String link) {}

    /**
     * A patch that may be written into.
     *
     * @param name under which the workbook knows it; several patches may share it
     */
    record Input(Patch place, String name, Accepts accepts, boolean required) {}

    XlsxSheet(int width) {
        this.width = width;
        cuts.add(0);
        cuts.add(width);
    }

    int width() {
        return width;
    }

    /** Returns a distance from the left brought to where columns may begin. */
    static int snapped(long x) {
        return Math.toIntExact((x + STEP / 2) / STEP * STEP);
    }

    /** Adds a row and returns its number, from 0. */
    int row(int height) {
        heights.add(Math.min(TALLEST, height));
        return heights.size() - 1;
    }

    /** Makes the rows {@code first} to {@code last} together at least {@code height} high. */
    void atLeast(int first, int last, int height) {
        int sum = 0;
        for (int row = first; row <= last; row++) {
            sum += heights.get(row);
        }
        for (int row = last; row >= first && sum < height; row--) {
            int taller = Math.min(TALLEST, heights.get(row) + height - sum);
            sum += taller - heights.get(row);
            heights.set(row, taller);
        }
    }

    Patch put(int row, int rows, int left, int right, List<Run> runs, Look look) {
        return put(new Patch(row, rows, left, right, runs, look, ""));
    }

    Patch put(Patch patch) {
        patches.add(patch);
        cuts.add(patch.left());
        cuts.add(patch.right());
        return patch;
    }

    void input(Patch place, String name, Accepts accepts, boolean required) {
        inputs.add(new Input(put(place), name, accepts, required));
    }

    /** Begins a new sheet of paper with the next row. */
    void newPaper() {
        if (!heights.isEmpty()) {
            breaks.add(heights.size());
        }
    }

    /** Adds a row over the whole width, as high as its wording needs. */
    void line(List<Run> runs, Look look, int above) {
        int lines = Run.lines(Run.text(runs), width - 10, look.size());
        put(row(lines * look.lineHeight() + above), 1, 0, width, runs, look);
    }

    List<Integer> heights() {
        return heights;
    }

    List<Patch> patches() {
        return patches;
    }

    List<Input> inputs() {
        return inputs;
    }

    List<Integer> breaks() {
        return breaks;
    }

    /** Returns where columns begin and the last one ends. */
    List<Integer> cuts() {
        if (sorted.size() != cuts.size()) {
            sorted = List.copyOf(cuts);
        }
        return sorted;
    }

    /** Returns the number of the column that begins at {@code x}, from 0. */
    int column(int x) {
        return Collections.binarySearch(cuts(), x);
    }

    /** Returns an address with fixed row and column, such as {@code $C$5}. */
    String fixed(Patch patch) {
        return "$" + letters(column(patch.left())) + "$" + (patch.row() + 1);
    }

    /** Returns the address of the top left cell, such as {@code C5}. */
    String corner(Patch patch) {
        return letters(column(patch.left())) + (patch.row() + 1);
    }

    /** Returns the address of all cells, such as {@code C5:F6}. */
    String area(Patch patch) {
        String last = letters(column(patch.right()) - 1) + (patch.row() + patch.rows());
        String first = corner(patch);
        return first.equals(last) ? first : first + ":" + last;
    }

    /** Returns the name of a column: 0 is A, 26 is AA. */
    static String letters(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
