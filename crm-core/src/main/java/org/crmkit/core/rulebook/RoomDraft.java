package org.crmkit.core.rulebook;

import org.crmkit.core.rule.RulePart;
import org.crmkit.core.tier.TierScheme;

/**
 * The policy of one further room as people write it: any field may be missing, and its constraints say what input must satisfy. Its
 * amounts must be in the rulebook's currency; that is checked for all rooms alike.
 */
public interface RoomDraft {

    /**
     * Returns the policy of a complete draft.
     *
     * @throws IllegalArgumentException if the draft is incomplete or a rule cannot be; the message names the first one
     */
    RulePart toPolicy(RulebookHeader header, TierScheme tiers);
}
