package org.crmkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;

class QuestionnairePolicyTest {

    private static Map<QuestionKind, Integer> seconds(int each) {
        Map<QuestionKind, Integer> seconds = new EnumMap<>(QuestionKind.class);
        for (QuestionKind kind : QuestionKind.values()) {
            seconds.put(kind, each);
        }
        return seconds;
    }

    @Test
    void its_facts_are_paths() {
        QuestionnairePolicy policy = new QuestionnairePolicy(5, 10, 60, 160, Optional.of(5), seconds(8));
        assertThat(policy.facts())
                .extracting(f -> f.key() + " = " + f.value().spelled())
                .containsExactly(
                        "questionnaire.smallest-cell = 5",
                        "questionnaire.most-options = 10",
                        "questionnaire.longest.zh = 60",
                        "questionnaire.longest.en = 160",
                        "questionnaire.trial-per-segment = 5",
                        "questionnaire.seconds.open = 8",
                        "questionnaire.seconds.single = 8",
                        "questionnaire.seconds.multiple = 8",
                        "questionnaire.seconds.scale = 8");
        assertThat(policy.facts()).extracting(RuleFact::leaning).first().isEqualTo(Leaning.HIGHER_FAVOURS_CUSTOMER);
        assertThat(policy.tables().get(0).rows()).hasSize(4);
        assertThat(policy.longest(Lang.ZH)).isEqualTo(60);
        assertThat(policy.longest(Lang.EN)).isEqualTo(160);
        assertThat(policy.section()).isEqualTo("questionnaire");
    }

    @Test
    void the_bounds_are_kept_exactly() {
        assertThat(new QuestionnairePolicy(2, 2, 1, 1, Optional.of(5), seconds(1)).seconds())
                .hasSize(4);
        assertThat(new QuestionnairePolicy(2, 2, 1, 1, Optional.of(5), seconds(3600)).secondsFor(List.of()))
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnairePolicy(1, 2, 1, 1, Optional.of(5), seconds(1)))
                .withMessageContaining("questionnaire.smallest-cell is 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnairePolicy(2, 1, 1, 1, Optional.of(5), seconds(1)))
                .withMessageContaining("most-options");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnairePolicy(2, 2, 0, 1, Optional.of(5), seconds(1)))
                .withMessageContaining("longest.zh");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnairePolicy(2, 2, 1, 0, Optional.of(5), seconds(1)))
                .withMessageContaining("longest.en");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnairePolicy(2, 2, 1, 1, Optional.of(5), seconds(0)))
                .withMessageContaining("seconds.open");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnairePolicy(2, 2, 1, 1, Optional.of(5), seconds(3601)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionnairePolicy(2, 2, 1, 1, Optional.of(5), Map.of()))
                .withMessageContaining("null");
    }

    @Test
    void the_reference_data_names_steps_areas_and_principles() {
        assertThat(CollectionMethod.QUESTIONNAIRE.steps()).hasSize(5);
        assertThat(CollectionMethod.INTERVIEW.steps()).hasSize(5);
        assertThat(CollectionMethod.makingOfQuestionnaire()).hasSize(5);
        assertThat(CollectionMethod.tidying()).hasSize(4);
        assertThat(SurveyArea.values()).hasSize(8);
        assertThat(QuestionPrinciple.values())
                .extracting(p -> p.label().zh())
                .containsExactly("适度性", "客观性", "自愿性", "必要性");
    }
}
