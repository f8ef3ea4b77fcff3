package org.crmkit.templates.render.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.Golden;
import org.crmkit.templates.fixture.SamplePages;
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
