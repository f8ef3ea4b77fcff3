package org.crmkit.core.information;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.text.Label;

/**
 * What an erasure would take and what it would leave. It can be shown and approved before it is carried out.
 *
 * @param customer whose data
 * @param day the day it is decided for
 * @param lines every personal part there is, in the order the holders gave them
 */
public record ErasurePlan(CustomerId customer, LocalDate day, List<Line> lines) {

    public ErasurePlan {
        lines = List.copyOf(lines);
    }

    /**
     * One part.
     *
     * @param key the aggregate it stands in
     * @param part its slug there
     * @param what it is called
     * @param isErased whether it goes
     * @param until the first day on which it need no longer be kept; empty if it goes, or if nobody knows yet
     * @param reason why
     */
    public record Line(
            AggregateKey key, String part, Label what, boolean isErased, Optional<LocalDate> until, Reason reason) {}

    /** Returns what goes. */
    public List<Line> erased() {
        return lines.stream().filter(Line::isErased).collect(Collectors.toUnmodifiableList());
    }

    /** Returns what stays. */
    public List<Line> kept() {
        return lines.stream().filter(line -> !line.isErased()).collect(Collectors.toUnmodifiableList());
    }
}
