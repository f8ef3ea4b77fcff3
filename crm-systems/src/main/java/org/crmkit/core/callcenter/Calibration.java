package org.crmkit.core.callcenter;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/**
 * How far two listeners of the same contact lie apart: the plain difference of their scores, first less second. Agreement over many
 * contacts is a question for a model.
 *
 * @param items the difference of each item's points, in the order of the policy
 * @param difference of the scores, -100 to 100
 * @param agreeOnCriticals whether both noted the same critical errors
 * @param isCalibrated whether the scores are no further apart than the policy tolerates, and the critical errors the same
 * @param reasons why
 * @param decidedUnder the edition of the rules
 */
public record Calibration(
        Map<String, Integer> items,
        BigDecimal difference,
        boolean agreeOnCriticals,
        boolean isCalibrated,
        List<Reason> reasons,
        RulebookVersion decidedUnder) {

    public Calibration {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        reasons = List.copyOf(reasons);
    }

    /**
     * Compares two sheets of one contact by different listeners.
     *
     * @throws IllegalArgumentException if they are not, or cannot be scored
     */
    public static Calibration of(ScoreSheet first, ScoreSheet second, InForce<CallCenterPolicy> policy) {
        checkArgument(
                first.interaction().equals(second.interaction())
                        && !first.listener().equals(second.listener()),
                "Calibration was given sheets of %s by %s and of %s by %s; give two of the same contact by two listeners.",
                first.interaction(),
                first.listener(),
                second.interaction(),
                second.listener());
        BigDecimal difference = MonitoredScore.of(first, policy)
                .score()
                .subtract(MonitoredScore.of(second, policy).score());
        Map<String, Integer> items = new LinkedHashMap<>();
        for (CallCenterPolicy.SheetItem item : policy.policy().items()) {
            int a = Optional.ofNullable(first.points().get(item.slug())).orElseThrow();
            int b = Optional.ofNullable(second.points().get(item.slug())).orElseThrow();
            items.put(item.slug(), a - b);
        }
        boolean sameErrors = first.criticals().equals(second.criticals());
        BigDecimal tolerance = policy.policy().tolerance();
        boolean calibrated = sameErrors && difference.abs().compareTo(tolerance) <= 0;
        String source = CallCenterPolicy.TOLERANCE + ", " + policy.version();
        Reason reason = sameErrors
                ? Reason.of(
                        calibrated ? "calibrated" : "apart",
                        "两人评分相差" + Formats.plain(difference.abs()) + "分，允许" + Formats.plain(tolerance) + "分（" + source
                                + "）。",
                        "The two lie " + Formats.plain(difference.abs()) + " points apart; " + Formats.plain(tolerance)
                                + " are tolerated (" + source + ").")
                : Reason.of(
                        "criticals-differ",
                        "两人对致命差错的判断不一致：" + first.criticals() + " 与 " + second.criticals() + "。",
                        "They do not agree on critical errors: " + first.criticals() + " and " + second.criticals()
                                + ".");
        return new Calibration(items, difference, sameErrors, calibrated, List.of(reason), policy.version());
    }
}
