package org.crmkit.core.customer.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.crmkit.core.customer.identifier.IdentifierFlaw.Kind;

/**
 * The number of a person in China (公民身份号码), which residence permits share. GB 11643-1999: six digits for the division
 * where it was first given, eight for the day of birth, three in sequence, and a check character by ISO 7064 MOD 11-2. Every
 * single wrong character is noticed, and every swap of two unless they stand ten places apart.
 *
 * <p>The division is not held against a list: divisions are renamed and dissolved, the numbers given there stay. The day of
 * birth must be a day of the calendar from 1800 on (the standard's own example was born in 1880).
 *
 * <p>A sensitive personal datum: {@link #toString} and every message hide it. Whoever stores it asks for {@link #value()}.
 *
 * @param value 17 digits and a digit or X
 */
public record ResidentNumber(String value) {

    private static final int LENGTH = 18;
    private static final int EARLIEST_YEAR = 1800;
    private static final String CHECKS = "10X98765432";
    private static final String ZH = "身份号码";
    private static final String EN = "The resident number";

    public ResidentNumber {
        Optional<IdentifierFlaw> flaw = flawOf(value);
        if (flaw.isPresent()) {
            throw flaw.get().asException();
        }
    }

    /**
     * Obtains the number of a text as people type it: in either case and width, with or without spaces and dashes.
     *
     * @param today the day it is read, in the customer's zone; nobody is born after it
     */
    public static Parsed<ResidentNumber> parse(String text, LocalDate today) {
        String compact = Typed.compact(text);
        return flawOf(compact)
                .or(
                        () -> born(compact)
                                .filter(day -> day.isAfter(today))
                                .map(
                                        day -> IdentifierFlaw.of(
                                                Kind.DATE,
                                                ZH + "中的出生日期晚于今天。请对照证件更正第 7 至 14 位。",
                                                EN
                                                        + " names a day of birth that has not come yet. Compare places 7 to 14 with the card.")))
                .<Parsed<ResidentNumber>>map(Parsed.Refused::new)
                .orElseGet(() -> new Parsed.Valid<>(new ResidentNumber(compact)));
    }

    /** Returns the day of birth. */
    public LocalDate bornOn() {
        return born(value).orElseThrow();
    }

    /**
     * Returns how many years old the person is on {@code day}.
     *
     * @throws IllegalArgumentException if the person was not born yet
     */
    public int ageOn(LocalDate day) {
        checkArgument(
                !day.isBefore(bornOn()),
                "ResidentNumber.ageOn was asked for %s, a day before the birth; ask for a later one.",
                day);
        return Period.between(bornOn(), day).getYears();
    }

    /** Returns the six digits of the division where the number was first given. */
    public String division() {
        return value.substring(0, 6);
    }

    /** Returns the first and the last character, and a star for each between. */
    public String masked() {
        return value.charAt(0) + "*".repeat(LENGTH - 2) + value.charAt(LENGTH - 1);
    }

    private static Optional<IdentifierFlaw> flawOf(String value) {
        if (value.length() != LENGTH) {
            return Optional.of(IdentifierFlaw.length(ZH, EN, value.length(), LENGTH));
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean last = i == LENGTH - 1;
            if (!Typed.isDigit(value.charAt(i)) && !(last && value.charAt(i) == 'X')) {
                return Optional.of(
                        IdentifierFlaw.character(ZH, EN, i, last ? "数字或 X" : "数字", last ? "a digit or X" : "a digit"));
            }
        }
        if (value.charAt(0) == '0') {
            return Optional.of(IdentifierFlaw.of(
                    Kind.PART,
                    ZH + "的前六位不是行政区划代码，首位不为零。请对照证件更正。",
                    EN + " starts with a zero; no division does. Compare it with the card."));
        }
        if (born(value).isEmpty()) {
            return Optional.of(IdentifierFlaw.of(
                    Kind.DATE,
                    ZH + "第 7 至 14 位不是 1800 年以后的有效日期。请对照证件更正。",
                    EN + " has no day from the year 1800 on at places 7 to 14. Compare them with the card."));
        }
        return value.charAt(LENGTH - 1) == checkOf(value)
                ? Optional.empty()
                : Optional.of(
                        IdentifierFlaw.of(
                                Kind.CHECK,
                                ZH + "的校验码与前 17 位不符。请逐位对照证件。",
                                EN
                                        + " has a check character that does not belong to the 17 digits before it. Compare each with the card."));
    }

    private static Optional<LocalDate> born(String value) {
        int year = Integer.parseInt(value.substring(6, 10));
        if (year < EARLIEST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    year, Integer.parseInt(value.substring(10, 12)), Integer.parseInt(value.substring(12, 14))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the check character of the first 17 digits: each digit doubles what came before it, modulo 11. */
    private static char checkOf(String value) {
        int remainder = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            remainder = (remainder + value.charAt(i) - '0') * 2 % 11;
        }
        return CHECKS.charAt(remainder);
    }

    /** Returns {@link #masked()}; never the number. */
    @Override
    public String toString() {
        return masked();
    }
}
