package org.crmkit.examples.cli.report.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.report.CallReport;
import org.crmkit.scoring.callcenter.CallLoad;
import org.crmkit.scoring.callcenter.Patience;
import org.crmkit.scoring.callcenter.QueueFigures;
import org.crmkit.scoring.callcenter.QueueOutcome;
import org.crmkit.scoring.callcenter.ServiceGoals;
import org.crmkit.scoring.callcenter.ShiftCover;
import org.crmkit.scoring.callcenter.ShiftPattern;
import org.crmkit.scoring.callcenter.Shrinkage;
import org.crmkit.scoring.callcenter.Staffing;
import org.crmkit.scoring.callcenter.StaffingPlan;
import org.crmkit.scoring.callcenter.WhatIf;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.forecast.BackTest;
import org.crmkit.scoring.forecast.ForecastChoice;
import org.crmkit.scoring.forecast.ForecastMethod;
import org.crmkit.scoring.forecast.ForecastModel;
import org.crmkit.scoring.forecast.SeasonalSeries;

/** The week after a log: calls to expect, the agents they take, and the shifts of its busiest day. */
final class NextWeek {

    /** How often the band should hold what comes: its upper end is exceeded one time in ten. */
    private static final double LEVEL = 0.8;

    /** Half hours of a long shift, of which the one in the middle is an unpaid break. */
    private static final int LONG_SHIFT = 17;
    /** Half hours of a short shift without break, for which half an hour more is paid. */
    private static final int SHORT_SHIFT = 8;

    private final CallWeek week;
    private final double handling;
    private final Patience patience;
    private final ServiceGoals goals;
    private final Shrinkage shrinkage;
    private final ForecastChoice choice;
    private final ForecastModel model;
    private final List<CallReport.Expected> expected;
    private final StaffingPlan plan;
    private final StaffingPlan high;

    private NextWeek(
            CallWeek week,
            double handling,
            Patience patience,
            ServiceGoals goals,
            Shrinkage shrinkage,
            ForecastChoice choice,
            ForecastModel model) {
        this.week = week;
        this.handling = handling;
        this.patience = patience;
        this.goals = goals;
        this.shrinkage = shrinkage;
        this.choice = choice;
        this.model = model;
        this.expected = expected();
        this.plan = plan(expected.stream().map(each -> load(each.calls())).toList());
        this.high = plan(expected.stream().map(each -> load(each.high())).toList());
    }

    /** Plans the week; empty if the log is too short to forecast, or the centre never open. */
    static Optional<NextWeek> of(
            CallWeek week, double handling, Patience patience, ServiceGoals goals, Shrinkage shrinkage) {
        if (week.period() == 0) {
            return Optional.empty();
        }
        SeasonalSeries series = week.series();
        ForecastChoice choice = ForecastChoice.of(series);
        return choice.method()
                .flatMap(method -> method.fit(series).model())
                .map(model -> new NextWeek(week, handling, patience, goals, shrinkage, choice, model));
    }

    private CallLoad load(double calls) {
        return new CallLoad(calls, 1800, handling);
    }

    private StaffingPlan plan(List<CallLoad> loads) {
        return StaffingPlan.of(loads, patience, goals, shrinkage);
    }

    private List<CallReport.Expected> expected() {
        List<Interval> ahead = model.forecastCounts(week.period(), LEVEL);
        List<CallReport.Expected> out = new ArrayList<>();
        for (int day = week.days(); day < week.days() + 7; day++) {
            for (int slot = 0; slot < CallWeek.SLOTS; slot++) {
                if (week.isOpen(week.weekday(day), slot)) {
                    Interval each = ahead.get(out.size());
                    out.add(new CallReport.Expected(week.date(day), slot, each.value(), each.low(), each.high()));
                }
            }
        }
        return out;
    }

    List<CallReport.Expected> forecast() {
        return expected;
    }

    StaffingPlan plan() {
        return plan;
    }

    StaffingPlan high() {
        return high;
    }

    ForecastChoice choice() {
        return choice;
    }

    ForecastMethod method() {
        return model.method();
    }

    CallReport.Ahead report() {
        int busiest = busiest();
        return new CallReport.Ahead(
                week.date(week.days()),
                model.method().label(),
                LEVEL,
                history(),
                expected,
                expected.stream().mapToDouble(CallReport.Expected::calls).sum(),
                week.grid(byWeekday(plan)),
                week.grid(byWeekday(high)),
                plan.hoursOnDuty(),
                plan.hoursPaid(),
                shrinkage.total().doubleValue(),
                busiest(busiest),
                changes(busiest),
                cover(),
                tests());
    }

    /** The last seven days of the log. */
    private List<Double> history() {
        List<Double> out = new ArrayList<>();
        for (int day = Math.max(0, week.days() - 7); day < week.days(); day++) {
            for (int slot = 0; slot < CallWeek.SLOTS; slot++) {
                if (week.isOpen(week.weekday(day), slot)) {
                    out.add((double) week.count(day, slot));
                }
            }
        }
        return out;
    }

    private double[][] byWeekday(StaffingPlan staffed) {
        double[][] out = new double[7][CallWeek.SLOTS];
        for (int i = 0; i < expected.size(); i++) {
            CallReport.Expected each = expected.get(i);
            out[each.day().getDayOfWeek().getValue() - 1][each.slot()] =
                    staffed.lines().get(i).onDuty();
        }
        return out;
    }

    private int busiest() {
        int found = 0;
        for (int i = 1; i < expected.size(); i++) {
            if (expected.get(i).calls() > expected.get(found).calls()) {
                found = i;
            }
        }
        return found;
    }

    private OptionalDouble level(QueueFigures figures) {
        return goals.level()
                .map(level -> OptionalDouble.of(figures.serviceLevel(level.kind(), level.seconds())))
                .orElseGet(OptionalDouble::empty);
    }

