package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.List;

/**
 * Why and by whom one held request was let pass. It touches no limit, and it ends by itself if no order comes.
 *
 * @param requestedBy who asked for it; never one of those who approved
 * @param approvedBy one, or two different persons
 * @param reason in the words of the one who asked, not blank
 * @param at when
 * @param expiresAt from this moment on it holds no longer, later than {@code at}
 */
public record CreditOverride(
        Officer requestedBy, List<Officer> approvedBy, String reason, Instant at, Instant expiresAt) {

    public CreditOverride {
        approvedBy = List.copyOf(approvedBy);
        checkArgument(!approvedBy.isEmpty(), "CreditOverride.approvedBy is empty; somebody must have approved it.");
        checkArgument(!reason.isBlank(), "CreditOverride.reason is blank; say why the request may pass.");
        checkArgument(expiresAt.isAfter(at), "CreditOverride.expiresAt was %s; it must be after %s.", expiresAt, at);
    }

    /** Returns who let it pass and until when; never what was written about it. */
    @Override
    public String toString() {
        return "CreditOverride[requestedBy=" + requestedBy + ", approvedBy=" + approvedBy + ", at=" + at
                + ", expiresAt=" + expiresAt + "]";
    }
}
