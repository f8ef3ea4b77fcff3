package org.crmkit.scoring.loyalty;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Randoms;
import org.crmkit.scoring.internal.Tails;

/**
 * Who would recommend us: answers from 0 to 10, of which 9 and 10 are promoters and 0 to 6 detractors. The score is the percentage of
 * promoters less that of detractors. Reichheld (2003), "The One Number You Need to Grow", Harvard Business Review 81(12).
 *
 * @param promoters zero or more
 * @param passives zero or more, answers 7 and 8
 * @param detractors zero or more
 */
public record NetPromoter(long promoters, long passives, long detractors) {

    private static final ScoreBand PROMOTER =
            new ScoreBand("promoter", Label.of("推荐者", "Promoter"), Double.NEGATIVE_INFINITY);
    private static final ScoreBand PASSIVE =
            new ScoreBand("passive", Label.of("被动者", "Passive"), Double.NEGATIVE_INFINITY);
    private static final ScoreBand DETRACTOR =
            new ScoreBand("detractor", Label.of("贬损者", "Detractor"), Double.NEGATIVE_INFINITY);

    public NetPromoter {
        checkArgument(
                promoters >= 0 && passives >= 0 && detractors >= 0 && promoters + passives + detractors < 1L << 53,
                "NetPromoter was %s, %s, %s; counts must be zero or more.",
                promoters,
                passives,
                detractors);
    }

    /** Obtains the counts of answers, each 0 to 10. Counts of parts add up to the counts of the whole. */
    public static NetPromoter of(int[] answers) {
        long[] counts = new long[3];
        for (int answer : answers) {
            counts[1 + side(answer)]++;
        }
        return new NetPromoter(counts[2], counts[1], counts[0]);
    }

    private static int side(int answer) {
        checkArgument(answer >= 0 && answer <= 10, "An answer was %s; it must be 0 to 10.", answer);
        return answer >= 9 ? 1 : answer <= 6 ? -1 : 0;
    }

    /** Returns both samples together. */
    public NetPromoter plus(NetPromoter other) {
        return new NetPromoter(promoters + other.promoters, passives + other.passives, detractors + other.detractors);
    }

    /** Returns how many answered. */
    public long answers() {
        return promoters + passives + detractors;
    }

