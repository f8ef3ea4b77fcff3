package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.junit.jupiter.api.Test;

class ComplaintPolicyTest {

    private static final ComplaintPolicy POLICY = Policies.withGold("4 working hours", "3 working days");

    @Test
    void facts_have_distinct_keys_in_the_section_and_spell_as_the_rulebook_does() {
        List<RuleFact> facts = POLICY.facts();

        assertThat(facts)
                .extracting(RuleFact::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.isBelow(RuleKey.of("complaint")));
        assertThat(facts)
                .extracting(fact -> fact.key() + " = " + fact.value().spelled())
                .contains(
                        "complaint.calendar.country = CN",
                        "complaint.service-levels.standard.first-response = 8 working hours",
                        "complaint.service-levels.gold.resolution = 3 working days",
                        "complaint.escalation-at = 0.8",
                        "complaint.escalations.department-head.at = 1",
                        "complaint.escalations.general-manager.at = 1.5",
                        "complaint.sub-tasks-due-at = 0.9",
                        "complaint.reopen-within = 30 days",
                        "complaint.recurrence-within = 90 days",
                        "complaint.idle-within = 2 working days",
                        "complaint.filter.points-per-repetition = 25",
                        "complaint.callback-share = 0.2",
                        "complaint.filter.weights.customer-class = 0.3",
                        "complaint.filter.must-solve-from = 70",
                        "complaint.filter.routine-from = 40");
    }

    @Test
    void every_cell_of_every_table_is_a_fact() {
        List<RuleKey> keys = POLICY.facts().stream().map(RuleFact::key).toList();

        assertThat(POLICY.tables()).hasSize(4);
        for (RuleTable table : POLICY.tables()) {
            assertThat(table.rows()).isNotEmpty();
            for (RuleTable.Line row : table.rows()) {
                assertThat(table.columns()).isNotEmpty().allSatisfy(column -> assertThat(keys)
                        .contains(table.cell(row, column)));
            }
        }
    }

    @Test
    void a_level_whose_resolution_is_sooner_than_its_first_response_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.withGold("4 working hours", "3 working hours"))
                .withMessageContaining("complaint.service-levels.gold.resolution is 3 working hours")
                .withMessageContaining("at least 4 working hours");
    }

    @Test
    void a_level_that_promises_no_time_at_all_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.withGold("0 minutes", "3 working days"))
                .withMessageContaining("gold.first-response is 0 minutes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.withGold("1 minute", "0 working days"))
                .withMessageContaining("gold.resolution is 0 working days");
    }

    @Test
    void a_tier_has_one_level_and_there_is_at_least_one() {
        ServiceLevel gold = POLICY.serviceLevels().get(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.policy(gold, gold))
                .withMessageContaining("service-levels.gold stands twice");
        assertThatIllegalArgumentException().isThrownBy(Policies::policy).withMessageContaining("is empty");
    }

    @Test
    void shares_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shares("0", "0.2"))
                .withMessageContaining("complaint.escalation-at is 0")
                .withMessageContaining("for 80%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shares("1.01", "0.2"))
                .withMessageContaining("complaint.escalation-at is 1.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shares("0.8", "-0.2"))
                .withMessageContaining("complaint.callback-share is -0.2");
    }

    private static ComplaintPolicy shares(String escalation, String callback) {
        return Policies.policy(
                escalation,
                callback,
                Policies.filter("70", "40"),
                POLICY.serviceLevels().get(0));
    }

    @Test
    void filter_weights_must_be_complete_in_range_and_add_up_to_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("0.20", "0.30", "0.15", "0.20"))
                .withMessageContaining("has no competition");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("0.20", "0.30", "0.15", "0.20", "0.16"))
                .withMessageContaining("add up to 1.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("1.2", "-0.2", "0", "0", "0"))
                .withMessageContaining("weights.return-on-investment is 1.2");
    }

    private static FilterRule rule(String... weights) {
        return new FilterRule(Policies.weights(weights), BigDecimal.valueOf(70), BigDecimal.valueOf(40), 25);
    }

    @Test
    void cut_points_must_be_in_order_and_in_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.filter("40", "40"))
                .withMessageContaining("must-solve-from is 40")
                .withMessageContaining("above 40");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.filter("70", "0"))
                .withMessageContaining("routine-from is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.filter("101", "40"))
                .withMessageContaining("at most 100");
    }
}
