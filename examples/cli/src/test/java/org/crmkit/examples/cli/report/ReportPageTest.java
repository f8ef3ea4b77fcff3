package org.crmkit.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportPageTest {

    private static final Label COMPANY = Label.of("海港里唱片（虚构）", "Harbour Lane Records (fictional)");

    @Test
    void every_drawing_is_well_formed_and_has_a_title_and_a_description() throws Exception {
        String page = new ReportPage(SampleReport.data(COMPANY)).html(Lang.EN);
        Matcher drawings = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(page);
        int count = 0;
        while (drawings.find()) {
            String svg = drawings.group();
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            assertThat(svg).contains("<title id=").contains("<desc id=").contains("role=\"img\"");
            count++;
        }
        assertThat(count).isEqualTo(10);
    }

    @Test
    void the_page_asks_nothing_of_the_network() {
        String page = new ReportPage(SampleReport.data(COMPANY)).html(Lang.EN);
        assertThat(page).doesNotContain("http://").doesNotContain("https://").doesNotContain("@import");
    }

    @Test
    void a_simulated_log_is_named_in_both_languages() {
        String page = new ReportPage(SampleReport.data(COMPANY)).html(Lang.ZH);
        assertThat(page).contains("<b>模拟数据</b>").contains("<b>Simulated</b>").contains("<html lang=\"zh-CN\">");
    }

    @Test
    void a_name_with_markup_stays_text() {
        String page = new ReportPage(SampleReport.data(Label.same("<b>&\"'</b></script>"))).html(Lang.EN);
        assertThat(page).doesNotContain("<b>&\"").contains("&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;");
        assertThat(page.split("</script>", -1)).hasSize(2);
    }
}
