package org.crmkit.core.relationship.programme;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/**
 * Who is tracked first: of all customers looked at, the share with the highest potential. The share is rounded up to a whole
 * customer, so that of a few at least one is tracked; among equals at the cut the lower id comes first, and the reason says so.
 *
 * @param first with the highest potential first
 * @param others in the same order
 */
public record TrackingList(List<Entry> first, List<Entry> others, RulebookVersion decidedUnder) {

    /**
     * How promising a customer is.
     *
     * @param potential the more the better, on any scale that is the same for all: expected purchases, a score
     */
    public record Potential(CustomerId customer, BigDecimal potential) {}

    /**
     * A customer with his place.
     *
     * @param rank one for the highest potential
     * @param reason why he is, or is not, tracked first
     */
    public record Entry(CustomerId customer, int rank, BigDecimal potential, Reason reason) {}

    public TrackingList {
        first = List.copyOf(first);
        others = List.copyOf(others);
    }

    /** Obtains the list; the order of the input does not matter. Each customer at most once. */
    public static TrackingList of(List<Potential> customers, InForce<ProgrammePolicy> policy) {
        Set<CustomerId> seen = new HashSet<>();
        customers.forEach(one -> checkArgument(
                seen.add(one.customer()),
                "TrackingList has %s twice; give each customer one potential.",
                one.customer()));
        BigDecimal share = policy.policy().trackedFirst();
        int wanted = share.multiply(BigDecimal.valueOf(customers.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        List<Potential> sorted = customers.stream()
                .sorted(Comparator.comparing(Potential::potential).reversed().thenComparing(Potential::customer))
                .toList();
        List<Entry> first = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Potential one = sorted.get(i);
            boolean isFirst = i < wanted;
            boolean tied = !isFirst
                    && wanted > 0
                    && one.potential().compareTo(sorted.get(wanted - 1).potential()) == 0;
            Reason reason = reason(i + 1, sorted.size(), isFirst, tied, policy);
            (isFirst ? first : others).add(new Entry(one.customer(), i + 1, one.potential(), reason));
        }
        return new TrackingList(first, others, policy.version());
    }

    private static Reason reason(int rank, int of, boolean isFirst, boolean tied, InForce<ProgrammePolicy> policy) {
        String share = Formats.percent(policy.policy().trackedFirst());
        String rule = "programme.tracked-first, " + policy.version();
        String zh = "潜力排名第" + rank + "，共" + of + "名；优先跟踪前" + share + "（" + rule + "）";
        String en = "Ranked " + rank + " of " + of + " by potential; the first " + share + " are tracked first (" + rule
                + ")";
        return tied
                ? Reason.of(
                        "tied-at-the-cut",
                        zh + "，与最后一名并列，按编号在后。",
                        en + "; equal to the last of them, with a higher id.")
                : Reason.of(isFirst ? "tracked-first" : "tracked-later", zh + "。", en + ".");
    }
}
