package org.crmkit.templates.render.xlsx;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Field;

/**
 * What a cell accepts, as Excel checks it.
 *
 * @param rule the kind of check: {@code list}, {@code date}, {@code decimal}, {@code textLength}; empty for none
 * @param low the lower bound, where the kind has one
 * @param high the upper bound, where the kind has one
 * @param options for a list
 * @param format how an entry is shown
 * @param prompt what Excel tells who enters the cell, empty for nothing
 * @param refusal what Excel tells who enters something else
 */
record Accepts(
        String rule, String low, String high, List<String> options, String format, String prompt, String refusal) {

    /** What Excel's cells hold at most. */
    private static final String LONGEST_TEXT = "32767";

    /** Fifteen digits is what Excel keeps. */
    private static final String LARGEST = "999999999999999";

    /** 9999-12-31 as Excel counts days. */
    private static final String LAST_DAY = "2958465";

    static Accepts of(Field field, Lang lang) {
        boolean zh = lang == Lang.ZH;
        String day = zh ? "yyyy\"年\"m\"月\"d\"日\"" : "yyyy\\-mm\\-dd";
        String hint = field.hint();
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> text(hint, zh);
            case NUMBER -> number("General", "-" + LARGEST, LARGEST, hint, zh ? "请输入数字。" : "Enter a number.");
            case AMOUNT ->
                number("#,##0.00", "-" + LARGEST, LARGEST, hint, zh ? "请输入金额（数字）。" : "Enter an amount as a number.");
            case PERCENT ->
                number("0.##%", "0", "1", hint, zh ? "请输入 0% 至 100% 之间的比例。" : "Enter a share from 0% to 100%.");
            case DATE, PERIOD ->
                new Accepts(
                        "date",
                        "1",
                        LAST_DAY,
                        List.of(),
                        day,
                        hint,
                        zh ? "请输入日期，例如 2026-01-31。" : "Enter a date, such as 2026-01-31.");
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                field.options().isEmpty()
                        ? text(hint, zh)
                        : choice(field.options(), hint, zh ? "请从列表中选择一项。" : "Choose one of the list.");
        };
    }

    /** Obtains the check of a box to tick. */
    static Accepts tick(Lang lang) {
        return choice(List.of("☐", "☑"), "", lang == Lang.ZH ? "请选择 ☑ 或 ☐。" : "Choose ☑ or ☐.");
    }

    private static Accepts choice(List<String> options, String hint, String refusal) {
        return new Accepts("list", "", "", List.copyOf(options), "@", hint, refusal);
    }

    private static Accepts text(String hint, boolean zh) {
        return new Accepts(
                "textLength", "0", LONGEST_TEXT, List.of(), "@", hint, zh ? "文字过长。" : "The text is too long.");
    }

    private static Accepts number(String format, String low, String high, String hint, String refusal) {
        return new Accepts("decimal", low, high, List.of(), format, hint, refusal);
    }

    /** Tells whether the options fit into the cell's own rule; longer lists stand on a sheet of their own. */
    boolean fitsInline() {
        return inline().length() <= 255
                && options.stream().noneMatch(option -> option.contains(",") || option.contains("\""));
    }

    String inline() {
        return String.join(",", options);
    }
}
