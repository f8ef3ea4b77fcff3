package org.crmkit.templates.render.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.Golden;
import org.crmkit.templates.fixture.SamplePages;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.RendererContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownRendererTest extends RendererContract {

    @Override
    protected Renderer renderer() {
        return MarkdownRenderer.standalone();
    }

    /** What is left when escapes are read. */
    @Override
    protected String readBack(byte[] file) {
        return new String(file, UTF_8).replaceAll("\\\\(\\p{Punct})", "$1");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_sample_page_is_as_it_was_read(Lang lang) {
        Golden.check(
                "page/everything." + lang.code() + ".md",
                MarkdownRenderer.standalone().render(SamplePages.everything(lang)));
    }

    private static String written(String first) {
        Table table = new Table(
                List.of(Table.Column.of(1)),
                1,
                List.of(Table.Row.of(Table.Cell.head("Grade")), Table.Row.of(Table.Cell.of("A"))),
                "");
        Page page = new Page(
                "lists",
                "Lists",
                Lang.EN,
                SamplePages.everything(Lang.EN).control(),
                List.of(
                        Block.NumberedItem.of(1, Ordinal.of(Ordinal.Style.DECIMAL, 1), Inline.line(first)),
                        table,
                        Block.NumberedItem.of(1, Ordinal.of(Ordinal.Style.DECIMAL, 2), Inline.line("Visit."))));
        return new String(MarkdownRenderer.standalone().render(page), UTF_8);
    }

    @Test
    void a_table_that_an_item_leads_to_stands_within_the_item_and_any_other_behind_the_list() {
        assertThat(written("Grade by points:")).contains("""
                1. Grade by points:

                   | Grade |
                   | --- |
                   | A |

                2. Visit.
                """);
        assertThat(written("Grade by points.")).contains("""
                1. Grade by points.

                | Grade |
                | --- |
                | A |

                2. Visit.
                """);
    }

    @Test
    void a_blank_at_the_edge_of_bold_words_stands_outside_the_marks() {
        Page page = SamplePages.everything(Lang.EN);

        assertThat(new MarkdownInlines(page, Links.none()).line(List.of(Inline.strong("Risk: "), Inline.text("none"))))
                .isEqualTo("**Risk:** none");
    }

    @Test
    void wording_never_becomes_a_mark() {
        assertThat(MarkdownInlines.escaped("a*b_c[d](e)|<f>`&amp;"))
                .isEqualTo("a\\*b\\_c\\[d\\](e)\\|\\<f\\>\\`\\&amp;");
        assertThat(MarkdownInlines.opening("# a")).isEqualTo("\\# a");
        assertThat(MarkdownInlines.opening("- a")).isEqualTo("\\- a");
        assertThat(MarkdownInlines.opening("12. a")).isEqualTo("12\\. a");
        assertThat(MarkdownInlines.opening("12.5 a")).isEqualTo("12\\.5 a");
        assertThat(MarkdownInlines.opening("2026 a")).isEqualTo("2026 a");
    }
}
