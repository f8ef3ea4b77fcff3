package org.crmkit.scoring.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins automatic pairs, the surest first, unless two files in the joined cluster would exclude each other: their numbers of one
 * register differ, one is a person and the other a company, or they are two branches. So a chain of likenesses never ties together
 * what a register keeps apart. Work within a cluster grows with the square of its members.
 */
final class Clusters {

    private final MatchTable table;
    private final PairComparer comparer;
    private final Map<Integer, List<Integer>> clusterOf = new HashMap<>();
    private final List<ClusterConflict> conflicts = new ArrayList<>();

    Clusters(MatchTable table, PairComparer comparer) {
        this.table = table;
        this.comparer = comparer;
    }

    /** Joins two files, the lesser id first, if nothing in their clusters speaks against it. */
    void join(int a, int b) {
        List<Integer> one = clusterOf.getOrDefault(a, List.of(a));
        List<Integer> two = clusterOf.getOrDefault(b, List.of(b));
        if (one == two) {
            return;
        }
        for (int x : one) {
            for (int y : two) {
                if (Verdict.excludes(comparer.compare(x, y))) {
                    conflicts.add(new ClusterConflict(table.ids[a], table.ids[b], table.ids[x], table.ids[y]));
                    return;
                }
            }
        }
        List<Integer> joined = new ArrayList<>(one);
        joined.addAll(two);
        joined.sort(Comparator.comparingInt(row -> table.rank[row]));
        joined.forEach(row -> clusterOf.put(row, joined));
    }

    /** Returns the clusters by their first member. */
    List<CustomerCluster> clusters() {
        List<CustomerCluster> clusters = new ArrayList<>();
        clusterOf.forEach((row, members) -> {
            if (members.get(0).equals(row)) {
                clusters.add(new CustomerCluster(
                        members.stream().map(m -> table.ids[m]).toList()));
            }
        });
        clusters.sort(Comparator.comparing(cluster -> cluster.members().get(0)));
        return List.copyOf(clusters);
    }

    List<ClusterConflict> conflicts() {
        return Collections.unmodifiableList(conflicts);
    }
}
