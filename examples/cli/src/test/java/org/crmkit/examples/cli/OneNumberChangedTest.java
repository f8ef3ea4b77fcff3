package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crmReading;
import static org.crmkit.examples.cli.CommandLineRun.file;

import java.nio.file.Path;
import org.crmkit.core.json.LocatedInput;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.io.Rulebooks;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.profile.SampleCompany;
import org.crmkit.templates.render.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product's promise: a rule stands in one place, and everything that lives by it follows. */
class OneNumberChangedTest {

    private static final String BEFORE = "gold: {first-response: 4 working hours";
    private static final String AFTER = "gold: {first-response: 3 working hours";

    @TempDir
    Path folder;

    @Test
    void the_clock_its_explanation_and_the_policys_article_follow_one_number_in_the_rulebook() {
        String rules = CompleteRulebook.text();
        assertThat(rules).contains(BEFORE);
        file(folder, "before.yaml", rules);
        file(folder, "after.yaml", rules.replace(BEFORE, AFTER));

        assertThat(clock("before.yaml"))
                .contains("\"first_response_due\":\"2026-03-09T15:00+08:00\"")
                .contains("first response within 4 working hours (complaint.service-levels.gold.first-response");
        assertThat(clock("after.yaml"))
                .contains("\"first_response_due\":\"2026-03-09T14:00+08:00\"")
                .contains("first response within 3 working hours (complaint.service-levels.gold.first-response");

        for (Lang lang : Lang.values()) {
            String before = policy("before.yaml", lang);
            String after = policy("after.yaml", lang);
            String four = lang == Lang.ZH ? "4个工作小时" : "4 working hours";
            String three = lang == Lang.ZH ? "3个工作小时" : "3 working hours";
            assertThat(before).contains(four).doesNotContain(three);
            assertThat(after).isEqualTo(before.replace(four, three));
        }
    }

    private String clock(String rulebook) {
        return crmReading(
                        folder,
                        "complaint,tier,received\nC-1,gold,2026-03-09T10:00:00+08:00\n",
                        "complaint",
                        "clock",
                        "--rulebook",
                        rulebook,
                        "--input",
                        "-",
                        "--format",
                        "csv",
                        "--to",
                        "ndjson")
                .out();
    }

    private String policy(String rulebook, Lang lang) {
        Rulebook rules = Rulebooks.read(LocatedInput.read(folder.resolve(rulebook)));
        Handbook handbook = Handbook.of(SampleCompany.profile(), rules.parts(), rules.version())
                .build();
        byte[] page = MarkdownRenderer.standalone()
                .render(handbook.page("customer-survey-management-policy", lang).orElseThrow());
        return new String(page, java.nio.charset.StandardCharsets.UTF_8);
    }
}
