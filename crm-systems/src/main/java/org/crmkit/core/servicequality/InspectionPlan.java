package org.crmkit.core.servicequality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which subjects are inspected: those with the lowest hashes (SHA-256 of seed and subject), as many as the share asks for and at least
 * the minimum. An auditor who has the list can repeat the draw, its order does not matter, and a larger share contains the smaller.
 *
 * @param seed text that makes the draw of one period differ from the next; keep it secret until the period is over
 * @param share of the subjects, 0 to 1
 * @param minimum how many at least, if there are so many
 */
public record InspectionPlan(String seed, BigDecimal share, int minimum) {

    public InspectionPlan {
        checkArgument(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                "InspectionPlan.share was %s; it must be 0 to 1. Correct it.",
                share);
        checkArgument(minimum >= 0, "InspectionPlan.minimum was %s; it must be zero or more. Correct it.", minimum);
    }

    /** Obtains the plan the policy asks for. */
    public static InspectionPlan of(String seed, QualityPolicy policy) {
        return new InspectionPlan(seed, policy.share(), policy.minimum());
    }

    /** Returns those of {@code subjects} that are inspected, sorted, each once. */
    public List<String> from(Collection<String> subjects) {
        List<String> distinct = subjects.stream().distinct().toList();
        int asked = BigDecimal.valueOf(distinct.size())
                .multiply(share)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return distinct.stream()
                .sorted(Comparator.comparing(this::hash).thenComparing(Comparator.naturalOrder()))
                .limit(Math.max(asked, minimum))
                .sorted()
                .toList();
    }

    private String hash(String subject) {
        return Hashing.sha256()
                .hashString(seed + '\n' + subject, StandardCharsets.UTF_8)
                .toString();
    }
}
