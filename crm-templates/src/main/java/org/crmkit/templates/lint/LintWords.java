package org.crmkit.templates.lint;

import org.crmkit.core.text.Lang;

/**
 * The words the rules of one language know.
 *
 * @param verbs what a duty may open with, by group; the groups {@code making} and {@code adverb} are no such verbs
 * @param vague words that leave open which, how much, when or who
 * @param marks by what a rule knows what a text is about
 * @param numbers what makes a numeral a quantity, and digits that are names
 */
public record LintWords(WordList verbs, WordList vague, WordList marks, WordList numbers) {

    /** Obtains the words that ship with this library. */
    public static LintWords shipped(Lang lang) {
        String ending = "." + lang.code() + ".txt";
        return new LintWords(
                WordList.shipped("verbs" + ending),
                WordList.shipped("vague" + ending),
                WordList.shipped("marks" + ending),
                WordList.shipped("numbers" + ending));
    }
}
