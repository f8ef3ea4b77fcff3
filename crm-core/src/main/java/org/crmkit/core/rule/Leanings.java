package org.crmkit.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;

/**
 * Which way the rules of one policy favour the customer, in one table. Keys may have {@code *} for a segment that the company
 * names itself: {@code credit.grades.*.limit}.
 *
 * <pre>{@code
 * private static final Leanings LEANINGS = Leanings.none()
 *         .and(Leaning.HIGHER_FAVOURS_CUSTOMER, "credit.grades.*.limit", "credit.grades.*.payment-term")
 *         .and(Leaning.LOWER_FAVOURS_CUSTOMER, "tier.levels.*.threshold");
 * }</pre>
 */
public final class Leanings {

    private final List<Entry> entries;

    private Leanings(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(List<String> segments, Leaning leaning) {

        boolean covers(List<String> path) {
            if (path.size() != segments.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!segments.get(i).equals("*") && !segments.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Obtains a table that states nothing. */
    public static Leanings none() {
        return new Leanings(List.of());
    }

    /**
     * Returns this table with more rules stated.
     *
     * @param keys each a key whose segments may be {@code *}
     */
    public Leanings and(Leaning leaning, String... keys) {
        List<Entry> more = new ArrayList<>(entries);
        for (String key : keys) {
            checkArgument(
                    RuleKey.isPath(key.replace("*", "x")),
                    "Leanings was given '%s'; it must be a key whose segments may be *, such as credit.grades.*.limit.",
                    key);
            more.add(new Entry(List.of(key.split("\\.", -1)), leaning));
        }
        return new Leanings(List.copyOf(more));
    }

    /** Returns the facts, each that this table knows with its leaning, in the same order; the first entry that covers a key wins. */
    public List<RuleFact> applyTo(List<RuleFact> facts) {
        List<RuleFact> stated = new ArrayList<>();
        for (RuleFact fact : facts) {
            List<String> path = List.of(fact.key().path().split("\\.", -1));
            stated.add(entries.stream()
                    .filter(entry -> entry.covers(path))
                    .findFirst()
                    .map(entry -> fact.leaning(entry.leaning()))
                    .orElse(fact));
        }
        return List.copyOf(stated);
    }
}
