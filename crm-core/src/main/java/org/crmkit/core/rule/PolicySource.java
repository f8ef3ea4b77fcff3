package org.crmkit.core.rule;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a desk asks for its rules. The rulebook shelf of one organisation hands these out; a test hands out a constant.
 * Implementations are safe under threads.
 */
public interface PolicySource<P extends RulePart> {

    /**
     * Returns the policy in force at {@code instant}, by the day it falls on in the rulebook's zone.
     *
     * @throws IllegalStateException if no edition is in force then; the message names the first one that will be
     */
    InForce<P> at(Instant instant);

    /** Returns the policy of one edition: an open case keeps the edition it was opened under. */
    Optional<InForce<P>> edition(RulebookVersion version);

    /** Obtains a source that knows one edition, in force at all times. */
    static <P extends RulePart> PolicySource<P> always(InForce<P> policy) {
        return new PolicySource<>() {
            @Override
            public InForce<P> at(Instant instant) {
                return policy;
            }

            @Override
            public Optional<InForce<P>> edition(RulebookVersion version) {
                return policy.version().equals(version) ? Optional.of(policy) : Optional.empty();
            }
        };
    }
}
