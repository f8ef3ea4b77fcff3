package org.crmkit.core.customer.merge;

import org.crmkit.core.score.Reason;

/**
 * One thing that stands in the way.
 *
 * @param obstacle for programs
 * @param reason for people; it never shows a number of a person
 */
public record Refusal(MergeObstacle obstacle, Reason reason) {

    static Refusal of(MergeObstacle obstacle, String zh, String en) {
        return new Refusal(obstacle, Reason.of("merge-" + obstacle.code(), zh, en));
    }
}
