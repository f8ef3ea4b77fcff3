package org.crmkit.templates.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which part of a new list each part of an old one became. What says the same is matched first, as the longest common
 * subsequence; between those, parts are paired in order so that the likeness of all pairs together is greatest.
 */
final class Alignment {

    /** Parts less alike than this are not the same part rewritten. */
    private static final double LEAST = 0.5;

    /** What parts of one name are at least alike. */
    private static final double NAMED = 0.75;

    private Alignment() {}

    /**
     * What is compared of a part.
     *
     * @param shape parts of different shapes are never paired
     * @param content parts of the same content are the same part, wherever they stand
     * @param name what it is known by, such as the heading of an article; empty for none
     * @param words what it says
     */
    record Part(Object shape, Object content, String name, List<String> words) {}

    /** A part of the old list and what it became; one of the two may be missing. */
    record Step(Optional<Integer> before, Optional<Integer> after) {}

    /** Returns every part of both lists in reading order; what is gone stands before what is new. */
    static List<Step> of(List<Part> before, List<Part> after) {
        List<Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (CommonParts.Pair same : CommonParts.of(
                before.stream().map(Part::content).toList(),
                after.stream().map(Part::content).toList())) {
            between(before, i, same.before(), after, j, same.after(), steps);
            steps.add(new Step(Optional.of(same.before()), Optional.of(same.after())));
            i = same.before() + 1;
            j = same.after() + 1;
        }
        between(before, i, before.size(), after, j, after.size(), steps);
        return steps;
    }

    private static void between(
            List<Part> before, int from, int to, List<Part> after, int start, int end, List<Step> steps) {
        int n = to - from;
        int m = end - start;
        double[][] best = new double[n + 1][m + 1];
        double[][] likeness = new double[n][m];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                likeness[i][j] = likeness(before.get(from + i), after.get(start + j));
                double paired = likeness[i][j] < LEAST ? 0 : likeness[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            boolean both = i < n && j < m;
            if (both && likeness[i][j] >= LEAST && best[i][j] <= likeness[i][j] + best[i + 1][j + 1]) {
                steps.add(new Step(Optional.of(from + i++), Optional.of(start + j++)));
            } else if (i < n && (j == m || best[i + 1][j] >= best[i][j + 1])) {
                steps.add(new Step(Optional.of(from + i++), Optional.empty()));
            } else {
                steps.add(new Step(Optional.empty(), Optional.of(start + j++)));
            }
        }
    }

    /** Returns how alike two parts are, 0 to 1: the share of words they have in common (Dice's coefficient), more if they share a name. */
    private static double likeness(Part before, Part after) {
        if (!before.shape().equals(after.shape())) {
            return 0;
        }
        boolean named = !before.name().isEmpty() && before.name().equals(after.name());
        int all = before.words().size() + after.words().size();
        if (all == 0) {
            return 1;
        }
        Map<String, Integer> counts = new HashMap<>();
        before.words().forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : after.words()) {
            int left = counts.getOrDefault(word, 0);
            if (left > 0) {
                counts.put(word, left - 1);
                common++;
            }
        }
        double share = 2.0 * common / all;
        return named ? NAMED + (1 - NAMED) * share : share;
    }
}
