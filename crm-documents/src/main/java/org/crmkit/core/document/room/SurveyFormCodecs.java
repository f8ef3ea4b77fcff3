package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.survey.SurveyReportForm;

/** The report of a survey as it is handed in. */
final class SurveyFormCodecs {

    private SurveyFormCodecs() {}

    private static final ObjectCodec<SurveyReportForm.Heading> HEADING = Codecs.record("survey-report-heading", f -> {
        var title = f.required("title", Codecs.label(), SurveyReportForm.Heading::title);
        var day = f.required("day", Codecs.date(), SurveyReportForm.Heading::day);
        var author = f.required("author", PartyCodecs.STAFF_ID, SurveyReportForm.Heading::author);
        var department = f.required("department", Codecs.label(), SurveyReportForm.Heading::department);
        var manager = f.required("manager", PartyCodecs.STAFF_ID, SurveyReportForm.Heading::manager);
        return v -> new SurveyReportForm.Heading(
                v.get(title), v.get(day), v.get(author), v.get(department), v.get(manager));
    });

    private static final ObjectCodec<SurveyReportForm.Finding> FINDING = Codecs.record("survey-report-finding", f -> {
        var theme = f.required(
                "theme",
                Codecs.choice(SurveyReportForm.Theme.values(), SurveyReportForm.Theme::code),
                SurveyReportForm.Finding::theme);
        var questions = f.list("questions", Codecs.string(), SurveyReportForm.Finding::questions);
        var says = f.required("says", Codecs.label(), SurveyReportForm.Finding::says);
        return v -> new SurveyReportForm.Finding(v.get(theme), v.get(questions), v.get(says));
    });

    private static final ObjectCodec<SurveyReportForm.Appendix> APPENDIX =
            Codecs.record("survey-report-appendix", f -> {
                var sources = f.list("sources", Codecs.label(), SurveyReportForm.Appendix::sources);
                var method = f.required("method", Codecs.label(), SurveyReportForm.Appendix::method);
                return v -> new SurveyReportForm.Appendix(v.get(sources), v.get(method));
            });

    static final ObjectCodec<SurveyReportForm> SURVEY_REPORT_FORM = Codecs.record("survey-report-form", f -> {
        var figures = f.required("figures", SurveyReportCodecs.SURVEY_REPORT, SurveyReportForm::figures);
        var heading = f.required("heading", HEADING, SurveyReportForm::heading);
        var background = f.required("background", Codecs.label(), SurveyReportForm::background);
        var respondents = f.list("respondents", Codecs.string(), SurveyReportForm::respondents);
        var findings = f.list("findings", FINDING, SurveyReportForm::findings);
        var opinions = f.list("opinions", Codecs.label(), SurveyReportForm::opinions);
        var measures = f.list("measures", Codecs.label(), SurveyReportForm::measures);
        var appendix = f.required("appendix", APPENDIX, SurveyReportForm::appendix);
        return v -> new SurveyReportForm(
                v.get(figures),
                v.get(heading),
                v.get(background),
                v.get(respondents),
                v.get(findings),
                v.get(opinions),
                v.get(measures),
                v.get(appendix));
    });
}
