package org.crmkit.scoring.servicequality;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import org.crmkit.core.callcenter.MonitoredScore;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Tails;

/**
 * A share that was seen in a sample, with the interval of Wilson (1927), "Probable Inference, the Law of Succession, and Statistical
 * Inference", <a href="https://doi.org/10.1080/01621459.1927.10502953">doi:10.1080/01621459.1927.10502953</a>. It stays within 0 and 1
 * and has a width even where nothing or everything was seen.
 *
 * @param share what was seen
 * @param low the lower end, 0 to the share
 * @param high the upper end, the share to 1
 * @param level how often such an interval holds the true share, above 0 and below 1
 */
public record ShareEstimate(Share share, double low, double high, double level) {

    private static final Reason NOTHING_HEARD = Reason.of("none-monitored", "期间没有监听。", "No contact was listened to.");

    /** Where a share stands against a target, as far as the sample can tell. */
    public enum Standing implements Term {
        /** The whole interval reaches the target. */
        REACHED("达标", "reached"),
        /** The target lies within the interval: the sample is too small to tell. */
        OPEN("样本不足以判断", "too few to tell"),
        /** The whole interval is below the target. */
        MISSED("未达标", "missed");

        private final Label label;

        Standing(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** Obtains the estimate of a share. */
    public static ShareEstimate of(Share share, double level) {
        checkArgument(
                level > 0 && level < 1, "level was %s; it must be above 0 and below 1, 0.95 for 95 percent.", level);
        double n = share.whole();
        double p = share.part() / n;
        double z = Tails.twoSidedQuantile(level);
        double square = z * z / n;
        double middle = (p + square / 2) / (1 + square);
        double half = z / (1 + square) * StrictMath.sqrt(p * (1 - p) / n + square / (4 * n));
        return new ShareEstimate(
                share,
                share.part() == 0 ? 0 : Math.min(p, Math.max(0, middle - half)),
                share.part() == share.whole() ? 1 : Math.max(p, Math.min(1, middle + half)),
                level);
    }

    /** Obtains the share of contacts that passed of those somebody listened to; undefined where nobody listened. */
    public static Measured<ShareEstimate> passed(List<MonitoredScore> scores, double level) {
        return of(
                Share.of(scores.stream().filter(MonitoredScore::isPassed).count(), scores.size(), NOTHING_HEARD),
                level);
    }

    /** Obtains the estimate of a share that may be undefined, and then stays so. */
    public static Measured<ShareEstimate> of(Measured<Share> share, double level) {
        return share.fold(
                known -> new Measured.Known<>(of(known.figure(), level), known.cases()),
                undefined -> new Measured.Undefined<>(undefined.reason()));
    }

    /** Returns the share as a number, 0 to 1. */
    public double value() {
        return share.part() / (double) share.whole();
    }

    /**
     * Returns where it stands against a target.
     *
     * @param target 0 to 1; higher is better
     */
    public Standing against(double target) {
        checkArgument(target >= 0 && target <= 1, "target was %s; it must be a share of 0 to 1.", target);
        return low >= target ? Standing.REACHED : high < target ? Standing.MISSED : Standing.OPEN;
    }
}
