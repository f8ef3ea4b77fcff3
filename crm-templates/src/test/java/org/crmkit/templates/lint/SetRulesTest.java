package org.crmkit.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crmkit.templates.document.Document;
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
