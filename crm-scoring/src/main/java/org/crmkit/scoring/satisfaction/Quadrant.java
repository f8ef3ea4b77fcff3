package org.crmkit.scoring.satisfaction;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What to do about something, from how important it is and how well it is done: the four fields of {@link PriorityMap}. */
public enum Quadrant implements Term {
    /** Important and done badly. */
    CONCENTRATE("重点改进", "Concentrate here"),
    /** Important and done well. */
    KEEP_UP("继续保持", "Keep up the good work"),
    /** Neither important nor done well. */
    LOW_PRIORITY("次要改进", "Low priority"),
    /** Done well and not important. */
    POSSIBLE_OVERKILL("过度投入", "Possible overkill");

    private final Label label;

    Quadrant(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the quadrant of what is important or not, and good or not. */
    public static Quadrant of(boolean isImportant, boolean isGood) {
        if (isImportant) {
            return isGood ? KEEP_UP : CONCENTRATE;
        }
        return isGood ? POSSIBLE_OVERKILL : LOW_PRIORITY;
    }
}
