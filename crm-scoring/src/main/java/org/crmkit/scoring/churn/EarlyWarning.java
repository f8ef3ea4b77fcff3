package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.score.Scorer;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/**
 * How loudly the signals warn, by rule: 0 to 100 points. Each signal counts from where it begins to where it is full, evenly between,
 * by its weight; one that is not known gives no points and is named. The signals are the trade's, all numbers ours. Where the outcome
 * of enough customers is known, {@link ChurnModel} weighs the same signals by it.
 *
 * @param rules for all nine signals
 * @param bands of the points
 */
public record EarlyWarning(Map<WarningSignal, Rule> rules, RatingScale bands) implements Scorer<CustomerSigns> {

    /** No sign, watch, warn, alarm: at 0, 20, 40 and 60 points. */
    public static final RatingScale BANDS = new RatingScale(List.of(
            new ScoreBand("calm", Label.of("正常", "Calm"), Double.NEGATIVE_INFINITY),
            new ScoreBand("watch", Label.of("关注", "Watch"), 20),
            new ScoreBand("warning", Label.of("预警", "Warning"), 40),
            new ScoreBand("alarm", Label.of("紧急", "Alarm"), 60)));

    /**
     * How one signal counts.
     *
     * @param from where it begins, zero or more
     * @param full where it is full, above {@code from}
     * @param weight zero or more
     */
    public record Rule(double from, double full, double weight) {
        public Rule {
            checkArgument(
                    from >= 0 && full > from && full < Double.POSITIVE_INFINITY && weight >= 0 && weight <= 1e9,
                    "Rule was from %s to %s with weight %s; the limits must rise from zero, the weight must not be negative.",
                    from,
                    full,
                    weight);
        }

        double share(double value) {
            return Math.max(0, Math.min(1, (value - from) / (full - from)));
        }
    }

    public EarlyWarning {
        Map<WarningSignal, Rule> copy = new EnumMap<>(WarningSignal.class);
        double sum = 0;
        for (WarningSignal signal : WarningSignal.values()) {
            Rule rule = rules.get(signal);
            checkArgument(rule != null, "EarlyWarning.rules has no %s; each signal must have its rule.", signal.code());
            if (rule != null) {
                copy.put(signal, rule);
                sum += rule.weight();
            }
        }
        checkArgument(sum > 0, "EarlyWarning.rules had no weight above zero; one signal at least must count.");
        rules = Collections.unmodifiableMap(copy);
    }

    /**
     * Obtains our defaults, with purchases counted as a policy does: a customer begins to warn where he is at risk and warns fully
     * where he counts as lost.
     *
     * @param day from which the spans of the policy are counted in days
     */
    public static EarlyWarning from(ChurnPolicy policy, LocalDate day) {
        Map<WarningSignal, Rule> rules = new EnumMap<>(standard().rules());
        rules.put(
                WarningSignal.NOT_BOUGHT,
                new Rule(
                        ChronoUnit.DAYS.between(day, policy.atRiskFrom(day)),
                        ChronoUnit.DAYS.between(day, policy.lostFrom(day)),
                        20));
        return new EarlyWarning(rules, BANDS);
    }

    /** Obtains our defaults. */
    public static EarlyWarning standard() {
        Map<WarningSignal, Rule> rules = new EnumMap<>(WarningSignal.class);
        for (WarningSignal signal : WarningSignal.values()) {
            rules.put(
                    signal,
                    switch (signal) {
                        case NOT_BOUGHT -> new Rule(60, 180, 20);
                        case NOT_FOLLOWED_UP -> new Rule(30, 120, 10);
                        case FALLING_CONSUMPTION -> new Rule(0.1, 0.6, 20);
                        case SATISFACTION_DROP -> new Rule(5, 30, 10);
                        case OPEN_COMPLAINTS -> new Rule(0, 3, 10);
                        case MANAGER_LEFT -> new Rule(0, 1, 5);
                        case COMPETITOR_MOVE -> new Rule(0, 1, 10);
                        case NUMBER_REDUCTION -> new Rule(0, 0.5, 10);
                        case COLLECTION_CHANGED -> new Rule(0, 1, 5);
                    });
        }
        return new EarlyWarning(rules, BANDS);
    }

    private double total() {
        double sum = 0;
        for (Rule rule : rules.values()) {
            sum += rule.weight();
        }
        return sum;
    }

    /** Returns the points of many customers from columns by signal, in the order of the constants; below zero is not known. */
    public double[] points(double[][] columns) {
        WarningSignal[] signals = WarningSignal.values();
        checkArgument(
                columns.length == signals.length,
                "There were %s columns; there must be %s, one for each signal.",
                columns.length,
                signals.length);
        double total = total();
        double[] out = new double[columns[0].length];
        for (int s = 0; s < signals.length; s++) {
            Rule rule = rule(signals[s]);
            for (int row = 0; row < out.length; row++) {
                out[row] += columns[s][row] >= 0 ? 100 * rule.weight() / total * rule.share(columns[s][row]) : 0;
            }
        }
        return out;
    }

    private Rule rule(WarningSignal signal) {
        return rules.getOrDefault(signal, new Rule(0, 1, 0));
    }

    /** Returns the points with a reason for each signal that is known; without a band if none is. */
    @Override
    public Score score(CustomerSigns customer) {
        List<Contribution> contributions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        double total = total();
        double value = 0;
        for (WarningSignal signal : WarningSignal.values()) {
            Double is = customer.signals().get(signal);
            if (is == null) {
                missing.add(signal.code());
                continue;
            }
            double points = 100 * rule(signal).weight() / total * rule(signal).share(is);
            value += points;
            String said = Formats.rounded(is, 2);
            contributions.add(new Contribution(
                    Reason.of(
                            signal.code(),
                            signal.label().zh() + "：" + said,
                            signal.label().en() + ": " + said),
                    points));
        }
        return new Score(
                ModelKey.EARLY_WARNING,
                value,
                contributions.isEmpty() ? Optional.empty() : Optional.of(bands.bandOf(value)),
                0,
                contributions,
                missing,
                configuration());
    }

    /** Returns the rules as a score names its configuration. */
    public String configuration() {
        StringBuilder out = new StringBuilder();
        rules.forEach((signal, rule) -> out.append(out.length() == 0 ? "" : ",")
                .append(signal.code())
                .append('=')
                .append(Formats.stored(rule.from()))
                .append('-')
                .append(Formats.stored(rule.full()))
                .append('x')
                .append(Formats.stored(rule.weight())));
        return out.toString();
    }
}
