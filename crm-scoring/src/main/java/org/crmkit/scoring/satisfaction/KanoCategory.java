package org.crmkit.scoring.satisfaction;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * What having a feature or not having it does to a customer: Kano, Seraku, Takahashi and Tsuji (1984), "Attractive quality and must-be
 * quality", Journal of the Japanese Society for Quality Control 14(2). The order is that of ties: M before O before A before I.
 */
public enum KanoCategory implements Term {
    /** Missed where it is absent, not noticed where it is there. */
    MUST_BE("必备", "Must-be", "M"),
    /** The more the better. */
    ONE_DIMENSIONAL("期望", "One-dimensional", "O"),
    /** Delights where it is there, not missed where it is absent. */
    ATTRACTIVE("魅力", "Attractive", "A"),
    /** Does not matter. */
    INDIFFERENT("无差异", "Indifferent", "I"),
    /** Better without it. */
    REVERSE("反向", "Reverse", "R"),
    /** The two answers contradict each other. */
    QUESTIONABLE("可疑", "Questionable", "Q");

    private final Label label;
    private final String letter;

    KanoCategory(String zh, String en, String letter) {
        this.label = Label.of(zh, en);
        this.letter = letter;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns its letter in tables. */
    public String letter() {
        return letter;
    }
}
