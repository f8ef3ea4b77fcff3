package org.crmkit.core.survey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.survey.SheetResult.Recorded;
import org.crmkit.core.survey.SheetResult.Refused;
import org.crmkit.core.survey.SheetResult.Wrong;

/**
 * One filled sheet as it is handed in.
 *
 * @param segment the slug of the respondent's segment
 * @param takenOn the day it was filled
 * @param interviewer who asked, if somebody did
 * @param answers by the slug of the question
 */
public record SheetIntake(
        String segment, LocalDate takenOn, Optional<StaffId> interviewer, Map<String, Answer> answers) {

    public SheetIntake {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /**
     * Returns the sheet as it is recorded, or why not: {@code not-in-field}, {@code segment-unknown},
     * {@code outside-field-work}, {@code entered-late}, or each wrong answer.
     *
     * @param today the day it is entered
     * @param dates of the survey
     */
    public SheetResult record(Survey survey, RespondentKey respondent, LocalDate today, SurveyDates dates) {
        Optional<Questionnaire> questionnaire = survey.questionnaire();
        boolean isTaken = survey.state() == SurveyState.IN_FIELD || survey.state() == SurveyState.CLOSED;
        if (questionnaire.isEmpty() || !isTaken) {
            return Refused.because(
                    "not-in-field",
                    "调研" + survey.id() + "的状态为“" + survey.state().label().zh() + "”，不收问卷。",
                    "Survey " + survey.id() + " is in state " + survey.state().code() + " and takes no sheets.");
        }
        if (survey.plan().population().stream().noneMatch(s -> s.slug().equals(segment))) {
            String slugs =
                    survey.plan().population().stream().map(Segment::slug).collect(Collectors.joining(", "));
            return Refused.because(
                    "segment-unknown",
                    "没有细分群体“" + segment + "”；应为：" + slugs + "。",
                    "The segment was '" + segment + "'; it must be one of " + slugs + ".");
        }
        if (!dates.fieldWork().contains(takenOn)) {
            return Refused.because(
                    "outside-field-work",
                    "问卷填写日" + takenOn + "不在实施期" + dates.fieldWork() + "内。",
                    "The sheet was filled on " + takenOn + "; it must be within field work, " + dates.fieldWork()
                            + ".");
        }
        if (today.isAfter(dates.entryDue())) {
            return Refused.because(
                    "entered-late",
                    "录入截止日为" + dates.entryDue() + "，今天是" + today + "。",
                    "Sheets had to be entered by " + dates.entryDue() + "; today is " + today + ".");
        }
        Questionnaire.Way way = questionnaire.get().follow(answers);
        return way.wrong().isEmpty()
                ? new Recorded(new ResponseSheet(
                        survey.id(), respondent, segment, takenOn, interviewer, way.given(), Recheck.NOT_CHECKED))
                : new Wrong(way.wrong());
    }
}
