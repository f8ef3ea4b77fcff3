package org.crmkit.core.complaint;

import java.time.Instant;
import java.util.Optional;

/**
 * One check of a solution, by one of the four means.
 *
 * @param means how it was checked
 * @param at when
 * @param by who checked, if that is known
 * @param finding what was found
 * @param note what more there is to say
 */
public record MonitorCheck(
        MonitorMeans means, Instant at, Optional<ActorId> by, MonitorFinding finding, Optional<PrivateText> note) {}
