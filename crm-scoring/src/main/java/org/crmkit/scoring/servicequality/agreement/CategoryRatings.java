package org.crmkit.scoring.servicequality.agreement;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which category each rater put each subject into.
 *
 * @param categories in their order where they have one, for example from pass to fail; two or more, each once
 * @param raters two or more, each once; where several stand in for each other, their places
 * @param items what was rated, each key once
 */
public record CategoryRatings(List<String> categories, List<String> raters, List<Item> items) {

    /**
     * A subject.
     *
     * @param key which contact
     * @param verdicts one a rater, in their order; empty where one did not rate it
     */
    public record Item(String key, List<Optional<String>> verdicts) {
        public Item {
            verdicts = List.copyOf(verdicts);
        }

        boolean isComplete() {
            return verdicts.stream().allMatch(Optional::isPresent);
        }
    }

    public CategoryRatings {
        categories = List.copyOf(categories);
        raters = List.copyOf(raters);
        items = List.copyOf(items);
        checkArgument(
                categories.size() >= 2 && new HashSet<>(categories).size() == categories.size(),
                "CategoryRatings.categories were %s; there must be two or more, each once.",
                categories);
        checkArgument(
                raters.size() >= 2 && new HashSet<>(raters).size() == raters.size(),
                "CategoryRatings.raters were %s; there must be two or more, each once.",
                raters);
        Set<String> keys = new HashSet<>();
        for (Item item : items) {
            checkArgument(keys.add(item.key()), "CategoryRatings has '%s' twice; keep one.", item.key());
            checkArgument(
                    item.verdicts().size() == raters.size(),
                    "CategoryRatings item %s had %s verdicts; it must have %s, one a rater.",
                    item.key(),
                    item.verdicts().size(),
                    raters.size());
            for (Optional<String> verdict : item.verdicts()) {
                checkArgument(
                        verdict.map(categories::contains).orElse(true),
                        "CategoryRatings item %s had the verdict '%s'; it must be one of %s.",
                        item.key(),
                        verdict.orElse(""),
                        categories);
            }
        }
    }

    /**
     * Returns how often two raters gave each pair of categories, over what both rated: row by row the categories of {@code first}.
     *
     * @param first the place of a rater
     * @param second the place of another
     */
    public List<List<Long>> table(int first, int second) {
        long[][] counts = new long[categories.size()][categories.size()];
        for (Item item : items) {
            Optional<String> one = item.verdicts().get(first);
            Optional<String> other = item.verdicts().get(second);
            if (one.isPresent() && other.isPresent()) {
                counts[categories.indexOf(one.get())][categories.indexOf(other.get())]++;
            }
        }
        return lists(counts);
    }

    /** Returns how many raters put each subject into each category: a row for each subject that all of them rated. */
    public List<List<Long>> counts() {
        List<Item> complete = items.stream().filter(Item::isComplete).toList();
        long[][] counts = new long[complete.size()][categories.size()];
        for (int i = 0; i < counts.length; i++) {
            for (Optional<String> verdict : complete.get(i).verdicts()) {
                counts[i][categories.indexOf(verdict.orElseThrow())]++;
            }
        }
        return lists(counts);
    }

    /** Returns how many subjects not all of them rated. */
    public long incomplete() {
        return items.stream().filter(item -> !item.isComplete()).count();
    }

    private static List<List<Long>> lists(long[][] counts) {
        List<List<Long>> rows = new ArrayList<>();
        for (long[] row : counts) {
            List<Long> cells = new ArrayList<>();
            for (long count : row) {
                cells.add(count);
            }
            rows.add(List.copyOf(cells));
        }
        return List.copyOf(rows);
    }
}
