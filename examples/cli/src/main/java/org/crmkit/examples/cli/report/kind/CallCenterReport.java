package org.crmkit.examples.cli.report.kind;

import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.Kpi;
import org.crmkit.core.callcenter.KpiReading;
import org.crmkit.core.callcenter.ServiceLevelKind;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Folders;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Row;
import org.crmkit.examples.cli.io.TableWriter;
import org.crmkit.examples.cli.report.CallReport;
import org.crmkit.examples.cli.report.CallReportPage;
import org.crmkit.scoring.callcenter.Patience;
import org.crmkit.scoring.callcenter.ServiceGoals;
import org.crmkit.scoring.callcenter.Shrinkage;
import org.crmkit.scoring.callcenter.StaffingPlan;
import org.crmkit.templates.output.FileSet;

/**
 * {@code crm score report --kind callcenter}: a log of calls, the week after it, and how well the centre works. The log is CSV with one
 * contact a line, with the header {@code offered_at,answered_at,ended_at,wrap_up_seconds,ring_seconds,direction,solved_at_once,satisfied}, of
 * which {@code offered_at} and {@code ended_at} are needed; {@link CallLogReader} says what each holds.
 */
final class CallCenterReport implements ScoringReport {

    private static final Shrinkage SHRINKAGE = Shrinkage.of(
            Shrinkage.Component.of("休假与病假", "holidays and illness", "0.12"),
            Shrinkage.Component.of("培训与会议", "training and meetings", "0.06"));

    @Override
    public String name() {
        return "callcenter";
    }

    @Override
    public FileSet files(Optional<Path> input, Shell shell) {
        InForce<CallCenterPolicy> policy =
                CompleteRulebook.load().inForceIfAny(CallCenterPolicy.class).orElseThrow();
        CallLog log = input.map(file -> CallLogReader.read(file, shell)).orElseGet(() -> DrawnCalls.draw(policy));
        return new Folder(log, policy, shell).files();
    }

    /** One log on its way into a folder. */
    private static final class Folder {

        private final CallLog log;
        private final InForce<CallCenterPolicy> policy;
        private final Shell shell;
        private final CallWeek week;
        private final List<KpiReading> readings;
        private final ServiceGoals goals;
        private final long calls;
        private final long answered;
        private final OptionalDouble handling;
        private final Patience patience;
        private final Optional<NextWeek> ahead;
        private final Optional<CallReport.Ahead> shown;

        Folder(CallLog log, InForce<CallCenterPolicy> policy, Shell shell) {
            this.log = log;
            this.policy = policy;
            this.shell = shell;
            this.week = CallWeek.of(log);
            this.readings = KpiReading.all(log.contacts(), log.loggedIn(), log.sheets(), log.period(), policy);
            this.goals = ServiceGoals.of(policy.policy());
            List<Interaction> inbound = log.inbound();
            this.calls = inbound.size();
            this.answered = inbound.stream().filter(Interaction::isAnswered).count();
            double busy = seconds(inbound.stream().map(Interaction::handled).toList());
            this.handling = answered > 0 && busy > 0 ? OptionalDouble.of(busy / answered) : OptionalDouble.empty();
            this.patience = Patience.estimate(
                    calls - answered,
                    seconds(inbound.stream().map(Interaction::waited).toList()));
            this.ahead = handling.isPresent()
                    ? NextWeek.of(week, handling.getAsDouble(), patience, goals, SHRINKAGE)
                    : Optional.empty();
            this.shown = ahead.map(NextWeek::report);
        }

        private static double seconds(List<Duration> durations) {
            return durations.stream().reduce(Duration.ZERO, Duration::plus).toMillis() / 1000.0;
        }

        FileSet files() {
            Map<String, Consumer<TableWriter>> tables = new LinkedHashMap<>();
            tables.put("arrivals", this::arrivals);
            tables.put("kpis", this::kpis);
            ahead.ifPresent(next -> tables.put("forecast", table -> forecast(table, next)));
            shown.ifPresent(next -> {
                tables.put("what-if", table -> changes(table, next));
                tables.put("shifts", table -> shifts(table, next.cover()));
            });
            FileSet files = new FileSet();
            tables.forEach((name, rows) -> {
                for (Format format : new Format[] {Format.CSV, Format.JSON}) {
                    Folders.add(files, name + (format == Format.CSV ? ".csv" : ".json"), out -> {
                        TableWriter table = begin(out, format, name);
                        rows.accept(table);
                        table.end();
                    });
                }
            });
            CallReport report = report(files.paths());
            shell.say(
                    (log.isDrawn() ? "模拟数据：" : "") + log.source().zh(),
                    (log.isDrawn() ? "Simulated: " : "") + log.source().en());
            report.method().forEach(line -> shell.say(line.in(shell.lang())));
            return files.add("report.html", new CallReportPage(report).html(shell.lang()));
        }

