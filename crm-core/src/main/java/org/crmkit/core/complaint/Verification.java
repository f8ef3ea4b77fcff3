package org.crmkit.core.complaint;

import java.util.Optional;

/**
 * That somebody checked a solution and found it good. A solution found wanting is reopened instead.
 *
 * @param means how it was checked
 * @param note what was found, if there is more to say
 */
public record Verification(MonitorMeans means, Optional<PrivateText> note) {}
