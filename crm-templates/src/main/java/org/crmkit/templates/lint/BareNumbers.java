package org.crmkit.templates.lint;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crmkit.core.text.Lang;

/**
 * Finds numbers that stand in plain wording: digits, and numerals in words where a unit makes them a quantity ({@code 三天},
 * {@code three days}). Digits that name something ({@code ISO 9001}, {@code 第3条}) are none; nor is {@code 一份} or
 * {@code a month}, which count nothing.
 */
final class BareNumbers {

    private static final String ZH_NUMERAL = "[一二两三四五六七八九十百千万半]";

    private final Pattern allowed;
    private final Pattern numbers;

    private BareNumbers(Pattern allowed, Pattern numbers) {
        this.allowed = allowed;
        this.numbers = numbers;
    }

    /** Obtains the finder of one language. */
    static BareNumbers of(Lang lang, WordList words) {
        String digits = "[0-9０-９][0-9０-９,.，．]*[%％‰]?";
        Pattern allowed = Pattern.compile(Joiner.on('|').join(words.group("allowed")));
        return switch (lang) {
            case ZH -> {
                String units = either(words.group("units"));
                String spelled = "(?<!第)(?!一" + units + "(?!内|以内|之内|前|以上|以下))" + ZH_NUMERAL + "+" + units;
                String shares = either(words.group("prefixes")) + ZH_NUMERAL + "+";
                yield new BareNumbers(allowed, Pattern.compile(shares + "|" + spelled + "|" + digits));
            }
            case EN -> {
                String numeral = either(words.group("numerals"));
                String spelled =
                        "\\b" + numeral + "(?:[- ]" + numeral + ")*[- ]" + either(words.group("units")) + "s?\\b";
                yield new BareNumbers(allowed, Pattern.compile(spelled + "|" + digits, Pattern.CASE_INSENSITIVE));
            }
        };
    }

    /** Returns the numbers of a text in the order they stand. */
    List<String> in(String text) {
        // a blank in the place of a name joins nothing, so a text without numbers has none without its names either
        if (!numbers.matcher(text).find()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        Matcher matcher = numbers.matcher(allowed.matcher(text).replaceAll(" "));
        while (matcher.find()) {
            found.add(matcher.group().replaceAll("[,.，．]+$", ""));
        }
        return found;
    }

    private static String either(List<String> words) {
        return words.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
