package org.crmkit.core.relationship;

import org.crmkit.core.text.Label;

/** What brings a customer and the company together. */
public enum ContactKind {
    /** We go to the customer. */
    VISIT("visit", "走访", "visit"),
    /** The customer comes by appointment. */
    BOOKED_RECEPTION("booked-reception", "预约接待", "booked reception"),
    /** The customer comes unannounced. */
    WALK_IN_RECEPTION("walk-in-reception", "随机接待", "walk-in reception"),
    /** The customer is our guest at a meal. */
    HOSPITALITY("hospitality", "招待用餐", "hospitality meal"),
    /** The customer is shown around. */
    TOUR("tour", "参观", "tour"),
    /** We ask, by telephone or in person, how it went. */
    RETURN_VISIT("return-visit", "回访", "return visit"),
    /** The customer suggests something. */
    PROPOSAL("proposal", "客户提案", "proposal");

    private final String slug;
    private final Label label;

    ContactKind(String slug, String zh, String en) {
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
