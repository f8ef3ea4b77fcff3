package org.crmkit.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    static Stream<Arguments> tellings() {
        return Stories.all().stream()
                .flatMap(story -> Stream.of(Lang.values()).map(lang -> Arguments.of(story.name(), lang)));
    }

    private static String told(String name, Lang lang) {
        StringBuilder text = new StringBuilder();
        Stories.named(name).orElseThrow().tell(new Telling(lang, line -> text.append(line)
                .append('\n')));
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("tellings")
    void a_story_tells_what_its_golden_file_has(String name, Lang lang) throws IOException {
        String told = told(name, lang);
        Path golden = GOLDEN.resolve(name + "." + lang.name().toLowerCase(Locale.ROOT) + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("tellings")
    void a_story_tells_the_same_twice_and_fits_the_screen(String name, Lang lang) {
        String told = told(name, lang);
        assertThat(told(name, lang)).isEqualTo(told);
        assertThat(told.lines()).hasSizeGreaterThan(10).allSatisfy(line -> {
            assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(Telling.WIDTH);
            assertThat(line).doesNotContain("Optional[", "org.crmkit", "null");
        });
    }

    @ParameterizedTest
    @MethodSource("tellings")
    void the_english_telling_has_no_chinese_and_the_chinese_one_has(String name, Lang lang) {
        boolean hasChinese = told(name, lang).codePoints().anyMatch(Character::isIdeographic);
        assertThat(hasChinese).isEqualTo(lang == Lang.ZH);
    }

    @Test
    void names_are_slugs_and_each_stands_once() {
        List<String> names = Stories.all().stream().map(Story::name).toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates().allMatch(RuleKey::isSlug);
    }
}
