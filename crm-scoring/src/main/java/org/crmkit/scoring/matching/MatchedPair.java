package org.crmkit.scoring.matching;

import org.crmkit.core.customer.duplicate.DuplicateCandidate;

/**
 * Two files, what they are to each other and why.
 *
 * @param candidate the two, what they are, the score in bits with what each field adds, and what was ruled otherwise than by bits
 * @param probability that they are of one customer by the fields compared, whatever was ruled; 0 to 1
 * @param pattern how well each field agrees
 */
public record MatchedPair(DuplicateCandidate candidate, double probability, ComparisonPattern pattern) {

    /** Returns what to do. */
    public MatchBand band() {
        return MatchBand.of(candidate.match());
    }
}
