package org.crmkit.scoring.callcenter;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What agents may be asked to reach. Each gets better with every agent. */
public enum ServiceGoal implements Term {
    /** At least this share is answered in time. */
    SERVICE_LEVEL("服务水平", "Service level"),
    /** Callers who are answered wait at most so long on average. */
    ANSWER_SPEED("平均应答速度", "Average speed of answer"),
    /** At most this share gives up. */
    ABANDONMENT("放弃率", "Abandonment"),
    /** Agents are busy for at most this share of their time. */
    OCCUPANCY("坐席占用率", "Occupancy");

    private final Label label;

    ServiceGoal(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Tells whether the goal is a floor; the others are ceilings. */
    public boolean isFloor() {
        return this == SERVICE_LEVEL;
    }
}
