package org.crmkit.examples.cli.quality;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.quality.QualityLog.Case;
import org.crmkit.examples.cli.quality.QualityLog.Hearing;
import org.crmkit.examples.cli.quality.QualityLog.Timing;
import org.crmkit.examples.cli.report.QualityFindings;
import org.crmkit.scoring.servicequality.AttributeChart;
import org.crmkit.scoring.servicequality.ChartPlan;
import org.crmkit.scoring.servicequality.ControlChart;
import org.crmkit.scoring.servicequality.LodgedComplaint;
import org.crmkit.scoring.servicequality.Pareto;
import org.crmkit.scoring.servicequality.ProcessIndicator;
import org.crmkit.scoring.servicequality.ProcessReview;
import org.crmkit.scoring.servicequality.RecurrenceRate;
import org.crmkit.scoring.servicequality.ShareEstimate;
import org.crmkit.scoring.servicequality.Subgroup;
import org.crmkit.scoring.servicequality.agreement.CategoryRatings;
import org.crmkit.scoring.servicequality.agreement.FleissKappa;
import org.crmkit.scoring.servicequality.agreement.IntraclassCorrelation;
import org.crmkit.scoring.servicequality.agreement.Kappa;
import org.crmkit.scoring.servicequality.agreement.KappaWeights;
import org.crmkit.scoring.servicequality.agreement.RaterDrift;
import org.crmkit.scoring.servicequality.agreement.ScoreRatings;

/** Asks the models what a log says. */
final class QualityAnalysis {

    private static final double LEVEL = 0.95;
    private static final double TARGET = 0.9;
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final String PASS = "pass";
    private static final String FAIL = "fail";
    private static final Reason NONE = Reason.of("nothing-counted", "没有可计的案例。", "There was no case to count.");

    private final QualityLog log;
    private final Map<String, List<Hearing>> contacts = new LinkedHashMap<>();

    private QualityAnalysis(QualityLog log) {
        this.log = log;
        for (Hearing hearing : log.hearings()) {
            contacts.computeIfAbsent(hearing.key(), key -> new ArrayList<>()).add(hearing);
        }
    }

    static QualityFindings of(QualityLog log) {
        return new QualityAnalysis(log).findings();
    }

