package org.crmkit.core.json.codec;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.internal.Controls;
import org.crmkit.core.rule.RuleKey;
import org.joda.money.Money;

/** Lets through what can be read back, and refuses the rest before it is written: nobody should lose what he stored. */
final class Writable {

    private static final Limits LIMITS = Limits.standard();
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000000");

    private Writable() {}

    /** The text itself is not told: it may name people. */
    static String text(String text, boolean mayBeBlank) {
        checkArgument(mayBeBlank || !text.isBlank(), "A text to be written was blank; leave the field out instead.");
        checkArgument(
                text.length() <= LIMITS.textLength(),
                "A text to be written has %s characters; it must have at most %s to be read back. Shorten it.",
                text.length(),
                LIMITS.textLength());
        int at = Controls.firstIn(text);
        if (at >= 0) {
            throw new IllegalArgumentException("A text to be written has the control character "
                    + Controls.name(text.codePointAt(at)) + " at place " + (at + 1)
                    + "; it must be printable text, spaces, tabs and line breaks to be read back. Remove it.");
        }
        return text;
    }

    static String slug(String slug) {
        checkArgument(
                RuleKey.isSlug(slug),
                "A slug to be written was '%s'; it must be of a-z, 0-9 and inner hyphens to be read back.",
                slug);
        return slug;
    }

    static String money(Money amount) {
        checkArgument(
                amount.getAmount().abs().compareTo(MOST_MONEY) < 0
                        && amount.getCurrencyUnit().getDecimalPlaces() <= 6,
                "An amount to be written was %s; it must have at most 15 digits before the point and 6 after it. Split it.",
                amount);
        return amount.getCurrencyUnit().getCode() + " " + amount.getAmount().toPlainString();
    }

    static String date(LocalDate day) {
        checkArgument(
                day.getYear() >= 0 && day.getYear() <= 9999,
                "A day to be written was %s; its year must be 0 to 9999.",
                day);
        return day.toString();
    }

    static String instant(Instant moment) {
        checkArgument(
                !moment.isBefore(Instant.parse("0000-01-01T00:00:00Z"))
                        && moment.atOffset(ZoneOffset.UTC).getYear() <= 9999,
                "A moment to be written was %s; its year must be 0 to 9999.",
                moment);
        return moment.toString();
    }

    static long whole(long value, long min, long max) {
        checkArgument(
                value >= min && value <= max, "A number to be written was %s; it must be %s to %s.", value, min, max);
        return value;
    }

    static BigDecimal decimal(BigDecimal value) {
        checkArgument(
                value.scale() < LIMITS.numberDigits()
                        && value.precision() <= LIMITS.numberDigits()
                        && (long) value.precision() - value.scale() <= LIMITS.numberDigits(),
                "A number to be written has %s digits and scale %s; it must have at most %s digits in all to be read back.",
                value.precision(),
                value.scale(),
                LIMITS.numberDigits());
        return value;
    }

    /** Returns the shortest of the decimals with 15 to 17 digits that is this number; the same on every machine. */
    static BigDecimal number(double value) {
        double size = Math.abs(value);
        checkArgument(
                size == 0 || (size > 1e-80 && size < 1e80),
                "A number to be written was %s; it must be finite and of ordinary size, zero or within 1e-80 to 1e80.",
                value);
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 15; digits < 17; digits++) {
            BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() == value) {
                return shorter;
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }
}
