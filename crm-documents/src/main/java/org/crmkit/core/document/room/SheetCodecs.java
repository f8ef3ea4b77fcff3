package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.survey.Answer;
import org.crmkit.core.survey.Recheck;
import org.crmkit.core.survey.RespondentKey;
import org.crmkit.core.survey.ResponseSheet;
import org.crmkit.core.survey.SheetIntake;
import org.crmkit.core.survey.SheetResult;
import org.crmkit.core.survey.SurveyId;
import org.crmkit.core.survey.WrongAnswer;

/** Filled sheets: the respondent under seal, what people wrote in full. */
final class SheetCodecs {

    private SheetCodecs() {}

    static final Codec<SurveyId> SURVEY_ID = Codecs.id(SurveyId::new, SurveyId::value);

    static final Codec<RespondentKey> RESPONDENT_KEY = Codecs.id(RespondentKey::new, RespondentKey::value);

    static final ObjectCodec<Answer> ANSWER = Codecs.kinds("answer", k -> {
        k.kind("written", Answer.Written.class, f -> {
            var text = f.required("text", GroundCodecs.PERSONAL_TEXT, Answer.Written::text);
            return v -> new Answer.Written(v.get(text));
        });
        k.kind("chosen", Answer.Chosen.class, f -> {
            var options = f.list("options", Codecs.string(), Answer.Chosen::options);
            return v -> new Answer.Chosen(v.get(options));
        });
        k.kind("rated", Answer.Rated.class, f -> {
            var points = f.required("points", Codecs.integer(), Answer.Rated::points);
            return v -> new Answer.Rated(v.get(points));
        });
    });

    static final ObjectCodec<SheetIntake> SHEET_INTAKE = Codecs.record("sheet-intake", f -> {
        var segment = f.required("segment", Codecs.string(), SheetIntake::segment);
        var takenOn = f.required("taken-on", Codecs.date(), SheetIntake::takenOn);
        var interviewer = f.optional("interviewer", PartyCodecs.STAFF_ID, SheetIntake::interviewer);
        var answers = f.required("answers", Codecs.slugMap(ANSWER), SheetIntake::answers);
        return v -> new SheetIntake(v.get(segment), v.get(takenOn), v.get(interviewer), v.get(answers));
    });

    static final Codec<Recheck> RECHECK = Codecs.choice(Recheck.values(), Recheck::code);

    static final ObjectCodec<ResponseSheet> RESPONSE_SHEET = Codecs.record("response-sheet", f -> {
        var survey = f.required("survey", SURVEY_ID, ResponseSheet::survey);
        var respondent = f.required("respondent", RESPONDENT_KEY, ResponseSheet::respondent);
        var segment = f.required("segment", Codecs.string(), ResponseSheet::segment);
        var takenOn = f.required("taken-on", Codecs.date(), ResponseSheet::takenOn);
        var interviewer = f.optional("interviewer", PartyCodecs.STAFF_ID, ResponseSheet::interviewer);
        var answers = f.required("answers", Codecs.slugMap(ANSWER), ResponseSheet::answers);
        var recheck = f.required("recheck", RECHECK, ResponseSheet::recheck);
        return v -> new ResponseSheet(
                v.get(survey),
                v.get(respondent),
                v.get(segment),
                v.get(takenOn),
                v.get(interviewer),
                v.get(answers),
                v.get(recheck));
    });

    static final ObjectCodec<WrongAnswer> WRONG_ANSWER = Codecs.record("wrong-answer", f -> {
        var question = f.required("question", Codecs.anyString(), WrongAnswer::question);
        var reason = f.required("reason", GroundCodecs.REASON, WrongAnswer::reason);
        return v -> new WrongAnswer(v.get(question), v.get(reason));
    });

    static final ObjectCodec<SheetResult> SHEET_RESULT = Codecs.kinds("sheet-result", k -> {
        k.kind("recorded", SheetResult.Recorded.class, f -> {
            var sheet = f.required("sheet", RESPONSE_SHEET, SheetResult.Recorded::sheet);
            return v -> new SheetResult.Recorded(v.get(sheet));
        });
        k.kind("wrong", SheetResult.Wrong.class, f -> {
            var answers = f.list("answers", WRONG_ANSWER, SheetResult.Wrong::answers);
            return v -> new SheetResult.Wrong(v.get(answers));
        });
        k.kind("refused", SheetResult.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, SheetResult.Refused::reason);
            return v -> new SheetResult.Refused(v.get(reason));
        });
    });
}
