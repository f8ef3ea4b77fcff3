package org.crmkit.core.complaint;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody checked a solution and found it good. A solution found wanting is reopened instead.
 *
 * @param means how it was checked
 * @param by who checked, if that is known
 * @param note what was found, if there is more to say
 */
public record Verification(MonitorMeans means, Optional<ActorId> by, Optional<PrivateText> note) {

    /** Obtains a verification by one of the four means. */
    public static Verification by(MonitorMeans means) {
        return new Verification(means, Optional.empty(), Optional.empty());
    }

    MonitorCheck check(Instant at) {
        return new MonitorCheck(means, at, by, MonitorFinding.GOOD, note);
    }
}
