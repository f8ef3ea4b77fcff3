package org.crmkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.score.Reason;
import org.crmkit.core.survey.SurveyReportForm.Finding;
import org.crmkit.core.survey.SurveyReportForm.Theme;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;

/** Field work is from 9 to 13 March 2026; by the shipped rules the report is due ten working days later. */
class SurveyReportFormTest {

    private static final Label TEXT = Label.of("文字", "text");

    private static SurveyArrangements agreed(String reportBy, Map<SurveyArea, Label> notes) {
        return new SurveyArrangements(
                Label.of("产品部", "Product department"),
                TEXT,
                LocalDate.parse(reportBy),
                List.of(),
                notes,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static List<String> objections(SurveyPlan plan) {
        return plan.objections(LocalDate.parse("2026-01-05"), SurveyCases.POLICY.policy(), SurveyCases.CHINA).stream()
                .map(Reason::code)
                .toList();
    }

    private static SurveyPlan plan(String reportBy) {
        return SurveyCases.plan().with(agreed(reportBy, Map.of()));
    }

    @Test
    void the_report_is_agreed_for_after_field_work_and_within_the_time_of_the_rules() {
        // 16 to 20 and 23 to 27 March are the ten working days
        assertThat(SurveyCases.plan()
                        .dates(SurveyCases.POLICY.policy(), SurveyCases.CHINA)
                        .reportDue())
                .isEqualTo(LocalDate.parse("2026-03-27"));
        assertThat(objections(plan("2026-03-27"))).isEmpty();
        assertThat(objections(plan("2026-03-28"))).containsExactly("report-agreed-late");
        assertThat(objections(plan("2026-03-14"))).isEmpty();
        assertThat(objections(plan("2026-03-13"))).containsExactly("report-agreed-early");
    }

    @Test
    void a_note_is_about_an_area_that_is_asked_about() {
        assertThat(objections(SurveyCases.plan().with(agreed("2026-03-20", Map.of(SurveyArea.PRODUCT_NEEDS, TEXT)))))
                .isEmpty();
        assertThat(SurveyCases.plan()
                        .with(agreed("2026-03-20", Map.of(SurveyArea.CREDIT, TEXT, SurveyArea.HOUSING, TEXT)))
                        .objections(LocalDate.parse("2026-01-05"), SurveyCases.POLICY.policy(), SurveyCases.CHINA))
                .extracting(reason -> reason.text().en())
                .containsExactly("There are notes on areas the survey does not ask about: Housing, Credit."
                        + " Add the areas, or remove the notes.");
    }

    private static SurveyReport figures() {
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            sheets.add(SurveyCases.sheet(i, "priority", SurveyCases.answers(8, i % 2 == 0 ? "price" : "service")));
        }
        return SurveyReport.of(
                SurveyCases.survey(SurveyState.CLOSED),
                sheets,
                Map.of("priority", 100L),
                SurveyCases.POLICY,
                SurveyCases.QUESTIONS.policy());
    }

    private static SurveyReportForm form(
            String day, List<String> respondents, List<Finding> findings, Label... measures) {
        return new SurveyReportForm(
                figures(),
                new SurveyReportForm.Heading(
                        TEXT, LocalDate.parse(day), StaffId.of("E-7"), Label.of("客服部", "Service"), StaffId.of("E-1")),
                TEXT,
                respondents,
                findings,
                List.of(),
                List.of(measures),
                new SurveyReportForm.Appendix(List.of(), TEXT));
    }

    private static List<Finding> all() {
        return List.of(
                new Finding(Theme.NEED, List.of(), TEXT),
                new Finding(Theme.FACTORS, List.of("reason"), TEXT),
                new Finding(Theme.PRICE, List.of(), TEXT),
                new Finding(Theme.RELATED_SERVICES, List.of(), TEXT));
    }

    private static List<String> gaps(SurveyReportForm form) {
        return form.gaps(plan("2026-03-20")).stream().map(Reason::code).toList();
    }

    @Test
    void a_report_speaks_of_every_theme_and_says_what_is_to_be_done() {
        assertThat(gaps(form("2026-03-20", List.of("reason"), all(), TEXT))).isEmpty();
        assertThat(gaps(form("2026-03-20", List.of(), all()))).containsExactly("measures-missing");
        assertThat(form("2026-03-20", List.of(), List.of(new Finding(Theme.OTHER, List.of(), TEXT)), TEXT)
                        .gaps(plan("2026-03-20")))
                .extracting(reason -> reason.text().en())
                .containsExactly("Nothing is said of: Need, Factors valued in choosing, Price bearing, "
                        + "Related services expected. Say so if nothing was found.");
    }

    @Test
    void a_report_quotes_questions_that_were_asked() {
        List<Finding> more = new ArrayList<>(all());
        more.add(new Finding(Theme.OTHER, List.of("colour", "age"), TEXT));
        assertThat(form("2026-03-20", List.of("age"), more, TEXT).gaps(plan("2026-03-20")))
                .extracting(reason -> reason.text().en())
                .containsExactly("The questionnaire has no question age, colour. Check the slugs.");
    }

    @Test
    void a_report_comes_after_field_work_and_by_the_day_agreed() {
        assertThat(gaps(form("2026-03-13", List.of(), all(), TEXT))).containsExactly("reported-too-early");
        assertThat(gaps(form("2026-03-14", List.of(), all(), TEXT))).isEmpty();
        assertThat(gaps(form("2026-03-21", List.of(), all(), TEXT))).containsExactly("reported-late");
        assertThat(form("2026-03-21", List.of(), all(), TEXT).gaps(SurveyCases.plan()))
                .isEmpty();
    }

    @Test
    void who_answered_is_told_by_tables_under_the_secrecy_of_all_tables() {
        SurveyReportForm form = form("2026-03-20", List.of("reason"), all(), TEXT);
        assertThat(form.structure()).hasSize(1);
        assertThat(form.structure().get(0).question()).isEqualTo("reason");
        assertThat(form.structure()).isSubsetOf(form.figures().questions());
        assertThat(form("2026-03-20", List.of(), all(), TEXT).structure()).isEmpty();
    }
}
