package org.crmkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.Span;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SurveyPolicyTest {

    private static final SurveyPolicy POLICY = new SurveyPolicy(
            Span.parse("6 months"),
            Span.parse("10 minutes"),
            timetable("15 working days", "3 working days", "2 working days", "10 working days"),
            new SampleRule(200, 30, new BigDecimal("0.30"), new BigDecimal("0.10")),
            Span.parse("3 years"),
            satisfaction(weights("0.10", "0.25", "0.20", "0.25", "0.10", "0.10"), bands("0", "40", "60", "75", "90")),
            new SurveyBudget(Money.parse("CNY 12.00"), Money.parse("CNY 30000.00")),
            Optional.of(new SurveyApprovals(Span.parse("3 working days"), Span.parse("3 working days"))),
            Optional.of(new SurveyReplies(
                    Span.parse("1 working hour"),
                    Span.parse("5 working days"),
                    Span.parse("10 working days"),
                    Span.parse("15 working days"))));

    @Test
    void facts_have_distinct_keys_in_the_section_and_spell_as_the_rulebook_does() {
        List<RuleFact> facts = POLICY.facts();

        assertThat(facts)
                .extracting(RuleFact::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.isBelow(RuleKey.of("survey")));
        assertThat(facts)
                .extracting(fact -> fact.key() + " = " + fact.value().spelled())
                .containsExactly(
                        "survey.cycle = 6 months",
                        "survey.interview-length = 10 minutes",
                        "survey.plan-lead-time = 15 working days",
                        "survey.plan-approval = 3 working days",
                        "survey.sample.minimum = 200",
                        "survey.sample.per-segment = 30",
                        "survey.response-rate = 0.3",
                        "survey.recheck-share = 0.1",
                        "survey.entry-within = 2 working days",
                        "survey.report-within = 10 working days",
                        "survey.retention = 3 years",
                        "survey.satisfaction.scale = 10",
                        "survey.satisfaction.target = 80",
                        "survey.satisfaction.weights.expectation = 0.1",
                        "survey.satisfaction.weights.perceived-quality = 0.25",
                        "survey.satisfaction.weights.perceived-value = 0.2",
                        "survey.satisfaction.weights.satisfaction = 0.25",
                        "survey.satisfaction.weights.grievance = 0.1",
                        "survey.satisfaction.weights.loyalty = 0.1",
                        "survey.satisfaction.bands.very-dissatisfied = 0",
                        "survey.satisfaction.bands.dissatisfied = 40",
                        "survey.satisfaction.bands.neutral = 60",
                        "survey.satisfaction.bands.satisfied = 75",
                        "survey.satisfaction.bands.very-satisfied = 90",
                        "survey.budget.per-questionnaire = CNY 12.00",
                        "survey.budget.ceiling = CNY 30000.00",
                        "survey.approvals.questionnaire = 3 working days",
                        "survey.approvals.report = 3 working days",
                        "survey.replies.complaint = 1 working hour",
                        "survey.replies.low-mark = 5 working days",
                        "survey.replies.recommendation = 10 working days",
                        "survey.replies.privacy = 15 working days");
    }

    @Test
    void every_cell_of_every_table_is_a_fact() {
        List<RuleKey> keys = POLICY.facts().stream().map(RuleFact::key).toList();

        assertThat(POLICY.tables()).hasSize(2);
        for (RuleTable table : POLICY.tables()) {
            for (RuleTable.Line row : table.rows()) {
                assertThat(table.columns()).singleElement().satisfies(column -> assertThat(keys)
                        .contains(table.cell(row, column)));
            }
        }
    }

    @Test
    void an_index_has_the_grade_whose_band_it_reaches() {
        assertThat(List.of(0.0, 39.9, 40.0, 75.0, 100.0))
                .extracting(index ->
                        POLICY.satisfaction().ratingScale().bandOf(index).slug())
                .containsExactly(
                        "very-dissatisfied", "very-dissatisfied", "dissatisfied", "satisfied", "very-satisfied");
    }

    @Test
    void time_limits_that_contradict_each_other_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timetable("2 working days", "3 working days", "2 working days", "10 working days"))
                .withMessageContaining("survey.plan-approval is 3 working days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timetable("15 working days", "3 working days", "2 working days", "1 working day"))
                .withMessageContaining("survey.report-within is 1 working day");
    }

    @Test
    void a_segment_cannot_need_more_questionnaires_than_the_whole_survey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleRule(20, 30, new BigDecimal("0.30"), BigDecimal.ZERO))
                .withMessageContaining("survey.sample.per-segment is 30; it must be 1 to 20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleRule(20, 10, BigDecimal.ZERO, BigDecimal.ZERO))
                .withMessageContaining("survey.response-rate is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleRule(20, 10, BigDecimal.ONE, new BigDecimal("1.1")))
                .withMessageContaining("survey.recheck-share is 1.1");
    }

    @Test
    void weights_and_bands_must_be_complete_and_sound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> satisfaction(
                        weights("0.5", "0.5"), POLICY.satisfaction().bands()))
                .withMessageContaining("has no perceived-value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> satisfaction(
                        weights("0.5", "0.5", "0.1", "0", "0", "0"),
                        POLICY.satisfaction().bands()))
                .withMessageContaining("add up to 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> satisfaction(POLICY.satisfaction().weights(), bands("5", "40", "60", "75", "90")))
                .withMessageContaining("bands.very-dissatisfied is 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> satisfaction(POLICY.satisfaction().weights(), bands("0", "40", "40", "75", "90")))
                .withMessageContaining("bands.neutral is 40; it must be above 40");
    }

    @Test
    void a_budget_has_one_currency_and_its_ceiling_covers_a_questionnaire() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyBudget(Money.parse("CNY 12.00"), Money.parse("USD 1.00")))
                .withMessageContaining("it must be in CNY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyBudget(Money.parse("CNY 12.00"), Money.parse("CNY 11.99")))
                .withMessageContaining("at least CNY 12.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyBudget(Money.parse("CNY -1.00"), Money.parse("CNY 1.00")))
                .withMessageContaining("zero or more");
    }

    private static SurveyTimetable timetable(String lead, String approval, String entry, String report) {
        return new SurveyTimetable(Span.parse(lead), Span.parse(approval), Span.parse(entry), Span.parse(report));
    }

    private static SatisfactionRule satisfaction(
            Map<SatisfactionDimension, BigDecimal> weights, Map<SatisfactionGrade, BigDecimal> bands) {
        return new SatisfactionRule(10, BigDecimal.valueOf(80), weights, bands);
    }

    private static Map<SatisfactionDimension, BigDecimal> weights(String... weights) {
        Map<SatisfactionDimension, BigDecimal> map = new EnumMap<>(SatisfactionDimension.class);
        Iterator<SatisfactionDimension> keys =
                List.of(SatisfactionDimension.values()).iterator();
        for (String value : weights) {
            map.put(keys.next(), new BigDecimal(value));
        }
        return map;
    }

    private static Map<SatisfactionGrade, BigDecimal> bands(String... from) {
        Map<SatisfactionGrade, BigDecimal> map = new EnumMap<>(SatisfactionGrade.class);
        Iterator<SatisfactionGrade> keys = List.of(SatisfactionGrade.values()).iterator();
        for (String value : from) {
            map.put(keys.next(), new BigDecimal(value));
        }
        return map;
    }
}
