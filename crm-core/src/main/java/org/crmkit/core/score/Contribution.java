package org.crmkit.core.score;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What one reason adds to a score.
 *
 * @param reason why
 * @param points in the unit of the score; finite, negative where it lowers the score
 */
public record Contribution(Reason reason, double points) {

    public Contribution {
        checkArgument(
                Double.isFinite(points), "Contribution.points of %s was %s; it must be finite.", reason.code(), points);
    }
}
