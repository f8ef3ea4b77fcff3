package org.crmkit.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void a_chinese_character_takes_two_columns_and_so_does_its_punctuation() {
        assertThat(Columns.of("信用，OK")).isEqualTo(8);
    }

    @Test
    void english_breaks_between_words_and_loses_the_space() {
        assertThat(Columns.wrapped("one two three", 8, 8)).containsExactly("one two", "three");
    }

    @Test
    void the_first_line_may_be_narrower() {
        assertThat(Columns.wrapped("one two three", 4, 20)).containsExactly("one", "two three");
    }

    @Test
    void chinese_breaks_anywhere_but_before_closing_punctuation() {
        assertThat(Columns.wrapped("限额已满，等待", 8, 8)).containsExactly("限额已", "满，等待");
    }

    @Test
    void an_opening_bracket_goes_with_what_it_opens() {
        assertThat(Columns.wrapped("限额（元）", 6, 6)).containsExactly("限额", "（元）");
    }

    @Test
    void a_word_wider_than_the_line_stands_alone() {
        assertThat(Columns.wrapped("a reservation", 5, 5)).containsExactly("a", "reservation");
    }
}
