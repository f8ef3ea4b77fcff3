package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.callcenter.CallLoad;
import org.crmkit.scoring.callcenter.GoalCheck;
import org.crmkit.scoring.callcenter.Patience;
import org.crmkit.scoring.callcenter.QueueFigures;
import org.crmkit.scoring.callcenter.ServiceGoals;
import org.crmkit.scoring.callcenter.Shrinkage;
import org.crmkit.scoring.callcenter.Staffing;
import org.crmkit.scoring.callcenter.StaffingPlan;
import org.crmkit.scoring.callcenter.WhatIf;

/**
 * {@code {"interval": 1800, "patience": 120, "goals": {"service-level": {"kind": "of-offered", "share": 0.8, "seconds": 20}, "answer-speed",
 * "abandonment", "occupancy"}, "shrinkage": [{"zh", "en", "share"}], "customers": [{"key": "09:00", "calls": 100, "handling": 180}]}}. A
 * row is an interval; its value is how many agents must be paid so that enough are there. The result has the hours of all intervals and
 * what other loads would take in the busiest.
 */
final class StaffingModel extends EachModel<StaffingModel.Row> {

    private static final List<String> VALUES =
            List.of("erlangs", "agents", "service-level", "answer-speed", "abandonment", "occupancy");

    record Row(String key, double calls, double handling) {}

    @Override
    public ModelKey key() {
        return ModelKey.STAFFING;
    }

    @Override
    public Label line() {
        return Label.of("达到服务水平等要求的最少坐席、缺勤系数与假设分析", "the fewest agents that reach all goals, shrinkage, and what-if");
    }

