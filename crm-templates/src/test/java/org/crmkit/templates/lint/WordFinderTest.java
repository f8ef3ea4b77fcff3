package org.crmkit.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;

class WordFinderTest {

    @Test
    void chinese_words_are_found_anywhere_and_do_not_overlap() {
        assertThat(new WordFinder(Lang.ZH, List.of("尽快", "适当", "快适")).in("请尽快适当处理，适当。"))
                .containsExactly("尽快", "适当", "适当");
    }

    @Test
    void english_words_are_found_whole_and_as_they_are_written() {
        WordFinder finder = new WordFinder(Lang.EN, List.of("as needed", "etc", "timely"));

        assertThat(finder.in("As needed, tools etc. are sent; fetched untimely, Timely."))
                .containsExactly("As needed", "etc", "Timely");
    }

    @Test
    void one_list_that_serves_both_languages_makes_a_finder_for_each() {
        WordList words = WordList.parse("words: etc");
        WordFinder zh = words.once(Lang.ZH, WordFinder.class, list -> new WordFinder(Lang.ZH, list.group("words")));
        WordFinder en = words.once(Lang.EN, WordFinder.class, list -> new WordFinder(Lang.EN, list.group("words")));

        assertThat(zh.in("fetched")).containsExactly("etc");
        assertThat(en.in("fetched")).isEmpty();
    }

    @Test
    void it_finds_what_a_pattern_of_alternatives_finds() {
        SplittableRandom random = new SplittableRandom(20261123);
        List<String> words = List.of("ab", "a", "bb c", "cab", "B");
        Pattern zh = Pattern.compile(either(words));
        Pattern en = Pattern.compile("\\b(?:" + either(words) + ")\\b", Pattern.CASE_INSENSITIVE);
        for (int round = 0; round < 5_000; round++) {
            String text = random.ints(random.nextInt(30), 0, 6)
                    .mapToObj(i -> "abcB .".substring(i, i + 1))
                    .collect(Collectors.joining());
            assertThat(new WordFinder(Lang.ZH, words).in(text)).as(text).isEqualTo(found(zh, text));
            assertThat(new WordFinder(Lang.EN, words).in(text)).as(text).isEqualTo(found(en, text));
        }
    }

    private static String either(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
