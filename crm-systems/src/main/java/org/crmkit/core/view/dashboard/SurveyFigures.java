package org.crmkit.core.view.dashboard;

import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Rate;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.survey.SatisfactionIndex;
import org.crmkit.core.survey.Survey;
import org.crmkit.core.survey.SurveyEvent;
import org.crmkit.core.survey.SurveyPolicy;
import org.crmkit.core.survey.SurveyReport;
import org.crmkit.core.survey.SurveyState;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;

/**
 * How surveys went, from their reports: what a report keeps secret stays secret here.
 *
 * @param states how many surveys stand where
 * @param reports in the order of the surveys' numbers
 * @param responses of all customers asked, those who answered validly
 * @param sheets recorded, step by step
 * @param rules whose targets count
 */
public record SurveyFigures(
        Window window,
        Map<SurveyState, Long> states,
        List<SurveyReport> reports,
        Measured<Share> responses,
        Trend sheets,
        InForce<SurveyPolicy> rules) {

    public SurveyFigures {
        states = Maps.immutableEnumMap(states);
        reports = List.copyOf(reports);
    }

    /**
     * Counts surveys as they stand.
     *
     * @param reports of the surveys that have one
     * @param recorded sheets; those outside the period do not count
     */
    public static SurveyFigures of(
            Collection<Survey> surveys,
            Collection<SurveyReport> reports,
            Collection<SurveyEvent.SheetRecorded> recorded,
            InForce<SurveyPolicy> rules,
            Window window) {
        Map<SurveyState, Long> states = new EnumMap<>(SurveyState.class);
        surveys.forEach(survey -> states.merge(survey.state(), 1L, Long::sum));
        Rate pooled = Rate.of(
                reports.stream().mapToLong(report -> report.responses().part()).sum(),
                reports.stream().mapToLong(report -> report.responses().whole()).sum());
        return new SurveyFigures(
                window,
                states,
                reports.stream()
                        .sorted(Comparator.comparing(report -> report.survey().value()))
                        .toList(),
                PanelMaker.share(pooled, Reason.of("nobody-asked", "未访问任何客户。", "Nobody was asked.")),
                Trend.counts(
                        "sheets",
                        Label.of("回收问卷", "Sheets recorded"),
                        recorded,
                        each -> window.day(each.occurredAt()),
                        window),
                rules);
    }

    /** Returns the figures as a panel, the response rate and each index against their targets. */
    public Panel panel() {
        PanelMaker maker = new PanelMaker(Room.SURVEY, window);
        states.forEach((state, number) -> maker.count(
                "state-" + state.code(),
                Label.of("调查：" + state.label().zh(), "Surveys: " + state.label().en()),
                number));
        maker.share("responses", "回收率", "Response rate", responses)
                .atLeast("survey.response-rate", rules.policy().sample().responseRate(), rules.version());
        for (int i = 0; i < reports.size(); i++) {
            SurveyReport report = reports.get(i);
            String survey = report.survey().value();
            maker.gauge(
                            "index-" + (i + 1),
                            "满意度指数（" + survey + "）",
                            "Satisfaction index (" + survey + ")",
                            report.index()
                                    .fold(
                                            (SatisfactionIndex.Known known) -> new Measured.Known<>(
                                                    known.value(),
                                                    report.responses().part()),
                                            undefined -> new Measured.Undefined<>(
                                                    undefined.reasons().get(0))),
                            Label.of("分", "of 100"))
                    .atLeast(
                            "survey.satisfaction.target",
                            rules.policy().satisfaction().target(),
                            rules.version());
        }
        return maker.trend(sheets).panel();
    }
}
