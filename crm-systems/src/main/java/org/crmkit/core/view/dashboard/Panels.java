package org.crmkit.core.view.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.callcenter.BrokenPromise;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.Kpi;
import org.crmkit.core.callcenter.KpiReading;
import org.crmkit.core.churn.ChurnFigures;
import org.crmkit.core.churn.RetentionCase;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintFigures;
import org.crmkit.core.complaint.Durations;
import org.crmkit.core.prospect.PipelineFigures;
import org.crmkit.core.prospect.Prospect;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.servicequality.Inspection;
import org.crmkit.core.servicequality.QualityFigures;
import org.crmkit.core.servicequality.QualityPolicy;
import org.crmkit.core.servicequality.ServiceStandard;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;

/** Panels of the rooms that have figures of their own; nothing is counted twice, only trends are added. */
public final class Panels {

    private static final Label HOURS = Label.of("个工作小时", "working hours");
    private static final RuleKey KPI_TARGETS = RuleKey.of("call-center.targets");
    private static final Reason NONE_BEGUN = Reason.of("none-begun", "期间无新发现的潜在客户。", "No prospect came to it.");

    private Panels() {}

    /**
     * Returns the panel of complaints.
     *
     * @param complaints those the figures were computed from; the trend counts them
     */
    public static Panel of(ComplaintFigures figures, Collection<? extends Complaint> complaints, Window window) {
        PanelMaker maker = new PanelMaker(Room.COMPLAINT, window)
                .count("received", "收到投诉", "Received", figures.received())
                .count("solved", "已解决", "Solved", figures.solved())
                .share("answered-in-time", "首次响应及时率", "First answered in time", figures.answeredInTime())
                .share("solved-in-time", "解决及时率", "Solved in time", figures.solvedInTime())
                .gauge(
                        "first-response",
                        "首次响应中位时长",
                        "Median time to the first answer",
                        median(figures.firstResponse()),
                        HOURS)
                .gauge("time-to-solve", "解决中位时长", "Median time to solve", median(figures.timeToSolve()), HOURS)
                .share("repeated", "重复投诉率", "Matters that had come back", figures.repeated())
                .share("reopened", "重开率", "Solutions reopened", figures.reopened())
                .share("satisfied", "回访满意率", "Satisfied when called back", figures.satisfied());
        figures.categories()
                .forEach((category, share) -> maker.share(
                        "category-" + category.slug(),
                        Label.of(
                                category.label().zh() + "占比",
                                "Sorted: " + category.label().en()),
                        share));
        figures.channels()
                .forEach((channel, share) -> maker.share(
                        "channel-" + channel.slug(),
                        Label.of(
                                channel.label().zh() + "占比",
                                "Came by: " + channel.label().en()),
                        share));
        return maker.trend(Trend.counts(
                        "received",
                        Label.of("收到投诉", "Received"),
                        List.<Complaint>copyOf(complaints),
                        complaint -> window.day(complaint.file().report().receivedAt()),
                        window))
                .panel();
    }

    private static Measured<BigDecimal> median(Measured<Durations> durations) {
        return durations.fold(
                known -> new Measured.Known<>(hours(known.figure().median()), known.cases()),
                undefined -> new Measured.Undefined<>(undefined.reason()));
    }

