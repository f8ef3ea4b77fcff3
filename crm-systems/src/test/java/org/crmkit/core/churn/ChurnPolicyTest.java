package org.crmkit.core.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChurnPolicyTest {

    private static final ChurnPolicy SHIPPED = CompleteRulebook.load()
            .inForceIfAny(ChurnPolicy.class)
            .orElseThrow()
            .policy();

    private static ChurnPolicy with(Map<RecoveryEffort, Money> worth, String below, String margin, int horizon) {
        return new ChurnPolicy(
                SHIPPED.warnAfter(),
                SHIPPED.lostAfter(),
                new BigDecimal(below),
                SHIPPED.betterFrom(),
                worth,
                SHIPPED.steps(),
                SHIPPED.chances(),
                new BigDecimal(margin),
                horizon,
                SHIPPED.leastReturn());
    }

    @Test
    void every_rule_is_told_once_as_a_fact() {
        List<String> keys =
                SHIPPED.facts().stream().map(fact -> fact.key().path()).toList();

        assertThat(keys)
                .doesNotHaveDuplicates()
                .contains(
                        "churn.warn-after",
                        "churn.lost-after",
                        "churn.dissatisfied-below",
                        "churn.better-from",
                        "churn.margin",
                        "churn.horizon",
                        "churn.least-return")
                .hasSize(7 + 3 + RetentionState.open().size() + LostSegment.values().length);
        assertThat(SHIPPED.section()).isEqualTo("churn");
    }

    @Test
    void each_cell_of_its_tables_is_a_fact() {
        List<String> keys =
                SHIPPED.facts().stream().map(fact -> fact.key().path()).toList();

        assertThat(SHIPPED.tables()).hasSize(3);
        for (RuleTable table : SHIPPED.tables()) {
            assertThat(table.rows()).isNotEmpty();
            table.rows().forEach(row -> table.columns().forEach(column -> assertThat(keys)
                    .contains(table.cell(row, column).path())));
        }
    }

    @Test
    void what_an_effort_is_made_for_falls_from_step_to_step() {
        Map<RecoveryEffort, Money> level = new EnumMap<>(SHIPPED.worth());
        level.put(RecoveryEffort.TRY, level.get(RecoveryEffort.UTMOST));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(level, "60", "0.2", 3))
                .withMessageContaining("churn.worth." + RecoveryEffort.TRY.code())
                .withMessageContaining("below the one before it");
        assertThat(with(SHIPPED.worth(), "60", "0.2", 3).worth()).isEqualTo(SHIPPED.worth());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0.2, 3, churn.dissatisfied-below",
        "101, 0.2, 3, churn.dissatisfied-below",
        "60, 0, 3, churn.margin",
        "60, 1.1, 3, churn.margin",
        "60, 0.2, 0, churn.horizon",
        "60, 0.2, 11, churn.horizon"
    })
    void what_lies_outside_is_told_with_its_key(String below, String margin, int horizon, String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(SHIPPED.worth(), below, margin, horizon))
                .withMessageContaining(key);
    }

    @Test
    void a_customer_is_warned_of_before_he_is_lost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChurnPolicy(
                        Span.parse("90 days"),
                        Span.parse("90 days"),
                        SHIPPED.dissatisfiedBelow(),
                        SHIPPED.betterFrom(),
                        SHIPPED.worth(),
                        SHIPPED.steps(),
                        SHIPPED.chances(),
                        SHIPPED.margin(),
                        SHIPPED.horizon(),
                        SHIPPED.leastReturn()))
                .withMessageContaining("must be longer than churn.warn-after");
    }
}
