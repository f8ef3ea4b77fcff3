package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * The quick view of a scheme that looks at amounts in a rolling window and takes a tier away at once: the tier a customer holds on
 * one day, and why. It depends only on what was bought by then: purchases that arrive late or out of order give the same answer
 * as if they had come in time. Every other scheme, and the history behind the day, is a matter of {@link TierTimeline}.
 *
 * @param day the day the tier holds on
 * @param level the highest level whose threshold is reached; the first level if none is
 * @param qualifying purchases less returns within the window; below zero if more was given back than bought
 * @param next what is missing to the level above; empty at the top
 * @param reasons why, with the keys of the rules applied
 * @param decidedUnder the edition of the rulebook applied
 */
public record TierAssignment(
        LocalDate day,
        TierLevel level,
        Money qualifying,
        Optional<Missing> next,
        List<Reason> reasons,
        RulebookVersion decidedUnder) {

    public TierAssignment {
        reasons = List.copyOf(reasons);
    }

    /**
     * How far a customer is from a level.
     *
     * @param level the level above
     * @param amount what must still be bought within the window, above zero
     */
    public record Missing(TierLevel level, Money amount) {}

    /**
     * Obtains the tier on {@code day}. The window is exactly as long as the scheme says and ends with the day itself: with 12
     * months, a purchase of 1 March 2025 counts from that day to 28 February 2026. On 1 March 2026, when a tier granted by
     * it for 12 months would be renewed, it no longer counts: the purchase that earned a tier never renews it by itself.
     * Purchases after the day are left out; a return counts on the day of the return.
     *
     * @throws IllegalArgumentException if a purchase is not in the currency of the scheme, or the scheme asks for more than a day and
     *     its window can tell
     */
    public static TierAssignment from(Collection<Purchase> purchases, InForce<TierScheme> scheme, LocalDate day) {
        TierScheme rule = scheme.policy();
        checkArgument(
                answers(rule),
                "TierAssignment was asked of %s, whose tiers are lost %s in a window that is %s; it must be a scheme of amounts in a rolling window, lost at once. Ask TierTimeline.",
                scheme.version(),
                rule.downgrade().label().en(),
                rule.window().kind().label().en());
        LocalDate first = rule.firstDayThatCounts(day);
        Money qualifying = Money.zero(rule.currency());
        for (Purchase purchase : purchases) {
            checkArgument(
                    purchase.amount().getCurrencyUnit().equals(rule.currency()),
                    "Purchase of %s was %s; it must be in %s, the currency of tier.levels. Convert it at the rate of its day.",
                    purchase.day(),
                    purchase.amount(),
                    rule.currency());
            if (!purchase.day().isBefore(first) && !purchase.day().isAfter(day)) {
                qualifying = qualifying.plus(purchase.amount());
            }
        }
        TierLevel level = rule.levels().get(0);
        Optional<Missing> next = Optional.empty();
        for (TierLevel above : rule.levels().subList(1, rule.levels().size())) {
            Money threshold = threshold(above);
            if (qualifying.isLessThan(threshold)) {
                next = Optional.of(new Missing(above, threshold.minus(qualifying)));
                break;
            }
            level = above;
        }
        List<Reason> reasons = reasons(scheme, first, day, qualifying, level, next);
        return new TierAssignment(day, level, qualifying, next, reasons, scheme.version());
    }

    /** Tells whether a scheme can be decided from the window of one day alone; any other is a matter of {@link TierTimeline}. */
    public static boolean answers(TierScheme scheme) {
        return scheme.isAmountOnly()
                && scheme.returns() == ReturnRule.ON_RETURN_DAY
                && scheme.downgrade().<Boolean>fold(atOnce -> true, atPeriodEnd -> false);
    }

    private static Money threshold(TierLevel level) {
        return level.threshold().orElseThrow();
    }

    private static List<Reason> reasons(
            InForce<TierScheme> scheme,
            LocalDate first,
            LocalDate day,
            Money qualifying,
            TierLevel level,
            Optional<Missing> next) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                "purchases-in-window",
                Formats.date(first, Lang.ZH) + "至" + Formats.date(day, Lang.ZH) + "的净消费为"
                        + Formats.money(qualifying, Lang.ZH) + "（" + TierScheme.WINDOW + "："
                        + scheme.policy().window().length().in(Lang.ZH) + "，规则 " + scheme.version() + "）。",
                "Purchases less returns from " + first + " to " + day + " came to "
                        + Formats.money(qualifying, Lang.EN) + " (" + TierScheme.WINDOW + ": "
                        + scheme.policy().window().length() + ", rules " + scheme.version() + ")."));
        if (qualifying.isLessThan(threshold(level))) {
            reasons.add(Reason.of(
                    "first-level-for-all",
                    level.name().zh() + "是每位客户的起始等级。",
                    level.name().en() + " is the level every customer has."));
        } else {
            reasons.add(Reason.of(
                    "threshold-reached",
                    "达到" + level.name().zh() + "的起点" + Formats.money(threshold(level), Lang.ZH) + "（" + level.key()
                            + ".threshold）。",
                    "That reaches " + Formats.money(threshold(level), Lang.EN) + ", the threshold of "
                            + level.name().en() + " (" + level.key() + ".threshold)."));
        }
        next.ifPresent(missing -> reasons.add(Reason.of(
                "missing-to-next-level",
                "距" + missing.level().name().zh() + "还差" + Formats.money(missing.amount(), Lang.ZH) + "（"
                        + missing.level().key() + ".threshold）。",
                Formats.money(missing.amount(), Lang.EN) + " more reaches "
                        + missing.level().name().en() + " (" + missing.level().key() + ".threshold).")));
        return reasons;
    }
}
