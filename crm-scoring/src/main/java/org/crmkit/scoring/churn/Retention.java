package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;

/**
 * How likely a customer stays {@code horizon} longer, given that he stayed so long already: {@code S(t + h) / S(t)}.
 *
 * @param curve of customers like him
 * @param horizon above zero, in the unit of the curve
 */
public record Retention(SurvivalCurve curve, double horizon) {

    public Retention {
        checkArgument(
                horizon > 0 && horizon < Double.POSITIVE_INFINITY,
                "Retention.horizon was %s; it must be above zero.",
                horizon);
    }

    /** Returns the probability; empty if the curve says that nobody stays as long as he did. */
    public Optional<Double> probability(double tenure) {
        double before = curve.survival(tenure);
        return before > 0 ? Optional.of(curve.survival(tenure + horizon) / before) : Optional.empty();
    }

    /**
     * Returns the probability against that of a new customer. What lies beyond the curve is named among the missing inputs: there the
     * curve keeps its last value above zero, which flatters him.
     */
    public Score score(double tenure) {
        double fresh = curve.survival(horizon);
        double known = tenure;
        List<String> missing = new ArrayList<>();
        if (curve.survival(tenure) <= 0) {
            known = lastAlive();
            missing.add("tenure-beyond-curve");
        }
        if (known + horizon > curve.lastTime()) {
            missing.add("horizon-beyond-curve");
        }
        double here = curve.survival(known);
        double value = here > 0 ? curve.survival(known + horizon) / here : 0;
        return new Score(
                ModelKey.SURVIVAL,
                value,
                Optional.empty(),
                fresh,
                List.of(new Contribution(
                        Reason.of(
                                "tenure",
                                "已留存" + Formats.rounded(tenure, 1) + "期，再留" + Formats.rounded(horizon, 1) + "期的概率为"
                                        + Formats.rounded(value, 3),
                                "Stayed " + Formats.rounded(tenure, 1) + " periods; the probability of "
                                        + Formats.rounded(horizon, 1) + " more is " + Formats.rounded(value, 3)),
                        value - fresh)),
                missing,
                "horizon=" + Formats.stored(horizon) + ",customers=" + curve.customers());
    }

    private double lastAlive() {
        double last = 0;
        for (SurvivalStep step : curve.steps()) {
            if (step.survival() > 0) {
                last = step.time();
            }
        }
        return last;
    }
}
