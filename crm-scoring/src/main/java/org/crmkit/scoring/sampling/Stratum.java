package org.crmkit.scoring.sampling;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.OptionalDouble;
import org.crmkit.core.survey.Segment;

/**
 * One group that a sample is parted among.
 *
 * @param segment who they are and how many
 * @param deviation expected standard deviation of their answers, zero or more; empty if it is not known
 */
public record Stratum(Segment segment, OptionalDouble deviation) {

    public Stratum {
        checkArgument(
                deviation.isEmpty()
                        || (deviation.getAsDouble() >= 0 && deviation.getAsDouble() < Double.POSITIVE_INFINITY),
                "Stratum.deviation of %s was %s; it must be zero or more. Leave it out if it is not known.",
                segment.slug(),
                deviation);
    }

    /** Obtains a group of whose answers nothing is known. */
    public static Stratum of(Segment segment) {
        return new Stratum(segment, OptionalDouble.empty());
    }

    /** Obtains a group with the standard deviation of its answers in an earlier survey. */
    public static Stratum of(Segment segment, double deviation) {
        return new Stratum(segment, OptionalDouble.of(deviation));
    }
}
