package org.crmkit.scoring.internal;

import org.crmkit.core.rating.RatingPolicy;
import org.crmkit.core.relationship.club.ClubPolicy;
import org.crmkit.core.relationship.club.LoyaltyRule;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;

/** The rules of the library's own rulebook, for whoever computes without one. */
public final class Standards {

    private Standards() {}

    /** Read once, when somebody asks; it is immutable. */
    private static final class Read {
        static final Rulebook RULEBOOK = CompleteRulebook.load();
    }

    /** Returns how that rulebook rates. */
    public static RatingPolicy rating() {
        return Read.RULEBOOK.room(RatingPolicy.class).orElseThrow();
    }

    /** Returns its loyalty programme. */
    public static LoyaltyRule loyalty() {
        return Read.RULEBOOK.room(ClubPolicy.class).flatMap(ClubPolicy::loyalty).orElseThrow();
    }
}
