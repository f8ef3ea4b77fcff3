package org.crmkit.core.rule;

/**
 * A policy together with the edition of the rulebook it comes from. Decisions take this, so that each answer and each event
 * can name its version without knowing the rulebook.
 *
 * @param policy the rules
 * @param version where they stand
 */
public record InForce<P extends RulePart>(P policy, RulebookVersion version) {

    /** Obtains the policy as it stands in {@code version}. */
    public static <P extends RulePart> InForce<P> of(P policy, RulebookVersion version) {
        return new InForce<>(policy, version);
    }
}