    private static BigDecimal hours(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds()).divide(BigDecimal.valueOf(3600), 1, RoundingMode.HALF_UP);
    }

    /** Returns the panel of prospects; the trend counts those found. */
    public static Panel of(PipelineFigures figures, Collection<Prospect> prospects, Window window) {
        PanelMaker maker = new PanelMaker(Room.PROSPECT, window);
        for (PipelineFigures.Stage stage : figures.stages()) {
            String code = stage.stage().code();
            Label name = stage.stage().label();
            maker.share(
                            "conversion-" + code,
                            Label.of("由“" + name.zh() + "”推进", "Moved on from " + name.en()),
                            PanelMaker.share(stage.conversion(), NONE_BEGUN))
                    .count("lost-" + code, Label.of("在“" + name.zh() + "”流失", "Lost from " + name.en()), stage.lost())
                    .count(
                            "waiting-" + code,
                            Label.of("停留在“" + name.zh() + "”", "Waiting in " + name.en()),
                            stage.waiting());
        }
        Reason none = Reason.of("none-over", "期间发现的潜在客户尚无结果。", "None of those found is over.");
        return maker.share("won", "赢得率", "Won of those over", PanelMaker.share(figures.won(), none))
                .trend(Trend.counts(
                        "found",
                        Label.of("新发现", "Found"),
                        prospects,
                        prospect -> window.day(prospect.path().get(0).at()),
                        window))
                .panel();
    }

    /** Returns the panel of service quality, with the standards whose measures can be set against their targets. */
    public static Panel of(
            QualityFigures figures, Collection<Inspection> inspections, InForce<QualityPolicy> policy, Window window) {
        PanelMaker maker = new PanelMaker(Room.SERVICE_QUALITY, window)
                .count("inspected", "检查次数", "Inspections", figures.inspected())
                .share("conforming", "合格率", "Met their standard", figures.conforming());
        figures.standards().forEach((slug, share) -> {
            Label name =
                    policy.policy().standard(slug).map(ServiceStandard::name).orElse(Label.same(slug));
            maker.share("standard-" + slug, Label.of(name.zh() + "合格", name.en() + ": met"), share);
        });
        figures.found()
                .forEach((grade, number) -> maker.count(
                        "found-" + grade.slug(),
                        Label.of(
                                "新增" + grade.label().zh() + "不合格",
                                "Nonconformities found, " + grade.label().en()),
                        number));
        maker.share("contained-in-time", "处置及时率", "Contained in time", figures.containedInTime())
                .share("corrected-in-time", "纠正及时率", "Corrected in time", figures.correctedInTime())
                .share("effective", "纠正有效率", "Corrections that helped", figures.effective())
                .share("recurring", "再发率", "Had come back", figures.recurring());
        List<Inspection> known = inspections.stream()
                .filter(each -> policy.policy().standard(each.standard()).isPresent())
                .toList();
        return maker.trend(Trend.shares(
                        "conforming",
                        Label.of("合格率", "Met their standard"),
                        known,
                        Inspection::on,
                        each -> policy.policy()
                                .standard(each.standard())
                                .map(standard -> standard.isMet(each.measured()))
                                .orElse(false),
                        window))
                .panel();
    }

    /**
     * Returns the panel of the call centre: the eight figures, each against its target, and promises.
     *
     * @param broken promised replies that were not kept
     */
    public static Panel of(
            List<KpiReading> readings,
            Collection<Interaction> interactions,
            Collection<BrokenPromise> broken,
            Window window) {
        PanelMaker maker = new PanelMaker(Room.CALL_CENTER, window);
        for (KpiReading reading : readings) {
            Kpi kpi = reading.kpi();
            boolean share = kpi.unit() == Kpi.Unit.SHARE;
            Measured<BigDecimal> shown = share ? percent(reading.value()) : reading.value();
            maker.add(new Figure(
                    kpi.slug(),
                    kpi.label(),
                    new FigureValue.Gauged(shown, share ? Label.same("%") : Label.of("秒", "seconds")),
                    Optional.of(new Target(
                            KPI_TARGETS.child(kpi.slug()),
                            share ? reading.target().movePointRight(2) : reading.target(),
                            kpi.isHigherBetter(),
                            reading.decidedUnder(),
                            Target.Standing.of(reading.isOnTarget())))));
        }
        List<Interaction> inbound = interactions.stream()
                .filter(each -> each.direction() == Interaction.Direction.INBOUND)
                .toList();
        return maker.count(
                        "broken-promises",
                        "逾期答复",
                        "Broken promises",
                        broken.stream()
                                .filter(each -> window.contains(each.due()))
                                .count())
                .trend(Trend.counts(
                        "inbound",
                        Label.of("呼入接触", "Inbound contacts"),
                        inbound,
                        each -> window.day(each.offeredAt()),
                        window))
                .trend(Trend.shares(
                        "answered",
                        Label.of("接通率", "Answered"),
                        inbound,
                        each -> window.day(each.offeredAt()),
                        Interaction::isAnswered,
                        window))
                .panel();
    }

    private static Measured<BigDecimal> percent(Measured<BigDecimal> fraction) {
        return fraction.fold(
                known -> new Measured.Known<>(known.figure().movePointRight(2), known.cases()), undefined -> undefined);
    }

    /** Returns the panel of losing and keeping; the trend counts warnings. */
    public static Panel of(ChurnFigures figures, Collection<RetentionCase> cases, Window window) {
        PanelMaker maker = new PanelMaker(Room.CHURN, window)
                .share("churn", "流失率", "Churn", figures.churn())
                .share("retention", "保持率", "Retention", figures.retention())
                .share("saved", "挽留成功率", "Retained of those decided", figures.saved())
                .share("won-back", "赢回率", "Won back of those tried", figures.wonBack());
        figures.segments()
                .forEach((segment, number) -> maker.count(
                        "segment-" + segment.code(),
                        Label.of(
                                "流失：" + segment.label().zh(),
                                "Lost: " + segment.label().en()),
                        number));
        return maker.count(
                        "overdue",
                        "逾期未跟进个案",
                        "Cases overdue",
                        cases.stream()
                                .filter(each -> each.isOverdueOn(window.period().lastDay()))
                                .count())
                .trend(Trend.counts(
                        "warned",
                        Label.of("流失预警", "Warned"),
                        cases,
                        each -> each.steps().get(0).on(),
                        window))
                .panel();
    }
}
