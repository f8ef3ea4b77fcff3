package org.crmkit.core.customer.merge;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.AggregateKey;

/**
 * What is kept of a merge, so that it can be explained and undone. The files themselves are in the survivor's record.
 *
 * @param survivor whose file goes on
 * @param loser whose file went into it; this id means the survivor until the merge is undone
 * @param by who decided
 * @param provenance where each value of the merged file came from, at the moment of merging
 * @param rePointed what was changed to point to the survivor
 * @param undone when and by whom it was undone, if it was
 */
public record Merge(
        MergeId id,
        CustomerId survivor,
        CustomerId loser,
        Instant mergedAt,
        StaffId by,
        RulebookVersion decidedUnder,
        List<SurvivingValue> provenance,
        List<RePointed> rePointed,
        Optional<Undoing> undone) {

    public Merge {
        provenance = List.copyOf(provenance);
        rePointed = List.copyOf(rePointed);
        checkArgument(
                !survivor.equals(loser),
                "Merge.loser of %s was %s, the survivor; two files are merged. Name the other one.",
                id,
                loser);
    }

    /**
     * The end of a merge.
     *
     * @param by who decided
     */
    public record Undoing(Instant at, StaffId by) {}

    Merge undone(Instant at, StaffId who) {
        return new Merge(
                id,
                survivor,
                loser,
                mergedAt,
                by,
                decidedUnder,
                provenance,
                rePointed,
                Optional.of(new Undoing(at, who)));
    }

    /** Returns where a store keeps this merge. */
    public AggregateKey key() {
        return keyOf(id);
    }

    /** Returns where a store keeps the merge of an id. */
    public static AggregateKey keyOf(MergeId id) {
        return new AggregateKey("customer-merge", id.value());
    }
}
