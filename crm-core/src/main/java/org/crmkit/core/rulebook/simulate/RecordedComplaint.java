package org.crmkit.core.rulebook.simulate;

import java.time.Instant;
import org.crmkit.core.complaint.ComplaintClock;

/**
 * A complaint with everything its clocks depend on. The tier is the one recorded; a change of the tier scheme does not move it.
 *
 * @param id the number it is filed under
 * @param clock what happened when
 * @param readAt the moment its clocks are read at, for example the end of the period replayed
 */
public record RecordedComplaint(String id, ComplaintClock clock, Instant readAt) {}
