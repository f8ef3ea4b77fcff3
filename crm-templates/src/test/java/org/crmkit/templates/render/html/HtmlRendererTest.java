package org.crmkit.templates.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.Golden;
import org.crmkit.templates.fixture.SamplePages;
import org.crmkit.templates.fixture.XmlText;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.RendererContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlRendererTest extends RendererContract {

    @Override
    protected Renderer renderer() {
        return HtmlRenderer.standalone();
    }

    /** Our pages are well-formed XML too, once the document type is taken off; so nothing in them can be left open. */
    @Override
    protected String readBack(byte[] file) {
        return parsed(file).getTextContent();
    }

    private static Element parsed(byte[] file) {
        String page = new String(file, UTF_8);
        assertThat(page).startsWith("<!DOCTYPE html>\n");
        return XmlText.parse(page.substring("<!DOCTYPE html>\n".length()).getBytes(UTF_8))
                .getDocumentElement();
    }

    private static String page(Lang lang) {
        return new String(HtmlRenderer.standalone().render(SamplePages.everything(lang)), UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_body_of_the_sample_page_is_as_it_was_read(Lang lang) {
        String page = page(lang);
        String body = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        Golden.check("page/everything." + lang.code() + ".html", (body + "</main>\n").getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_page_names_its_language_and_loads_nothing(Lang lang) {
        String page = page(lang);
        assertThat(page).contains("<html lang=\"" + lang.tag() + "\">", "<meta charset=\"utf-8\"/>");
        assertThat(page.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "<script", "<link", "@import", "url(", "style=\"");
    }

    @Test
    void the_policy_of_the_page_allows_exactly_its_own_style_sheet() throws Exception {
        String page = page(Lang.ZH);
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(UTF_8));
        assertThat(page).contains("style-src &#39;sha256-" + Base64.getEncoder().encodeToString(hash) + "&#39;");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void ids_are_unique_and_every_link_within_the_page_has_its_place(Lang lang) {
        NodeList all = parsed(HtmlRenderer.standalone().render(SamplePages.everything(lang)))
                .getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
            if (element.getAttribute("href").startsWith("#")) {
                targets.add(element.getAttribute("href").substring(1));
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(targets).isNotEmpty();
        assertThat(ids).containsAll(targets);
    }

    @Test
    void a_quoted_rule_carries_its_key() {
        assertThat(page(Lang.ZH)).contains("data-fact=\"survey.cycle\"");
    }

    @Test
    void a_link_to_a_document_is_written_where_it_has_an_address() {
        Renderer linked = HtmlRenderer.with((from, key, extension) -> Optional.of(key + ".zh." + extension));
        assertThat(new String(linked.render(SamplePages.everything(Lang.ZH)), UTF_8))
                .contains("href=\"customer-survey-management-workflow.zh.html\"");
        assertThat(page(Lang.ZH)).doesNotContain("customer-survey-management-workflow");
    }
}
