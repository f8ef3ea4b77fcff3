package org.crmkit.templates.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.text.Lang;

/**
 * Finds words of a list in running text: Chinese ones anywhere, English ones as whole words in upper or lower case. Of two words that
 * begin at the same place, the one that stands first in the list is found. A pattern of alternatives tries every word at every place;
 * this looks at those only that begin like the text there.
 */
final class WordFinder {

    private final Lang lang;
    private final List<String> words;
    private final BitSet beginnings = new BitSet();

    WordFinder(Lang lang, List<String> words) {
        this.lang = lang;
        this.words = words;
        for (String word : words) {
            beginnings.set(word.toLowerCase(Locale.ROOT).charAt(0));
            beginnings.set(word.toUpperCase(Locale.ROOT).charAt(0));
        }
    }

    /** Returns the words of a text as they are written there, in order and without overlap. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int length = beginnings.get(text.charAt(i)) ? lengthAt(text, i) : 0;
            if (length > 0) {
                found.add(text.substring(i, i + length));
            }
            i += Math.max(1, length);
        }
        return found;
    }

    private int lengthAt(String text, int at) {
        for (String word : words) {
            int end = at + word.length();
            if (text.regionMatches(lang == Lang.EN, at, word, 0, word.length())
                    && (lang == Lang.ZH || isWhole(text, at, end))) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean isWhole(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }
}
