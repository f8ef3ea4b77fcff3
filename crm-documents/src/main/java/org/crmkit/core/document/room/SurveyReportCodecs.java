package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.FigureCodecs;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.survey.QuestionTable;
import org.crmkit.core.survey.SatisfactionGrade;
import org.crmkit.core.survey.SatisfactionIndex;
import org.crmkit.core.survey.SegmentResult;
import org.crmkit.core.survey.SurveyReport;

/** Reports of surveys, counted and weighed. */
final class SurveyReportCodecs {

    private SurveyReportCodecs() {}

    static final Codec<SatisfactionGrade> SATISFACTION_GRADE =
            Codecs.choice(SatisfactionGrade.values(), SatisfactionGrade::slug);

    static final ObjectCodec<SatisfactionIndex.Part> SATISFACTION_INDEX_PART =
            Codecs.record("satisfaction-index-part", f -> {
                var dimension = f.required(
                        "dimension", QuestionnaireCodecs.SATISFACTION_DIMENSION, SatisfactionIndex.Part::dimension);
                var value = f.required("value", Codecs.decimal(), SatisfactionIndex.Part::value);
                var weight = f.required("weight", Codecs.decimal(), SatisfactionIndex.Part::weight);
                var answers = f.required("answers", Codecs.whole(), SatisfactionIndex.Part::answers);
                return v -> new SatisfactionIndex.Part(v.get(dimension), v.get(value), v.get(weight), v.get(answers));
            });

    static final ObjectCodec<SatisfactionIndex> SATISFACTION_INDEX = Codecs.kinds("satisfaction-index", k -> {
        k.kind("known", SatisfactionIndex.Known.class, f -> {
            var value = f.required("value", Codecs.decimal(), SatisfactionIndex.Known::value);
            var grade = f.required("grade", SATISFACTION_GRADE, SatisfactionIndex.Known::grade);
            var parts = f.list("parts", SATISFACTION_INDEX_PART, SatisfactionIndex.Known::parts);
            return v -> new SatisfactionIndex.Known(v.get(value), v.get(grade), v.get(parts));
        });
        k.kind("undefined", SatisfactionIndex.Undefined.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, SatisfactionIndex.Undefined::reasons);
            return v -> new SatisfactionIndex.Undefined(v.get(reasons));
        });
    });

    static final ObjectCodec<SegmentResult> SEGMENT_RESULT = Codecs.record("segment-result", f -> {
        var segment = f.required("segment", SurveyCodecs.SEGMENT, SegmentResult::segment);
        var responses = f.required("responses", FigureCodecs.RATE, SegmentResult::responses);
        var wanted = f.required("wanted", Codecs.integer(), SegmentResult::wanted);
        var index = f.required("index", SATISFACTION_INDEX, SegmentResult::index);
        return v -> new SegmentResult(v.get(segment), v.get(responses), v.get(wanted), v.get(index));
    });

    static final ObjectCodec<QuestionTable.Cell> QUESTION_TABLE_CELL = Codecs.record("question-table-cell", f -> {
        var answer = f.required("answer", Codecs.string(), QuestionTable.Cell::answer);
        var label = f.required("label", Codecs.label(), QuestionTable.Cell::label);
        var count = f.optional("count", Codecs.whole(), QuestionTable.Cell::count);
        return v -> new QuestionTable.Cell(v.get(answer), v.get(label), v.get(count));
    });

    static final ObjectCodec<QuestionTable> QUESTION_TABLE = Codecs.record("question-table", f -> {
        var question = f.required("question", Codecs.string(), QuestionTable::question);
        var wording = f.required("wording", Codecs.label(), QuestionTable::wording);
        var answered = f.required("answered", Codecs.whole(), QuestionTable::answered);
        var cells = f.list("cells", QUESTION_TABLE_CELL, QuestionTable::cells);
        var mean = f.optional("mean", Codecs.decimal(), QuestionTable::mean);
        return v -> new QuestionTable(v.get(question), v.get(wording), v.get(answered), v.get(cells), v.get(mean));
    });

    static final ObjectCodec<SurveyReport> SURVEY_REPORT = Codecs.record("survey-report", f -> {
        var survey = f.required("survey", SheetCodecs.SURVEY_ID, SurveyReport::survey);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), SurveyReport::decidedUnder);
        var responses = f.required("responses", FigureCodecs.RATE, SurveyReport::responses);
        var voided = f.required("voided", Codecs.whole(), SurveyReport::voided);
        var segments = f.list("segments", SEGMENT_RESULT, SurveyReport::segments);
        var questions = f.list("questions", QUESTION_TABLE, SurveyReport::questions);
        var index = f.required("index", SATISFACTION_INDEX, SurveyReport::index);
        var shortfalls = f.list("shortfalls", GroundCodecs.REASON, SurveyReport::shortfalls);
        return v -> new SurveyReport(
                v.get(survey),
                v.get(decidedUnder),
                v.get(responses),
                v.get(voided),
                v.get(segments),
                v.get(questions),
                v.get(index),
                v.get(shortfalls));
    });
}
