package org.crmkit.scoring.servicequality;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.Instant;
import java.util.Optional;

/**
 * A complaint as far as its coming back is concerned.
 *
 * @param key its id, each once
 * @param matter whose and what about: two complaints are of the same matter if this is equal
 * @param receivedAt when it came in
 * @param closedAt when it was closed; empty while it is open; not before it came in
 */
public record LodgedComplaint(String key, String matter, Instant receivedAt, Optional<Instant> closedAt) {

    public LodgedComplaint {
        checkArgument(
                closedAt.filter(at -> at.isBefore(receivedAt)).isEmpty(),
                "LodgedComplaint.closedAt of %s was %s; it must not be before it was received, %s.",
                key,
                closedAt.map(Instant::toString).orElse(""),
                receivedAt);
    }
}
