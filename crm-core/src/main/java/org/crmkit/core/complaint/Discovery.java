package org.crmkit.core.complaint;

import java.util.Optional;

/**
 * How something came to the company's knowledge.
 *
 * @param source what kind of person or thing found it
 * @param by which one, if that is known
 */
public record Discovery(DiscoverySource source, Optional<ActorId> by) {

    /** Obtains a discovery by a kind of source. */
    public static Discovery of(DiscoverySource source) {
        return new Discovery(source, Optional.empty());
    }

    /** Obtains a discovery by one person or system. */
    public static Discovery of(DiscoverySource source, ActorId by) {
        return new Discovery(source, Optional.of(by));
    }

    /** Returns the channel of the source. */
    public ComplaintChannel channel() {
        return source.channel();
    }
}
