package org.crmkit.core.relationship;

import org.crmkit.core.text.Label;

/** How the stops of a day are put in order. */
public enum RouteType {
    /** Nearest first, and straight back from the farthest. */
    STRAIGHT("straight", "直线式", "straight"),
    /** Farthest first, the others on the way back. */
    JUMP("jump", "跳跃式", "jump"),
    /** Around a circle, so that the last stop lies near the company. */
    LOOP("loop", "循环式", "loop");

    private final String slug;
    private final Label label;

    RouteType(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