        private TableWriter begin(Writer out, Format format, String name) {
            Map<String, Cell> notes = new LinkedHashMap<>();
            notes.put("source", Cell.of(log.isDrawn() ? "simulated" : "log"));
            notes.put("note_zh", Cell.of(log.source().zh()));
            notes.put("note_en", Cell.of(log.source().en()));
            notes.put("from", Cell.of(log.from().toString()));
            notes.put("until", Cell.of(log.until().toString()));
            notes.put("rulebook", Cell.of(policy.version().toString()));
            return TableWriter.begin(out, format, shell.lang(), "score/report/" + name, notes);
        }

        private CallReport report(List<String> files) {
            CallCenterPolicy rules = policy.policy();
            return new CallReport(
                    log.source(),
                    log.isDrawn(),
                    log.from(),
                    log.until(),
                    new CallReport.Totals(calls, answered, handling, level(readings)),
                    week.means(),
                    shown,
                    readings.stream().map(Folder::line).toList(),
                    kinds(),
                    rules.answerWithin(),
                    rules.target(Kpi.SERVICE_LEVEL).doubleValue(),
                    method(),
                    files);
        }

        private static OptionalDouble level(List<KpiReading> readings) {
            return readings.stream()
                    .filter(reading -> reading.kpi() == Kpi.SERVICE_LEVEL)
                    .findFirst()
                    .filter(reading -> reading.denominator().signum() > 0)
                    .map(reading -> OptionalDouble.of(reading.numerator().doubleValue()
                            / reading.denominator().doubleValue()))
                    .orElseGet(OptionalDouble::empty);
        }

        private static CallReport.KpiLine line(KpiReading reading) {
            boolean share = reading.kpi().unit() == Kpi.Unit.SHARE;
            return new CallReport.KpiLine(
                    reading.kpi().slug(),
                    reading.kpi().label(),
                    reading.value()
                            .value()
                            .map(value ->
                                    share ? Formats.percent(value) : Formats.rounded(value.doubleValue(), 1) + " s")
                            .orElse("–"),
                    share ? Formats.percent(reading.target()) : Formats.plain(reading.target()) + " s",
                    reading.isOnTarget(),
                    Label.of(
                            reading.reasons().stream()
                                    .map(each -> each.text().zh())
                                    .collect(Collectors.joining()),
                            reading.reasons().stream()
                                    .map(each -> each.text().en())
                                    .collect(Collectors.joining(" "))));
        }

        /** The service level by each definition, each by the policy with that definition in place of its own. */
        private List<CallReport.KindShare> kinds() {
            List<CallReport.KindShare> out = new ArrayList<>();
            CallCenterPolicy rules = policy.policy();
            for (ServiceLevelKind kind : ServiceLevelKind.values()) {
                CallCenterPolicy other = new CallCenterPolicy(
                        rules.replies(),
                        rules.rePromises(),
                        rules.answerWithin(),
                        kind,
                        rules.targets(),
                        rules.items(),
                        rules.criticals(),
                        rules.passFrom(),
                        rules.tolerance());
                out.add(new CallReport.KindShare(
                        kind.slug(),
                        kind.label(),
                        level(KpiReading.all(
                                log.contacts(),
                                List.of(),
                                List.of(),
                                log.period(),
                                InForce.of(other, policy.version())))));
            }
            return out;
        }

