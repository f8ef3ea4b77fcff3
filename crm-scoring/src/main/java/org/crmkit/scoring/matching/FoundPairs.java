package org.crmkit.scoring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crmkit.core.customer.duplicate.MatchClass;

/** The pairs of a table that are not two customers. */
final class FoundPairs {

    /** Two rows, the lesser id first. */
    record Found(int first, int second, int code, Judge.Judgement judgement) {}

    private final MatchTable table;
    private final PairComparer comparer;
    private final Judge judge;
    private final List<Found> pairs = new ArrayList<>();
    private long compared;

    FoundPairs(MatchTable table, PairComparer comparer, Judge judge) {
        this.table = table;
        this.comparer = comparer;
        this.judge = judge;
    }

    /** Compares two rows and keeps them if they may be one customer's, or related. */
    void compare(int a, int b) {
        compared++;
        int code = comparer.compare(a, b);
        Judge.Judgement judgement = judge.of(table.person[a] && table.person[b], code);
        if (judgement.match() != MatchClass.DISTINCT) {
            boolean inOrder = table.rank[a] < table.rank[b];
            pairs.add(new Found(inOrder ? a : b, inOrder ? b : a, code, judgement));
        }
    }

    /** Takes over what another part of the same table held. */
    void addAll(FoundPairs other) {
        compared += other.compared;
        pairs.addAll(other.pairs);
    }

    /** Returns the pairs, the surest first: what they are, the bits, the ids. */
    List<Found> sorted() {
        pairs.sort(Comparator.comparing((Found found) -> found.judgement().match())
                .thenComparing(found -> -found.judgement().bits())
                .thenComparing(found -> table.rank[found.first()])
                .thenComparing(found -> table.rank[found.second()]));
        return List.copyOf(pairs);
    }

    long compared() {
        return compared;
    }
}
