package org.crmkit.core.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierSchemeTest {

    @Test
    void every_rule_is_a_fact_under_the_path_a_rulebook_file_has() {
        assertThat(TierAssignmentTest.SCHEME.facts())
                .map(fact -> fact.key().path() + " | " + fact.value().spelled())
                .containsExactly(
                        "tier.window | 12 months",
                        "tier.window-kind | rolling",
                        "tier.downgrade | at-once",
                        "tier.returns | on-return-day",
                        "tier.levels.standard.name | 普通会员 / Standard",
                        "tier.levels.standard.threshold | CNY 0.00",
                        "tier.levels.silver.name | 银卡会员 / Silver",
                        "tier.levels.silver.threshold | CNY 5000.00",
                        "tier.levels.gold.name | 金卡会员 / Gold",
                        "tier.levels.gold.threshold | CNY 20000.00");
    }

    @Test
    void every_cell_of_the_table_is_a_fact() {
        List<String> keys = TierAssignmentTest.SCHEME.facts().stream()
                .map(RuleFact::key)
                .map(Object::toString)
                .toList();
        RuleTable table = TierAssignmentTest.SCHEME.tables().get(0);
        assertThat(table.key()).hasToString("tier.levels");
        assertThat(table.rows()).extracting(RuleTable.Line::slug).containsExactly("standard", "silver", "gold");
        table.rows().forEach(row -> table.columns().forEach(column -> assertThat(keys)
                .contains(table.cell(row, column).path())));
    }

    @Test
    void a_threshold_not_above_the_one_before_it_is_refused_with_both_and_the_way_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(
                        level("standard", "CNY 0.00"), level("silver", "CNY 8000.00"), level("gold", "CNY 8000.00")))
                .withMessage("tier.levels.gold.threshold was CNY 8000.00; it must be above CNY 8000.00, the threshold"
                        + " of silver before it. Raise it, or change the order of the levels.");
    }

    @Test
    void the_first_level_begins_at_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(level("standard", "CNY 0.01")))
                .withMessageContaining("tier.levels.standard.threshold was CNY 0.01")
                .withMessageContaining("begin at zero");
    }

    @Test
    void other_levels_that_mean_nothing_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> scheme()).withMessageContaining("tier.levels is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(level("standard", "CNY 0.00"), level("standard", "CNY 1.00")))
                .withMessageContaining("'standard' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(level("standard", "CNY 0.00"), level("gold", "USD 1.00")))
                .withMessageContaining("tier.levels.gold.threshold was USD 1.00")
                .withMessageContaining("CNY");
        assertThatIllegalArgumentException().isThrownBy(() -> level("Gold", "CNY 1.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> level("gold", "CNY -1.00"))
                .withMessageContaining("LevelRule.threshold was CNY -1.00");
    }

    @ParameterizedTest
    @CsvSource({"0 months", "12 hours", "10 working days"})
    void a_window_that_is_no_length_of_days_is_refused(String window) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierScheme.rolling(Span.parse(window), List.of(level("standard", "CNY 0.00"))))
                .withMessageContaining("tier.window was " + window);
    }

    @ParameterizedTest
    @CsvSource({
        "12 months, 2026-03-01, 2025-03-02",
        "1 year,    2026-03-01, 2025-03-02",
        "1 year,    2025-02-28, 2024-02-29",
        "1 month,   2026-03-31, 2026-03-01",
        "1 day,     2026-03-01, 2026-03-01",
        "2 weeks,   2026-03-15, 2026-03-02"
    })
    void the_window_has_exactly_its_length_and_ends_with_the_day(String window, LocalDate day, LocalDate first) {
        TierScheme scheme = TierScheme.rolling(Span.parse(window), List.of(level("standard", "CNY 0.00")));
        assertThat(scheme.firstDayThatCounts(day)).isEqualTo(first);
    }

    static TierScheme scheme(TierLevel... levels) {
        return TierScheme.rolling(Span.parse("12 months"), List.of(levels));
    }

    static TierLevel level(String slug, String threshold) {
        return new TierLevel(slug, Label.same(slug), Money.parse(threshold));
    }
}
