package org.crmkit.core.relationship;

import org.crmkit.core.text.Label;

/**
 * The five steps of "five steps one law"; the one law goes for all of them: start from the customer's wish to succeed and keep talking
 * with him throughout.
 */
public enum CareStep {
    /** To know names and faces. */
    RECOGNISE("recognise", "认识客户", "recognise"),
    /** To know needs and habits. */
    UNDERSTAND("understand", "了解客户", "understand"),
    /** To help before he asks. */
    HELP("help", "帮助客户", "help"),
    /** To see things as he does. */
    COMPREHEND("comprehend", "理解客户", "comprehend"),
    /** To do more than he expects. */
    MOVE("move", "感动客户", "move");

    private final String slug;
    private final Label label;

    CareStep(String slug, String zh, String en) {
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