    @Override
    public String example() {
        return """
                {
                  "interval": 1800,
                  "patience": 120,
                  "goals": {"service-level": {"kind": "of-offered", "share": 0.8, "seconds": 20}, "abandonment": 0.05, "occupancy": 0.88},
                  "shrinkage": [
                    {"zh": "休假与病假", "en": "Holidays and illness", "share": 0.12},
                    {"zh": "培训与会议", "en": "Training and meetings", "share": 0.06},
                    {"zh": "班中休息", "en": "Breaks", "share": 0.1}
                  ],
                  "customers": [
                    {"key": "09:00", "calls": 100, "handling": 180},
                    {"key": "09:30", "calls": 130, "handling": 180},
                    {"key": "10:00", "calls": 165, "handling": 190},
                    {"key": "10:30", "calls": 0, "handling": 180}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<Double> interval = CallInputs.interval(fields);
        Patience patience = CallInputs.patience(fields);
        Optional<ServiceGoals> goals = fields.required("goals", Inputs.shape(CallInputs::goals));
        Shrinkage shrinkage = CallInputs.shrinkage(fields);
        return fields.build(() -> given(new Plan(interval.orElseThrow(), patience, goals.orElseThrow(), shrinkage)));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Double> calls = Inputs.number(row, "calls", "0", Inputs.HUGE);
        Optional<Double> handling = Inputs.number(row, "handling", "0.001", "1000000000");
        return row.build(() -> new Row(key.orElseThrow(), calls.orElseThrow(), handling.orElseThrow()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.number("calls"), RowColumn.number("handling"));
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    private record Plan(double interval, Patience patience, ServiceGoals goals, Shrinkage shrinkage)
            implements Ready<Row> {

        private CallLoad load(Row row) {
            return new CallLoad(row.calls(), interval, row.handling());
        }

        @Override
        public ScoredRow score(Row row) {
            CallLoad load = load(row);
            Map<String, Double> values = new LinkedHashMap<>();
            values.put("erlangs", load.erlangs());
            return Staffing.minimum(load, patience, goals)
                    .fold(
                            enough -> enough(row, enough, values),
                            idle -> new ScoredRow(
                                    row.key(),
                                    values,
                                    score(
                                            0,
                                            List.of(new Contribution(
                                                    Reason.of("no-calls", "该时段没有来电。", "There are no calls."), 0)),
                                            List.of())),
                            unreachable -> new ScoredRow(
                                    row.key(),
                                    values,
                                    score(0, List.of(new Contribution(unreachable.reason(), 0)), List.of("agents"))));
        }

        private ScoredRow enough(Row row, Staffing.Enough enough, Map<String, Double> values) {
            QueueFigures figures = enough.figures();
            int agents = figures.agents();
            int paid = shrinkage.scheduled(agents);
            double erlangs = figures.load().erlangs();
            values.put("agents", (double) agents);
            goals.level()
                    .ifPresent(
                            level -> values.put("service-level", figures.serviceLevel(level.kind(), level.seconds())));
            values.put("answer-speed", figures.answerSpeed());
            values.put("abandonment", figures.abandonment());
            values.put("occupancy", figures.occupancy());
            List<Contribution> contributions = new ArrayList<>();
            contributions.add(new Contribution(
                    Reason.of(
                            "load",
                            "话务量" + Formats.rounded(erlangs, 2) + "爱尔兰。",
                            "The load is " + Formats.rounded(erlangs, 2) + " erlangs."),
                    erlangs));
            contributions.add(new Contribution(reserve(enough), agents - erlangs));
            contributions.add(new Contribution(
                    Reason.of(
                            "shrinkage",
                            "缺勤等占" + Formats.percent(shrinkage.total().stripTrailingZeros()) + "，" + agents + "人在岗须排"
                                    + paid + "人。",
                            "Shrinkage takes "
                                    + Formats.percent(shrinkage.total().stripTrailingZeros()) + "; for " + agents
                                    + " to be there, " + paid + " are paid."),
                    paid - agents));
            return new ScoredRow(row.key(), values, score(paid, contributions, List.of()));
        }

        /** Why there must be more agents than erlangs, or may be fewer: what one agent less would miss. */
        private static Reason reserve(Staffing.Enough enough) {
            int agents = enough.figures().agents();
            for (GoalCheck check : enough.missed()) {
                Reason missed = check.reason(agents - 1);
                return Reason.of(
                        "one-less",
                        agents + "名坐席达到全部要求；" + missed.text().zh(),
                        agents + " agents reach every goal; " + missed.text().en());
            }
            return Reason.of(
                    "one-less",
                    agents + "名坐席达到全部要求；再少则排队无限增长或无人接听。",
                    agents + " agents reach every goal; with one less nobody answers, or the queue grows for ever.");
        }

        private Score score(double paid, List<Contribution> contributions, List<String> missing) {
            return new Score(
                    ModelKey.STAFFING, paid, Optional.empty(), 0, contributions, missing, "goals=" + configuration());
        }

        private String configuration() {
            StringBuilder out = new StringBuilder();
            goals.level().ifPresent(level -> out.append(level.kind().slug())
                    .append(' ')
                    .append(Formats.stored(level.share()))
                    .append('/')
                    .append(Formats.stored(level.seconds()))
                    .append("s "));
            goals.answerSpeed().ifPresent(each -> out.append("answer-speed ")
                    .append(Formats.stored(each))
                    .append(' '));
            goals.abandonment().ifPresent(each -> out.append("abandonment ")
                    .append(Formats.stored(each))
                    .append(' '));
            goals.occupancy().ifPresent(each -> out.append("occupancy ")
                    .append(Formats.stored(each))
                    .append(' '));
            return out.toString().strip();
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            List<CallLoad> loads = rows.stream().map(this::load).toList();
            StaffingPlan plan = StaffingPlan.of(loads, patience, goals, shrinkage);
            out.name("plan")
                    .beginObject()
                    .field("peak", (long) plan.peak())
                    .field("hours-on-duty", plan.hoursOnDuty())
                    .field("hours-paid", plan.hoursPaid())
                    .field("shrinkage", shrinkage.total());
            goals.level().ifPresent(level -> plan.serviceLevel(level.kind(), level.seconds())
                    .ifPresent(found -> out.field("service-level", found)));
            plan.occupancy().ifPresent(found -> out.field("occupancy", found));
            out.endObject();
            CallLoad busiest = loads.stream()
                    .max(Comparator.comparingDouble(CallLoad::erlangs))
                    .orElseThrow();
            out.name("what-if").beginList();
            for (WhatIf line : WhatIf.loads(busiest, patience, goals, shrinkage)) {
                out.beginObject()
                        .field("change", line.change())
                        .field("erlangs", line.load().erlangs());
                line.staffing().agents().ifPresent(agents -> out.field("agents", (long) agents));
                out.field("paid", (long) line.scheduled()).endObject();
            }
            out.endList();
        }
    }
}
