package org.crmkit.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
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
    void a_key_names_one_fact_only() {
        RuleFact again = new RuleFact(
                RuleKey.of("survey.cycle"), new RuleValue.Words(Label.of("每月", "monthly")), Label.of("周期", "Cycle"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.plus(List.of(again)))
                .withMessageContaining("survey.cycle");
    }
}
