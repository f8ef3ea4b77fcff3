package org.crmkit.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Workflow;
import org.crmkit.templates.fixture.LibreOffice;
import org.crmkit.templates.fixture.OfficeFile;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.fixture.TrackedChanges;
import org.crmkit.templates.output.FileSet;
import org.crmkit.templates.output.OutputFolder;
import org.crmkit.templates.redline.NoticeTerms;
import org.crmkit.templates.redline.Reader;
import org.crmkit.templates.render.docx.DocxRedlineRenderer;
import org.crmkit.templates.render.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookComparisonTest {

    private static final Instant AT = Instant.parse("2026-06-15T02:00:00Z");
    private static final RulebookVersion NEXT = RulebookVersion.of("default", "2026.2");
    private static final NoticeTerms TERMS = new NoticeTerms(
            Label.of("总经理办公会", "Management committee"),
            LocalDate.of(2026, 6, 15),
            LocalDate.of(2026, 7, 1),
            SampleRules.VERSION,
            NEXT,
            List.of());

    private static final Handbook OLD = handbook(SampleRules.rulesOfInterviews("10 minutes"), SampleRules.VERSION);
    private static final HandbookComparison LONGER =
            HandbookComparison.between(OLD, handbook(SampleRules.rulesOfInterviews("12 minutes"), NEXT));

    @TempDir
    private Path folder;

    private static Handbook handbook(List<RulePart> rules, RulebookVersion version) {
        return Handbook.of(SampleRules.company(), rules, version)
                .select(Selection.all().modules(List.of("survey-development")))
                .build();
    }

    /** Who quotes the rule is asked of the content files, not of the composer. */
    @Test
    void the_documents_that_quote_a_changed_rule_change_and_no_others() throws IOException {
        for (Document document : ContentLibrary.standard().documents()) {
            DocumentKey key = document.head().key();
            if (key.module().equals("survey-development")) {
                boolean quotes = content(key).contains("{survey.interview-length}");
                boolean changed =
                        LONGER.changed().stream().anyMatch(one -> one.key().equals(key));
                assertThat(changed).as(key.toString()).isEqualTo(quotes);
                assertThat(LONGER.unchanged().contains(key)).as(key.toString()).isEqualTo(!quotes);
            }
        }
    }

    private static String content(DocumentKey key) throws IOException {
        try (InputStream in = ContentLibrary.class.getResourceAsStream(key + ".yaml")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void another_edition_with_the_same_rules_changes_nothing() {
        HandbookComparison same =
                HandbookComparison.between(OLD, handbook(SampleRules.rulesOfInterviews("10 minutes"), NEXT));

        assertThat(same.isEmpty()).isTrue();
        assertThat(same.unchanged()).hasSize(OLD.sheets().size() / 2);
    }

    @Test
    void a_document_that_comes_or_goes_is_told_by_name() {
        Handbook policy = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .select(Selection.all().keys(List.of("customer-survey-management-policy")))
                .build();
        Handbook form = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .select(Selection.all().keys(List.of("customer-survey-plan-form")))
                .build();
        HandbookComparison comparison = HandbookComparison.between(policy, form);

        assertThat(comparison.added()).extracting(DocumentKey::key).containsExactly("customer-survey-plan-form");
        assertThat(comparison.dropped())
                .extracting(DocumentKey::key)
                .containsExactly("customer-survey-management-policy");
        assertThat(text(comparison, Lang.ZH)).contains("新增文件：《客户调查计划表》").contains("取消文件：《客户调查管理制度》");
    }

    private static String text(HandbookComparison comparison, Lang lang) {
        return new String(MarkdownRenderer.standalone().render(comparison.notice(TERMS, lang)), UTF_8);
    }

    @Test
    void the_notice_tells_article_values_day_issuer_and_what_stays() {
        int same = LONGER.unchanged().size();

        assertThat(text(LONGER, Lang.ZH))
                .contains("签发：总经理办公会", "生效日期：2026年7月1日", "default@2026.1 → default@2026.2")
                .contains("10分钟", "12分钟")
                .containsPattern("\\| 第.{1,3}条　\\S+ \\|")
                .contains("未变更文件" + same + "份");
        assertThat(text(LONGER, Lang.EN))
                .contains("Issued by: Management committee", "Effective from: 2026-07-01")
                .contains("10 minutes", "12 minutes")
                .contains(same + " documents are unchanged");
    }

    /** Whose lanes and key nodes they are is read off the workflow itself. */
    @Test
    void those_in_the_lanes_and_those_who_fill_a_form_are_told() {
        List<Document> documents = ContentLibrary.standard().documents();
        for (Document document : documents) {
            if (document instanceof Workflow workflow) {
                List<Reader> told = Reader.of(document, documents);
                workflow.lanes().forEach(lane -> assertThat(told)
                        .as(document.head().key().key())
                        .anyMatch(
                                reader -> reader.slug().equals(lane.post()) && reader.reason() == Reader.Reason.LANE));
                assertThat(told)
                        .extracting(reader -> reader.named() + reader.slug())
                        .doesNotHaveDuplicates();
                workflow.keyNodes().forEach(node -> node.form().ifPresent(form -> documents.stream()
                        .filter(other -> other.head().key().key().equals(form))
                        .forEach(other -> assertThat(Reader.of(other, documents))
                                .as(form)
                                .anyMatch(reader -> reader.slug().equals(node.responsible())))));
            }
        }
    }

    @Test
    void redlines_and_notice_are_written_and_the_same_every_time() throws IOException {
        Set<HandbookFormat> formats = EnumSet.of(HandbookFormat.DOCX, HandbookFormat.HTML, HandbookFormat.MARKDOWN);
        for (String name : List.of("one", "two")) {
            FileSet files = new FileSet();
            LONGER.writeTo(files, "", formats, TERMS, AT, Progress.silent());
            assertThat(files.paths()).hasSize(2 * (2 * LONGER.changed().size() + 3));
            OutputFolder.write(folder.resolve(name), files);
        }
        for (HandbookComparison.Changed one : LONGER.changed()) {
            for (String ending : List.of(".docx", ".html")) {
                String path = "zh/" + one.key() + ending;
                assertThat(folder.resolve("one").resolve(path))
                        .hasSameBinaryContentAs(folder.resolve("two").resolve(path));
            }
            String page = Files.readString(folder.resolve("one").resolve("zh/" + one.key() + ".html"));
            assertThat(page).contains("<del>", "<ins>", "id=\"change-1\"").doesNotContain("<script");
        }
    }

    @Test
    void a_format_that_shows_no_changes_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LONGER.writeTo(new FileSet(), "", List.of(HandbookFormat.XLSX), TERMS, AT, Progress.silent()))
                .withMessageContaining("was xlsx")
                .withMessageContaining("docx, html, pdf or md");
    }

    /** It keeps neighbours of one author and moment as one change, which here no two are: each is a quoted rule or the edition. */
    @Test
    void libreoffice_lists_every_change() throws IOException, InterruptedException {
        assumeTrue(
                LibreOffice.isInstalled(), "LibreOffice is not installed here; its list of changes was not compared.");
        List<byte[]> files = LONGER.changed().stream()
                .filter(one -> !one.key().kind().slug().equals("form"))
                .map(one -> DocxRedlineRenderer.by("总经理办公会", AT)
                        .render(one.redlines().get(Lang.ZH)))
                .toList();

        List<byte[]> opened = LibreOffice.opened(folder, files);

        assertThat(files).hasSizeGreaterThan(5);
        for (int i = 0; i < files.size(); i++) {
            String text = new String(opened.get(i), UTF_8);
            assertThat(text.split("<text:changed-region", -1).length - 1)
                    .as(new String(OfficeFile.parts(files.get(i)).get("docProps/core.xml"), UTF_8))
                    .isEqualTo(TrackedChanges.count(files.get(i)));
            assertThat(text.split("<dc:creator>总经理办公会</dc:creator>\\s*<dc:date>2026-06-15T02:00:00", -1).length - 1)
                    .isEqualTo(TrackedChanges.count(files.get(i)));
        }
    }
}
