package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulebookVersion;

/**
 * Under which promise a complaint is handled: the service level of a tier in an edition of the rulebook.
 *
 * @param tier the slug of the tier
 * @param version the edition
 * @param since when it was planned so; the clocks count from receipt all the same
 */
public record Plan(String tier, RulebookVersion version, Instant since) {

    public Plan {
        checkArgument(RuleKey.isSlug(tier), "Plan.tier was '%s'; it must be a tier's slug such as gold.", tier);
    }
}
