package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.CustomerId;

/**
 * What is known of a grievance; a complaint that grows from it keeps this.
 *
 * @param id the number it is noted under
 * @param customer who is dissatisfied
 * @param matter with what
 * @param observations at least one, in the order they were made
 */
public record GrievanceRecord(GrievanceId id, CustomerId customer, Matter matter, List<Observation> observations) {

    public GrievanceRecord {
        observations = List.copyOf(observations);
        checkArgument(
                !observations.isEmpty(),
                "GrievanceRecord.observations of %s is empty; somebody or something must have noticed it. Give at least one.",
                id);
        for (int i = 1; i < observations.size(); i++) {
            checkArgument(
                    !observations.get(i).at().isBefore(observations.get(i - 1).at()),
                    "GrievanceRecord.observations of %s has %s after %s; they must be in the order they were made. Sort them.",
                    id,
                    observations.get(i).at(),
                    observations.get(i - 1).at());
        }
    }

    /** Returns when it was first noticed. */
    public Instant noticedAt() {
        return observations.get(0).at();
    }

    /** Returns how it was first noticed. */
    public Discovery discovery() {
        return observations.get(0).discovery();
    }

    /** Returns when it was last noticed. */
    public Instant lastNoticedAt() {
        return observations.get(observations.size() - 1).at();
    }

    GrievanceRecord with(Observation observation) {
        List<Observation> more = new ArrayList<>(observations);
        more.add(observation);
        return new GrievanceRecord(id, customer, matter, more);
    }
}
