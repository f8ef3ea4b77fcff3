package org.crmkit.scoring.servicequality;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.Sum;

/**
 * What is usual, and so where the limits lie for any size.
 *
 * @param kind what is counted
 * @param perUnit the share of bad cases, or faults for each unit; above zero, below one for cases
 * @param subgroups by how many it was estimated; zero where it is a standard that was given
 */
public record ControlBaseline(AttributeChart kind, double perUnit, int subgroups) {

    private static final Reason TOO_FEW =
            Reason.of("too-few-subgroups", "第一阶段可用的子组不足两个。", "Fewer than two subgroups of the first phase count.");

    public ControlBaseline {
        checkArgument(
                perUnit > 0 && perUnit < (kind.isBinomial() ? 1 : Double.POSITIVE_INFINITY),
                "ControlBaseline.perUnit was %s; it must be above 0%s, or nothing varies.",
                perUnit,
                kind.isBinomial() ? " and below 1" : "");
    }

    /** Obtains a standard that was given and not estimated. */
    public static ControlBaseline given(AttributeChart kind, double perUnit) {
        return new ControlBaseline(kind, perUnit, 0);
    }

    /**
     * Estimates what is usual: all that was counted over all that was looked at. Undefined with fewer than two subgroups, and where
     * everything or nothing was bad.
     */
    public static Measured<ControlBaseline> estimate(AttributeChart kind, List<Subgroup> subgroups) {
        if (subgroups.size() < 2) {
            return new Measured.Undefined<>(TOO_FEW);
        }
        long counted = 0;
        Sum sizes = new Sum();
        for (Subgroup subgroup : subgroups) {
            kind.check(subgroup);
            counted = Math.addExact(counted, subgroup.count());
            sizes.add(subgroup.size());
        }
        if (counted == 0 || (kind.isBinomial() && counted == (long) sizes.value())) {
            return new Measured.Undefined<>(Reason.of(
                    "no-variation",
                    counted == 0 ? "第一阶段没有发现任何问题，无法确定控制限。" : "第一阶段全部不合格，无法确定控制限。",
                    counted == 0
                            ? "Nothing was found in the first phase, so there are no limits."
                            : "Everything was bad in the first phase, so there are no limits."));
        }
        return new Measured.Known<>(
                new ControlBaseline(kind, counted / sizes.value(), subgroups.size()), subgroups.size());
    }

    /**
     * Returns the limits of a subgroup of {@code size}: three standard deviations from the centre, never below zero and, for cases, never
     * above all of them.
     */
    public ControlLimits limits(double size) {
        double centre = kind.centre(perUnit, size);
        double sigma = kind.sigma(perUnit, size);
        return new ControlLimits(
                centre, sigma, Math.max(0, centre - 3 * sigma), Math.min(kind.most(size), centre + 3 * sigma));
    }
}
