package org.crmkit.core.customer.merge;

import java.util.List;

/**
 * What a merge would make: to be shown before anybody decides.
 *
 * @param survivor the file that goes on, with the other in it
 * @param loser what is left under the other id: a closed customer and the way to the survivor
 * @param provenance where each value comes from
 * @param rePointed what would point to the survivor instead
 */
public record MergePlan(
        MergeFile survivor, MergeFile loser, List<SurvivingValue> provenance, List<RePointed> rePointed) {

    public MergePlan {
        provenance = List.copyOf(provenance);
        rePointed = List.copyOf(rePointed);
    }
}
