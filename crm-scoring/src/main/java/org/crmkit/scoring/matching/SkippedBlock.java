package org.crmkit.scoring.matching;

/**
 * A trait that too many files share to mean anything. Its files met only where they share something narrower.
 *
 * @param kind what kind of trait; never which
 * @param files how many share it
 */
public record SkippedBlock(BlockKind kind, int files) {

    /** Returns how many pairs were not compared for this trait. */
    public long pairs() {
        return (long) files * (files - 1) / 2;
    }
}