    private QualityFindings findings() {
        List<List<Hearing>> calibrated =
                contacts.values().stream().filter(heard -> heard.size() > 1).toList();
        List<String> listeners = List.copyOf(calibrated.stream()
                .flatMap(List::stream)
                .map(Hearing::listener)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
        List<Subgroup> byWeek = complaintsByWeek();
        List<Subgroup> failures = failuresByWeek();
        Optional<CategoryRatings> verdicts =
                listeners.size() < 2 ? Optional.empty() : Optional.of(verdicts(listeners, calibrated));
        return new QualityFindings(
                log.source(),
                log.simulated(),
                log.from(),
                log.until(),
                causes(),
                ControlChart.of(ChartPlan.of(AttributeChart.C, firstPhase(byWeek)), byWeek),
                ControlChart.of(ChartPlan.of(AttributeChart.P, firstPhase(failures)), failures),
                recurrence(),
                process(),
                TARGET,
                passed(List.copyOf(contacts.values())),
                teams(),
                calibrated.size(),
                verdicts.map(ratings -> FleissKappa.of(ratings, LEVEL))
                        .orElseGet(() -> FleissKappa.of(List.of(), 2, LEVEL))
                        .overall(),
                verdicts.map(QualityAnalysis::pairs).orElse(List.of()),
                listeners.size() < 2
                        ? new Measured.Undefined<>(NONE)
                        : IntraclassCorrelation.of(points(listeners, calibrated), LEVEL),
                listeners.size() < 2 ? List.of() : listeners(listeners, calibrated),
                method());
    }

    /** Two thirds of the weeks give the limits. */
    private static int firstPhase(List<Subgroup> weeks) {
        return Math.max(2, weeks.size() * 2 / 3);
    }

    private Measured<Pareto> causes() {
        Map<String, Long> counts = new TreeMap<>();
        log.cases().forEach(each -> counts.merge(each.topic(), 1L, Long::sum));
        List<Pareto.Cause> causes = new ArrayList<>();
        counts.forEach((topic, count) -> causes.add(new Pareto.Cause(topic, count)));
        return Pareto.of(causes, Pareto.USUAL_CUT);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Every whole week of the log, those without a complaint too; weeks cut by its ends would look quiet. */
    private List<Subgroup> complaintsByWeek() {
        LocalDate start = monday(log.from());
        start = start.isBefore(log.from()) ? start.plusWeeks(1) : start;
        long weeks = Math.max(0, ChronoUnit.DAYS.between(start, log.until().plusDays(1)) / 7);
        long[] counts = new long[(int) weeks];
        for (Case each : log.cases()) {
            long week = Math.floorDiv(ChronoUnit.DAYS.between(start, each.day()), 7L);
            if (week >= 0 && week < weeks) {
                counts[(int) week]++;
            }
        }
        List<Subgroup> subgroups = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            subgroups.add(new Subgroup(start.plusWeeks(i).toString(), counts[i], 1));
        }
        return subgroups;
    }

    /** The verdict on a contact is that of the row that comes first. */
    private static Hearing first(List<Hearing> heard) {
        return heard.get(0);
    }

    private List<Subgroup> failuresByWeek() {
        Map<LocalDate, long[]> weeks = new TreeMap<>();
        for (List<Hearing> heard : contacts.values()) {
            long[] count = weeks.computeIfAbsent(monday(first(heard).day()), week -> new long[2]);
            count[0] += first(heard).passed() ? 0 : 1;
            count[1]++;
        }
        List<Subgroup> subgroups = new ArrayList<>();
        weeks.forEach((week, count) -> subgroups.add(new Subgroup(week.toString(), count[0], (double) count[1])));
        return subgroups;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private RecurrenceRate recurrence() {
        return RecurrenceRate.of(
                log.cases().stream()
                        .map(each -> new LodgedComplaint(
                                each.key(),
                                each.matter(),
                                start(each.day()),
                                each.closed().map(QualityAnalysis::start)))
                        .toList(),
                WINDOW,
                start(log.until()));
    }

    private long count(Predicate<Case> test) {
        return log.cases().stream().filter(test).count();
    }

    private ProcessReview process() {
        long received = log.cases().size();
        long answered = count(each -> each.answered().isPresent());
        long solved = count(each -> each.solved().isPresent());
        Map<ProcessIndicator, Measured<Share>> shares = new EnumMap<>(ProcessIndicator.class);
        shares.put(ProcessIndicator.FOUND_BY_US, Share.of(count(Case::foundByUs), received, NONE));
        shares.put(ProcessIndicator.FILTERED, Share.of(count(Case::filtered), received, NONE));
        shares.put(
                ProcessIndicator.ANSWERED_IN_TIME,
                Share.of(count(each -> each.answered().equals(Optional.of(Timing.IN_TIME))), answered, NONE));
        shares.put(
                ProcessIndicator.SOLVED_IN_TIME,
                Share.of(count(each -> each.solved().equals(Optional.of(Timing.IN_TIME))), solved, NONE));
        shares.put(
                ProcessIndicator.CHECKED,
                Share.of(count(each -> each.solved().isPresent() && each.checked()), solved, NONE));
        shares.put(
                ProcessIndicator.SATISFIED,
                Share.of(
                        count(each -> each.satisfied().orElse(false)),
                        count(each -> each.satisfied().isPresent()),
                        NONE));
        shares.put(
                ProcessIndicator.REOPENED,
                Share.of(count(each -> each.solved().isPresent() && each.reopened()), solved, NONE));
        shares.put(ProcessIndicator.REPEATED, recurrence().repeated());
        return ProcessReview.of(shares, LEVEL);
    }

    private static Optional<ShareEstimate> passed(List<List<Hearing>> heard) {
        return Share.of(heard.stream().filter(each -> first(each).passed()).count(), heard.size(), NONE)
                .value()
                .map(share -> ShareEstimate.of(share, LEVEL));
    }

    private List<QualityFindings.Team> teams() {
        Map<String, List<List<Hearing>>> byTeam = new TreeMap<>();
        contacts.values().forEach(heard -> byTeam.computeIfAbsent(first(heard).team(), team -> new ArrayList<>())
                .add(heard));
        List<QualityFindings.Team> teams = new ArrayList<>();
        byTeam.forEach((team, heard) ->
                teams.add(new QualityFindings.Team(team, passed(heard).orElseThrow())));
        return teams;
    }

    private static Optional<Hearing> by(String listener, List<Hearing> heard) {
        return heard.stream().filter(each -> each.listener().equals(listener)).findFirst();
    }

    private static CategoryRatings verdicts(List<String> listeners, List<List<Hearing>> calibrated) {
        return new CategoryRatings(
                List.of(PASS, FAIL),
                listeners,
                calibrated.stream()
                        .map(heard -> new CategoryRatings.Item(
                                first(heard).key(),
                                listeners.stream()
                                        .map(listener -> by(listener, heard).map(each -> each.passed() ? PASS : FAIL))
                                        .toList()))
                        .toList());
    }

    private static List<QualityFindings.Pair> pairs(CategoryRatings ratings) {
        List<QualityFindings.Pair> pairs = new ArrayList<>();
        int n = ratings.raters().size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                pairs.add(new QualityFindings.Pair(
                        ratings.raters().get(i),
                        ratings.raters().get(j),
                        Kappa.of(ratings, i, j, KappaWeights.nominal(2), LEVEL)));
            }
        }
        return pairs;
    }

