package org.crmkit.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * A length of time as a rule states it, with its unit: {@code 4 working hours}, {@code 30 days}, {@code 12 months}. How many
 * seconds that is depends on a calendar; a span does not guess.
 *
 * @param amount zero or more, at most 1,000,000
 * @param unit what is counted
 */
public record Span(long amount, Unit unit) {

    private static final long MOST = 1_000_000;
    private static final Pattern TEXT = Pattern.compile("(0|[1-9][0-9]{0,6}) ([a-z]+(?: [a-z]+)?)");

    public Span {
        checkArgument(amount >= 0 && amount <= MOST, "Span.amount was %s; it must be 0 to %s.", amount, MOST);
    }

    /** What a span counts. */
    public enum Unit {
        MINUTES("minute", "minutes", "分钟"),
        WORKING_MINUTES("working minute", "working minutes", "个工作分钟"),
        HOURS("hour", "hours", "小时"),
        WORKING_HOURS("working hour", "working hours", "个工作小时"),
        DAYS("day", "days", "天"),
        WORKING_DAYS("working day", "working days", "个工作日"),
        WEEKS("week", "weeks", "周"),
        MONTHS("month", "months", "个月"),
        YEARS("year", "years", "年");

        private final String one;
        private final String many;
        private final String zh;

        Unit(String one, String many, String zh) {
            this.one = one;
            this.many = many;
            this.zh = zh;
        }

        /** Tells whether only working time counts. */
        public boolean isWorkingTime() {
            return this == WORKING_MINUTES || this == WORKING_HOURS || this == WORKING_DAYS;
        }
    }

    /** Obtains a span of {@code amount} units. */
    public static Span of(long amount, Unit unit) {
        return new Span(amount, unit);
    }

    /**
     * Obtains a span from its English text, singular or plural: {@code 1 day}, {@code 4 working hours}.
     *
     * @throws IllegalArgumentException if the text is anything else; the message lists the units
     */
    public static Span parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            for (Unit unit : Unit.values()) {
                if (unit.one.equals(matcher.group(2)) || unit.many.equals(matcher.group(2))) {
                    return new Span(Long.parseLong(matcher.group(1)), unit);
                }
            }
        }
        throw new IllegalArgumentException("Span was '" + text + "'; it must be a whole number and a unit ("
                + Arrays.stream(Unit.values()).map(u -> u.many).collect(Collectors.joining(", "))
                + "), such as 4 working hours.");
    }

    /** Returns the span for readers: {@code 4 working hours}, {@code 4个工作小时}. */
    public Label label() {
        return Label.of(amount + unit.zh, toString());
    }

    /** Returns the span for readers of one language. */
    public String in(Lang lang) {
        return label().in(lang);
    }

    /** Returns the text {@link #parse} reads. */
    @Override
    public String toString() {
        return amount + " " + (amount == 1 ? unit.one : unit.many);
    }
}
