package org.crmkit.core.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Reason;
import org.crmkit.core.survey.SurveyResult.Moved;
import org.crmkit.core.survey.SurveyResult.Refused;
import org.crmkit.core.time.WorkingCalendar;

/**
 * The steps of a survey: goals and plan, approval, questionnaire, field work, analysis, report, file. Pure; what may not be done is
 * an answer, never an exception. Everything is decided under the edition the survey was planned under.
 */
public final class SurveyFlow {

    private SurveyFlow() {}

    /** Plans a survey under the policy in force. */
    public static Moved plan(SurveyPlan plan, Instant at, InForce<SurveyPolicy> policy) {
        Survey survey = new Survey(plan, SurveyState.DRAFT, policy.version(), Optional.empty(), at);
        return new Moved(survey, new SurveyEvent.Planned(plan.id(), at, policy.version(), plan.inCharge()));
    }

    /** Puts another plan in place of a draft; it keeps number and edition. */
    public static SurveyResult revise(Survey survey, SurveyPlan plan, StaffId by, Instant at) {
        if (!plan.id().equals(survey.id())) {
            return Refused.because(
                    "other-survey",
                    "计划的编号为" + plan.id() + "；应为" + survey.id() + "。",
                    "The plan is of survey " + plan.id() + "; it must be of " + survey.id() + ".");
        }
        Survey revised =
                new Survey(plan, survey.state(), survey.plannedUnder(), survey.questionnaire(), survey.changedAt());
        return step(survey, SurveyStep.REVISE, by, at).orElseGet(() -> moved(revised, SurveyStep.REVISE, by, at));
    }

    /** Hands in the plan; refused with everything the policy objects to, see {@link SurveyPlan#objections}. */
    public static SurveyResult submit(
            Survey survey, StaffId by, Instant at, SurveyPolicy policy, WorkingCalendar calendar) {
        return step(survey, SurveyStep.SUBMIT, by, at).orElseGet(() -> {
            List<Reason> objections =
                    survey.plan().objections(calendar.workingHours().day(at), policy, calendar);
            return objections.isEmpty() ? moved(survey, SurveyStep.SUBMIT, by, at) : new Refused(objections);
        });
    }

    /** Begins field work; refused with every certain finding of {@link QuestionnaireCheck}. */
    public static SurveyResult start(
            Survey survey,
            Questionnaire questionnaire,
            StaffId by,
            Instant at,
            SurveyPolicy policy,
            QuestionnairePolicy questions) {
        Survey asking = new Survey(
                survey.plan(), survey.state(), survey.plannedUnder(), Optional.of(questionnaire), survey.changedAt());
        return step(survey, SurveyStep.START, by, at).orElseGet(() -> {
            List<Reason> objections =
                    QuestionnaireCheck.of(questionnaire, survey.plan().purpose().areas(), policy, questions).stream()
                            .filter(QuestionFinding::isCertain)
                            .map(QuestionFinding::reason)
                            .toList();
            return objections.isEmpty() ? moved(asking, SurveyStep.START, by, at) : new Refused(objections);
        });
    }

    /**
     * Makes a step that needs nothing but a person: return, approve, close, report, file, cancel.
     *
     * @return {@code illegal-step}, {@code earlier-than-last-change}, {@code own-plan}; or {@code step-needs-more} for the steps that
     *     have a method of their own
     */
    public static SurveyResult apply(Survey survey, SurveyStep step, StaffId by, Instant at) {
        return step(survey, step, by, at).orElseGet(() -> switch (step) {
            case REVISE, SUBMIT, START ->
                Refused.because(
                        "step-needs-more",
                        "“" + step.label().zh() + "”须连同计划或问卷一起办理。",
                        "The survey can only " + step.label().en() + " with its plan or questionnaire.");
            case RETURN, APPROVE, CLOSE, REPORT, FILE, CANCEL -> moved(survey, step, by, at);
        });
    }

    /** Returns why the step may not be made; empty if it may. */
    private static Optional<SurveyResult> step(Survey survey, SurveyStep step, StaffId by, Instant at) {
        if (!step.isPossibleIn(survey.state())) {
            List<SurveyStep> possible = SurveyStep.possibleIn(survey.state());
            return Optional.of(Refused.because(
                    "illegal-step",
                    "调研" + survey.id() + "的状态为“" + survey.state().label().zh() + "”，不能"
                            + step.label().zh() + "；"
                            + (possible.isEmpty()
                                    ? "已经终结。"
                                    : "可以："
                                            + possible.stream()
                                                    .map(s -> s.label().zh())
                                                    .collect(Collectors.joining("、"))
                                            + "。"),
                    "Survey " + survey.id() + " in state " + survey.state().code() + " cannot "
                            + step.label().en() + "; "
                            + (possible.isEmpty()
                                    ? "it is over."
                                    : "it can "
                                            + possible.stream()
                                                    .map(s -> s.label().en())
                                                    .collect(Collectors.joining(", "))
                                            + ".")));
        }
        if (at.isBefore(survey.changedAt())) {
            return Optional.of(Refused.because(
                    "earlier-than-last-change",
                    "时间" + at + "早于最近一次变更" + survey.changedAt() + "，请核对时钟。",
                    "The time was " + at + "; it must not be before the last change, " + survey.changedAt()
                            + ". Check the clock."));
        }
        if (step == SurveyStep.APPROVE && by.equals(survey.plan().inCharge())) {
            return Optional.of(Refused.because(
                    "own-plan",
                    "负责人" + by + "不能批准自己的计划；请由主管或经理审批。",
                    by + " is in charge of the survey and cannot approve the plan. Let a supervisor or manager."));
        }
        return Optional.empty();
    }

    private static SurveyResult moved(Survey survey, SurveyStep step, StaffId by, Instant at) {
        Survey moved = new Survey(survey.plan(), step.to(), survey.plannedUnder(), survey.questionnaire(), at);
        return new Moved(
                moved,
                new SurveyEvent.Moved(survey.id(), at, survey.plannedUnder(), step, survey.state(), step.to(), by));
    }
}