        private List<Label> method() {
            List<Label> lines = new ArrayList<>();
            patience.seconds()
                    .ifPresentOrElse(
                            seconds -> lines.add(
                                    Label.of(
                                            "来电者平均耐心" + Formats.rounded(seconds, 0) + "秒（全部等待时间除以放弃数），按爱尔兰A模型排人。",
                                            "Callers give up after " + Formats.rounded(seconds, 0)
                                                    + " seconds on average (all waiting over those who gave up); agents follow from Erlang A.")),
                            () -> lines.add(Label.of(
                                    "记录中无人放弃，按爱尔兰C模型排人。", "Nobody gave up in the log; agents follow from Erlang C.")));
            lines.add(Label.of(
                    "要求取自规则手册 " + policy.version() + "：服务水平、接听时限、口径与接通率。",
                    "The goals are those of the rulebook " + policy.version()
                            + ": service level, time to answer, its definition and the connection rate."));
            lines.add(Label.of(
                    "缺勤为假设：休假与病假12%，培训与会议6%，逐项相乘。",
                    "Shrinkage is assumed: holidays and illness 12%, training and meetings 6%, one after the other."));
            lines.add(
                    Label.of(
                            "班次为假设：八小时班另有半小时不付薪的休息，四小时班按四个半小时付薪。",
                            "Shifts are assumed: eight hours with an unpaid break of half an hour, or four hours paid as four and a half."));
            ahead.ifPresentOrElse(
                    next -> next.choice().reasons().stream()
                            .limit(1)
                            .map(Reason::text)
                            .forEach(lines::add),
                    () -> lines.add(
                            Label.of(
                                    "记录不足一周多一个时段，或无人接听，无法预测下周。",
                                    "The log holds no more than a week, or nothing was answered; next week cannot be forecast.")));
            if (week.stray() > 0) {
                lines.add(Label.of(
                        week.stray() + "通来电落在平常不营业的时段，不作预测。",
                        week.stray() + " calls came when the centre is usually closed; they are not forecast."));
            }
            lines.add(Label.of(
                    "每个半小时按已达稳态计算；处理时长取全期平均。",
                    "Each half hour is taken as settled by itself; the handling time is that of the whole log."));
            return lines;
        }

        private void arrivals(TableWriter table) {
            for (int day = 0; day < week.days(); day++) {
                for (int slot = 0; slot < CallWeek.SLOTS; slot++) {
                    if (week.isOpen(week.weekday(day), slot)) {
                        table.row(new Row()
                                .with("date", week.date(day).toString())
                                .with("from", time(slot))
                                .with("calls", week.count(day, slot)));
                    }
                }
            }
        }

        private static String time(int slot) {
            int hour = slot / 2;
            return (hour < 10 ? "0" : "") + hour + (slot % 2 == 0 ? ":00" : ":30");
        }

        private void kpis(TableWriter table) {
            for (KpiReading reading : readings) {
                table.row(new Row()
                        .with("figure", reading.kpi().slug())
                        .with("above", reading.numerator())
                        .with("below", reading.denominator())
                        .with("value", reading.value().value().map(Cell::of).orElseGet(Cell::nothing))
                        .with("target", reading.target())
                        .with(
                                "on_target",
                                reading.isOnTarget()
                                        .map(on -> on ? "yes" : "no")
                                        .orElse(""))
                        .with("reasons", reading.reasons()));
            }
        }

        private static void forecast(TableWriter table, NextWeek next) {
            for (int i = 0; i < next.forecast().size(); i++) {
                CallReport.Expected each = next.forecast().get(i);
                StaffingPlan.Line line = next.plan().lines().get(i);
                table.row(new Row()
                        .with("date", each.day().toString())
                        .with("from", time(each.slot()))
                        .with("calls", each.calls())
                        .with("low", each.low())
                        .with("high", each.high())
                        .with("erlangs", line.load().erlangs())
                        .with("on_duty", line.onDuty())
                        .with("paid", line.scheduled())
                        .with("on_duty_high", next.high().lines().get(i).onDuty())
                        .with(
                                "reasons",
                                line.staffing()
                                        .<Cell>fold(
                                                enough -> Cell.of(enough.reasons()),
                                                idle -> Cell.nothing(),
                                                unreachable -> Cell.of(List.of(unreachable.reason())))));
            }
        }

        private static void changes(TableWriter table, CallReport.Ahead next) {
            for (CallReport.ChangeLine line : next.changes()) {
                table.row(new Row()
                        .with("change", line.change().en())
                        .with("erlangs", line.erlangs())
                        .with(
                                "on_duty",
                                line.agents()
                                        .map(agents -> Cell.of((long) agents))
                                        .orElseGet(Cell::nothing))
                        .with("paid", line.paid())
                        .with(
                                "service_level",
                                line.level().isPresent() ? Cell.of(line.level().getAsDouble()) : Cell.nothing()));
            }
        }

        private static void shifts(TableWriter table, CallReport.Cover cover) {
            for (CallReport.ShiftLine line : cover.shifts()) {
                table.row(new Row()
                        .with("date", cover.day().toString())
                        .with("from", time(line.from()))
                        .with("until", time(line.until()))
                        .with(
                                "break",
                                line.rest().map(Folder::time).map(Cell::of).orElseGet(Cell::nothing))
                        .with("agents", line.agents()));
            }
        }
    }
}