    /** Returns the score, -100 to 100; empty if nobody answered. */
    public OptionalDouble score() {
        return answers() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * estimate());
    }

    private double estimate() {
        return (double) (promoters - detractors) / answers();
    }

    /** The variance of the estimate, by the multinomial distribution of the answers. */
    double variance() {
        double net = estimate();
        return ((double) (promoters + detractors) / answers() - net * net) / answers();
    }

    /**
     * Returns an interval by a method other than the bootstrap; empty if nobody answered.
     *
     * @param level above 0, below 1
     * @throws IllegalArgumentException for {@link NpsInterval#BOOTSTRAP}, which takes a seed
     */
    public Optional<NpsRange> interval(NpsInterval method, double level) {
        checkLevel(level);
        if (answers() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (method) {
                    case WALD -> wald((double) promoters, (double) detractors, (double) answers(), level, method);
                    case ADJUSTED_WALD -> wald(promoters + 0.75, detractors + 0.75, answers() + 3.0, level, method);
                    case SCORE -> byScore(level);
                    case BOOTSTRAP ->
                        throw new IllegalArgumentException(
                                "method was BOOTSTRAP; it needs a seed and a number of resamples. Use bootstrap(...).");
                });
    }

    private static void checkLevel(double level) {
        checkArgument(
                level > 0 && level < 1, "level was %s; it must be above 0 and below 1, 0.95 for 95 percent.", level);
    }

    private static NpsRange wald(
            double promoters, double detractors, double answers, double level, NpsInterval method) {
        double net = (promoters - detractors) / answers;
        double error = StrictMath.sqrt(Math.max(0, ((promoters + detractors) / answers - net * net) / answers));
        double z = Tails.twoSidedQuantile(level);
        return new NpsRange(100 * Math.max(-1, net - z * error), 100 * Math.min(1, net + z * error), level, method);
    }

    private NpsRange byScore(double level) {
        double z = Tails.twoSidedQuantile(level);
        double net = estimate();
        return new NpsRange(
                100 * edge(d -> scoreTest(d) - z, -1, net),
                100 * edge(d -> scoreTest(d) + z, net, 1),
                level,
                NpsInterval.SCORE);
    }

    /**
     * The score statistic of the hypothesis that the true net share is d, with the share of detractors at its most likely value under
     * it. Falls as d rises.
     */
    private double scoreTest(double d) {
        double n = answers();
        double a = 2 * n;
        double b = -(double) promoters - detractors + (2 * n - promoters + detractors) * d;
        double c = -detractors * d * (1 - d);
        double q = (StrictMath.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
        double variance = n * (2 * q + d * (1 - d));
        double distance = promoters - detractors - n * d;
        return variance > 0 ? distance / StrictMath.sqrt(variance) : Math.signum(distance) * Double.MAX_VALUE;
    }

    /** Halves the range until nothing lies between: 60 steps exhaust the precision of a share. */
    private static double edge(DoubleUnaryOperator falling, double from, double to) {
        double low = from;
        double high = to;
        if (falling.applyAsDouble(low) <= 0) {
            return low;
        }
        if (falling.applyAsDouble(high) >= 0) {
            return high;
        }
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /**
     * Returns the percentile interval of resamples of as many answers; empty if nobody answered.
     *
     * @param resamples 100 to a million
     */
    public Optional<NpsRange> bootstrap(double level, int resamples, long seed) {
        checkLevel(level);
        checkArgument(
                resamples >= 100 && resamples <= 1_000_000, "resamples was %s; it must be 100 to 1000000.", resamples);
        if (answers() == 0) {
            return Optional.empty();
        }
        double[] nets = new double[resamples];
        double up = (double) promoters / answers();
        double down = (double) detractors / answers();
        for (int i = 0; i < resamples; i++) {
            Randoms random = Randoms.of(seed, i);
            long more = binomial(random, answers(), up);
            long less = up < 1 ? binomial(random, answers() - more, Math.min(1, down / (1 - up))) : 0;
            nets[i] = (double) (more - less) / answers();
        }
        Arrays.sort(nets);
        double tail = (1 - level) / 2;
        int low = (int) StrictMath.floor(tail * (resamples - 1));
        return Optional.of(
                new NpsRange(100 * nets[low], 100 * nets[resamples - 1 - low], level, NpsInterval.BOOTSTRAP));
    }

    /**
     * Draws how many of n come true, in O(log n): the middle one of n uniform numbers parts them. Devroye (1986), Non-Uniform Random
     * Variate Generation, section X.4.3, <a href="https://doi.org/10.1007/978-1-4613-8643-8">doi:10.1007/978-1-4613-8643-8</a>.
     */
    private static long binomial(Randoms random, long n, double p) {
        long left = n;
        double share = p;
        long found = 0;
        while (left > 30) {
            long middle = (left + 1) / 2;
            double at = random.beta((double) middle, left + 1.0 - middle);
            if (at <= share) {
                found += middle;
                left -= middle;
                share = (share - at) / (1 - at);
            } else {
                left = middle - 1;
                share = share / at;
            }
        }
        for (long i = 0; i < left; i++) {
            found += random.uniform() < share ? 1 : 0;
        }
        return found;
    }

    /** Returns the score of a single answer, -100, 0 or 100: all of them together average to the score of the sample. */
    public static Score score(int answer) {
        int side = side(answer);
        ScoreBand band = side > 0 ? PROMOTER : side < 0 ? DETRACTOR : PASSIVE;
        return new Score(
                ModelKey.NPS,
                100.0 * side,
                Optional.of(band),
                0,
                List.of(new Contribution(
                        Reason.of(
                                "recommendation",
                                "推荐意愿" + answer + "分：" + band.label().zh(),
                                "Would recommend with " + answer + " of 10: "
                                        + band.label().en()),
                        100.0 * side)),
                List.of(),
                "promoter=9-10,detractor=0-6");
    }
}
