package org.crmkit.templates.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void text_and_slots_of_all_four_sorts_are_told_apart_and_print_back() {
        Wording wording = Wording.of(
                "按{ref:survey-policy}，{role:survey-supervisor}在{survey.report-within}内提交：{table:complaint.service-levels}",
                "Under the {ref:survey-policy} the {role:survey-supervisor} reports within {survey.report-within}: {table:complaint.service-levels}");

        assertThat(wording.slots(Lang.ZH))
                .containsExactly(
                        new Slot.Reference("survey-policy"),
                        new Slot.Post("survey-supervisor"),
                        new Slot.Fact(RuleKey.of("survey.report-within")),
                        new Slot.Table(RuleKey.of("complaint.service-levels")))
                .isEqualTo(wording.slots(Lang.EN));
        assertThat(Wording.of(wording.text(Lang.ZH), wording.text(Lang.EN))).isEqualTo(wording);
    }

    @Test
    void a_wording_needs_both_languages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of("甲", ""))
                .withMessageContaining("English");
    }

    @Test
    void what_stands_in_braces_must_be_a_slot() {
        assertThatExceptionOfType(SlotSyntaxException.class)
                .isThrownBy(() -> Wording.of("甲", "pay {Credit.Limit}"))
                .withMessageContaining("'{Credit.Limit}'")
                .withMessageContaining("{table:rule.key}");
    }

    @Test
    void wordings_join_in_both_languages() {
        assertThat(Wording.of("甲", "a").then("，", ", ").then(Wording.of("乙{x}", "b {x}")))
                .hasToString("甲，乙{x} / a, b {x}");
    }
}
