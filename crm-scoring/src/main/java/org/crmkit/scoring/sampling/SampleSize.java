package org.crmkit.scoring.sampling;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.OptionalLong;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Tails;

/**
 * How many valid answers an estimate takes, and the sum it follows from.
 *
 * @param formula how it was reckoned
 * @param unlimited the answers for an unlimited population, before rounding; for {@link Formula#YAMANE} the answers themselves
 * @param answers rounded up; never more than the population
 * @param reason the sum, to recompute by hand
 */
public record SampleSize(Formula formula, double unlimited, long answers, Reason reason) {

    /** The formulas in use; they give different numbers, so the result names its own. */
    public enum Formula implements Term {
        /**
         * {@code z² p (1 - p) / e²} for a share and {@code z² s² / e²} for a mean, then {@code n / (1 + (n - 1) / N)} for a population of N;
         * Cochran (1977), Sampling Techniques, 3rd edition, 4.4 and 4.7. The default.
         */
        COCHRAN("Cochran公式", "Cochran"),
        /**
         * The fewest answers with which half the width of {@linkplain ProportionInterval#WILSON Wilson's interval} is at most e; only of a
         * share, in an unlimited population.
         */
        WILSON("Wilson区间反解", "Wilson, inverted"),
        /**
         * {@code N / (1 + N e²)}: Yamane (1967), Statistics, 2nd edition, for a share of one half and a level of about 95%, z taken as 2. It
         * knows nothing else, but surveys often quote it.
         */
        YAMANE("Yamane公式", "Yamane");

        private final Label label;

        Formula(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * Returns how many answers the estimate of a share takes, by Cochran.
     *
     * @param share what is expected, above 0 and below 1; 0.5 is the most cautious
     * @param margin half the width of the interval, above 0 and below 1
     * @param level above 0 and below 1
     * @param population how many there are; empty for an unlimited one
     */
    public static SampleSize ofShare(double share, double margin, double level, OptionalLong population) {
        checkShare(share);
        double z = z(level);
        double n = z * z * share * (1 - share) / (checkedMargin(margin) * margin);
        return cochran(
                n,
                population,
                Formats.rounded(z, 4) + "² x " + Formats.stored(share) + " x " + Formats.stored(1 - share) + " / "
                        + Formats.stored(margin) + "²");
    }

    /**
     * Returns how many answers the estimate of a mean takes, by Cochran.
     *
     * @param deviation expected standard deviation of one answer, above zero
     * @param margin half the width of the interval in the same unit, above zero
     */
    public static SampleSize ofMean(double deviation, double margin, double level, OptionalLong population) {
        checkArgument(
                deviation > 0
                        && deviation < Double.POSITIVE_INFINITY
                        && margin > 0
                        && margin < Double.POSITIVE_INFINITY,
                "SampleSize was of a deviation of %s and a margin of %s; both must be above zero.",
                deviation,
                margin);
        double z = z(level);
        double ratio = z * deviation / margin;
        return cochran(
                ratio * ratio,
                population,
                "(" + Formats.rounded(z, 4) + " x " + Formats.stored(deviation) + " / " + Formats.stored(margin)
                        + ")²");
    }

    private static SampleSize cochran(double unlimited, OptionalLong population, String sum) {
        checkPopulation(population);
        double n =
                population.isEmpty() ? unlimited : unlimited / (1 + (unlimited - 1) / (double) population.getAsLong());
        long answers = Math.max(1, up(n));
        if (population.isPresent()) {
            answers = Math.min(answers, population.getAsLong());
        }
        String first = sum + " = " + Formats.rounded(unlimited, 2);
        String all = population.isEmpty()
                ? first
                : first + "; " + Formats.rounded(unlimited, 2) + " / (1 + " + Formats.rounded(unlimited - 1, 2) + " / "
                        + population.getAsLong() + ") = " + Formats.rounded(n, 2);
        return new SampleSize(Formula.COCHRAN, unlimited, answers, reason(all, answers));
    }

    private static Reason reason(String sum, long answers) {
        return Reason.of("sample-size", sum + "，取" + answers + "份。", sum + ", so " + answers + " answers.");
    }

    /** Returns the fewest answers with which half the width of Wilson's interval of {@code share} is at most {@code margin}. */
    public static SampleSize ofShareByWilson(double share, double margin, double level) {
        checkShare(share);
        checkedMargin(margin);
        double z = z(level);
        long low = 0;
        long high = 1;
        while (wilson(share, high, z) > margin) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (wilson(share, middle, z) > margin) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new SampleSize(
                Formula.WILSON,
                (double) high,
                high,
                reason(
                        "Wilson: n = " + high + ", e = " + Formats.rounded(wilson(share, high, z), 6) + " <= "
                                + Formats.stored(margin),
                        high));
    }

    private static double wilson(double share, long answers, double z) {
        double n = (double) answers;
        return z / (1 + z * z / n) * StrictMath.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    }

    /** Returns Yamane's number of answers from a population of one or more. */
    public static SampleSize byYamane(long population, double margin) {
        checkPopulation(OptionalLong.of(population));
        checkedMargin(margin);
        double n = population / (1 + (double) population * margin * margin);
        long answers = Math.min(population, Math.max(1, up(n)));
        return new SampleSize(
                Formula.YAMANE,
                n,
                answers,
                reason(
                        population + " / (1 + " + population + " x " + Formats.stored(margin) + "²) = "
                                + Formats.rounded(n, 2),
                        answers));
    }

    /**
     * Returns half the width of the interval of a share, with the finite population correction {@code √((N - n) / (N - 1))}; Cochran (1977),
     * 3.2 and 3.6.
     *
     * @param answers one or more, at most the population
     */
    public static double marginOfShare(double share, long answers, double level, OptionalLong population) {
        checkArgument(share >= 0 && share <= 1, "SampleSize.share was %s; it must be 0 to 1.", share);
        checkPopulation(population);
        checkArgument(
                answers >= 1 && (population.isEmpty() || answers <= population.getAsLong()),
                "SampleSize.answers was %s; it must be 1 or more, and no more than the population.",
                answers);
        double error = StrictMath.sqrt(share * (1 - share) / (double) answers);
        double correction = 1;
        if (population.isPresent() && population.getAsLong() > 1) {
            double all = (double) population.getAsLong();
            correction = StrictMath.sqrt((all - answers) / (all - 1));
        } else if (population.isPresent()) {
            correction = 0;
        }
        return z(level) * error * correction;
    }

    private static double z(double level) {
        checkArgument(level > 0 && level < 1, "level was %s; it must be above 0 and below 1. Use 0.95.", level);
        return Tails.twoSidedQuantile(level);
    }

    private static void checkShare(double share) {
        checkArgument(
                share > 0 && share < 1,
                "SampleSize.share was %s; it must be above 0 and below 1. Use 0.5 if nothing is known.",
                share);
    }

    private static double checkedMargin(double margin) {
        checkArgument(
                margin >= 1e-6 && margin < 1,
                "SampleSize.margin was %s; it must be 0.000001 to below 1. Use 0.05 for five points.",
                margin);
        return margin;
    }

    private static void checkPopulation(OptionalLong population) {
        checkArgument(
                population.isEmpty() || (population.getAsLong() >= 1 && population.getAsLong() <= 1_000_000_000_000L),
                "SampleSize.population was %s; it must be 1 to 1,000,000,000,000, or left out.",
                population);
    }

    /** Rounds up, but not because of the last bits of a number that is whole. */
    private static long up(double value) {
        return (long) Math.ceil(value - 1e-9 * Math.max(1, value));
    }
}
