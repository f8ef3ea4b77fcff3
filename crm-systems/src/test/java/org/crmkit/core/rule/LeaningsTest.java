package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaningsTest {

    private static RuleFact fact(String key) {
        return new RuleFact(RuleKey.of(key), new RuleValue.Figure(BigDecimal.ONE), Label.same(key));
    }

    @Test
    void a_star_stands_for_one_segment_and_the_first_entry_wins() {
        Leanings leanings = Leanings.none()
                .and(Leaning.LOWER_FAVOURS_CUSTOMER, "credit.grades.d.limit")
                .and(Leaning.HIGHER_FAVOURS_CUSTOMER, "credit.grades.*.limit", "credit.overdue-stop");
        assertThat(leanings.applyTo(List.of(
                        fact("credit.grades.d.limit"),
                        fact("credit.grades.a.limit"),
                        fact("credit.overdue-stop"),
                        fact("credit.grades.limit"),
                        fact("credit.grades.a.b.limit"),
                        fact("credit.overdue"))))
                .extracting(RuleFact::leaning)
                .containsExactly(
                        Leaning.LOWER_FAVOURS_CUSTOMER,
                        Leaning.HIGHER_FAVOURS_CUSTOMER,
                        Leaning.HIGHER_FAVOURS_CUSTOMER,
                        Leaning.UNSTATED,
                        Leaning.UNSTATED,
                        Leaning.UNSTATED);
    }

    @Test
    void a_pattern_that_is_no_key_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leanings.none().and(Leaning.NEUTRAL, "credit..limit"))
                .withMessageContaining("'credit..limit'");
    }

    @Test
    void a_name_favours_nobody() {
        assertThat(new RuleFact(RuleKey.of("a.name"), new RuleValue.Words(Label.same("A")), Label.same("a")).leaning())
                .isEqualTo(Leaning.NEUTRAL);
        assertThat(fact("a.b").leaning(Leaning.NEUTRAL).leaning()).isEqualTo(Leaning.NEUTRAL);
    }

    @ParameterizedTest
    @CsvSource({
        "tier.levels.gold.threshold,LOWER_FAVOURS_CUSTOMER",
        "credit.boundary,LENIENT_CHOICE",
        "credit.overdue-stop,HIGHER_FAVOURS_CUSTOMER",
        "credit.grades.b.limit,HIGHER_FAVOURS_CUSTOMER",
        "credit.grades.b.name,NEUTRAL",
        "complaint.service-levels.gold.resolution,LOWER_FAVOURS_CUSTOMER",
        "complaint.calendar.hours.monday,UNSTATED",
        "survey.budget.ceiling,NEUTRAL"
    })
    void each_policy_states_which_way_its_rules_lean(String key, Leaning leaning) {
        assertThat(CompleteRulebook.load().fact(RuleKey.of(key)).orElseThrow().leaning())
                .isEqualTo(leaning);
    }
}