    private CallReport.Busiest busiest(int index) {
        CallReport.Expected each = expected.get(index);
        int agents = Math.max(1, plan.lines().get(index).onDuty());
        List<CallReport.AgentsPoint> points = new ArrayList<>();
        for (QueueOutcome outcome : WhatIf.agents(load(each.calls()), patience, Math.max(1, agents - 5), agents + 5)) {
            points.add(outcome.fold(
                    steady -> new CallReport.AgentsPoint(
                            steady.found().agents(),
                            level(steady.found()),
                            OptionalDouble.of(steady.found().answerSpeed()),
                            OptionalDouble.of(steady.found().abandonment()),
                            OptionalDouble.of(steady.found().occupancy())),
                    overloaded -> new CallReport.AgentsPoint(
                            overloaded.agents(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty())));
        }
        return new CallReport.Busiest(each.day(), each.slot(), each.calls(), agents, points);
    }

    private List<CallReport.ChangeLine> changes(int index) {
        List<CallReport.ChangeLine> out = new ArrayList<>();
        for (WhatIf line : WhatIf.loads(load(expected.get(index).calls()), patience, goals, shrinkage)) {
            OptionalDouble level = line.staffing()
                    .fold(
                            enough -> level(enough.figures()),
                            idle -> OptionalDouble.empty(),
                            unreachable -> OptionalDouble.empty());
            out.add(new CallReport.ChangeLine(
                    line.change(),
                    line.load().erlangs(),
                    line.staffing().agents(),
                    line.scheduled(),
                    level,
                    explanation(line.staffing())));
        }
        return out;
    }

    private static Label explanation(Staffing staffing) {
        return staffing.fold(
                enough -> Label.of(joined(enough, true, ""), joined(enough, false, " ")),
                idle -> Label.of("没有来电。", "There are no calls."),
                unreachable -> unreachable.reason().text());
    }

    private static String joined(Staffing.Enough enough, boolean chinese, String between) {
        return enough.reasons().stream()
                .map(Reason::text)
                .map(text -> chinese ? text.zh() : text.en())
                .collect(Collectors.joining(between));
    }

    private List<CallReport.TestLine> tests() {
        List<CallReport.TestLine> out = new ArrayList<>();
        for (BackTest test : choice.tests()) {
            out.add(new CallReport.TestLine(
                    test.method().label(),
                    test.method() == model.method(),
                    test.origins(),
                    test.mase(),
                    test.wape(),
                    test.coverage()));
        }
        return out;
    }

    /** Covers the day with most agent hours by long shifts with a break in the middle and short ones without. */
    private CallReport.Cover cover() {
        LocalDate day = busiestDay();
        int first = CallWeek.SLOTS;
        int last = 0;
        int[] needs = new int[CallWeek.SLOTS];
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i).day().equals(day)) {
                int slot = expected.get(i).slot();
                needs[slot] = plan.lines().get(i).onDuty();
                first = Math.min(first, slot);
                last = Math.max(last, slot);
            }
        }
        List<Integer> need = new ArrayList<>();
        for (int slot = first; slot <= last; slot++) {
            need.add(needs[slot]);
        }
        ShiftCover cover = ShiftCover.of(need, patterns(need.size()), new ShiftCover.Terms(OptionalInt.empty(), 300));
        List<CallReport.ShiftLine> lines = new ArrayList<>();
        for (ShiftCover.Assigned assigned : cover.shifts()) {
            List<Integer> works = assigned.shift().works();
            int from = works.get(0);
            int until = works.get(works.size() - 1) + 1;
            Optional<Integer> rest = Optional.empty();
            for (int i = from; i < until; i++) {
                rest = works.contains(i) ? rest : Optional.of(first + i);
            }
            lines.add(new CallReport.ShiftLine(first + from, first + until, rest, assigned.agents()));
        }
        return new CallReport.Cover(day, first, need, cover.onDuty(), lines, summary(cover));
    }

    private LocalDate busiestDay() {
        LocalDate found = expected.get(0).day();
        long most = -1;
        for (int from = 0; from < expected.size(); ) {
            LocalDate day = expected.get(from).day();
            long sum = 0;
            int i = from;
            for (; i < expected.size() && expected.get(i).day().equals(day); i++) {
                sum += plan.lines().get(i).onDuty();
            }
            if (sum > most) {
                most = sum;
                found = day;
            }
            from = i;
        }
        return found;
    }

    private static List<ShiftPattern> patterns(int slots) {
        List<ShiftPattern> out = new ArrayList<>();
        for (int from = 0; from + LONG_SHIFT <= slots; from++) {
            List<Integer> works = ShiftPattern.of("long", from, from + LONG_SHIFT, from + LONG_SHIFT / 2)
                    .works();
            out.add(new ShiftPattern("long-" + from, works, LONG_SHIFT - 1));
        }
        for (int from = 0; from + SHORT_SHIFT <= slots; from++) {
            List<Integer> works =
                    ShiftPattern.of("short", from, from + SHORT_SHIFT).works();
            out.add(new ShiftPattern("short-" + from, works, SHORT_SHIFT + 1));
        }
        if (out.isEmpty()) {
            out.add(ShiftPattern.of("all", 0, slots));
        }
        return out;
    }

    private static Label summary(ShiftCover cover) {
        String hours = hours(cover.cost());
        String least = hours(cover.bound());
        return cover.isProven()
                ? Label.of("共" + hours + "付薪工时，已证明为最少。", hours + " paid hours, which is proved to be the least.")
                : Label.of(
                        "共" + hours + "付薪工时，最少不低于" + least + "。",
                        hours + " paid hours; no plan takes less than " + least + ".");
    }

    private static String hours(long halves) {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }
}
