package org.crmkit.scoring.weight;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.crmkit.scoring.internal.Sum;

/**
 * How much each of some criteria counts; together one.
 *
 * @param names of the criteria, each once, in the order they were given
 * @param values 0 to 1, adding up to one
 */
public record Weights(List<String> names, List<Double> values) {

    public Weights {
        names = List.copyOf(names);
        values = List.copyOf(values);
        checkArgument(!names.isEmpty(), "Weights.names was empty; give at least one criterion.");
        checkArgument(
                names.size() == values.size(),
                "Weights had %s names and %s values; each name must have its value.",
                names.size(),
                values.size());
        checkArgument(new HashSet<>(names).size() == names.size(), "Weights.names had a name twice: %s.", names);
        Sum sum = new Sum();
        for (double value : values) {
            checkArgument(value >= 0 && value <= 1, "Weights.values had %s; each must be 0 to 1.", value);
            sum.add(value);
        }
        checkArgument(
                Math.abs(sum.value() - 1) <= 1e-9,
                "Weights.values added up to %s; they must add up to 1. Use Weights.of to scale them.",
                sum.value());
    }

    /**
     * Obtains weights in the proportion of {@code parts}.
     *
     * @param parts zero or more, finite, not all zero
     */
    public static Weights of(List<String> names, double... parts) {
        Sum sum = new Sum();
        for (double part : parts) {
            checkArgument(
                    part >= 0 && part < Double.POSITIVE_INFINITY,
                    "Weights had the part %s; each must be zero or more.",
                    part);
            sum.add(part);
        }
        checkArgument(sum.value() > 0, "Weights had no part above zero; at least one criterion must count.");
        List<Double> values = new ArrayList<>();
        for (double part : parts) {
            values.add(part / sum.value());
        }
        return new Weights(names, values);
    }

    /** Obtains equal weights. */
    public static Weights equal(List<String> names) {
        double[] ones = new double[names.size()];
        Arrays.fill(ones, 1);
        return of(names, ones);
    }

    /** Returns how many criteria there are. */
    public int size() {
        return names.size();
    }

    /** Returns the weight of a criterion. */
    public double weightOf(String name) {
        int place = names.indexOf(name);
        checkArgument(place >= 0, "Weights have no '%s'; it must be one of %s.", name, names);
        return values.get(place);
    }
}
