package org.crmkit.scoring.loyalty;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.internal.Tails;

/**
 * Whether a net promoter score changed between two samples of different people: the difference over its standard error, which is that
 * of a difference of two independent multinomial estimates, against the normal distribution.
 *
 * @param difference the later score less the earlier one, -200 to 200
 * @param standardError above zero
 * @param pValue how often chance alone would bring such a difference, either way; 0 to 1
 */
public record NpsChange(double difference, double standardError, double pValue) {

    /** Compares two samples; empty if one of them is empty, or all answers of both fell on one side and nothing varies. */
    public static Optional<NpsChange> between(NetPromoter before, NetPromoter after) {
        if (before.answers() == 0 || after.answers() == 0) {
            return Optional.empty();
        }
        double error = 100 * StrictMath.sqrt(Math.max(0, before.variance() + after.variance()));
        double difference = after.score().orElseThrow() - before.score().orElseThrow();
        return error > 0
                ? Optional.of(new NpsChange(difference, error, Tails.twoSided(difference / error)))
                : Optional.empty();
    }

    /** Returns whether chance alone would bring such a difference less often than {@code alpha}, 0.05 for one in twenty. */
    public boolean isSignificant(double alpha) {
        checkArgument(alpha > 0 && alpha < 1, "alpha was %s; it must be above 0 and below 1.", alpha);
        return pValue < alpha;
    }

    /** Returns the change in a sentence. */
    public Reason reason(double alpha) {
        String points = Formats.rounded(difference, 1);
        String p = Formats.rounded(pValue, 4);
        return isSignificant(alpha)
                ? Reason.of(
                        "changed",
                        "净推荐值变化" + points + "点，p=" + p + "，超出偶然波动",
                        "Changed by " + points + " points, p = " + p + ": more than chance")
                : Reason.of(
                        "not-changed",
                        "净推荐值变化" + points + "点，p=" + p + "，可能只是偶然波动",
                        "Changed by " + points + " points, p = " + p + ": may be chance");
    }
}
