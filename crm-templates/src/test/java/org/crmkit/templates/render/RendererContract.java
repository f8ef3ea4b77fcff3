package org.crmkit.templates.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.SamplePages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every renderer must hold; a new one runs this by extending it. */
public abstract class RendererContract {

    /** For the renderers' tests. */
    protected RendererContract() {}

    /** Returns the renderer under test. */
    protected abstract Renderer renderer();

    /** Returns what a reader of the file sees, as plain text; parsing it must fail if the file is not well formed. */
    protected abstract String readBack(byte[] file);

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_wording_of_the_page_reaches_the_reader(Lang lang) {
        String text = readBack(renderer().render(SamplePages.everything(lang)));
        String[] wordings = lang == Lang.ZH
                ? new String[] {
                    "客户调查管理制度",
                    "CRM-SD-POL-001",
                    "监督部门",
                    "总经理办公室",
                    "6个月",
                    "培训调查员；",
                    "撰写调查报告",
                    "未通过",
                    "表1 满意度指数权重",
                    "由问卷直接得出",
                    "100%",
                    "☐",
                    "国有",
                    "问卷不得外传。",
                    "（以下无正文）",
                    "批准日期",
                    "图1 客户调查管理流程"
                }
                : new String[] {
                    "Customer survey management policy",
                    "CRM-SD-POL-001",
                    "Supervising unit",
                    "General manager's office",
                    "6 months",
                    "trains interviewers;",
                    "returned",
                    "taken from the questionnaire",
                    "100%",
                    "☐",
                    "state-owned",
                    "Questionnaires stay inside.",
                    "(End of text)",
                    "Approved"
                };
        assertThat(text).contains(wordings);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void two_runs_give_the_same_bytes(Lang lang) {
        assertThat(renderer().render(SamplePages.everything(lang)))
                .isEqualTo(renderer().render(SamplePages.everything(lang)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "]]> & <![CDATA[ <!-- --> -->",
                "\" onmouseover='x' \\",
                "| a | *b* _c_ `d` [e](javascript:f) ~g~ # h",
                "1. not a list",
                "=SUM(A1) +1 -2 @x",
                "{fact} ${x} #{y}",
                "𠮷野家 𝒳 é"
            })
    protected void hostile_wording_reads_as_written(String text) {
        assertThat(readBack(renderer().render(SamplePages.saying(text)))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bell \u0007", "null \u0000", "half \uD83D pair", "no character \uFFFF", "turned \u202E round"})
    void wording_that_no_file_can_hold_is_refused_before_it_reaches_a_renderer(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePages.saying(text))
                .withMessageContaining("U+")
                .withMessageContaining("index")
                .withMessageContaining("Remove");
    }

    @Test
    void the_extension_is_a_bare_lower_case_word() {
        assertThat(renderer().extension()).matches("[a-z]+");
    }
}
