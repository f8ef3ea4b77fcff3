package org.crmkit.templates.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.text.Label;
import org.crmkit.templates.form.SheetCells.Content;

/** Turns what stands in a cell into a typed entry, or says why it cannot be one. */
final class EntryParser {

    /** Excel keeps fifteen digits; what a file has beyond them is how binary fractions are written. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,12})?) ?[%％]");
    private static final Pattern WRITTEN_DAY =
            Pattern.compile("([0-9]{4})(?:-|/|\\.|年)([0-9]{1,2})(?:-|/|\\.|月)([0-9]{1,2})日?");

    private final boolean from1904;

    /** Creates a parser for a workbook; {@code from1904} if it counts days from 1904 on, as old Macintosh ones do. */
    EntryParser(boolean from1904) {
        this.from1904 = from1904;
    }

    /** What came of parsing: an entry, or what must be there instead. */
    record Parsed(Optional<FormEntry> entry, Label bound) {
        static Parsed of(FormEntry entry) {
            return new Parsed(Optional.of(entry), Label.same("-"));
        }

        static Parsed not(String zh, String en) {
            return new Parsed(Optional.empty(), Label.of(zh, en));
        }
    }

    Parsed text(Content content) {
        String text = content.text().strip();
        return text.length() > FormLimits.TEXT
                ? Parsed.not(
                        "应不超过 " + FormLimits.TEXT + " 个字符", "it must have at most " + FormLimits.TEXT + " characters")
                : Parsed.of(new FormEntry.Text(text));
    }

    Parsed number(Content content) {
        return decimal(content)
                .filter(EntryParser::isInRange)
                .map(it -> Parsed.of(new FormEntry.Numeral(it)))
                .orElseGet(() -> Parsed.not("应为不超过 15 位的数字", "it must be a number of at most 15 digits"));
    }

    Parsed amount(Content content) {
        return decimal(content)
                .filter(it -> isInRange(it) && it.scale() <= 2)
                .map(it -> Parsed.of(new FormEntry.Numeral(it.setScale(2, RoundingMode.UNNECESSARY))))
                .orElseGet(() -> Parsed.not("应为金额，最多两位小数", "it must be an amount with at most two decimals"));
    }

    Parsed percent(Content content) {
        Matcher written = PERCENT.matcher(content.text().strip());
        Optional<BigDecimal> share = !content.numeric() && written.matches()
                ? Optional.of(plain(new BigDecimal(written.group(1)).movePointLeft(2)))
                : decimal(content);
        return share.filter(it -> it.signum() >= 0 && it.compareTo(BigDecimal.ONE) <= 0)
                .map(it -> Parsed.of(new FormEntry.Numeral(it)))
                .orElseGet(() -> Parsed.not("应为 0% 至 100% 之间的比例", "it must be a share from 0% to 100%"));
    }

    Parsed day(Content content) {
        return (content.numeric() ? counted(content.text()) : written(content.text()))
                .map(it -> Parsed.of(new FormEntry.Day(it)))
                .orElseGet(() -> Parsed.not(
                        "应为 1900 年至 9999 年间的日期，如 2026-01-31",
                        "it must be a day from 1900 to 9999, such as 2026-01-31"));
    }

    private static Optional<BigDecimal> decimal(Content content) {
        String text = content.text().strip();
        if (!content.numeric() && !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        return numeral(text).map(it -> plain(content.numeric() ? it.round(DIGITS) : it));
    }

    /** Reads a number of the file; those so long or so large that reading them would take long are none. */
    private static Optional<BigDecimal> numeral(String text) {
        if (text.length() > 40) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean small = Math.abs((long) number.scale()) <= 400 && number.precision() <= 40;
            return small ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns a number without zeros at its end and without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    private static boolean isInRange(BigDecimal number) {
        return number.abs().compareTo(LARGEST) <= 0;
    }

    /** Returns the day a number stands for (ECMA-376 part 1, 18.17.4.1); 60 stands for 29 February 1900, which never was. */
    private Optional<LocalDate> counted(String text) {
        Optional<BigDecimal> number = numeral(text);
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        BigDecimal days = number.get();
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(2_958_465)) > 0) {
            return Optional.empty();
        }
        int count = days.intValueExact();
        if (from1904) {
            return inRange(LocalDate.of(1904, 1, 1).plusDays(count));
        }
        return count == 0 || count == 60
                ? Optional.empty()
                : inRange(LocalDate.of(1899, 12, 31).plusDays(count > 60 ? count - 1L : count));
    }

    private static Optional<LocalDate> written(String text) {
        Matcher matcher = WRITTEN_DAY.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return inRange(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inRange(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 9999 ? Optional.of(day) : Optional.empty();
    }
}
