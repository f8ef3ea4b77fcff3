package org.crmkit.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule passes the samples as they are, and finds the one thing that a block of {@code faults.txt} puts wrong. */
class LintRulesTest {

    static Stream<Sample> samples() {
        return Sample.all();
    }

    static Stream<Fault> faults() {
        return Fault.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_good_document_passes_every_rule(Sample sample) {
        List<Finding> found = new ArrayList<>();
        LintRules.all().forEach(rule -> found.addAll(rule.check(sample.document(), sample.context())));

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_by_its_rule_at_its_place(Fault fault) {
        List<Finding> found =
                Sample.of(fault.kind()).with(fault.old(), fault.replacement()).findings(fault.rule());

        assertThat(found).extracting(Finding::path).contains(fault.path());
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(fault.rule());
            assertThat(finding.message(Lang.ZH)).contains(finding.value()).contains("应为");
            assertThat(finding.message(Lang.EN)).contains(finding.value()).contains("it must be");
        });
    }

    @Test
    void every_rule_has_a_fault_that_proves_it() {
        TreeSet<String> proved = Fault.all().map(Fault::rule).collect(Collectors.toCollection(TreeSet::new));
        proved.addAll(List.of("FORM-2", "FLOW-6")); // by their bounds, below

        assertThat(LintRules.all())
                .extracting(LintRule::id)
                .doesNotHaveDuplicates()
                .allMatch(proved::contains);
    }

    @Test
    void a_bound_is_data_and_can_be_lowered() {
        LintProfile strict = LintProfile.shipped()
                .bounded(LintLimits.shipped().with(Map.of("form.fields.most", 2, "flow.symbols.most", 3)));

        assertThat(paths("FORM-2", Sample.of("form"), strict)).containsExactly("groups");
        assertThat(paths("FLOW-6", Sample.of("workflow"), strict)).containsExactly("nodes");
        assertThat(paths("FORM-2", Sample.of("form"), LintProfile.shipped())).isEmpty();
        assertThat(paths("FLOW-6", Sample.of("workflow"), LintProfile.shipped()))
                .isEmpty();
    }

    @Test
    void a_bound_nobody_checks_is_refused_with_the_names_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LintLimits.shipped().with(Map.of("form.field.most", 2)))
                .withMessageContaining("form.field.most")
                .withMessageContaining("form.fields.most");
    }

    private static List<String> paths(String rule, Sample sample, LintProfile profile) {
        LintContext context = new LintContext(sample.context().quotes(), profile);
        return LintRules.find(rule).orElseThrow().check(sample.document(), context).stream()
                .map(Finding::path)
                .toList();
    }
}
