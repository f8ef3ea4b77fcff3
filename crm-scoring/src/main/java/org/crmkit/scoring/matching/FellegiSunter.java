package org.crmkit.scoring.matching;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.internal.Sum;

/**
 * The probability that two files are of one customer. Each field weighs {@code log2(m / u)}, how much more often pairs of one
 * customer agree that well than pairs of two; the weights and the odds before anything is compared add up. Fellegi and Sunter
 * (1969), <a href="https://doi.org/10.1080/01621459.1969.10501049">doi:10.1080/01621459.1969.10501049</a>.
 *
 * <p>The fields are taken to be independent given the answer. Where they are not (a telephone goes with an address), the
 * probability is too sure of itself; {@link MatchFit#dependences()} shows where. A probability holds for pairs that came about as
 * the fitted ones did: the same blocks, the same sort of files.
 *
 * @param prior the share of pairs of one customer among those compared, above 0 and below 1
 * @param fields each once
 */
public record FellegiSunter(double prior, List<FieldWeights> fields) {

    /** 5000 steps, a tolerance of 1e-12: expectation and maximisation take many small steps. */
    public static final FitOptions SEARCH = new FitOptions(5000, 1e-12);

    public FellegiSunter {
        fields = List.copyOf(fields);
        checkArgument(prior > 0 && prior < 1, "FellegiSunter.prior was %s; it must be above 0 and below 1.", prior);
        checkArgument(
                !fields.isEmpty()
                        && fields.stream().map(FieldWeights::field).distinct().count() == fields.size(),
                "FellegiSunter.fields had %s; it must have one or more, each once.",
                fields.stream().map(FieldWeights::field).toList());
    }

    /**
     * Returns the weights of pairs whose answer people gave. Each level counts half a pair more than was seen, so that none is
     * impossible.
     *
     * @param prior the share of pairs of one customer among those that will be compared
     */
    public static FellegiSunter ofAnswered(PatternCounts matches, PatternCounts others, double prior) {
        List<FieldWeights> fields = new ArrayList<>();
        for (MatchField field : MatchField.values()) {
            Optional<List<Double>> m = shares(matches, field);
            Optional<List<Double>> u = shares(others, field);
            if (m.isPresent() && u.isPresent()) {
                fields.add(new FieldWeights(field, m.get(), u.get()));
            }
        }
        return new FellegiSunter(prior, fields);
    }

