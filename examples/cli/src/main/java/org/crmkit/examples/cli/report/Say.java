package org.crmkit.examples.cli.report;

import java.util.Locale;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/** Short forms for words and numbers on the page. */
final class Say {

    private Say() {}

    static String in(Lang lang, String zh, String en) {
        return switch (lang) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    /** A share as a percentage; one decimal below ten percent, none above. */
    static String percent(double share) {
        return percent(share, share < 0.0995 ? 1 : 0);
    }

    static String percent(double share, int decimals) {
        return Formats.rounded(share * 100, decimals) + "%";
    }

    /** A label as it stands inside an English sentence. */
    static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    static String count(double value) {
        return Formats.rounded(value, 0);
    }

    /** An amount without its minor units. */
    static String amount(Money money, Lang lang) {
        String digits = Formats.rounded(money.getAmount().doubleValue(), 0);
        String code = money.getCurrencyUnit().getCode();
        return code.equals("USD") ? "$" + digits : code.equals("CNY") ? "¥" + digits : code + " " + digits;
    }

    /** A deviation with its sign: {@code +1.5%}. */
    static String deviation(double expected, double actual) {
        double share = actual == 0 ? 0 : expected / actual - 1;
        String digits = percent(Math.abs(share), 1);
        return (share < 0 ? "−" : "+") + digits;
    }
}
