package org.crmkit.core.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;

/**
 * Prints numbers, amounts and dates for people. The JDK's own locale data changes between releases; these do not, so a
 * document written today equals one written by next year's JDK.
 */
public final class Formats {

    private static final Map<String, String> CURRENCY_ZH =
            Map.of("CNY", "元", "USD", "美元", "EUR", "欧元", "HKD", "港元", "JPY", "日元", "GBP", "英镑");

    private Formats() {}

    /** Returns an amount with thousands separators: {@code CNY 200,000.00}, in Chinese {@code 200,000.00元}. */
    public static String money(Money amount, Lang lang) {
        String digits = number(amount.getAmount());
        String code = amount.getCurrencyUnit().getCode();
        return switch (lang) {
            case EN -> code + " " + digits;
            case ZH -> CURRENCY_ZH.containsKey(code) ? digits + CURRENCY_ZH.get(code) : code + " " + digits;
        };
    }

    /** Returns a number as it is, all its decimals kept, with thousands separators: {@code 1,234.50}. */
    public static String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(value.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(whole.charAt(i));
        }
        return point < 0 ? out.toString() : out.append(plain.substring(point)).toString();
    }

    /** Returns a fraction as a percentage without needless zeros: {@code 0.125} gives {@code 12.5%}. */
    public static String percent(BigDecimal fraction) {
        return plain(fraction.movePointRight(2)) + "%";
    }

    /** Returns a number without needless zeros and without exponent: {@code 1.50} gives {@code 1.5}. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Returns a date as {@code 2026-03-01}, in Chinese {@code 2026年3月1日}. */
    public static String date(LocalDate date, Lang lang) {
        return switch (lang) {
            case EN -> date.toString();
            case ZH -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        };
    }

    /**
     * Returns a computed number as it is stored: rounded half-even to 12 significant digits, without needless zeros, never
     * in exponent form. What is rounded away is below what two machines may differ by.
     *
     * @throws IllegalArgumentException if {@code value} is not finite
     */
    public static String stored(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value was " + value
                    + "; only finite numbers are stored. Use a typed outcome for what is undefined.");
        }
        return plain(new BigDecimal(value).round(new MathContext(12, RoundingMode.HALF_EVEN)));
    }

    /** Returns a computed number for people, rounded half-up to {@code decimals} places, all of them shown. */
    public static String rounded(double value, int decimals) {
        return number(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
    }
}
