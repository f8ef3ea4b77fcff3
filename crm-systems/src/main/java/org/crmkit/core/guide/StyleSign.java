package org.crmkit.core.guide;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What can be observed of a customer's style; each sign speaks for one end of one axis. Which signs these are is ours. */
public enum StyleSign implements Term {
    SHOWS_FEELINGS(true, true, "表情丰富，情绪外露", "Shows feelings"),
    TELLS_STORIES(true, true, "爱讲经历和故事", "Tells stories"),
    ASKS_ABOUT_PEOPLE(true, true, "关心人和关系", "Asks about people"),
    ASKS_FOR_DATA(true, false, "询问数据和依据", "Asks for data"),
    KEEPS_DISTANCE(true, false, "表情平静，保持距离", "Keeps distance"),
    STICKS_TO_THE_MATTER(true, false, "只谈事情本身", "Sticks to the matter"),
    SPEAKS_FAST(false, true, "语速快，声音有力", "Speaks fast and loud"),
    DECIDES_QUICKLY(false, true, "决定迅速", "Decides quickly"),
    INTERRUPTS(false, true, "打断对方，直说意见", "Interrupts and says what he thinks"),
    SPEAKS_SLOWLY(false, false, "语速慢，声音轻", "Speaks slowly and softly"),
    HESITATES(false, false, "犹豫，征求他人意见", "Hesitates and asks others"),
    AGREES_EASILY(false, false, "附和，少提异议", "Agrees and rarely objects");

    private final boolean ofEmotion;
    private final boolean high;
    private final Label label;

    StyleSign(boolean ofEmotion, boolean high, String zh, String en) {
        this.ofEmotion = ofEmotion;
        this.high = high;
        this.label = Label.of(zh, en);
    }

    /** Tells whether it speaks of emotion; else of assertiveness. */
    public boolean isOfEmotion() {
        return ofEmotion;
    }

    /** Tells whether it speaks for much of it. */
    public boolean isHigh() {
        return high;
    }

    @Override
    public Label label() {
        return label;
    }
}
