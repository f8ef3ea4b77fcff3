package org.crmkit.templates.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.WeightedIndex.Answer;
import org.crmkit.templates.document.WeightedIndex.Component;
import org.junit.jupiter.api.Test;

class WeightedIndexTest {

    private static final WeightedIndex INDEX = new WeightedIndex(
            RuleKey.of("s.scale"),
            RuleKey.of("s.weights"),
            RuleKey.of("s.grades"),
            RuleKey.of("s.target"),
            List.of(
                    new Component("good", Label.same("Good"), false, List.of(answer("a", "1"), answer("b", "0.5"))),
                    new Component("bad", Label.same("Bad"), true, List.of(answer("c", "0.25")))));

    @Test
    void points_are_weighted_and_a_component_where_low_is_good_counts_the_other_way() {
        List<RuleFact> facts = INDEX.on(List.of(rules(5, "0.6", "0.4", "75"))).facts();

        // answers 5.0 and 3.0 -> 4.00 -> 75.0 points; answer 2.0 -> 25.0 -> 75.0 points
        assertThat(spelled(facts, "example.components.good.points")).isEqualTo("75");
        assertThat(spelled(facts, "example.components.bad.points")).isEqualTo("75");
        assertThat(spelled(facts, "example.index")).isEqualTo("75");
        assertThat(spelled(facts, "example.grade")).isEqualTo("high");
        assertThat(spelled(facts, "example.verdict")).isEqualTo("reached");
    }

    @Test
    void the_example_follows_the_weights_and_holds_for_every_scale() {
        assertThat(spelled(INDEX.on(List.of(rules(10, "0.9", "0.1", "90"))).facts(), "example.verdict"))
                .isEqualTo("missed");
        // scale 10: 10.0 and 5.5 -> 7.75 -> 75.0; 3.3 -> 25.6 -> 74.4; 67.50 + 7.44
        assertThat(spelled(INDEX.on(List.of(rules(10, "0.9", "0.1", "90"))).facts(), "example.index"))
                .isEqualTo("74.9");
    }

    @Test
    void every_cell_of_its_tables_is_a_fact() {
        RulePart example = INDEX.on(List.of(rules(10, "0.9", "0.1", "90")));
        List<RuleKey> keys = example.facts().stream().map(RuleFact::key).toList();

        assertThat(keys).doesNotHaveDuplicates();
        for (RuleTable table : example.tables()) {
            for (RuleTable.Line row : table.rows()) {
                assertThat(table.columns())
                        .allSatisfy(column -> assertThat(keys).contains(table.cell(row, column)));
            }
        }
    }

    @Test
    void a_missing_rule_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INDEX.on(List.of()))
                .withMessageContaining("s.scale");
    }

    private static Answer answer(String slug, String position) {
        return new Answer(slug, Label.same(slug), new BigDecimal(position));
    }

    private static String spelled(List<RuleFact> facts, String key) {
        return facts.stream()
                .filter(fact -> fact.key().equals(RuleKey.of(key)))
                .map(fact -> fact.value().spelled())
                .findFirst()
                .orElseThrow();
    }

    private static RulePart rules(long scale, String good, String bad, String target) {
        return new DerivedRules(
                "s",
                List.of(
                        new RuleFact(
                                RuleKey.of("s.scale"),
                                new RuleValue.Count(scale, Label.same("points")),
                                Label.same("scale")),
                        figure("s.weights.good", good),
                        figure("s.weights.bad", bad),
                        figure("s.grades.low", "0"),
                        figure("s.grades.high", "75"),
                        figure("s.target", target)),
                List.of(new RuleTable(
                        RuleKey.of("s.grades"),
                        Label.same("grades"),
                        Label.same("grade"),
                        List.of(
                                new RuleTable.Line("low", Label.same("Low")),
                                new RuleTable.Line("high", Label.same("High"))),
                        List.of())));
    }

    private static RuleFact figure(String key, String value) {
        return new RuleFact(RuleKey.of(key), new RuleValue.Figure(new BigDecimal(value)), Label.same(key));
    }
}
