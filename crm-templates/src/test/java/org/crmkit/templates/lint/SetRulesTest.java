package org.crmkit.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.ResponsibilityMatrix;
import org.crmkit.templates.document.Workflow;
import org.junit.jupiter.api.Test;

/** The rules between documents pass the samples as they are, and find what is put wrong between two of them. */
class SetRulesTest {

    @Test
    void documents_that_fit_together_pass_every_rule() {
        for (SetRule rule : LintRules.between()) {
            assertThat(check(rule.id(), set(Map.of()))).as(rule.id()).isEmpty();
        }
    }

    @Test
    void a_module_without_a_plan_is_found_once() {
        List<Document> set = set(Map.of());
        set.removeIf(document -> document.head().key().key().equals("sample-plan"));

        assertThat(check("SET-1", set)).singleElement().satisfies(finding -> assertThat(finding.value())
                .isEqualTo("'sample' without a plan"));
    }

    @Test
    void work_that_no_duty_of_its_post_includes_is_found_at_its_box() {
        Sample workflow = Sample.of("workflow").with("{zh: 实施调查, en: Carry out}", "{zh: 采购礼品, en: Buy gifts}");

        assertThat(check("SET-5", set(Map.of("workflow", workflow))))
                .extracting(Finding::path)
                .containsExactly("nodes[3].text");
    }

    @Test
    void a_step_that_makes_a_document_without_a_form_is_found() {
        Sample workflow = Sample.of("workflow").with("id: work, symbol: task", "id: work, symbol: document");

        assertThat(check("SET-5", set(Map.of("workflow", workflow))))
                .extracting(Finding::path)
                .containsExactly("key-nodes[1].form");
    }

    @Test
    void a_form_that_only_names_itself_is_used_by_nobody() {
        Sample policy = Sample.of("policy").with("records: [sample-form]", "records: []");
        Sample workflow = Sample.of("workflow").with("    form: sample-form\n", "");

        assertThat(check("SET-6", set(Map.of("policy", policy, "workflow", workflow))))
                .extracting(Finding::document)
                .containsExactly("sample-form");
    }

    @Test
    void a_copy_under_another_key_is_found_in_both() {
        List<Document> set = set(Map.of());
        set.add(Sample.of("policy")
                .with("key: sample-policy", "key: copied-policy")
                .with("为规范客户调查，制定本制度。", "为统一客户拜访，制定本制度。")
                .document());

        assertThat(check("SET-7", set)).extracting(Finding::document).containsExactly("sample-policy", "copied-policy");
    }

