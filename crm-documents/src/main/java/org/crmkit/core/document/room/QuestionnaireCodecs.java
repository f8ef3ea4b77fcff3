package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.survey.OpeningWords;
import org.crmkit.core.survey.Question;
import org.crmkit.core.survey.QuestionFinding;
import org.crmkit.core.survey.QuestionKind;
import org.crmkit.core.survey.QuestionPrinciple;
import org.crmkit.core.survey.Questionnaire;
import org.crmkit.core.survey.Route;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.survey.SurveyArea;

/** Questionnaires, and what is to be said against their questions. */
final class QuestionnaireCodecs {

    private QuestionnaireCodecs() {}

    static final ObjectCodec<OpeningWords> OPENING_WORDS = Codecs.record("opening-words", f -> {
        var greeting = f.required("greeting", Codecs.label(), OpeningWords::greeting);
        var purpose = f.required("purpose", Codecs.label(), OpeningWords::purpose);
        var secrecy = f.required("secrecy", Codecs.label(), OpeningWords::secrecy);
        var freedom = f.required("freedom", Codecs.label(), OpeningWords::freedom);
        return v -> new OpeningWords(v.get(greeting), v.get(purpose), v.get(secrecy), v.get(freedom));
    });

    static final Codec<QuestionKind> QUESTION_KIND = Codecs.choice(QuestionKind.values(), QuestionKind::code);

    static final ObjectCodec<Question.Option> QUESTION_OPTION = Codecs.record("question-option", f -> {
        var slug = f.required("slug", Codecs.slug(), Question.Option::slug);
        var wording = f.required("wording", Codecs.label(), Question.Option::wording);
        return v -> new Question.Option(v.get(slug), v.get(wording));
    });

    static final Codec<SurveyArea> SURVEY_AREA = Codecs.choice(SurveyArea.values(), SurveyArea::code);

    static final Codec<SatisfactionDimension> SATISFACTION_DIMENSION =
            Codecs.choice(SatisfactionDimension.values(), SatisfactionDimension::slug);

    static final ObjectCodec<Question.Measure> QUESTION_MEASURE = Codecs.record("question-measure", f -> {
        var dimension = f.required("dimension", SATISFACTION_DIMENSION, Question.Measure::dimension);
        var isReversed = f.required("is-reversed", Codecs.flag(), Question.Measure::isReversed);
        return v -> new Question.Measure(v.get(dimension), v.get(isReversed));
    });

    static final ObjectCodec<Route> ROUTE = Codecs.record("route", f -> {
        var answers = f.list("answers", Codecs.string(), Route::answers);
        var to = f.required("to", Codecs.slug(), Route::to);
        return v -> new Route(v.get(answers), v.get(to));
    });

    static final ObjectCodec<Question> QUESTION = Codecs.record("question", f -> {
        var slug = f.required("slug", Codecs.slug(), Question::slug);
        var kind = f.required("kind", QUESTION_KIND, Question::kind);
        var wording = f.required("wording", Codecs.label(), Question::wording);
        var options = f.list("options", QUESTION_OPTION, Question::options);
        var highest = f.required("highest", Codecs.integer(), Question::highest);
        var isRequired = f.required("is-required", Codecs.flag(), Question::isRequired);
        var about = f.optional("about", SURVEY_AREA, Question::about);
        var measures = f.optional("measures", QUESTION_MEASURE, Question::measures);
        var routes = f.list("routes", ROUTE, Question::routes);
        return v -> new Question(
                v.get(slug),
                v.get(kind),
                v.get(wording),
                v.get(options),
                v.get(highest),
                v.get(isRequired),
                v.get(about),
                v.get(measures),
                v.get(routes));
    });

    static final ObjectCodec<Questionnaire> QUESTIONNAIRE = Codecs.record("questionnaire", f -> {
        var slug = f.required("slug", Codecs.slug(), Questionnaire::slug);
        var title = f.required("title", Codecs.label(), Questionnaire::title);
        var opening = f.required("opening", OPENING_WORDS, Questionnaire::opening);
        var questions = f.list("questions", QUESTION, Questionnaire::questions);
        var closing = f.required("closing", Codecs.label(), Questionnaire::closing);
        return v -> new Questionnaire(v.get(slug), v.get(title), v.get(opening), v.get(questions), v.get(closing));
    });

    static final Codec<QuestionPrinciple> QUESTION_PRINCIPLE =
            Codecs.choice(QuestionPrinciple.values(), QuestionPrinciple::code);

    static final ObjectCodec<QuestionFinding> QUESTION_FINDING = Codecs.record("question-finding", f -> {
        var question = f.optional("question", Codecs.string(), QuestionFinding::question);
        var principle = f.required("principle", QUESTION_PRINCIPLE, QuestionFinding::principle);
        var reason = f.required("reason", GroundCodecs.REASON, QuestionFinding::reason);
        var isCertain = f.required("is-certain", Codecs.flag(), QuestionFinding::isCertain);
        return v -> new QuestionFinding(v.get(question), v.get(principle), v.get(reason), v.get(isCertain));
    });
}
