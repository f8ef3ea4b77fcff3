package org.crmkit.templates.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Control CONTROL = new Control("", "", "", List.of(), List.of());

    @Test
    void two_places_of_one_name_are_refused() {
        List<Block> blocks = List.of(Block.Heading.of(1, "A", "here"), Block.Heading.of(1, "B", "here"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Page("plan", "Plan", Lang.EN, CONTROL, blocks))
                .withMessageContaining("'here'");
    }

    @Test
    void a_key_that_is_no_slug_and_an_anchor_that_is_no_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Page("../plan", "Plan", Lang.EN, CONTROL, List.of()))
                .withMessageContaining("../plan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Block.Heading.of(1, "A", "1st"))
                .withMessageContaining("1st");
    }

    @Test
    void line_breaks_in_wording_become_one_space() {
        assertThat(new Inline.Text("a\r\n\tb").text()).isEqualTo("a b");
    }

    @Test
    void headings_are_listed_down_to_the_depth_asked_for() {
        Page page = new Page(
                "plan",
                "Plan",
                Lang.EN,
                CONTROL,
                List.of(Block.Heading.of(1, "A", "a"), Block.Heading.of(2, "B", "b"), Block.Heading.of(3, "C", "c")));
        assertThat(page.headings(2)).extracting(Block.Heading::anchor).containsExactly("a", "b");
    }
}
