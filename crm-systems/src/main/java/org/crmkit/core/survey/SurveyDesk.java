package org.crmkit.core.survey;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.crmkit.core.survey.SurveyResult.Moved;
import org.crmkit.core.survey.SurveyResult.Refused;
import org.crmkit.core.time.WorkingCalendar;

/**
 * Where surveys are planned, carried out and their sheets handed in: reads, lets {@link SurveyFlow} or {@link SheetIntake} decide,
 * saves state and events in one unit of work. Safe under threads if its parts are.
 */
public final class SurveyDesk {

    private static final Retry RETRY = Retry.of(5);
    private static final Reason CHANGED =
            Reason.of("changed-meanwhile", "他人正在修改，请稍后再试。", "Others kept changing it meanwhile. Try again.");

    private final Surveys surveys;
    private final UnitOfWork work;
    private final Rules rules;
    private final RespondentSeal seal;
    private final Clock clock;

    /**
     * What rules a survey.
     *
     * @param surveys how surveys are held
     * @param questionnaires what may be asked
     * @param calendar when the company works
     */
    public record Rules(
            PolicySource<SurveyPolicy> surveys,
            PolicySource<QuestionnairePolicy> questionnaires,
            WorkingCalendar calendar) {}

    /** Creates a desk; {@code clock} is the one source of the present. */
    public SurveyDesk(Surveys surveys, UnitOfWork work, Rules rules, RespondentSeal seal, Clock clock) {
        this.surveys = surveys;
        this.work = work;
        this.rules = rules;
        this.seal = seal;
        this.clock = clock;
    }

    /** Plans a survey; refused as {@code survey-exists} if its number is taken. */
    public SurveyResult plan(SurveyPlan plan) {
        Instant now = clock.instant();
        Moved planned = SurveyFlow.plan(plan, now, rules.surveys().at(now));
        return save(planned, Version.NEW)
                ? planned
                : Refused.because(
                        "survey-exists",
                        "编号" + plan.id() + "已有调研，请另取编号。",
                        "There is a survey " + plan.id() + " already. Give this one another number.");
    }

    /** Puts another plan in place of a draft. */
    public SurveyResult revise(SurveyPlan plan, StaffId by) {
        return decide(plan.id(), (survey, policy) -> SurveyFlow.revise(survey, plan, by, clock.instant()));
    }

    /** Hands in the plan. */
    public SurveyResult submit(SurveyId id, StaffId by) {
        return decide(
                id,
                (survey, policy) -> SurveyFlow.submit(survey, by, clock.instant(), policy.policy(), rules.calendar()));
    }

    /** Begins field work with a questionnaire. */
    public SurveyResult start(SurveyId id, Questionnaire questionnaire, StaffId by) {
        return decide(id, (survey, policy) -> rules.questionnaires()
                .edition(survey.plannedUnder())
                .map(questions -> SurveyFlow.start(
                        survey, questionnaire, by, clock.instant(), policy.policy(), questions.policy()))
                .orElseGet(() -> editionUnknown(survey)));
    }

    /** Makes a step that needs nothing but a person. */
    public SurveyResult move(SurveyId id, SurveyStep step, StaffId by) {
        return decide(id, (survey, policy) -> SurveyFlow.apply(survey, step, by, clock.instant()));
    }

    private SurveyResult decide(SurveyId id, BiFunction<Survey, InForce<SurveyPolicy>, SurveyResult> decision) {
        return RETRY.<SurveyResult>until(() -> {
                    Optional<Stored<Survey>> stored = surveys.find(id);
                    if (stored.isEmpty()) {
                        return Optional.of(unknown(id));
                    }
                    Survey survey = stored.get().state();
                    SurveyResult result = rules.surveys()
                            .edition(survey.plannedUnder())
                            .map(policy -> decision.apply(survey, policy))
                            .orElseGet(() -> editionUnknown(survey));
                    boolean isDone =
                            result.fold(moved -> save(moved, stored.get().version()), refused -> true);
                    return isDone ? Optional.of(result) : Optional.empty();
                })
                .orElseGet(() -> new Refused(List.of(CHANGED)));
    }

    private static Refused unknown(SurveyId id) {
        return Refused.because("survey-unknown", "没有调研" + id + "。", "There is no survey " + id + ".");
    }

    private static Refused editionUnknown(Survey survey) {
        return Refused.because(
                "edition-unknown",
                "找不到该调研所依据的制度版本" + survey.plannedUnder() + "，请补齐该版本。",
                "The survey is planned under " + survey.plannedUnder()
                        + ", an edition without these rules on the shelf. Put it back.");
    }

    private boolean save(Moved moved, Version expected) {
        return work.commit(Changes.builder()
                        .save(Surveys.key(moved.survey().id()), expected, moved.survey())
                        .event(moved.event())
                        .build())
                .fold(committed -> true, stale -> false, repeated -> false);
    }

    /**
     * Records a sheet under seal.
     *
     * @return as {@link SheetIntake#record}, or {@code survey-unknown}, {@code edition-unknown}, {@code answered-before}
     */
    public SheetResult record(SurveyId id, CustomerId customer, SheetIntake intake) {
        Optional<Stored<Survey>> stored = surveys.find(id);
        if (stored.isEmpty()) {
            return new SheetResult.Refused(unknown(id).reasons().get(0));
        }
        Survey survey = stored.get().state();
        Optional<InForce<SurveyPolicy>> policy = rules.surveys().edition(survey.plannedUnder());
        if (policy.isEmpty()) {
            return new SheetResult.Refused(editionUnknown(survey).reasons().get(0));
        }
        Instant now = clock.instant();
        SheetResult result = intake.record(
                survey,
                seal.seal(id, customer),
                rules.calendar().workingHours().day(now),
                survey.plan().dates(policy.get().policy(), rules.calendar()));
        return result.fold(
                recorded -> save(
                                recorded.sheet(),
                                Version.NEW,
                                new SurveyEvent.SheetRecorded(id, now, survey.plannedUnder(), intake.segment()))
                        ? recorded
                        : SheetResult.Refused.because(
                                "answered-before", "该受访者已经交过问卷。", "This respondent has handed in a sheet before."),
                wrong -> wrong,
                refused -> refused);
    }

    /** Notes what calling back a respondent found; refused as {@code sheet-unknown} if he has handed in no sheet. */
    public SheetResult recheck(SurveyId id, RespondentKey respondent, Recheck outcome) {
        return RETRY.<SheetResult>until(() -> {
                    Optional<Stored<Survey>> survey = surveys.find(id);
                    Optional<Stored<ResponseSheet>> stored = surveys.sheet(id, respondent);
                    if (survey.isEmpty() || stored.isEmpty()) {
                        return Optional.of(SheetResult.Refused.because(
                                "sheet-unknown", "没有该受访者的问卷。", "There is no sheet of this respondent."));
                    }
                    ResponseSheet sheet = stored.get().state().rechecked(outcome);
                    SurveyEvent event = new SurveyEvent.SheetRechecked(
                            id, clock.instant(), survey.get().state().plannedUnder(), outcome);
                    return save(sheet, stored.get().version(), event)
                            ? Optional.of(new SheetResult.Recorded(sheet))
                            : Optional.empty();
                })
                .orElseGet(() -> new SheetResult.Refused(CHANGED));
    }

    private boolean save(ResponseSheet sheet, Version expected, SurveyEvent event) {
        return work.commit(Changes.builder()
                        .save(Surveys.key(sheet.survey(), sheet.respondent()), expected, sheet)
                        .event(event)
                        .build())
                .fold(committed -> true, stale -> false, repeated -> false);
    }
}
