package org.crmkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.survey.SurveyCases.CHINA;
import static org.crmkit.core.survey.SurveyCases.MANAGER;
import static org.crmkit.core.survey.SurveyCases.POLICY;
import static org.crmkit.core.survey.SurveyCases.QUESTIONS;
import static org.crmkit.core.survey.SurveyCases.SUPERVISOR;
import static org.crmkit.core.survey.SurveyCases.at;
import static org.crmkit.core.survey.SurveyCases.plan;
import static org.crmkit.core.survey.SurveyCases.questionnaire;
import static org.crmkit.core.survey.SurveyCases.satisfaction;
import static org.crmkit.core.survey.SurveyCases.survey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyFlowTest {

    private static final Instant NOW = at("2026-02-09T17:00");

    /** Drawn from the eight nodes of the process, not from the code. */
    private static final Map<SurveyState, Set<SurveyStep>> ALLOWED = Map.of(
            SurveyState.DRAFT, Set.of(SurveyStep.REVISE, SurveyStep.SUBMIT, SurveyStep.CANCEL),
            SurveyState.SUBMITTED, Set.of(SurveyStep.RETURN, SurveyStep.APPROVE, SurveyStep.CANCEL),
            SurveyState.APPROVED, Set.of(SurveyStep.START, SurveyStep.CANCEL),
            SurveyState.IN_FIELD, Set.of(SurveyStep.CLOSE, SurveyStep.CANCEL),
            SurveyState.CLOSED, Set.of(SurveyStep.REPORT),
            SurveyState.REPORTED, Set.of(SurveyStep.FILE),
            SurveyState.FILED, Set.of(),
            SurveyState.CANCELLED, Set.of());

    private static SurveyResult make(Survey survey, SurveyStep step) {
        return switch (step) {
            case REVISE -> SurveyFlow.revise(survey, plan(), SUPERVISOR, NOW);
            case SUBMIT -> SurveyFlow.submit(survey, SUPERVISOR, NOW, POLICY.policy(), CHINA);
            case START ->
                SurveyFlow.start(survey, satisfaction(), SUPERVISOR, NOW, POLICY.policy(), QUESTIONS.policy());
            default -> SurveyFlow.apply(survey, step, MANAGER, NOW);
        };
    }

    private static List<String> refusal(SurveyResult result) {
        return result.fold(
                moved -> List.of(),
                refused -> refused.reasons().stream().map(Reason::code).toList());
    }

    private static String sentence(SurveyResult result) {
        return result.fold(moved -> "", refused -> refused.reasons().get(0).toString());
    }

    @ParameterizedTest
    @EnumSource(SurveyState.class)
    void every_step_is_made_from_its_states_and_from_no_other(SurveyState state) {
        for (SurveyStep step : SurveyStep.values()) {
            boolean isAllowed = ALLOWED.getOrDefault(state, Set.of()).contains(step);
            SurveyResult result = make(survey(state), step);
            assertThat(refusal(result))
                    .as("%s from %s", step, state)
                    .isEqualTo(isAllowed ? List.of() : List.of("illegal-step"));
            result.fold(
                    moved -> {
                        assertThat(moved.survey().state()).isEqualTo(step.to());
                        assertThat(moved.survey().changedAt()).isEqualTo(NOW);
                        assertThat(moved.event()).isInstanceOfSatisfying(SurveyEvent.Moved.class, event -> {
                            assertThat(event.step()).isEqualTo(step);
                            assertThat(event.from()).isEqualTo(state);
                            assertThat(event.to()).isEqualTo(step.to());
                            assertThat(event.decidedUnder()).isEqualTo(POLICY.version());
                        });
                        return true;
                    },
                    refused -> {
                        assertThat(refused.reasons().get(0).text().en()).contains(state.code());
                        return true;
                    });
        }
    }

    @Test
    void a_refusal_says_what_is_possible_instead() {
        SurveyResult closed = SurveyFlow.apply(survey(SurveyState.CLOSED), SurveyStep.CANCEL, MANAGER, NOW);
        assertThat(sentence(closed)).contains("整理分析", "提交报告", "cannot be cancelled", "it can be reported");
        SurveyResult filed = SurveyFlow.apply(survey(SurveyState.FILED), SurveyStep.CANCEL, MANAGER, NOW);
        assertThat(sentence(filed)).contains("it is over");
    }

    @Test
    void a_plan_is_drafted_and_handed_in_under_the_edition_in_force() {
        SurveyResult.Moved planned = SurveyFlow.plan(plan(), NOW, POLICY);
        assertThat(planned.survey().state()).isEqualTo(SurveyState.DRAFT);
        assertThat(planned.event()).isInstanceOf(SurveyEvent.Planned.class);
        assertThat(planned.survey().plannedUnder()).isEqualTo(POLICY.version());
        assertThat(refusal(SurveyFlow.submit(
                        planned.survey(), SUPERVISOR, at("2026-02-10T00:00"), POLICY.policy(), CHINA)))
                .containsExactly("handed-in-late");
    }

    @Test
    void nobody_approves_his_own_plan() {
        assertThat(refusal(SurveyFlow.apply(survey(SurveyState.SUBMITTED), SurveyStep.APPROVE, SUPERVISOR, NOW)))
                .containsExactly("own-plan");
        assertThat(refusal(SurveyFlow.apply(survey(SurveyState.SUBMITTED), SurveyStep.RETURN, SUPERVISOR, NOW)))
                .isEmpty();
    }

    @Test
    void time_does_not_run_backwards() {
        Survey draft = survey(SurveyState.IN_FIELD);
        assertThat(refusal(SurveyFlow.apply(draft, SurveyStep.CLOSE, MANAGER, draft.changedAt())))
                .isEmpty();
        assertThat(refusal(SurveyFlow.apply(
                        draft, SurveyStep.CLOSE, MANAGER, draft.changedAt().minusNanos(1))))
                .containsExactly("earlier-than-last-change");
    }

    @Test
    void a_revision_keeps_the_number_and_brings_the_new_plan() {
        SurveyPlan p = plan();
        SurveyPlan cheaper = plan("CNY 1000.00", SurveyCases.PRIORITY, SurveyCases.OTHERS);
        SurveyResult revised = SurveyFlow.revise(survey(SurveyState.DRAFT), cheaper, SUPERVISOR, NOW);
        Money budget = revised.fold(m -> m.survey().plan().budget(), r -> p.budget());
        assertThat(budget).isEqualTo(Money.parse("CNY 1000.00"));
        SurveyPlan other = new SurveyPlan(
                SurveyId.of("S-2"), p.purpose(), p.population(), p.fieldWork(), p.inCharge(), p.staff(), p.budget());
        assertThat(refusal(SurveyFlow.revise(survey(SurveyState.DRAFT), other, SUPERVISOR, NOW)))
                .containsExactly("other-survey");
    }

    @Test
    void field_work_begins_with_a_questionnaire_without_certain_findings() {
        Questionnaire wrongScale =
                questionnaire(Question.scale("q", Label.same("Q"), 5).measuring(SatisfactionDimension.LOYALTY));
        Questionnaire suspected = questionnaire(
                Question.scale("q", Label.of("价格和质量？", "Q"), 10).measuring(SatisfactionDimension.LOYALTY));
        assertThat(refusal(SurveyFlow.start(
                        survey(SurveyState.APPROVED),
                        wrongScale,
                        SUPERVISOR,
                        NOW,
                        POLICY.policy(),
                        QUESTIONS.policy())))
                .containsExactly("other-scale");
        SurveyResult started = SurveyFlow.start(
                survey(SurveyState.APPROVED), suspected, SUPERVISOR, NOW, POLICY.policy(), QUESTIONS.policy());
        Optional<Questionnaire> asked = started.fold(m -> m.survey().questionnaire(), r -> Optional.empty());
        assertThat(asked).contains(suspected);
    }

    @ParameterizedTest
    @EnumSource(
            value = SurveyStep.class,
            names = {"REVISE", "SUBMIT"})
    void a_step_that_needs_a_plan_is_not_made_without(SurveyStep step) {
        assertThat(refusal(SurveyFlow.apply(survey(SurveyState.DRAFT), step, MANAGER, NOW)))
                .containsExactly("step-needs-more");
    }
}
