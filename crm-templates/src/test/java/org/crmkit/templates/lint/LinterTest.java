package org.crmkit.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.templates.document.Document;
import org.junit.jupiter.api.Test;

class LinterTest {

    private static final Sample FAULTY =
            Sample.of("policy").with("supervising-unit: quality", "supervising-unit: customer-service");

    private static final List<Document> LIBRARY =
            Sample.all().map(Sample::document).toList();

    @Test
    void a_rule_that_is_switched_off_finds_nothing() {
        assertThat(check(LintProfile.shipped()).errors())
                .extracting(Finding::rule)
                .containsExactly("POLICY-13");
        assertThat(check(LintProfile.shipped().without("POLICY-13")).isClean()).isTrue();
    }

    @Test
    void a_waived_finding_moves_beside_its_reason() {
        Waiver waiver = new Waiver("POLICY-13", "sample-policy", "", "The company has one unit only.");

        LintReport report = check(LintProfile.shipped().waiving(waiver));

        assertThat(report.isClean()).isTrue();
        assertThat(report.waived()).singleElement().satisfies(waived -> {
            assertThat(waived.finding().path()).isEqualTo("control.supervising-unit");
            assertThat(waived.waiver()).isEqualTo(waiver);
        });
        assertThat(report.unused()).isEmpty();
    }

    @Test
    void a_waiver_for_another_part_covers_nothing_and_is_reported_as_unused() {
        Waiver waiver = new Waiver("POLICY-13", "sample-policy", "records", "No form yet.");

        LintReport report = check(LintProfile.shipped().waiving(waiver));

        assertThat(report.errors()).hasSize(1);
        assertThat(report.unused()).containsExactly(waiver);
    }

    @Test
    void a_waiver_without_reason_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waiver("POLICY-13", "sample-policy", "", " "))
                .withMessageContaining("POLICY-13")
                .withMessageContaining("reason");
    }

    @Test
    void a_rule_nobody_knows_can_be_neither_switched_off_nor_waived() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LintProfile.shipped().without("POLICY-99"))
                .withMessageContaining("POLICY-99")
                .withMessageContaining("POLICY-13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LintProfile.shipped().waiving(new Waiver("ROLE-99", "x", "", "why not")));
    }

    @Test
    void an_organisation_may_run_a_rule_of_its_own() {
        LintRule own = new OwnRule();

        LintReport report = Linter.of(List.of(own), List.of(), LintProfile.shipped())
                .check(List.of(FAULTY.document()), LIBRARY, Sample::quotes);

        assertThat(report.warnings()).extracting(Finding::rule).containsExactly("OWN-1");
    }

    @Test
    void an_organisation_may_add_words_of_its_own() {
        WordList own = LintWords.shipped(org.crmkit.core.text.Lang.ZH).vague().plus(WordList.parse("words: 大力"));

        assertThat(own.group("words")).contains("适当", "大力");
    }

    private static LintReport check(LintProfile profile) {
        return Linter.of(profile).check(List.of(FAULTY.document()), LIBRARY, Sample::quotes);
    }
}
