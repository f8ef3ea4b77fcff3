package org.crmkit.core.complaint;

import java.time.Instant;

/**
 * The same matter reported once more while its complaint is open: kept, but not a complaint of its own, so that no second clock
 * runs.
 *
 * @param id the number the report came in under; it names no complaint
 * @param receivedAt when
 * @param discovery how it came in
 * @param description what was said
 */
public record LinkedReport(ComplaintId id, Instant receivedAt, Discovery discovery, PrivateText description) {

    /** Obtains what is kept of a report. */
    public static LinkedReport of(ComplaintReport report) {
        return new LinkedReport(report.id(), report.receivedAt(), report.discovery(), report.description());
    }
}
