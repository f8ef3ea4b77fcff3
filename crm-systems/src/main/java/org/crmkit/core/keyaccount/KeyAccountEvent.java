package org.crmkit.core.keyaccount;

import java.time.Instant;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/**
 * What happened to a key account; no wording of anybody.
 *
 * @param subject a slug: the type, step or level it is about; {@code all} if none
 */
public record KeyAccountEvent(
        CustomerId customer, Kind kind, String subject, Instant occurredAt, RulebookVersion decidedUnder)
        implements DomainEvent {

    /** What can happen. */
    public enum Kind {
        /** The customer became a key account. */
        ACCOUNT_OPENED,
        /** Posts of the team were filled. */
        TEAM_ASSIGNED,
        /** A further level joined in. */
        LEVEL_JOINED,
        /** A step of the programme was done. */
        STEP_DONE,
        /** A plan was made, or made anew. */
        PLAN_MADE,
        /** Stock was taken. */
        STOCK_TAKEN,
        /** The customer joined the core customer organisation. */
        CLUB_JOINED,
        /** He left it. */
        CLUB_LEFT,
        /** It was decided what becomes of returned goods. */
        RETURN_DISPOSED
    }
}
