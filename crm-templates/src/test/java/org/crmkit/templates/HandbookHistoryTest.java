package org.crmkit.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.assembly.DocumentHistory;
import org.crmkit.templates.assembly.Edition;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.form.FormReader;
import org.crmkit.templates.form.FormStamp;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.profile.Approval;
import org.crmkit.templates.render.markdown.MarkdownRenderer;
import org.crmkit.templates.render.xlsx.XlsxRenderer;
import org.junit.jupiter.api.Test;

/** A document that was issued anew carries its own version, days and signatures everywhere; the others stay as they were. */
class HandbookHistoryTest {

    private static final String POLICY = "customer-survey-management-policy";
    private static final String FORM = "customer-survey-plan-form";
    private static final Approval BY =
            new Approval("survey-coordinator", "customer-service-department-manager", "general-manager");

    private static final Handbook FIRST = handbook(DocumentHistory.none());
    private static final Handbook SECOND = handbook(new DocumentHistory(new TreeMap<>(Map.of(
            POLICY,
            List.of(edition("1.0", 2026, 1), edition("1.1", 2026, 7)),
            FORM,
            List.of(edition("3.0", 2026, 7))))));

    private static Edition edition(String version, int year, int month) {
        return new Edition(
                version,
                LocalDate.of(year, month, 2),
                LocalDate.of(year, month, 3),
                LocalDate.of(year, month, 4),
                LocalDate.of(year, month, 5),
                LocalDate.of(year, month, 6),
                Label.of("第" + version + "版的改动", "What is new in " + version),
                Optional.empty(),
                Optional.of(BY));
    }

    private static Handbook handbook(DocumentHistory history) {
        return Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .select(Selection.set("survey-set"))
                .history(history)
                .build();
    }

    @Test
    void a_reissued_policy_prints_its_version_its_days_and_every_edition() {
        String text = text(SECOND, POLICY, Lang.EN);

        assertThat(SECOND.page(POLICY, Lang.EN).orElseThrow().control().version())
                .isEqualTo("1.1");
        assertThat(text)
                .contains(
                        "What is new in 1.0",
                        "What is new in 1.1",
                        "| 1.1 | 2026-07-06 |",
                        "Effective from: 2026-07-06")
                .contains("Next review: 2027-07-06", "Drawn up on: 2026-07-02", "Approved on: 2026-07-04")
                .contains("Drawn up by: Survey Coordinator")
                // its last article says when it takes effect
                .doesNotContain("2026-01-15");
        assertThat(text(FIRST, POLICY, Lang.EN)).contains("First issue", "Effective from: 2026-01-15");
        assertThat(SECOND.lint().findings()).isEmpty();
    }

    @Test
    void documents_without_history_stay_as_they_were() {
        for (Handbook.Sheet sheet : FIRST.sheets()) {
            String key = sheet.key().key();
            if (!key.equals(POLICY) && !key.equals(FORM)) {
                assertThat(SECOND.page(key, sheet.page().lang())).contains(sheet.page());
            }
        }
    }

    @Test
    void a_form_of_a_new_edition_reads_back_in_that_edition() {
        byte[] workbook =
                XlsxRenderer.standalone().render(SECOND.page(FORM, Lang.ZH).orElseThrow());
        FormStamp stamp = FormReader.identify(workbook, found -> found, reason -> {
            throw new AssertionError(reason.en());
        });

        assertThat(stamp.version()).isEqualTo("3.0");
        assertThat(SECOND.form(FORM).orElseThrow().head().version()).isEqualTo("3.0");
        assertThat(FormReader.of(SECOND.form(FORM).orElseThrow())
                        .read(workbook)
                        .<String>fold(filled -> "filled", faulty -> "faulty", refused -> refused.reason()
                                .en()))
                .isEqualTo("faulty"); // nothing was filled in, but it is the right form
        assertThat(FormReader.of(FIRST.form(FORM).orElseThrow())
                        .read(workbook)
                        .<String>fold(filled -> "filled", faulty -> "faulty", refused -> refused.reason()
                                .en()))
                .contains("3.0");
    }

    @Test
    void the_control_of_a_form_follows_a_page_break_and_the_form_is_as_wide_as_its_paper() throws IOException {
        byte[] file = XlsxRenderer.standalone().render(FIRST.page(FORM, Lang.EN).orElseThrow());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRowBreaks()).hasSize(1);
            int first = sheet.getRowBreaks()[0] + 1;
            assertThat(sheet.getRow(first).getCell(0).getStringCellValue()).isEqualTo("Document control");
        }
    }

    @Test
    void a_history_of_a_document_nobody_has_is_refused() {
        DocumentHistory stray = new DocumentHistory(new TreeMap<>(Map.of("no-such", List.of(edition("1.0", 2026, 1)))));
        assertThatIllegalArgumentException().isThrownBy(() -> handbook(stray)).withMessageContaining("history.no-such");
    }

    private static String text(Handbook handbook, String key, Lang lang) {
        Page page = handbook.page(key, lang).orElseThrow();
        return new String(MarkdownRenderer.standalone().render(page), UTF_8);
    }
}
