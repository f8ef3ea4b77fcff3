package org.crmkit.templates.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMeasureTest {

    @Test
    void a_full_width_character_is_one_em_and_latin_is_narrower() {
        assertThat(TextMeasure.width("客户")).isEqualTo(2000);
        assertThat(TextMeasure.width("il")).isLessThan(500);
    }

    @Test
    void lines_are_as_few_as_fit_and_about_equally_long() {
        assertThat(TextMeasure.wrap("确定调查内容并分解任务", 8000)).containsExactly("确定调查内容", "并分解任务");
        assertThat(TextMeasure.wrap("Review the plan", 8000)).containsExactly("Review the plan");
        assertThat(TextMeasure.wrap("Review the plan again", 6000)).containsExactly("Review the", "plan again");
    }

    @Test
    void closing_punctuation_never_begins_a_line_and_opening_never_ends_one() {
        assertThat(TextMeasure.wrap("整理资料，分析（初步）", 5000)).allSatisfy(line -> assertThat(line)
                .doesNotStartWith("，")
                .doesNotStartWith("）")
                .doesNotEndWith("（"));
    }

    @Test
    void an_endless_word_stands_on_a_line_of_its_own() {
        assertThat(TextMeasure.wrap("a verylongwordthatfitsnowhere b", 4000))
                .containsExactly("a", "verylongwordthatfitsnowhere", "b");
    }
}
