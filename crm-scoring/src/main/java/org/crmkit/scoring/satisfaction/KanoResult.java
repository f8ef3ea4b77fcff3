package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/**
 * What respondents make of one feature: their categories, counted.
 *
 * @param counts of all six categories, in their order, together one or more
 */
public record KanoResult(Map<KanoCategory, Long> counts) {

    /** The 5 percent point, one-sided, that Fong's test is printed with. */
    private static final double FONG = 1.65;

    public KanoResult {
        Map<KanoCategory, Long> all = new EnumMap<>(KanoCategory.class);
        long sum = 0;
        for (KanoCategory category : KanoCategory.values()) {
            long count = counts.getOrDefault(category, 0L);
            checkArgument(
                    count >= 0 && count < 1L << 50,
                    "KanoResult.counts of %s was %s; it must be zero or more.",
                    category,
                    count);
            all.put(category, count);
            sum += count;
        }
        checkArgument(sum > 0, "KanoResult.counts were all zero; at least one respondent must have answered.");
        counts = Collections.unmodifiableMap(all);
    }

    /** Obtains counts in the order M, O, A, I, R, Q. */
    public static KanoResult of(long m, long o, long a, long i, long r, long q) {
        Map<KanoCategory, Long> counts = new EnumMap<>(KanoCategory.class);
        long[] given = {m, o, a, i, r, q};
        KanoCategory[] categories = KanoCategory.values();
        for (int place = 0; place < given.length; place++) {
            counts.put(categories[place], given[place]);
        }
        return new KanoResult(counts);
    }

    /** Returns how many answered it. */
    public long answers() {
        return counts.values().stream().mapToLong(count -> count).sum();
    }

    private long count(KanoCategory category) {
        return counts.getOrDefault(category, 0L);
    }

    /** Returns the share of a category, 0 to 1. */
    public double share(KanoCategory category) {
        return (double) count(category) / (double) answers();
    }

    /** Returns the categories, the most frequent first; ties in the order M, O, A, I, R, Q. */
    public List<KanoCategory> ranked() {
        return Arrays.stream(KanoCategory.values())
                .sorted(Comparator.comparing((KanoCategory category) -> -count(category)))
                .toList();
    }

    /** Returns the most frequent category; of equals the one that matters more: M before O before A before I, then R, then Q. */
    public KanoCategory category() {
        return ranked().get(0);
    }

    /** Returns whether a tie decided. */
    public boolean isTied() {
        return count(ranked().get(0)) == count(ranked().get(1));
    }

    /**
     * Returns whether the most frequent category is more than chance ahead of the second: Fong (1996), "Using the self-stated importance
     * questionnaire to interpret Kano questionnaire results", Center for Quality of Management Journal 5(3):
     * {@code a - b >= 1.65 √((a + b)(2n - a - b) / 2n)}.
     */
    public boolean isSignificant() {
        double a = (double) count(ranked().get(0));
        double b = (double) count(ranked().get(1));
        double n = (double) answers();
        return a - b >= FONG * StrictMath.sqrt((a + b) * (2 * n - a - b) / (2 * n));
    }

    /**
     * Returns how far the most frequent category is ahead of the second, as a share; Lee and Newcomb (1997), "Applying the Kano
     * methodology to meet customer requirements", Quality Management Journal 4(3), ask for 6 percent.
     */
    public double categoryStrength() {
        return share(ranked().get(0)) - share(ranked().get(1));
    }

    /** Returns the share of those to whom it matters, M, O and A together; Lee and Newcomb (1997) ask for 60 percent. */
    public double totalStrength() {
        return share(KanoCategory.MUST_BE) + share(KanoCategory.ONE_DIMENSIONAL) + share(KanoCategory.ATTRACTIVE);
    }

    /**
     * How much having a feature satisfies and lacking it dissatisfies.
     *
     * @param better {@code (A + O) / (A + O + M + I)}, 0 to 1
     * @param worse {@code -(O + M) / (A + O + M + I)}, -1 to 0
     */
    public record Coefficients(double better, double worse) {}

    /** Returns the coefficients of Berger and others (1993); undefined as {@code nobody-consistent} if all answers are R or Q. */
    public Measured<Coefficients> coefficients() {
        long a = count(KanoCategory.ATTRACTIVE);
        long o = count(KanoCategory.ONE_DIMENSIONAL);
        long m = count(KanoCategory.MUST_BE);
        long all = a + o + m + count(KanoCategory.INDIFFERENT);
        return all == 0
                ? new Measured.Undefined<>(
                        Reason.of("nobody-consistent", "回答全部为反向或可疑，系数无定义。", "All answers are reverse or questionable."))
                : new Measured.Known<>(
                        new Coefficients((a + o) / (double) all, o + m == 0 ? 0 : -(o + m) / (double) all), all);
    }

    /** Returns what to beware of; empty if nothing. */
    public Optional<Reason> warning() {
        String first = category().letter();
        String second = ranked().get(1).letter();
        if (isTied()) {
            return Optional.of(Reason.of(
                    "tied",
                    first + "与" + second + "票数相同，按M>O>A>I取" + first + "。",
                    first + " and " + second + " are equally frequent; " + first + " counts, by M > O > A > I."));
        }
        return isSignificant()
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "not-significant",
                        first + "领先" + second + " " + Formats.rounded(100 * categoryStrength(), 1) + "%，可能只是偶然。",
                        first + " is ahead of " + second + " by " + Formats.rounded(100 * categoryStrength(), 1)
                                + " percent; it may be chance."));
    }
}
