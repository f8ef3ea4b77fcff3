package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.time.DatePeriod;

/**
 * The tiers of one customer from the first day of the history to the day asked about, and why. A pure function of what happened and of
 * the rules: the order in which entries were told, and how often, changes nothing, and an entry that comes late gives the timeline
 * that it would have given in time. To know what was believed on some day, ask it of {@link TierHistory#asKnownOn}.
 *
 * <p>What holds for every scheme:
 * <ul>
 *   <li>A higher level is reached on the day its rule is met.
 *   <li>What has brought a customer up to a level never keeps him on it, nor on a level he passed on the way; it goes on counting
 *       towards higher ones. What he buys after that may keep him on it, even if it lifts him higher meanwhile; once it has kept
 *       him on a level, it is used up for that level and those below.
 *   <li>A review looks at the days before it, at most one window back; the day of the review belongs to the new period.
 *   <li>Periods follow each other without a shift: what grace adds is part of the next period.
 *   <li>A level granted by hand lies over the one earned, which runs on beneath it.
 *   <li>A tier runs to its review under any edition; each decision is made by the edition in force on its day. A level abolished by
 *       an edition is replaced on its first day by what the customer's purchases reach.
 * </ul>
 *
 * <p>That more spending never gives a lower tier later does not hold and is not promised: a purchase that earns a tier earlier
 * also moves its review earlier.
 *
 * @param day the last day told about
 * @param periods from the first day to {@code day}, without gap or overlap; at least one
 * @param next what is missing to the next level that can be reached by purchases, today; empty at the top
 * @param forecast what will become of the level if nothing more happens
 */
public record TierTimeline(LocalDate day, List<TierPeriod> periods, Optional<Shortfall> next, TierForecast forecast) {

    public TierTimeline {
        periods = List.copyOf(periods);
        checkArgument(!periods.isEmpty(), "TierTimeline.periods is empty; a timeline tells about one day at least.");
        for (int i = 1; i < periods.size(); i++) {
            checkArgument(
                    periods.get(i - 1)
                            .days()
                            .until()
                            .equals(periods.get(i).days().from()),
                    "TierTimeline.periods has %s after %s; each must begin where the one before ends.",
                    periods.get(i).days(),
                    periods.get(i - 1).days());
        }
    }

    /** Obtains the timeline under one edition. */
    public static TierTimeline from(TierHistory history, InForce<TierScheme> scheme, LocalDate day) {
        int first = first(history, day);
        return new TierTelling(history, TierEditions.of(scheme, first), first, DaySpan.day(day)).timeline();
    }

    /**
     * Obtains the timeline under several editions.
     *
     * @param rules the edition in force on a day; asked for every day of the timeline, and for no other
     * @throws IllegalArgumentException if the history begins after {@code day}, if an amount is not in the currency of the scheme,
     *     if a granted level does not exist, or if the scheme needs a day of joining that is not given
     */
    public static TierTimeline from(
            TierHistory history, Function<LocalDate, InForce<TierScheme>> rules, LocalDate day) {
        int first = first(history, day);
        int last = DaySpan.day(day);
        return new TierTelling(history, TierEditions.of(rules, first, last), first, last).timeline();
    }

    private static int first(TierHistory history, LocalDate day) {
        LocalDate begin = history.begin(day);
        checkArgument(
                !begin.isAfter(day),
                "TierTimeline.day was %s; it must not be before %s, the day the customer joined. Ask about a later day.",
                day,
                begin);
        return DaySpan.day(begin);
    }

    /** Returns the days told about. */
    public DatePeriod days() {
        return new DatePeriod(periods.get(0).days().from(), day.plusDays(1));
    }

    /** Returns the period of the last day. */
    public TierPeriod current() {
        return periods.get(periods.size() - 1);
    }

    /** Returns the level of the last day. */
    public TierLevel level() {
        return current().level();
    }

    /** Returns the period of a day; empty if the timeline does not tell about it. */
    public Optional<TierPeriod> on(LocalDate other) {
        return periods.stream().filter(period -> period.days().contains(other)).findFirst();
    }
}
