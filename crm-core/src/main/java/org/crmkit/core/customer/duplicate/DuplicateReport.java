package org.crmkit.core.customer.duplicate;

import java.util.List;

/**
 * What was found among many files. The same files in another order give the same report.
 *
 * @param candidates that a person should look at, or link; the most certain first, then by points and ids
 * @param compared how many pairs were compared
 * @param skipped traits that too many files share to mean anything; their files were not compared for them
 */
public record DuplicateReport(List<DuplicateCandidate> candidates, long compared, List<Skipped> skipped) {

    public DuplicateReport {
        candidates = List.copyOf(candidates);
        skipped = List.copyOf(skipped);
    }

    /**
     * A trait that too many files share.
     *
     * @param trait what kind of trait: identifier, phone, address, trade-name, person-name
     * @param files how many share it
     */
    public record Skipped(String trait, int files) {}
}
