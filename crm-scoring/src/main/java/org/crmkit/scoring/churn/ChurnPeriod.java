package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.churn.ChurnFigures;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;

/**
 * The indicators of one period, as far as they are known.
 *
 * @param key which period
 * @param lost customers lost, of the consumers
 * @param kept customers kept, of the consumers; lost and kept together are at most the consumers
 * @param consumers who consumed in the period or were lost in it
 * @param others the indicators that are no count of customers, and the referral rate; rates are fractions
 */
public record ChurnPeriod(String key, long lost, long kept, long consumers, Map<ChurnIndicator, Double> others) {

    public ChurnPeriod {
        checkArgument(
                lost >= 0 && kept >= 0 && lost + kept <= consumers,
                "ChurnPeriod %s had %s lost and %s kept of %s consumers; each customer must be counted once, among the consumers.",
                key,
                lost,
                kept,
                consumers);
        Map<ChurnIndicator, Double> copy = new EnumMap<>(ChurnIndicator.class);
        others.forEach((indicator, value) -> {
            checkArgument(
                    Double.isFinite(value)
                            && indicator != ChurnIndicator.CHURN_RATE
                            && indicator != ChurnIndicator.RETENTION_RATE,
                    "ChurnPeriod %s had %s for %s; it must be finite, and churn and retention come from the counts.",
                    key,
                    value,
                    indicator.code());
            copy.put(indicator, value);
        });
        others = Collections.unmodifiableMap(copy);
    }

    /** Obtains the period of figures that core counted; without consumers nothing is known. */
    public static ChurnPeriod from(ChurnFigures figures, Map<ChurnIndicator, Double> others) {
        long lost = figures.churn().value().map(share -> share.part()).orElse(0L);
        long consumers = figures.churn().value().map(share -> share.whole()).orElse(0L);
        long kept = figures.retention().value().map(share -> share.part()).orElse(0L);
        return new ChurnPeriod(figures.period().toString(), lost, kept, consumers, others);
    }

    /** Returns an indicator; empty if it is not known, or there were no consumers. */
    public OptionalDouble indicator(ChurnIndicator indicator) {
        if (indicator == ChurnIndicator.CHURN_RATE || indicator == ChurnIndicator.RETENTION_RATE) {
            long part = indicator == ChurnIndicator.CHURN_RATE ? lost : kept;
            return consumers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / consumers);
        }
        Double value = others.get(indicator);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Returns the churn rate against the usual one; empty if there were no consumers.
     *
     * @param usual 0 to 1
     */
    public Optional<Score> score(double usual) {
        checkArgument(usual >= 0 && usual <= 1, "usual was %s; it must be a rate of 0 to 1.", usual);
        OptionalDouble rate = indicator(ChurnIndicator.CHURN_RATE);
        if (rate.isEmpty()) {
            return Optional.empty();
        }
        List<String> missing = new ArrayList<>();
        for (ChurnIndicator indicator : ChurnIndicator.values()) {
            if (indicator(indicator).isEmpty()) {
                missing.add(indicator.code());
            }
        }
        return Optional.of(new Score(
                ModelKey.CHURN_INDICATORS,
                rate.getAsDouble(),
                Optional.empty(),
                usual,
                List.of(new Contribution(
                        Reason.of(
                                "lost",
                                consumers + "位消费客户中流失" + lost + "位，保持" + kept + "位",
                                lost + " of " + consumers + " consumers were lost, " + kept + " kept"),
                        rate.getAsDouble() - usual)),
                missing,
                "consumers-of-the-period"));
    }
}
