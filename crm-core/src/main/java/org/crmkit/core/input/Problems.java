package org.crmkit.core.input;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.text.Label;

/** Collects what is wrong while reading goes on, so that everything is told at once. Not for sharing between threads. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Creates an empty collection. */
    public Problems() {}

    /** Adds one problem; the same problem twice counts once. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds the problem of a node that is not what it must be. */
    public void add(Node node, Label bound, Label fix) {
        add(Problem.of(node, bound, fix));
    }

    /** Adds every problem that another reading found. */
    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /** Tells whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns how many problems there are so far; a reader compares before and after to know whether a part is sound. */
    public int count() {
        return found.size();
    }

    /** Tells whether something at {@code path} or below it is wrong. */
    public boolean concern(String path) {
        return path.isEmpty()
                ? !found.isEmpty()
                : found.stream()
                        .map(Problem::path)
                        .anyMatch(p -> p.equals(path) || p.startsWith(path + ".") || p.startsWith(path + "["));
    }

    /** Returns the problems file by file as they came, within a file by line and column. */
    public List<Problem> list() {
        Map<String, Integer> order = new LinkedHashMap<>();
        found.forEach(p -> order.putIfAbsent(p.at().source(), order.size()));
        return found.stream()
                .sorted(Comparator.comparing((Problem p) -> order.getOrDefault(p.at().source(), 0))
                        .thenComparing(p -> p.at().line())
                        .thenComparing(p -> p.at().column()))
                .toList();
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidInputException with every problem found, if there is one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(list());
        }
    }
}