    @Test
    void a_number_of_another_kind_or_scheme_is_found_with_how_it_begins() {
        for (String number : List.of("SM-R-09", "SM-P-1", "POLICY-01")) {
            Sample policy = Sample.of("policy").with("number: SM-P-01", "number: " + number);
            assertThat(check("SET-9", set(Map.of("policy", policy))))
                    .as(number)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.path()).isEqualTo("number");
                        assertThat(finding.value()).isEqualTo(number);
                    });
        }
    }

    @Test
    void a_number_given_twice_is_found_at_the_second_document() {
        List<Document> set = set(Map.of());
        set.add(Sample.of("policy")
                .with("key: sample-policy", "key: copied-policy")
                .document());

        assertThat(check("SET-9", set)).extracting(Finding::document).containsExactly("copied-policy");
    }

    @Test
    void work_that_two_posts_approve_has_two_who_answer_for_it() {
        Sample workflow = Sample.of("workflow")
                .with("lanes: [customer-survey-specialist,", "lanes: [general-manager, customer-survey-specialist,")
                .with(
                        "  - {id: work,",
                        "  - {id: second, symbol: decision, lane: general-manager, text: {zh: 复审, en: Again?}}\n  - {id: work,")
                .with("  - {from: draft, to: review}", """
                          - {from: draft, to: review}
                          - {from: draft, to: second}
                          - {from: second, to: draft, condition: {zh: 未通过, en: Returned}}
                          - {from: second, to: work, condition: {zh: 通过, en: Approved}}
                        """.stripTrailing());

        assertThat(check("SET-8", set(Map.of("workflow", workflow))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("nodes[1]");
                    assertThat(finding.value())
                            .isEqualTo("answered for by customer-survey-supervisor, general-manager");
                });
    }

    @Test
    void a_note_that_makes_a_third_post_responsible_adds_one_who_answers() {
        Sample workflow = Sample.of("workflow")
                .with("responsible: customer-survey-specialist\n    form", "responsible: general-manager\n    form");

        assertThat(check("SET-8", set(Map.of("workflow", workflow))))
                .extracting(Finding::path)
                .containsExactly("nodes[1]");
    }

    @Test
    void two_workflows_of_a_module_let_the_same_post_answer_for_the_same_work() {
        List<Document> set = set(Map.of());
        set.add(Sample.of("workflow")
                .with("key: sample-workflow", "key: other-workflow")
                .with(
                        "{id: work, symbol: task, lane: customer-survey-specialist",
                        "{id: work, symbol: task, lane: customer-survey-supervisor")
                .with(
                        "responsible: customer-survey-specialist\n    risk: {zh: 编造",
                        "responsible: customer-survey-supervisor\n    risk: {zh: 编造")
                .document());

        assertThat(check("SET-8", set)).singleElement().satisfies(finding -> {
            assertThat(finding.document()).isEqualTo("other-workflow");
            assertThat(finding.path()).isEqualTo("nodes[3]");
            assertThat(finding.bound().en()).contains("customer-survey-specialist", "sample-workflow");
        });
    }

    @Test
    void a_duty_has_one_post_that_leads_it() {
        Sample role = Sample.of("role")
                .with(
                        "keywords: {zh: 实施调查, en: Field work}\n    level: execute",
                        "keywords: {zh: 实施调查, en: Field work}\n    level: lead");
        List<Document> set = set(Map.of("role", role));
        set.add(role.with("key: customer-survey-specialist\n", "key: customer-survey-supervisor\n")
                .document());

        assertThat(check("SET-8", set)).singleElement().satisfies(finding -> {
            assertThat(finding.document()).isEqualTo("customer-survey-supervisor");
            assertThat(finding.path()).isEqualTo("duties[0].level");
        });
    }

    @Test
    void the_matrix_of_a_workflow_is_read_off_its_chart_and_notes() {
        ResponsibilityMatrix matrix =
                ResponsibilityMatrix.of((Workflow) Sample.of("workflow").document());

        assertThat(matrix.rows().stream().map(SetRulesTest::row))
                .containsExactly(
                        "draft: customer-survey-specialist R, customer-survey-supervisor A",
                        "review: customer-survey-specialist I, customer-survey-supervisor RA",
                        "work: customer-survey-specialist RA");
    }

    private static String row(ResponsibilityMatrix.Row row) {
        List<String> posts = new ArrayList<>();
        row.parts().forEach((post, parts) -> {
            StringBuilder letters = new StringBuilder();
            parts.forEach(part -> letters.append(part.letter()));
            posts.add(post + " " + letters);
        });
        return row.node() + ": " + String.join(", ", posts);
    }

    /** The rule finds faults of chosen documents only, however many the library has. */
    @Test
    void a_document_that_was_not_chosen_is_only_looked_up() {
        Document workflow = Sample.of("workflow")
                .with("{zh: 实施调查, en: Carry out}", "{zh: 采购礼品, en: Buy gifts}")
                .document();
        Document form = Sample.of("form").document();

        LintReport report = Linter.of(List.of(), LintRules.between(), LintProfile.shipped())
                .check(
                        List.of(form),
                        Stream.concat(set(Map.of()).stream(), Stream.of(workflow))
                                .toList(),
                        Sample::quotes);

        assertThat(report.isClean()).isTrue();
        assertThat(report.warnings()).isEmpty();
    }

    private static List<Document> set(Map<String, Sample> changed) {
        Map<String, Document> set = new TreeMap<>();
        for (String kind : List.of("role", "policy", "workflow", "tool", "form", "plan")) {
            set.put(kind, changed.getOrDefault(kind, Sample.of(kind)).document());
        }
        return new ArrayList<>(set.values());
    }

    private static List<Finding> check(String id, List<Document> set) {
        SetRule rule = LintRules.between().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return rule.check(set, set, document -> new LintContext(Sample.quotes(document), LintProfile.shipped()));
    }
}
