package org.crmkit.core.document.room;

import java.util.List;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.json.codec.ValueType;
import org.crmkit.core.survey.QuestionFinding;
import org.crmkit.core.survey.RecheckSample;
import org.crmkit.core.survey.RespondentKey;
import org.crmkit.core.survey.ResponseSheet;
import org.crmkit.core.survey.SampleShare;
import org.crmkit.core.survey.SheetIntake;
import org.crmkit.core.survey.SheetResult;
import org.crmkit.core.survey.Survey;
import org.crmkit.core.survey.SurveyDates;
import org.crmkit.core.survey.SurveyEvent;
import org.crmkit.core.survey.SurveyId;
import org.crmkit.core.survey.SurveyReport;
import org.crmkit.core.survey.SurveyReportForm;
import org.crmkit.core.survey.SurveyResult;

/** What surveys keep and send: surveys with their questionnaires, sheets under seal, results and reports. */
public final class SurveyDocuments {

    /** What is to be said against a question. */
    public static final DocumentType<QuestionFinding> QUESTION_FINDING =
            DocumentType.of("systems/question-finding", QuestionFinding.class, QuestionnaireCodecs.QUESTION_FINDING);

    /** A filled sheet as it is handed in. */
    public static final DocumentType<SheetIntake> SHEET_INTAKE =
            DocumentType.of("systems/sheet-intake", SheetIntake.class, SheetCodecs.SHEET_INTAKE);

    /** A filled sheet as it is kept. */
    public static final DocumentType<ResponseSheet> RESPONSE_SHEET =
            DocumentType.of("systems/response-sheet", ResponseSheet.class, SheetCodecs.RESPONSE_SHEET);

    /** What became of a sheet that was handed in. */
    public static final DocumentType<SheetResult> SHEET_RESULT =
            DocumentType.of("systems/sheet-result", SheetResult.class, SheetCodecs.SHEET_RESULT);

    /** A survey in any of its states. */
    public static final DocumentType<Survey> SURVEY =
            DocumentType.of("systems/survey", Survey.class, SurveyCodecs.SURVEY);

    /** The days a survey keeps to. */
    public static final DocumentType<SurveyDates> SURVEY_DATES =
            DocumentType.of("systems/survey-dates", SurveyDates.class, SurveyCodecs.SURVEY_DATES);

    /** How many of a segment are to be asked. */
    public static final DocumentType<SampleShare> SAMPLE_SHARE =
            DocumentType.of("systems/sample-share", SampleShare.class, SurveyCodecs.SAMPLE_SHARE);

    /** How the sheets to check are drawn. */
    public static final DocumentType<RecheckSample> RECHECK_SAMPLE =
            DocumentType.of("systems/recheck-sample", RecheckSample.class, SurveyCodecs.RECHECK_SAMPLE);

    /** What happened to a survey. */
    public static final DocumentType<SurveyEvent> SURVEY_EVENT =
            DocumentType.of("systems/survey-event", SurveyEvent.class, SurveyCodecs.SURVEY_EVENT);

    /** What became of a step of a survey. */
    public static final DocumentType<SurveyResult> SURVEY_RESULT =
            DocumentType.of("systems/survey-result", SurveyResult.class, SurveyCodecs.SURVEY_RESULT);

    /** What a survey found. */
    public static final DocumentType<SurveyReport> SURVEY_REPORT =
            DocumentType.of("systems/survey-report", SurveyReport.class, SurveyReportCodecs.SURVEY_REPORT);

    /** The report of a survey as it is handed in. */
    public static final DocumentType<SurveyReportForm> SURVEY_REPORT_FORM =
            DocumentType.of("systems/survey-report-form", SurveyReportForm.class, SurveyFormCodecs.SURVEY_REPORT_FORM);

    private SurveyDocuments() {}

    /** Returns every type. */
    public static List<DocumentType<?>> all() {
        return List.of(
                QUESTION_FINDING,
                SHEET_INTAKE,
                RESPONSE_SHEET,
                SHEET_RESULT,
                SURVEY,
                SURVEY_DATES,
                SAMPLE_SHARE,
                RECHECK_SAMPLE,
                SURVEY_EVENT,
                SURVEY_RESULT,
                SURVEY_REPORT,
                SURVEY_REPORT_FORM);
    }

    /** Returns the types of the events. */
    public static List<DocumentType<?>> events() {
        return List.of(SURVEY_EVENT);
    }

    /** Returns the small types that stand in a host's own objects without an envelope. */
    public static List<ValueType<?>> values() {
        return List.of(
                new ValueType<>(SurveyId.class, SheetCodecs.SURVEY_ID),
                new ValueType<>(RespondentKey.class, SheetCodecs.RESPONDENT_KEY));
    }
}
