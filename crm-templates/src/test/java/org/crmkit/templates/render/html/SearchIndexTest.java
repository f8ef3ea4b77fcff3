package org.crmkit.templates.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.SamplePages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    private static String index(Lang lang, String saying) {
        return new String(
                SearchIndex.of(
                        lang,
                        List.of(new SearchIndex.Entry(
                                saying.isEmpty() ? SamplePages.everything(lang) : SamplePages.saying(saying),
                                "zh/a.html",
                                "客户调查",
                                "制度"))),
                UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_section_of_a_page_can_be_found_with_the_place_to_go_to(Lang lang) {
        String index = index(lang, "");
        assertThat(index).startsWith("crmHandbook(\"" + lang.code() + "\",[").endsWith("]);\n");
        SamplePages.everything(lang).headings(4).forEach(heading -> assertThat(index)
                .contains("[\"" + heading.anchor() + "\","));
        assertThat(index)
                .contains(lang == Lang.ZH ? "培训调查员" : "trains interviewers")
                .contains("25%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "\"]);alert(1);//", "\\u0022 \\ back", "<!-- -->"})
    void hostile_wording_stays_wording(String text) {
        String index = index(Lang.ZH, text);
        assertThat(index).doesNotContain("<");
        String json = index.substring(index.indexOf('['), index.lastIndexOf(']') + 1);
        assertThat(json.replace("\\u003c", "<").replace("\\\"", "\"").replace("\\\\", "\\"))
                .contains(text);
    }
}
