package org.crmkit.scoring.weight;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.scoring.internal.Sum;

/**
 * A goal with criteria below it, and criteria or alternatives below those, compared level by level. What stands at the ends gets the
 * product of the weights on the way; an alternative that stands below several criteria gets the sum. Saaty (1990),
 * <a href="https://doi.org/10.1016/0377-2217(90)90057-I">doi:10.1016/0377-2217(90)90057-I</a>.
 *
 * @param name what it is
 * @param comparison of what stands below, by name in that order; empty at an end and where one thing alone stands below
 * @param below the next level; empty at an end
 */
public record Hierarchy(String name, Optional<PairwiseMatrix> comparison, List<Hierarchy> below) {

    public Hierarchy {
        below = List.copyOf(below);
        List<String> names = below.stream().map(Hierarchy::name).toList();
        checkArgument(
                comparison.isPresent() || below.size() < 2,
                "Hierarchy '%s' has %s below it and no comparison of them; compare them in pairs.",
                name,
                names);
        checkArgument(
                comparison.isEmpty() || comparison.get().names().equals(names),
                "Hierarchy '%s' has %s below it; its comparison must be of the same in the same order, not of %s.",
                name,
                names,
                comparison.map(PairwiseMatrix::names).orElse(List.of()));
    }

    /** Obtains an end of the hierarchy. */
    public static Hierarchy end(String name) {
        return new Hierarchy(name, Optional.empty(), List.of());
    }

    /** Obtains a criterion whose next level are ends. */
    public static Hierarchy of(String name, PairwiseMatrix comparison) {
        return new Hierarchy(
                name,
                Optional.of(comparison),
                comparison.names().stream().map(Hierarchy::end).toList());
    }

    /** Obtains a criterion of its next level. */
    public static Hierarchy of(String name, PairwiseMatrix comparison, List<Hierarchy> below) {
        return new Hierarchy(name, Optional.of(comparison), below);
    }

    /** Returns the weights of the ends; of an end that stands in several places the sum. */
    public Weights weights(AhpMethod method) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        collect(1, method, sums);
        return Weights.of(
                List.copyOf(sums.keySet()),
                sums.values().stream().mapToDouble(Sum::value).toArray());
    }

    private void collect(double weight, AhpMethod method, Map<String, Sum> sums) {
        if (below.isEmpty()) {
            sums.computeIfAbsent(name, end -> new Sum()).add(weight);
            return;
        }
        List<Double> shares = comparison
                .map(matrix ->
                        Ahp.of(matrix, method, RandomIndex.SAATY_1980).weights().values())
                .orElse(List.of(1.0));
        for (int i = 0; i < below.size(); i++) {
            below.get(i).collect(weight * shares.get(i), method, sums);
        }
    }

    /** Returns every comparison with its weights, from the top down, by the name of what stands above it. */
    public List<Level> levels(AhpMethod method, RandomIndex table) {
        List<Level> levels = new ArrayList<>();
        levels(1, method, table, levels);
        return List.copyOf(levels);
    }

    /**
     * One comparison.
     *
     * @param name what stands above those compared
     * @param weight how much it counts for the goal, 0 to 1
     * @param ahp the comparison with its weights
     */
    public record Level(String name, double weight, Ahp ahp) {}

    private void levels(double weight, AhpMethod method, RandomIndex table, List<Level> levels) {
        List<Double> shares = List.of(1.0);
        if (comparison.isPresent()) {
            Ahp ahp = Ahp.of(comparison.get(), method, table);
            levels.add(new Level(name, weight, ahp));
            shares = ahp.weights().values();
        }
        for (int i = 0; i < below.size(); i++) {
            below.get(i).levels(weight * shares.get(i), method, table, levels);
        }
    }

    /**
     * Returns the consistency of the whole: the indices of all comparisons weighted by what stands above them, by the random indices
     * weighted alike. Zero if nothing was compared that could contradict itself; empty if a comparison is larger than the table.
     */
    public OptionalDouble consistencyRatio(AhpMethod method, RandomIndex table) {
        Sum index = new Sum();
        Sum random = new Sum();
        for (Level level : levels(method, table)) {
            OptionalDouble of = table.of(level.ahp().matrix().size());
            if (of.isEmpty()) {
                return OptionalDouble.empty();
            }
            index.add(level.weight() * level.ahp().consistencyIndex());
            random.add(level.weight() * of.getAsDouble());
        }
        return OptionalDouble.of(random.value() == 0 ? 0 : index.value() / random.value());
    }
}
