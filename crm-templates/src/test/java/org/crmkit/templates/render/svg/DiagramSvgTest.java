package org.crmkit.templates.render.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.crmkit.core.text.Lang;
import org.crmkit.templates.diagram.LaneLayout;
import org.crmkit.templates.fixture.Golden;
import org.crmkit.templates.fixture.SampleDiagrams;
import org.crmkit.templates.fixture.XmlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagramSvgTest {

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_sample_charts_are_as_they_were_seen(Lang lang) {
        Golden.check("chart/survey." + lang.code() + ".svg", DiagramSvg.file(SampleDiagrams.survey(lang)));
        Golden.check("chart/every-symbol." + lang.code() + ".svg", DiagramSvg.file(SampleDiagrams.everySymbol(lang)));
    }

    @Test
    void a_picture_names_and_describes_itself_and_loads_nothing() {
        byte[] file = DiagramSvg.file(SampleDiagrams.survey(Lang.EN));
        XmlText.parse(file);
        assertThat(new String(file, UTF_8).replace("http://www.w3.org/2000/svg", ""))
                .contains("role=\"img\"", "aria-labelledby=\"chart-title chart-desc\"")
                .contains("<title id=\"chart-title\">Customer survey workflow</title>")
                .contains("Customer service manager: Review, then approved: Fix the content and split the work")
                .doesNotContain("http:", "https:", "<image", "<script", "url(");
    }

    @Test
    void the_same_chart_gives_the_same_bytes_and_the_page_element_has_its_own_ids() {
        assertThat(DiagramSvg.file(SampleDiagrams.drawn(3))).isEqualTo(DiagramSvg.file(SampleDiagrams.drawn(3)));
        assertThat(DiagramSvg.element(LaneLayout.layOut(SampleDiagrams.survey(Lang.ZH)), "figure-2"))
                .contains("id=\"figure-2-title\"", "id=\"figure-2-desc\"")
                .doesNotContain("<style", "<?xml");
    }
}
