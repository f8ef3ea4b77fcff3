package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * Which purchases count.
 *
 * @param length how long a window is, in days, weeks, months or years, at least one of them
 * @param kind where it begins
 * @param start the first day of one of the fixed periods, for example 1 January 2026 for calendar years; the others follow
 *     from it in both directions. Given for {@link TierWindowKind#FIXED} and for no other
 */
public record TierWindow(Span length, TierWindowKind kind, Optional<LocalDate> start) {

    public TierWindow {
        checkArgument(
                length.amount() > 0 && DaySpan.isCalendarSpan(length),
                "tier.window was %s; it must be at least one day, week, month or year, such as 12 months.",
                length);
        checkArgument(
                start.isPresent() == (kind == TierWindowKind.FIXED),
                "tier.window-start was %s with a window-kind of %s; it must be given for fixed and for no other. %s",
                start.map(LocalDate::toString).orElse("missing"),
                kind.code(),
                start.isPresent() ? "Remove it." : "Add it, such as 2026-01-01.");
    }

    /** Obtains a window that ends with each day. */
    public static TierWindow rolling(Span length) {
        return new TierWindow(length, TierWindowKind.ROLLING, Optional.empty());
    }

    /** Obtains the periods of which one begins on {@code start}. */
    public static TierWindow fixed(Span length, LocalDate start) {
        return new TierWindow(length, TierWindowKind.FIXED, Optional.of(start));
    }

    /** Obtains the periods that begin on the day of joining. */
    public static TierWindow sinceJoining(Span length) {
        return new TierWindow(length, TierWindowKind.JOINING_ANNIVERSARY, Optional.empty());
    }

    /** Obtains the window that begins anew with each tier entered or reviewed. */
    public static TierWindow sinceTierEntry(Span length) {
        return new TierWindow(length, TierWindowKind.TIER_ANNIVERSARY, Optional.empty());
    }

    List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(new RuleFact(
                TierScheme.WINDOW, new RuleValue.Time(length), Label.of("等级评定期", "Window of purchases that count")));
        facts.add(new RuleFact(
                TierScheme.WINDOW_KIND,
                new RuleValue.Choice(kind.code(), kind.label()),
                Label.of("评定期的起算方式", "Where the window begins")));
        start.ifPresent(day -> facts.add(new RuleFact(
                TierScheme.WINDOW_START,
                new RuleValue.Day(day),
                Label.of("固定评定期的起始日", "First day of one of the fixed periods"))));
        return facts;
    }
}
