package org.crmkit.examples.stories;

import java.util.ArrayList;
import java.util.List;

/** How wide text is on a terminal, where a Chinese character takes two columns, and where its lines may end. */
public final class Columns {

    private static final String NEVER_FIRST = "，。；：、！？）》」』”’%";
    private static final String NEVER_LAST = "（《「『“‘";

    private Columns() {}

    /** Returns how many columns a text takes. */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** Returns a text with spaces after it, up to so many columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static int of(int character) {
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || (character >= 0x3000 && character <= 0x303F)
                || (character >= 0xFF01 && character <= 0xFF60);
    }

    /** Returns the lines of a text: the first at most {@code first} columns wide, the others {@code rest}. */
    public static List<String> wrapped(String text, int first, int rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int width = first;
        for (String word : words(text)) {
            if (of(current.toString()) + of(word.stripTrailing()) > width && current.length() > 0) {
                lines.add(current.toString().stripTrailing());
                current.setLength(0);
                width = rest;
            }
            current.append(word);
        }
        lines.add(current.toString().stripTrailing());
        return lines;
    }

    /** What must stay together: a word with the spaces after it, or a Chinese character with its punctuation. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = ' ';
        for (int character : text.codePoints().toArray()) {
            if (word.length() > 0 && mayBreak(before, character)) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(character);
            before = character;
        }
        words.add(word.toString());
        return words;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || isWide(before) || isWide(after);
    }
}
