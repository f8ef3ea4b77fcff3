package org.crmkit.scoring.loyalty;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/**
 * Loyalty from 0 to 100: the weighted mean of four measures, each as a share of what counts as full loyalty. The measures are the
 * trade's; weights, full values and bands are ours. A measure that is unknown is left out and the others weigh the more.
 *
 * @param weights of all four measures, zero or more, not all zero; only their proportion counts
 * @param full the value of each measure that counts as full loyalty, above zero; more is no better
 * @param bands of the index
 */
public record LoyaltyIndex(Map<LoyaltyMeasure, Double> weights, Map<LoyaltyMeasure, Double> full, RatingScale bands) {

    public LoyaltyIndex {
        Map<LoyaltyMeasure, Double> weighed = new EnumMap<>(LoyaltyMeasure.class);
        Map<LoyaltyMeasure, Double> most = new EnumMap<>(LoyaltyMeasure.class);
        double sum = 0;
        for (LoyaltyMeasure measure : LoyaltyMeasure.values()) {
            double weight = weights.getOrDefault(measure, -1.0);
            checkArgument(
                    weight >= 0 && weight < Double.POSITIVE_INFINITY,
                    "LoyaltyIndex.weights of %s was %s; it must be given, zero or more.",
                    measure.code(),
                    weight);
            double from = full.getOrDefault(measure, 0.0);
            checkArgument(
                    from > 0 && from < Double.POSITIVE_INFINITY,
                    "LoyaltyIndex.full of %s was %s; it must be given, above zero.",
                    measure.code(),
                    from);
            weighed.put(measure, weight);
            most.put(measure, from);
            sum += weight;
        }
        checkArgument(sum > 0, "LoyaltyIndex.weights were all zero; at least one measure must count.");
        weights = Collections.unmodifiableMap(weighed);
        full = Collections.unmodifiableMap(most);
    }

    /** Obtains equal weights; a rise or cut of 25 percent is full loyalty; bands at 40, 60 and 80. */
    public static LoyaltyIndex standard() {
        Map<LoyaltyMeasure, Double> weights = new EnumMap<>(LoyaltyMeasure.class);
        Map<LoyaltyMeasure, Double> full = new EnumMap<>(LoyaltyMeasure.class);
        for (LoyaltyMeasure measure : LoyaltyMeasure.values()) {
            weights.put(measure, 1.0);
            full.put(
                    measure,
                    switch (measure) {
                        case REPURCHASE, BEHAVIOUR -> 1.0;
                        case TOLERATED_RISE, RESISTED_CUT -> 0.25;
                    });
        }
        return new LoyaltyIndex(
                weights,
                full,
                new RatingScale(List.of(
                        new ScoreBand("disloyal", Label.of("不忠诚", "Not loyal"), Double.NEGATIVE_INFINITY),
                        new ScoreBand("wavering", Label.of("摇摆", "Wavering"), 40),
                        new ScoreBand("loyal", Label.of("忠诚", "Loyal"), 60),
                        new ScoreBand("devoted", Label.of("高度忠诚", "Devoted"), 80))));
    }

    /** Returns the index; empty if no measure that counts is known. O(1). */
    public OptionalDouble index(LoyaltyMeasures customer) {
        double weighed = 0;
        double sum = 0;
        for (LoyaltyMeasure measure : LoyaltyMeasure.values()) {
            OptionalDouble value = customer.of(measure);
            if (value.isPresent()) {
                weighed += weight(measure);
                sum += weight(measure) * share(measure, value.getAsDouble());
            }
        }
        return weighed > 0 ? OptionalDouble.of(100 * sum / weighed) : OptionalDouble.empty();
    }

    /**
     * Returns the indexes of many customers from columns; a number below zero stands for a value that is unknown, and -1 in the result
     * for a customer of whom nothing is known that counts. O(n).
     *
     * @param columns by measure, in the order of the constants; all equally long
     */
    public double[] indexes(double[][] columns) {
        LoyaltyMeasure[] measures = LoyaltyMeasure.values();
        checkArgument(columns.length == measures.length, "There were %s columns; there must be 4.", columns.length);
        double[] out = new double[columns[0].length];
        for (int row = 0; row < out.length; row++) {
            double weighed = 0;
            double sum = 0;
            for (int m = 0; m < measures.length; m++) {
                double value = columns[m][row];
                if (value >= 0) {
                    weighed += weight(measures[m]);
                    sum += weight(measures[m]) * share(measures[m], value);
                }
            }
            out[row] = weighed > 0 ? 100 * sum / weighed : -1;
        }
        return out;
    }

    private double weight(LoyaltyMeasure measure) {
        return weights.getOrDefault(measure, 0.0);
    }

    private double share(LoyaltyMeasure measure, double value) {
        return Math.min(1, value / full.getOrDefault(measure, 1.0));
    }

    /** Returns the index with a reason for each measure that is known; empty if none that counts is. */
    public Optional<Score> score(LoyaltyMeasures customer) {
        double weighed = 0;
        List<String> missing = new ArrayList<>();
        for (LoyaltyMeasure measure : LoyaltyMeasure.values()) {
            if (customer.of(measure).isPresent()) {
                weighed += weight(measure);
            } else {
                missing.add(measure.code());
            }
        }
        if (!(weighed > 0)) {
            return Optional.empty();
        }
        List<Contribution> contributions = new ArrayList<>();
        double value = 0;
        for (LoyaltyMeasure measure : LoyaltyMeasure.values()) {
            OptionalDouble known = customer.of(measure);
            if (known.isPresent()) {
                double points = 100 * weight(measure) / weighed * share(measure, known.getAsDouble());
                value += points;
                String percent = Formats.percent(new BigDecimal(Formats.stored(known.getAsDouble())));
                contributions.add(new Contribution(
                        Reason.of(
                                measure.code(),
                                measure.label().zh() + percent,
                                measure.label().en() + ": " + percent),
                        points));
            }
        }
        return Optional.of(new Score(
                ModelKey.LOYALTY_INDEX,
                value,
                Optional.of(bands.bandOf(value)),
                0,
                contributions,
                missing,
                configuration()));
    }

    /** Returns weights and full values as a score names its configuration. */
    public String configuration() {
        StringBuilder out = new StringBuilder();
        for (LoyaltyMeasure measure : LoyaltyMeasure.values()) {
            out.append(out.length() == 0 ? "" : ",")
                    .append(measure.code())
                    .append('=')
                    .append(Formats.stored(weight(measure)))
                    .append('/')
                    .append(Formats.stored(full.getOrDefault(measure, 1.0)));
        }
        return out.toString();
    }
}
