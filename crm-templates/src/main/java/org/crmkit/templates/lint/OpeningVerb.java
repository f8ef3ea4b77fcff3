package org.crmkit.templates.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.text.Lang;

/**
 * How the action of a duty begins: an optional lead-in clause ({@code 根据…，}), optional adverbs ({@code 定期}), then a verb.
 *
 * @param verb the longest verb of the vocabulary that fits, as the vocabulary spells it
 * @param object what follows it
 */
record OpeningVerb(String verb, String object) {

    /** Groups whose words do not open a duty. */
    static final List<String> NO_VERBS = List.of("making", "adverb", "lead-in");

    /** Reads the beginning of an action. */
    static Optional<OpeningVerb> of(String action, Lang lang, WordList verbs) {
        String rest = lang == Lang.EN ? action.toLowerCase(Locale.ROOT) : action;
        rest = withoutLeadIn(rest, lang, verbs.group("lead-in"));
        Optional<String> adverb = starting(rest, lang, verbs.group("adverb"));
        while (adverb.isPresent()) {
            rest = rest.substring(adverb.get().length()).strip();
            adverb = starting(rest, lang, verbs.group("adverb"));
        }
        String start = rest;
        return starting(rest, lang, verbs.allBut(NO_VERBS))
                .map(verb ->
                        new OpeningVerb(verb, start.substring(verb.length()).strip()));
    }

    private static String withoutLeadIn(String text, Lang lang, List<String> leadIns) {
        int comma = lang == Lang.ZH ? text.indexOf('，') : text.indexOf(", ");
        boolean led = comma > 0 && starting(text, lang, leadIns).isPresent();
        return led ? text.substring(comma + 1).strip() : text;
    }

    private static Optional<String> starting(String text, Lang lang, List<String> words) {
        return words.stream()
                .filter(word -> text.startsWith(word)
                        && (lang == Lang.ZH || text.length() == word.length() || text.charAt(word.length()) == ' '))
                .findFirst();
    }
}
