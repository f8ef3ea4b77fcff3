package org.crmkit.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.SampleRules;
import org.junit.jupiter.api.Test;

class FactBookTest {

    private final FactBook book = FactBook.of(SampleRules.rules());

    @Test
    void a_rule_is_found_by_its_key_with_its_unit() {
        RuleFact fact = book.fact(RuleKey.of("complaint.service-levels.gold.first-response"))
                .orElseThrow();

        assertThat(fact.value().in(Lang.ZH)).isEqualTo("4个工作小时");
        assertThat(fact.value().in(Lang.EN)).isEqualTo("4 working hours");
    }

    @Test
    void a_table_is_found_by_its_key_and_a_wrong_key_finds_nothing() {
        assertThat(book.table(RuleKey.of("complaint.service-levels"))).isPresent();
        assertThat(book.table(RuleKey.of("complaint.service-level"))).isEmpty();
        assertThat(book.fact(RuleKey.of("survey.cycles"))).isEmpty();
    }

    @Test
    void a_book_that_stands_on_another_answers_for_both() {
        List<RulePart> rules = SampleRules.rules();
        FactBook both = FactBook.of(rules.subList(0, 1)).plus(rules.subList(1, rules.size()));

        for (RulePart part : rules) {
            part.facts().forEach(fact -> assertThat(both.fact(fact.key())).contains(fact));
            part.tables().forEach(table -> assertThat(both.table(table.key())).contains(table));
        }
        assertThat(both.fact(RuleKey.of("survey.cycles"))).isEmpty();
    }

    @Test
    void a_key_names_one_fact_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.plus(SampleRules.rules()))
                .withMessageContaining(SampleRules.rules().get(0).facts().get(0).key() + " twice");
    }
}
