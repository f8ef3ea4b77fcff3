package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.churn.Durations;
import org.crmkit.scoring.churn.LimitTransform;
import org.crmkit.scoring.churn.LogRank;
import org.crmkit.scoring.churn.Retention;
import org.crmkit.scoring.churn.SurvivalCurve;
import org.crmkit.scoring.churn.SurvivalStep;

/**
 * {@code {"horizon": 6, "level": 0.95, "limits": "log-log", "customers": [{"key", "time": 14, "left": true, "group": "north"}]}}. The
 * curve is estimated from the rows, with limits, cumulative hazard and, where there are groups, the log-rank test; or it is given as
 * {@code "model": {"customers", "last-time", "steps": [{"time", "at-risk", "departures", "survival", "survival-error", "hazard",
 * "hazard-error"}]}}, as the result has it. A row's value is the probability to stay {@code horizon} more.
 */
final class SurvivalModel extends EachModel<SurvivalModel.Row> {

    record Row(String key, double time, Optional<Boolean> left, Optional<String> group) {}

    @Override
    public ModelKey key() {
        return ModelKey.SURVIVAL;
    }

    @Override
    public Label line() {
        return Label.of("客户留存曲线、分组比较，以及再留一段时间的概率", "how long customers stay, whether groups differ, and who stays on");
    }

    @Override
    public String example() {
        return """
                {
                  "horizon": 6,
                  "model": {
                    "customers": 8,
                    "last-time": 30,
                    "steps": [
                      {"time": 5, "at-risk": 8, "departures": 2, "survival": 0.75, "survival-error": 0.153, "hazard": 0.25, "hazard-error": 0.177},
                      {"time": 12, "at-risk": 5, "departures": 1, "survival": 0.6, "survival-error": 0.182, "hazard": 0.45, "hazard-error": 0.267},
                      {"time": 20, "at-risk": 3, "departures": 1, "survival": 0.4, "survival-error": 0.203, "hazard": 0.783, "hazard-error": 0.427}
                    ]
                  },
                  "customers": [
                    {"key": "c-01", "time": 3},
                    {"key": "c-02", "time": 14},
                    {"key": "c-03", "time": 28}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<Double> horizon = Inputs.aboveZero(fields, "horizon");
        double level = Inputs.number(fields, "level", "0.01", "0.9999", 0.95);
        LimitTransform limits = fields.optional("limits", Shapes.choice(Inputs.choices(LimitTransform.values())))
                .orElse(LimitTransform.LOG_LOG);
        Optional<SurvivalCurve> model = fields.optional("model", Inputs.shape(SurvivalModel::curve));
        return fields.build(() -> rows -> {
            if (model.isEmpty() && rows.isEmpty()) {
                return Optional.empty();
            }
            SurvivalCurve curve = model.orElseGet(() -> SurvivalCurve.of(durations(rows)));
            return Optional.of(Result.of(new Staying(new Retention(curve, horizon.orElseThrow()), level, limits)));
        });
    }

    private static Durations durations(List<Row> rows) {
        double[] times = new double[rows.size()];
        boolean[] left = new boolean[rows.size()];
        for (int i = 0; i < left.length; i++) {
            times[i] = rows.get(i).time();
            left[i] = rows.get(i).left().orElse(false);
        }
        return Durations.of(times, left);
    }

    private static Optional<SurvivalCurve> curve(FieldReader fields) {
        Optional<Long> customers = fields.integer("customers", 1, Integer.MAX_VALUE);
        Optional<Double> last = Inputs.number(fields, "last-time", "0", Inputs.HUGE);
        Optional<List<SurvivalStep>> steps = fields.list("steps", Inputs.shape(step -> {
            Optional<Double> time = Inputs.number(step, "time", "0", Inputs.HUGE);
            Optional<Integer> atRisk = Inputs.count(step, "at-risk");
            Optional<Integer> departures = Inputs.count(step, "departures");
            Optional<Double> survival = Inputs.number(step, "survival", "0", "1");
            Optional<Double> error = Inputs.number(step, "survival-error", "0", "1");
            Optional<Double> hazard = Inputs.number(step, "hazard", "0", Inputs.HUGE);
            Optional<Double> hazardError = Inputs.number(step, "hazard-error", "0", Inputs.HUGE);
            return step.build(() -> new SurvivalStep(
                    time.orElseThrow(),
                    atRisk.orElseThrow(),
                    departures.orElseThrow(),
                    survival.orElseThrow(),
                    error.orElseThrow(),
                    hazard.orElseThrow(),
                    hazardError.orElseThrow()));
        }));
        return fields.build(
                () -> new SurvivalCurve(customers.orElseThrow().intValue(), last.orElseThrow(), steps.orElseThrow()));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Double> time = Inputs.number(row, "time", "0", Inputs.HUGE);
        Optional<Boolean> left = Inputs.yes(row, "left");
        Optional<String> group = row.optionalString("group");
        return row.build(() -> new Row(key.orElseThrow(), time.orElseThrow(), left, group));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.number("time"),
                RowColumn.optional("left", RowColumn.Kind.TEXT),
                RowColumn.optional("group", RowColumn.Kind.TEXT));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }

    private record Staying(Retention retention, double level, LimitTransform limits) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            return new ScoredRow(row.key(), Map.of(), retention.score(row.time()));
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            SurvivalCurve curve = retention.curve();
            out.name("model")
                    .beginObject()
                    .field("customers", (long) curve.customers())
                    .field("last-time", curve.lastTime())
                    .name("steps")
                    .beginList();
            for (SurvivalStep step : curve.steps()) {
                out.beginObject()
                        .field("time", step.time())
                        .field("at-risk", (long) step.atRisk())
                        .field("departures", (long) step.departures())
                        .field("survival", step.survival())
                        .field("survival-error", step.survivalError())
                        .field("hazard", step.hazard())
                        .field("hazard-error", step.hazardError())
                        .endObject();
            }
            out.endList().endObject().name("limits").beginObject();
            out.field("level", level)
                    .field("method", limits.code())
                    .name("steps")
                    .beginList();
            for (SurvivalStep step : curve.steps()) {
                SurvivalCurve.Limits at = curve.limits(step.time(), level, limits);
                out.beginObject()
                        .field("time", step.time())
                        .field("lower", at.lower())
                        .field("upper", at.upper())
                        .endObject();
            }
            out.endList().endObject();
            curve.timeUntilGone(0.5).ifPresent(median -> out.field("median", median));
            groups(rows, out);
        }

        private static void groups(List<Row> rows, JsonWriter out) {
            Map<String, List<Row>> byName = new LinkedHashMap<>();
            rows.forEach(row -> row.group().ifPresent(name -> byName.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(row)));
            if (byName.size() < 2) {
                return;
            }
            LogRank.of(byName.values().stream().map(SurvivalModel::durations).toList())
                    .ifPresent(test -> {
                        out.name("log-rank").beginObject().name("groups").beginList();
                        int i = 0;
                        for (String name : byName.keySet()) {
                            out.beginObject()
                                    .field("name", name)
                                    .field("observed", (long) test.observed().get(i))
                                    .field("expected", test.expected().get(i))
                                    .endObject();
                            i++;
                        }
                        out.endList()
                                .field("chi-square", test.chiSquare())
                                .field("degrees", (long) test.degrees())
                                .field("p-value", test.pValue())
                                .endObject();
                    });
        }
    }
}
