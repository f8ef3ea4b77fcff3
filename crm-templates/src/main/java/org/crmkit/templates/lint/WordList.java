package org.crmkit.templates.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.crmkit.core.text.Lang;

/**
 * Words by group, as a word file lists them: {@code group: word | word}, one group a line, {@code #} before a remark. An
 * organisation adds its own words by parsing its own text.
 */
public final class WordList {

    private final ImmutableListMultimap<String, String> words;
    private final Map<Use, Object> made = new ConcurrentHashMap<>();

    private WordList(ImmutableListMultimap<String, String> words) {
        this.words = words;
    }

    /**
     * Obtains a list from its text.
     *
     * @throws IllegalArgumentException if a line has no group; the message names the line
     */
    public static WordList parse(String text) {
        ImmutableListMultimap.Builder<String, String> words = ImmutableListMultimap.builder();
        int number = 0;
        for (String line : Splitter.on('\n').trimResults().split(text)) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(": ");
            checkArgument(
                    colon > 0,
                    "Line %s of the word list was '%s'; it must be 'group: word | word'. Begin a remark with #.",
                    number,
                    line);
            words.putAll(
                    line.substring(0, colon),
                    Splitter.on(" | ").trimResults().omitEmptyStrings().split(line.substring(colon + 2)));
        }
        return new WordList(words.build());
    }

    /** Obtains a list that ships beside this class. */
    static WordList shipped(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + name
                        + " is missing from the jar; it must ship beside the lint rules. Build again.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the words of one group in the order written; empty if there is no such group. */
    public List<String> group(String name) {
        return words.get(name);
    }

    /** What is made of words for texts of one language. */
    private record Use(Lang lang, Class<?> what) {}

    /** Returns what is made of these words, such as a pattern, made when first asked for: every document asks again. */
    <T> T once(Lang lang, Class<T> what, Function<WordList, T> maker) {
        return what.cast(made.computeIfAbsent(new Use(lang, what), asked -> maker.apply(this)));
    }

    /** Returns the groups a word stands in, but {@code except}. */
    public List<String> groupsOf(String word, List<String> except) {
        return words.keySet().stream()
                .filter(group -> !except.contains(group) && words.containsEntry(group, word))
                .toList();
    }

    /** Returns the words of every group but {@code except}, each once, longest first: the order a matcher must try them in. */
    public List<String> allBut(List<String> except) {
        return words.keySet().stream()
                .filter(group -> !except.contains(group))
                .flatMap(group -> words.get(group).stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Returns the groups with their one word as a number: what a file of limits holds. */
    SortedMap<String, Integer> asNumbers() {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        words.forEach((group, word) -> numbers.put(group, Integer.valueOf(word)));
        return numbers;
    }

    /** Returns a list with the words of both. */
    public WordList plus(WordList more) {
        return new WordList(ImmutableListMultimap.<String, String>builder()
                .putAll(words)
                .putAll(more.words)
                .build());
    }
}
