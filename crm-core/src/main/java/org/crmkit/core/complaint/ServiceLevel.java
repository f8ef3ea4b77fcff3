package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * How soon customers of one tier are answered and helped.
 *
 * @param tier the tier's slug in the tier scheme, for example {@code gold}
 * @param name what the tier scheme calls that tier; quoted here, not a rule of its own
 * @param firstResponse from receipt to the first answer by a person; not zero
 * @param resolution from receipt to the solution; not zero, and not shorter than the first response where both count the same
 *     unit
 */
public record ServiceLevel(String tier, Label name, Span firstResponse, Span resolution) {

    public ServiceLevel {
        checkArgument(
                RuleKey.isSlug(tier),
                "complaint.service-levels has a tier '%s'; it must be a slug of a-z, 0-9 and inner hyphens, the same as in tier.levels.",
                tier);
        checkArgument(
                firstResponse.amount() > 0,
                "complaint.service-levels.%s.first-response is %s; it must be more than zero. Nobody answers in no time.",
                tier,
                firstResponse);
        checkArgument(
                resolution.amount() > 0,
                "complaint.service-levels.%s.resolution is %s; it must be more than zero. Nobody helps in no time.",
                tier,
                resolution);
        checkArgument(
                resolution.unit() != firstResponse.unit() || resolution.amount() >= firstResponse.amount(),
                "complaint.service-levels.%s.resolution is %s; it must be at least %s, the first response. Raise it, or answer sooner.",
                tier,
                resolution,
                firstResponse);
    }

    /** Returns the length of time promised for {@code goal}. */
    public Span span(ServiceGoal goal) {
        return switch (goal) {
            case FIRST_RESPONSE -> firstResponse;
            case RESOLUTION -> resolution;
        };
    }

    /** Returns the key of the rule that promises {@code goal}: {@code complaint.service-levels.gold.first-response}. */
    public RuleKey key(ServiceGoal goal) {
        return ComplaintPolicy.LEVELS.child(tier).child(goal.slug());
    }
}
