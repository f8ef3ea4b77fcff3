package org.crmkit.core.tier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;

/** The levels a batch found: one for each customer, by number. */
public final class TierLevels {

    private final InForce<TierScheme> scheme;
    private final byte[] ranks;

    TierLevels(InForce<TierScheme> scheme, byte[] ranks) {
        this.scheme = scheme;
        this.ranks = ranks;
    }

    /** Returns how many customers there are. */
    public int customers() {
        return ranks.length;
    }

    /** Returns the level of a customer, numbered from 0. */
    public TierLevel level(int customer) {
        return scheme.policy().levels().get(ranks[customer]);
    }

    /** Returns the place of a customer's level from the bottom, 0 for the first; without making an object. */
    public int rank(int customer) {
        return ranks[customer];
    }

    /** Returns how many customers are on each level, in the order of the scheme. */
    public List<Integer> counts() {
        List<Integer> counts =
                new ArrayList<>(Collections.nCopies(scheme.policy().levels().size(), 0));
        for (byte rank : ranks) {
            counts.set(rank, counts.get(rank) + 1);
        }
        return List.copyOf(counts);
    }

    /** Returns the edition applied. */
    public RulebookVersion decidedUnder() {
        return scheme.version();
    }
}
