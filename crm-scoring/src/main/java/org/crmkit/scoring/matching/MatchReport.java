package org.crmkit.scoring.matching;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.crmkit.core.customer.duplicate.DuplicateReport;

/** What was found among many files. The same files in another order give the same report. */
public final class MatchReport {

    private final List<FoundPairs.Found> found;
    private final Function<FoundPairs.Found, MatchedPair> written;
    private final List<CustomerCluster> clusters;
    private final List<ClusterConflict> conflicts;
    private final long compared;
    private final List<SkippedBlock> skipped;

    MatchReport(
            List<FoundPairs.Found> found,
            Function<FoundPairs.Found, MatchedPair> written,
            List<CustomerCluster> clusters,
            List<ClusterConflict> conflicts,
            long compared,
            List<SkippedBlock> skipped) {
        this.found = found;
        this.written = written;
        this.clusters = List.copyOf(clusters);
        this.conflicts = List.copyOf(conflicts);
        this.compared = compared;
        this.skipped = List.copyOf(skipped);
    }

    /**
     * Returns every pair that is not two customers, the surest first: what the two are, then the bits, then the ids. A pair's
     * reasons are written when it is read.
     */
    public List<MatchedPair> pairs() {
        return new Pairs();
    }

    private final class Pairs extends AbstractList<MatchedPair> implements RandomAccess {
        @Override
        public MatchedPair get(int index) {
            return written.apply(found.get(index));
        }

        @Override
        public int size() {
            return found.size();
        }
    }

    /** Returns how many of the pairs are of a band. */
    public long count(MatchBand band) {
        return found.stream()
                .filter(pair -> MatchBand.of(pair.judgement().match()) == band)
                .count();
    }

    /** Returns the clusters of automatic pairs, by their first member; files that stand alone are in none. */
    public List<CustomerCluster> clusters() {
        return clusters;
    }

    /** Returns the automatic pairs that were not joined, the surest first. */
    public List<ClusterConflict> conflicts() {
        return conflicts;
    }

    /** Returns how many pairs were compared. */
    public long compared() {
        return compared;
    }

    /** Returns the traits that too many files share, by kind, the largest first. */
    public List<SkippedBlock> skipped() {
        return skipped;
    }

    /** Returns it in the form of the finder by points, for the desks that read that. */
    public DuplicateReport toDuplicateReport() {
        return new DuplicateReport(
                pairs().stream().map(MatchedPair::candidate).toList(),
                compared,
                skipped.stream()
                        .map(block -> new DuplicateReport.Skipped(block.kind().code(), block.files()))
                        .toList());
    }
}
