package org.crmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.crmkit.core.text.Formats;

/**
 * A number that others printed, or that was computed apart from the library, with ours: a row of a page under docs/.
 *
 * @param source who printed it and where, or "computed" and with what
 * @param printed as it stands there, digit by digit
 * @param tolerance how far ours may lie from it
 */
public record PrintedNumber(
        String model, String source, String quantity, String printed, double ours, double tolerance) {

    /** From here on differences are so small that their size says more than their digits. */
    private static final int MANY_DECIMALS = 8;

    /** Obtains a number that ours must agree with to its last printed decimal. */
    public static PrintedNumber of(String model, String source, String quantity, String printed, double ours) {
        return new PrintedNumber(model, source, quantity, printed, ours, 0.5 * Math.pow(10, -decimals(printed)) + 1e-9);
    }

    private static int decimals(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    /** Returns the same number with a tolerance of its own. */
    public PrintedNumber within(double allowed) {
        return new PrintedNumber(model, source, quantity, printed, ours, allowed);
    }

    /** Returns by how much ours is more. */
    public double difference() {
        return ours - Double.parseDouble(printed);
    }

    /** Returns the row of the table: ours with two more decimals than printed, or with as many where they are many. */
    public String row() {
        int decimals = decimals(printed);
        boolean many = decimals >= MANY_DECIMALS;
        String apart = Math.abs(difference()) < 5e-11 ? "0" : String.format(Locale.ROOT, "%.0e", difference());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |",
                model,
                source,
                quantity,
                printed,
                Formats.rounded(ours, many ? decimals : decimals + 2),
                many ? apart : Formats.rounded(difference(), decimals + 2));
    }

    /** Checks that ours agree with all of them. */
    public static void agree(List<PrintedNumber> numbers) {
        assertThat(numbers).isNotEmpty().allSatisfy(number -> assertThat(Math.abs(number.difference()))
                .as(number.row())
                .isLessThanOrEqualTo(number.tolerance()));
    }

    /** Returns the rows, each on its own line. */
    public static String rows(List<PrintedNumber> numbers) {
        StringBuilder text = new StringBuilder();
        numbers.forEach(number -> text.append(number.row()).append('\n'));
        return text.toString();
    }
}