    private static Optional<List<Double>> shares(PatternCounts counts, MatchField field) {
        int levels = field.levels().size();
        double[] seen = new double[levels];
        for (Map.Entry<ComparisonPattern, Long> entry : counts.counts().entrySet()) {
            MatchLevel level = entry.getKey().level(field);
            if (level != MatchLevel.UNKNOWN) {
                seen[field.levels().indexOf(level)] += (double) entry.getValue();
            }
        }
        double total = Arrays.stream(seen).sum();
        if (total == 0) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(seen)
                .mapToObj(count -> (count + 0.5) / (total + 0.5 * levels))
                .toList());
    }

    /** Learns prior and weights from pairs without answers, {@link #SEARCH} long at most. */
    public static MatchFitResult fit(PatternCounts pairs, FellegiSunter start) {
        return fit(pairs, start, SEARCH);
    }

    /**
     * Learns prior and weights from pairs without answers, by expectation and maximisation. Dempster, Laird and Rubin (1977),
     * <a href="https://doi.org/10.1111/j.2517-6161.1977.tb01600.x">doi:10.1111/j.2517-6161.1977.tb01600.x</a>; Winkler (1988),
     * "Using the EM Algorithm for Weight Computation in the Fellegi-Sunter Model of Record Linkage". A field that one of the two
     * files leaves open says nothing about the pair. Shares keep away from zero as if half a pair more had been seen at each level.
     *
     * @param start where the search begins, which also says which of the two classes is that of the matches, and which fields count
     * @return {@link MatchFitResult.NotIdentified} where fewer than three fields were ever compared and told pairs apart
     */
    public static MatchFitResult fit(PatternCounts pairs, FellegiSunter start, FitOptions options) {
        return Expectation.fit(pairs, start, options);
    }

    /** Returns the weights of a field; empty if it does not count. */
    public Optional<FieldWeights> of(MatchField field) {
        return fields.stream().filter(weights -> weights.field() == field).findFirst();
    }

    /** Returns the odds before anything is compared, in bits. */
    public double priorBits() {
        return FieldWeights.log2(prior / (1 - prior));
    }

    /** Returns the odds that a pair of this pattern is of one customer, in bits: prior and weights added up. */
    public double bits(ComparisonPattern pattern) {
        Sum sum = new Sum();
        sum.add(priorBits());
        fields.forEach(weights -> sum.add(weights.bits(pattern.level(weights.field()))));
        return sum.value();
    }

    /** Returns the probability that a pair of this pattern is of one customer. */
    public double probability(ComparisonPattern pattern) {
        return probability(bits(pattern));
    }

    static double probability(double bits) {
        return 1 / (1 + StrictMath.pow(2, -bits));
    }

    /** Returns the score of a pattern in bits: the prior as baseline, and what each field that could be compared adds. */
    public Score score(ComparisonPattern pattern, Optional<ScoreBand> band) {
        List<Contribution> contributions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (FieldWeights weights : fields) {
            MatchField field = weights.field();
            MatchLevel level = pattern.level(field);
            if (level == MatchLevel.UNKNOWN) {
                missing.add(field.code());
            } else {
                contributions.add(new Contribution(
                        Reason.of(
                                field.code() + "-" + level.code(),
                                field.label().zh() + level.label().zh() + "。",
                                field.label().en() + ": " + level.label().en() + "."),
                        weights.bits(level)));
            }
        }
        return new Score(
                ModelKey.DUPLICATE_CUSTOMER, bits(pattern), band, priorBits(), contributions, missing, configuration());
    }

    /** Returns the parameters in one line. */
    public String configuration() {
        StringBuilder out = new StringBuilder("prior=").append(Formats.stored(prior));
        for (FieldWeights weights : fields) {
            out.append(',').append(weights.field().code()).append('=');
            for (int i = 0; i < weights.ofMatches().size(); i++) {
                out.append(i == 0 ? "" : " ")
                        .append(Formats.stored(weights.ofMatches().get(i)))
                        .append('/')
                        .append(Formats.stored(weights.ofOthers().get(i)));
            }
        }
        return out.toString();
    }

    /**
     * Returns what to expect of a threshold among pairs like these, if the probabilities hold: Fellegi and Sunter's two kinds of
     * error.
     *
     * @param from the probability from which a pair is called one customer
     */
    public ErrorRates errors(PatternCounts pairs, double from) {
        Sum called = new Sum();
        Sum wrong = new Sum();
        Sum matches = new Sum();
        Sum missed = new Sum();
        pairs.counts().forEach((pattern, count) -> {
            double probability = probability(pattern);
            matches.add(count * probability);
            if (probability >= from) {
                called.add((double) count);
                wrong.add(count * (1 - probability));
            } else {
                missed.add(count * probability);
            }
        });
        return new ErrorRates(called.value(), wrong.value(), matches.value(), missed.value());
    }

    /**
     * What a threshold costs.
     *
     * @param called how many pairs are called one customer
     * @param wrong how many of them are expected to be of two
     * @param matches how many pairs are expected to be of one customer
     * @param missed how many of them are expected not to be called so
     */
    public record ErrorRates(double called, double wrong, double matches, double missed) {

        /** Returns the share of wrong ones among those called; empty if none is. */
        public Optional<Double> falseMatchRate() {
            return called > 0 ? Optional.of(wrong / called) : Optional.empty();
        }

        /** Returns the share of missed ones among the matches; empty if none is expected. */
        public Optional<Double> missRate() {
            return matches > 0 ? Optional.of(missed / matches) : Optional.empty();
        }
    }
}
