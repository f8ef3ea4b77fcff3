package org.crmkit.core.callcenter;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/**
 * How good a contact was that somebody listened to.
 *
 * @param sheet what was noted
 * @param score 0 to 100; zero if a critical error was made, whatever else was good
 * @param isPassed whether the score is high enough; at the pass mark it is
 * @param reasons what each item brought, then the critical errors, then whether it passes
 * @param decidedUnder the edition of the rules
 */
public record MonitoredScore(
        ScoreSheet sheet, BigDecimal score, boolean isPassed, List<Reason> reasons, RulebookVersion decidedUnder) {

    public MonitoredScore {
        reasons = List.copyOf(reasons);
    }

    /**
     * Scores a sheet.
     *
     * @throws IllegalArgumentException if an item of the policy has no points, or the sheet has an item or a critical error that the
     *     policy does not know
     */
    public static MonitoredScore of(ScoreSheet sheet, InForce<CallCenterPolicy> policy) {
        CallCenterPolicy rules = policy.policy();
        List<String> items =
                rules.items().stream().map(CallCenterPolicy.SheetItem::slug).toList();
        List<String> criticals =
                rules.criticals().stream().map(CallCenterPolicy.Critical::slug).toList();
        checkArgument(
                items.containsAll(sheet.points().keySet())
                        && sheet.points().keySet().containsAll(items),
                "ScoreSheet.points were given for %s; they must be given for the items of %s (%s), %s. Correct it.",
                sheet.points().keySet(),
                CallCenterPolicy.ITEMS,
                policy.version(),
                items);
        checkArgument(
                criticals.containsAll(sheet.criticals()),
                "ScoreSheet.criticals were %s; each must be one of %s (%s), %s. Correct it.",
                sheet.criticals(),
                CallCenterPolicy.CRITICALS,
                policy.version(),
                criticals);
        BigDecimal sum = BigDecimal.ZERO;
        List<Reason> reasons = new ArrayList<>();
        for (CallCenterPolicy.SheetItem item : rules.items()) {
            int given = Optional.ofNullable(sheet.points().get(item.slug())).orElseThrow();
            BigDecimal brought = item.weight().multiply(BigDecimal.valueOf(given));
            sum = sum.add(brought);
            String weight = Formats.percent(item.weight());
            reasons.add(Reason.of(
                    "item",
                    item.name().zh() + given + "分 × " + weight + " = " + Formats.plain(brought),
                    item.name().en() + ": " + given + " x " + weight + " = " + Formats.plain(brought)));
        }
        for (CallCenterPolicy.Critical critical : rules.criticals()) {
            if (sheet.criticals().contains(critical.slug())) {
                reasons.add(Reason.of(
                        "critical",
                        "致命差错：" + critical.name().zh() + "（" + CallCenterPolicy.CRITICALS.child(critical.slug())
                                + "），总分记零。",
                        "Critical error: " + critical.name().en() + " ("
                                + CallCenterPolicy.CRITICALS.child(critical.slug()) + "); the score is zero."));
            }
        }
        BigDecimal score = sheet.criticals().isEmpty() ? sum : BigDecimal.ZERO;
        boolean passed = sheet.criticals().isEmpty() && score.compareTo(rules.passFrom()) >= 0;
        String source = CallCenterPolicy.PASS_FROM + ", " + policy.version();
        String mark = Formats.plain(rules.passFrom());
        reasons.add(Reason.of(
                passed ? "passed" : "failed",
                Formats.plain(score) + "分，合格分" + mark + "（" + source + "）：" + (passed ? "合格" : "不合格") + "。",
                Formats.plain(score) + " points; " + mark + " pass (" + source + "): "
                        + (passed ? "passed." : "failed.")));
        return new MonitoredScore(sheet, score, passed, reasons, policy.version());
    }
}
