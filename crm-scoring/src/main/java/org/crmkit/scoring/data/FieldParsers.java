package org.crmkit.scoring.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

/** Reads days and amounts without allocating for the common case; what cannot be read is {@link #BROKEN}. */
final class FieldParsers {

    /** Stands for "not readable"; no day and no accepted amount has this value. */
    static final long BROKEN = Long.MIN_VALUE;

    private static final int MAX_DIGITS = 15;

    private FieldParsers() {}

    /**
     * Returns the day counted from 1970-01-01 of {@code 1997-01-18} or {@code 19970118}, or of a day with a time such as
     * {@code 1997-01-18T09:30} or {@code 1997-01-18 09:30:15.5}.
     */
    static long epochDay(String text) {
        if (text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ')) {
            return isTime(text.substring(11)) ? epochDay(text.substring(0, 10)) : BROKEN;
        }
        boolean iso = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!iso && text.length() != 8) {
            return BROKEN;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, iso ? 5 : 4, iso ? 7 : 6);
        int day = digits(text, iso ? 8 : 6, iso ? 10 : 8);
        if (year < 0 || month < 0 || day < 0) {
            return BROKEN;
        }
        try {
            return LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException notADay) {
            return BROKEN;
        }
    }

    private static boolean isTime(String text) {
        try {
            LocalTime.parse(text);
            return true;
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Returns the minor units of a decimal number with at most {@code decimals} decimals and 15 digits. */
    static long minorAmount(String text, int decimals) {
        int i = 0;
        boolean negative = false;
        if (!text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
            negative = text.charAt(0) == '-';
            i++;
        }
        long value = 0;
        int digits = 0;
        int places = -1;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && places < 0) {
                places = 0;
            } else if (c >= '0' && c <= '9') {
                if (places >= decimals) {
                    if (c != '0') {
                        return BROKEN;
                    }
                    continue;
                }
                value = value * 10 + (c - '0');
                digits++;
                places += places >= 0 ? 1 : 0;
                if (digits > MAX_DIGITS) {
                    return BROKEN;
                }
            } else {
                return BROKEN;
            }
        }
        if (digits == 0) {
            return BROKEN;
        }
        for (int place = Math.max(places, 0); place < decimals; place++) {
            value *= 10;
        }
        return negative ? -value : value;
    }
}
