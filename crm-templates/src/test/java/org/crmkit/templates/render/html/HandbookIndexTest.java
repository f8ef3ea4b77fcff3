package org.crmkit.templates.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.XmlText;
import org.junit.jupiter.api.Test;

class HandbookIndexTest {

    private static final HandbookIndex INDEX = new HandbookIndex(
            Label.of("客户服务管理手册", "Customer service handbook"),
            Label.of("示例公司（虚构）", "Sample Company (fictional)"),
            List.of(new HandbookIndex.Module(
                    Label.of("客户调查开发与管理", "Survey and development"),
                    List.of(new HandbookIndex.Kind(
                            Label.of("制度", "Policies"),
                            List.of(new HandbookIndex.Entry(
                                    Label.of("客户调查管理制度 <b>", "Survey policy & more"),
                                    "CRM-SD-POL-001",
                                    List.of(
                                            new HandbookIndex.File(Lang.ZH, "HTML", "policy.zh.html"),
                                            new HandbookIndex.File(Lang.ZH, "Word", "policy.zh.docx"),
                                            new HandbookIndex.File(Lang.EN, "HTML", "policy.en.html")))))))),
            Label.of("由规则手册生成", "Written from the rulebook"));

    @Test
    void both_languages_and_every_file_are_on_the_page() {
        String page = new String(INDEX.render(Lang.ZH), UTF_8);
        XmlText.parse(page.substring(page.indexOf('\n') + 1).getBytes(UTF_8));
        assertThat(page)
                .contains("客户服务管理手册", "Customer service handbook", "Survey policy &amp; more", "&lt;b&gt;")
                .contains("href=\"policy.zh.html\"", "href=\"policy.zh.docx\"", "href=\"policy.en.html\"")
                .doesNotContain("<script", "style=\"", "http:");
    }

    @Test
    void the_page_opens_in_the_language_asked_for() {
        assertThat(new String(INDEX.render(Lang.EN), UTF_8))
                .contains("<html lang=\"en\">", "id=\"lang-en\" aria-label=\"English\" checked=\"checked\"")
                .doesNotContain("aria-label=\"中文\" checked");
    }

    @Test
    void the_matrix_leads_to_the_documents_of_each_module_and_kind() {
        String page = new String(INDEX.render(Lang.ZH), UTF_8);
        assertThat(page)
                .contains("href=\"#m1\"", "id=\"m1\"", "href=\"#m1k1\"", "id=\"m1k1\"")
                .contains("aria-label=\"客户调查开发与管理，制度：1\"")
                .contains("aria-label=\"Survey and development, Policies: 1\"");
    }

    @Test
    void a_page_with_search_loads_scripts_from_its_folder_and_from_nowhere_else() {
        HandbookIndex index = new HandbookIndex(
                INDEX.title(),
                INDEX.subtitle(),
                INDEX.modules(),
                Optional.empty(),
                INDEX.note(),
                Optional.of("search"));
        String page = new String(index.render(Lang.EN), UTF_8);
        XmlText.parse(page.substring(page.indexOf('\n') + 1).getBytes(UTF_8));
        assertThat(page)
                .contains("role=\"search\"", "<label for=\"q\">", "id=\"q\"", "aria-live=\"polite\"")
                .contains("data-zh=\"search/zh.js\"", "<script src=\"search/search.js\">")
                .contains("default-src &#39;none&#39;", "&#39;self&#39; file:")
                .doesNotContain("http:", "https:", "style=\"");
    }

    @Test
    void lists_of_the_whole_handbook_stand_above_the_modules_and_not_in_the_matrix() {
        HandbookIndex.Module lists = new HandbookIndex.Module(
                Label.of("手册清单", "Lists"),
                List.of(new HandbookIndex.Kind(
                        Label.of("清单", "All"),
                        List.of(new HandbookIndex.Entry(
                                Label.of("评审日历", "Reviews"),
                                "CX-HB-L-02",
                                List.of(new HandbookIndex.File(Lang.EN, "HTML", "en/reviews.html")))))));
        String page = new String(
                new HandbookIndex(
                                INDEX.title(),
                                INDEX.subtitle(),
                                INDEX.modules(),
                                Optional.of(lists),
                                INDEX.note(),
                                Optional.empty())
                        .render(Lang.EN),
                UTF_8);
        XmlText.parse(page.substring(page.indexOf('\n') + 1).getBytes(UTF_8));
        assertThat(page).contains("href=\"en/reviews.html\"").containsOnlyOnce("id=\"lists\"");
        assertThat(page.indexOf("id=\"lists\"")).isLessThan(page.indexOf("id=\"m1\""));
        assertThat(page.substring(0, page.indexOf("id=\"lists\""))).doesNotContain("Reviews");
    }
}
