package org.crmkit.templates.page;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.text.Lang;

/**
 * A number in front of a heading or an item. Its wording is computed here and nowhere else, so that what a web page prints and
 * what Word counts by itself agree.
 *
 * @param style how it reads
 * @param value one or more; at most 9999
 */
public record Ordinal(Style style, int value) {

    public Ordinal {
        checkArgument(value >= 1 && value <= 9999, "Ordinal.value was %s; it must be 1 to 9999.", value);
        checkArgument(
                style != Style.CIRCLED || value <= 20,
                "Ordinal.value was %s; circled numbers end at 20. Use PARENTHESISED for longer lists.",
                value);
    }

    /** The number styles of policies (编章节条项目) and of plans. */
    public enum Style {
        /** {@code 第一章} / {@code Chapter 1}. */
        CHAPTER,
        /** {@code 第一条} / {@code Article 1}; counts on through all chapters. */
        ARTICLE,
        /** {@code （一）} / {@code (a)}: an item (项) below an article. */
        ITEM,
        /** {@code 一、} / {@code I.}: a section of a plan. */
        SECTION,
        /** {@code 1.} in both languages. */
        DECIMAL,
        /** {@code （1）} / {@code (1)}. */
        PARENTHESISED,
        /** {@code ①} in both languages. */
        CIRCLED
    }

    /** Obtains a number. */
    public static Ordinal of(Style style, int value) {
        return new Ordinal(style, value);
    }

    /** Returns the number as printed, without space after it. */
    public String in(Lang lang) {
        boolean zh = lang == Lang.ZH;
        return switch (style) {
            case CHAPTER -> zh ? "第" + chinese(value) + "章" : "Chapter " + value;
            case ARTICLE -> zh ? "第" + chinese(value) + "条" : "Article " + value;
            case ITEM -> zh ? "（" + chinese(value) + "）" : "(" + letters(value) + ")";
            case SECTION -> zh ? chinese(value) + "、" : roman(value) + ".";
            case DECIMAL -> value + ".";
            case PARENTHESISED -> zh ? "（" + value + "）" : "(" + value + ")";
            case CIRCLED -> Character.toString((char) ('①' + value - 1));
        };
    }

    /** Returns a number as Chinese counts it: 10 is 十, 21 is 二十一, 105 is 一百零五. */
    static String chinese(int value) {
        String digits = "零一二三四五六七八九";
        String[] units = {"千", "百", "十", ""};
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        int divisor = 1000;
        for (String unit : units) {
            int digit = value / divisor % 10;
            if (digit == 0) {
                gap = out.length() > 0;
            } else {
                if (gap) {
                    out.append('零');
                    gap = false;
                }
                if (!(digit == 1 && divisor == 10 && out.length() == 0)) {
                    out.append(digits.charAt(digit));
                }
                out.append(unit);
            }
            divisor /= 10;
        }
        return out.toString();
    }

    /** Returns a, b ... z, aa, bb ...: the way Word's lower-letter numbering goes on. */
    private static String letters(int value) {
        String letter = Character.toString((char) ('a' + (value - 1) % 26));
        return letter.repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        int[] worths = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < worths.length; i++) {
            while (rest >= worths[i]) {
                out.append(signs[i]);
                rest -= worths[i];
            }
        }
        return out.toString();
    }
}
