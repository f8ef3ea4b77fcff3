package org.crmkit.scoring.callcenter;

import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/**
 * A goal held against a number of agents.
 *
 * @param goal which
 * @param value what the agents reach; a share, or seconds
 * @param bound what is asked
 */
public record GoalCheck(ServiceGoal goal, double value, double bound) {

    /** Tells whether it is reached; exactly at the bound it is. */
    public boolean isMet() {
        return goal.isFloor() ? value >= bound : value <= bound;
    }

    /** Returns it as a sentence. */
    public Reason reason(int agents) {
        String is = shown(value);
        String asked = shown(bound);
        return Reason.of(
                goal.code() + (isMet() ? "-reached" : "-missed"),
                agents + "名坐席：" + goal.label().zh() + is + "，要求" + (goal.isFloor() ? "不低于" : "不高于") + asked
                        + (isMet() ? "，达到。" : "，未达到。"),
                agents + " agents: " + goal.label().en() + " " + is + ", asked for at "
                        + (goal.isFloor() ? "least " : "most ") + asked + (isMet() ? ", reached." : ", missed."));
    }

    private String shown(double number) {
        return goal == ServiceGoal.ANSWER_SPEED
                ? Formats.rounded(number, 2) + " s"
                : Formats.rounded(100 * number, 2) + "%";
    }
}
