package org.crmkit.scoring.matching;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import org.crmkit.scoring.internal.Sum;

/**
 * How often a field agrees at each of its levels, where both files say something.
 *
 * @param field which
 * @param ofMatches m, the share of each level among pairs of one customer, in the order of {@link MatchField#levels()}; above
 *     zero, adding up to 1
 * @param ofOthers u, the same among pairs of two customers
 */
public record FieldWeights(MatchField field, List<Double> ofMatches, List<Double> ofOthers) {

    private static final double LOG_2 = StrictMath.log(2);

    public FieldWeights {
        ofMatches = List.copyOf(ofMatches);
        ofOthers = List.copyOf(ofOthers);
        check(field, "ofMatches", ofMatches);
        check(field, "ofOthers", ofOthers);
    }

    private static void check(MatchField field, String name, List<Double> shares) {
        checkArgument(
                shares.size() == field.levels().size(),
                "FieldWeights.%s of %s has %s shares; it must have %s, one for each of %s.",
                name,
                field,
                shares.size(),
                field.levels().size(),
                field.levels());
        Sum sum = new Sum();
        for (double share : shares) {
            checkArgument(
                    share > 0 && share < 1,
                    "FieldWeights.%s of %s has a share of %s; it must be above 0 and below 1. Give what was never seen a small share.",
                    name,
                    field,
                    share);
            sum.add(share);
        }
        checkArgument(
                Math.abs(sum.value() - 1) <= 1e-9,
                "FieldWeights.%s of %s add up to %s; they must add up to 1.",
                name,
                field,
                sum.value());
    }

    /** Returns the weight of a level in bits, {@code log2(m / u)}; zero where the field says nothing. */
    public double bits(MatchLevel level) {
        if (level == MatchLevel.UNKNOWN) {
            return 0;
        }
        int place = field.levels().indexOf(level);
        checkArgument(place >= 0, "%s has no level %s; it has %s.", field, level, field.levels());
        return log2(ofMatches.get(place) / ofOthers.get(place));
    }

    static double log2(double x) {
        return StrictMath.log(x) / LOG_2;
    }
}
