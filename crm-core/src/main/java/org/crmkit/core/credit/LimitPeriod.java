package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/** The days an individual limit holds. */
public sealed interface LimitPeriod {

    /** Tells whether the limit holds on {@code day}; first and last day included. */
    boolean holdsOn(LocalDate day);

    /** Handles each kind. */
    <R> R fold(Function<Permanent, R> permanent, Function<Temporary, R> temporary, Function<Seasonal, R> seasonal);

    /** Returns how particular it is: where several hold on one day, those with the highest rank bind. */
    default int rank() {
        return fold(permanent -> 0, temporary -> 2, seasonal -> 1);
    }

    /** Returns how it reads. */
    default Label label() {
        return fold(
                permanent -> Label.of(
                        "长期限额（自" + Formats.date(permanent.from(), Lang.ZH) + "起）",
                        "permanent limit (from " + permanent.from() + ")"),
                temporary -> Label.of(
                        "临时限额（至" + Formats.date(temporary.lastDay(), Lang.ZH) + "）",
                        "temporary limit (to " + temporary.lastDay() + ")"),
                seasonal -> Label.of(
                        "季节性限额（每年" + zh(seasonal.first()) + "至" + zh(seasonal.last()) + "）",
                        "seasonal limit (each year " + en(seasonal.first()) + " to " + en(seasonal.last()) + ")"));
    }

    private static String zh(MonthDay day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** Month and day with two digits each, as in ISO 8601. */
    private static String en(MonthDay day) {
        return day.toString().substring(2);
    }

    /**
     * Until another limit takes its place.
     *
     * @param from the first day it holds
     */
    record Permanent(LocalDate from) implements LimitPeriod {
        @Override
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from);
        }

        @Override
        public <R> R fold(
                Function<Permanent, R> permanent, Function<Temporary, R> temporary, Function<Seasonal, R> seasonal) {
            return permanent.apply(this);
        }
    }

    /**
     * For a time, once.
     *
     * @param from the first day it holds
     * @param lastDay the last day it holds, not before the first
     */
    record Temporary(LocalDate from, LocalDate lastDay) implements LimitPeriod {

        public Temporary {
            checkArgument(
                    !lastDay.isBefore(from),
                    "LimitPeriod.Temporary.lastDay was %s; it must not be before %s, its first day. Exchange the two, or grant it anew.",
                    lastDay,
                    from);
        }

        @Override
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(lastDay);
        }

        @Override
        public <R> R fold(
                Function<Permanent, R> permanent, Function<Temporary, R> temporary, Function<Seasonal, R> seasonal) {
            return temporary.apply(this);
        }
    }

    /**
     * In the same weeks of every year, for example from 1 November to 10 February. A season that ends on 29 February ends on the
     * 28th where there is none; one that begins then begins on 1 March.
     *
     * @param first the day of the year it begins
     * @param last the last day of it; before {@code first}, the season runs over the end of the year
     * @param from the first day at all
     * @param lastDay the last day at all, if it ends
     */
    record Seasonal(MonthDay first, MonthDay last, LocalDate from, Optional<LocalDate> lastDay) implements LimitPeriod {

        public Seasonal {
            checkArgument(
                    lastDay.isEmpty() || !lastDay.get().isBefore(from),
                    "LimitPeriod.Seasonal.lastDay was %s; it must not be before %s, its first day. Exchange the two.",
                    lastDay,
                    from);
        }

        /** {@link MonthDay} compares by month and day alone, so 28 February is before the 29th in every year. */
        @Override
        public boolean holdsOn(LocalDate day) {
            if (day.isBefore(from) || lastDay.map(day::isAfter).orElse(false)) {
                return false;
            }
            MonthDay today = MonthDay.from(day);
            return last.isBefore(first)
                    ? !today.isBefore(first) || !today.isAfter(last)
                    : !today.isBefore(first) && !today.isAfter(last);
        }

        @Override
        public <R> R fold(
                Function<Permanent, R> permanent, Function<Temporary, R> temporary, Function<Seasonal, R> seasonal) {
            return seasonal.apply(this);
        }
    }
}
