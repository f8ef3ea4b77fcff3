package org.crmkit.core.relationship;

import java.util.Optional;
import org.crmkit.core.text.Label;

/** What is paid for when a customer is our guest. */
public enum HospitalityKind {
    /** We eat together. */
    MEAL("meal", "招待用餐", "hospitality meal"),
    /** The customer is received or shown around: refreshments, transport, the room. */
    RECEPTION("reception", "接待", "reception");

    private final String slug;
    private final Label label;

    HospitalityKind(String slug, String zh, String en) {
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

    /** Returns which limits a contact falls under; empty for visits, return visits and proposals, where nobody is our guest. */
    public static Optional<HospitalityKind> of(ContactKind contact) {
        return switch (contact) {
            case HOSPITALITY -> Optional.of(MEAL);
            case BOOKED_RECEPTION, WALK_IN_RECEPTION, TOUR -> Optional.of(RECEPTION);
            case VISIT, RETURN_VISIT, PROPOSAL -> Optional.empty();
        };
    }
}
