package org.crmkit.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void a_run_of_tabs_and_line_breaks_becomes_one_space() {
        assertThat(Printable.text("满意度\r\n\t调查 2026 😀", "Page.title")).isEqualTo("满意度 调查 2026 😀");
    }

    @Test
    void a_mark_that_turns_the_direction_of_writing_is_refused_by_its_code_and_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Printable.text("客户\u202E名册", "Page.title"))
                .withMessage("Page.title holds U+202E at index 2; it must be printable text. Remove that character.");
    }

    @Test
    void half_of_a_surrogate_pair_is_refused_by_its_code_and_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Printable.text("a\uD83D", "Page.title"))
                .withMessage("Page.title holds U+D83D at index 1; it must be printable text. Remove that character.");
    }
}