    /** The points of the contacts that all of them heard. */
    private static ScoreRatings points(List<String> listeners, List<List<Hearing>> calibrated) {
        return new ScoreRatings(
                listeners,
                calibrated.stream()
                        .filter(heard -> heard.size() == listeners.size())
                        .map(heard -> new ScoreRatings.Item(
                                first(heard).key(),
                                listeners.stream()
                                        .map(listener -> by(listener, heard)
                                                .orElseThrow()
                                                .points())
                                        .toList()))
                        .toList());
    }

    private static List<QualityFindings.Listener> listeners(List<String> listeners, List<List<Hearing>> calibrated) {
        Map<LocalDate, List<List<Hearing>>> byMonth = new TreeMap<>();
        for (List<Hearing> heard : calibrated) {
            byMonth.computeIfAbsent(first(heard).day().withDayOfMonth(1), month -> new ArrayList<>())
                    .add(heard);
        }
        List<RaterDrift.Session> sessions = new ArrayList<>();
        byMonth.forEach((month, heard) ->
                sessions.add(new RaterDrift.Session(month.toString().substring(0, 7), points(listeners, heard))));
        ScoreRatings all = points(listeners, calibrated);
        return listeners.stream()
                .map(listener -> new QualityFindings.Listener(
                        listener, all.againstOthers(listener, LEVEL), RaterDrift.of(listener, sessions, LEVEL)))
                .toList();
    }

    private static List<Label> method() {
        return List.of(
                Label.of(
                        "控制图：前三分之二的周为第一阶段，其余各周只受检验；西电规则；投诉为c图（只计完整的周），不合格率为p图，每周各有其控制限。",
                        "Control charts: the first two thirds of the weeks are phase I, the others are only judged; rules of Western"
                                + " Electric. Complaints are a c chart of whole weeks, failures a p chart with limits of its own for each"
                                + " week."),
                Label.of(
                        "再次发生：同一事项在关闭后30天内（含第30天）再次投诉；同一天关闭又收到的算再次发生。",
                        "Came back: the same matter within 30 days of its closing, the last included; closed and received on one day"
                                + " counts."),
                Label.of(
                        "过程指数：五步等权，每步内各指标等权；无数据的指标不计入。",
                        "Process index: the five steps count alike, and so do the indicators of a step; what was not counted is left"
                                + " out."),
                Label.of(
                        "监听合格率：多人监听的通话只计一次，以文件中在前的一行为准；目标90%为本报告的设定。",
                        "Pass rate: a contact that several heard counts once, by the row that comes first; the target of 90% is this"
                                + " report's."),
                Label.of(
                        "一致性与漂移：只用全体评审都听过的通话；一个自然月为一次校准。",
                        "Agreement and drift use contacts that all listeners heard; a calendar month is a session."));
    }
}
