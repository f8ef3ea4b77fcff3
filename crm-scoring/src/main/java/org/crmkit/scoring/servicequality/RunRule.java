package org.crmkit.scoring.servicequality;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * A pattern that hardly happens by chance. Distances are in standard deviations of each point, so that rules hold where sizes differ; a
 * point on the centre line is on neither side. The pattern ends at the point that completes it.
 */
public enum RunRule implements Term {
    /** A point beyond three standard deviations. */
    BEYOND_LIMITS("1点超出控制限", "a point beyond the limits", 1),
    /** Two of three in a row beyond two standard deviations on the same side. */
    TWO_OF_THREE("连续3点中有2点在同侧2σ之外", "two of three in a row beyond 2 sigma on one side", 3),
    /** Four of five in a row beyond one standard deviation on the same side. */
    FOUR_OF_FIVE("连续5点中有4点在同侧1σ之外", "four of five in a row beyond 1 sigma on one side", 5),
    /** Eight in a row on the same side of the centre. */
    EIGHT_ON_ONE_SIDE("连续8点在中心线同侧", "eight in a row on one side of the centre", 8),
    /** Nine in a row on the same side of the centre. */
    NINE_ON_ONE_SIDE("连续9点在中心线同侧", "nine in a row on one side of the centre", 9),
    /** Six in a row that only rise or only fall. */
    SIX_STEADILY("连续6点持续上升或下降", "six in a row steadily rising or falling", 6),
    /** Fourteen in a row that go up and down in turn. */
    FOURTEEN_IN_TURN("连续14点上下交替", "fourteen in a row up and down in turn", 14),
    /** Fifteen in a row within one standard deviation. */
    FIFTEEN_NEAR("连续15点在1σ之内", "fifteen in a row within 1 sigma", 15),
    /** Eight in a row beyond one standard deviation, on whichever side. */
    EIGHT_FAR("连续8点在1σ之外（两侧）", "eight in a row beyond 1 sigma on either side", 8);

    private final Label label;
    private final int window;

    RunRule(String zh, String en, int window) {
        this.label = Label.of(zh, en);
        this.window = window;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns how many points in a row it looks at. */
    public int window() {
        return window;
    }

    /** Returns the places of the points it hits where it is completed at {@code end}; empty where it is not. */
    List<Integer> hits(List<Double> deviations, int end) {
        int from = end - window + 1;
        if (from < 0) {
            return List.of();
        }
        return switch (this) {
            case BEYOND_LIMITS -> oneSide(deviations, from, end, 3, 1);
            case TWO_OF_THREE -> oneSide(deviations, from, end, 2, 2);
            case FOUR_OF_FIVE -> oneSide(deviations, from, end, 1, 4);
            case EIGHT_ON_ONE_SIDE, NINE_ON_ONE_SIDE -> oneSide(deviations, from, end, 0, window);
            case SIX_STEADILY -> all(from, end, steps(deviations, from, end, 1));
            case FOURTEEN_IN_TURN -> all(from, end, steps(deviations, from, end, -1));
            case FIFTEEN_NEAR ->
                all(from, end, deviations.subList(from, end + 1).stream().allMatch(z -> Math.abs(z) < 1));
            case EIGHT_FAR ->
                all(from, end, deviations.subList(from, end + 1).stream().allMatch(z -> Math.abs(z) > 1));
        };
    }

    /** Those of the window beyond {@code bound} on the side of the last, if the last is and they are enough. */
    private static List<Integer> oneSide(List<Double> deviations, int from, int end, double bound, int enough) {
        double side = Math.signum(deviations.get(end));
        List<Integer> hits = new ArrayList<>();
        for (int i = from; i <= end; i++) {
            if (side * deviations.get(i) > bound) {
                hits.add(i);
            }
        }
        boolean last = side * deviations.get(end) > bound;
        return last && hits.size() >= enough ? List.copyOf(hits) : List.of();
    }

    /** Whether each step has the direction of the one before, times {@code turn}. */
    private static boolean steps(List<Double> deviations, int from, int end, int turn) {
        double before = Math.signum(deviations.get(from + 1) - deviations.get(from));
        boolean holds = before != 0;
        for (int i = from + 2; i <= end && holds; i++) {
            double step = Math.signum(deviations.get(i) - deviations.get(i - 1));
            holds = step == turn * before;
            before = step;
        }
        return holds;
    }

    private static List<Integer> all(int from, int end, boolean holds) {
        List<Integer> hits = new ArrayList<>();
        for (int i = from; holds && i <= end; i++) {
            hits.add(i);
        }
        return hits;
    }
}
