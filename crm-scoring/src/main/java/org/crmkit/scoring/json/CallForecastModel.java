package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.forecast.BackTest;
import org.crmkit.scoring.forecast.ForecastChoice;
import org.crmkit.scoring.forecast.ForecastFit;
import org.crmkit.scoring.forecast.ForecastMethod;
import org.crmkit.scoring.forecast.ForecastModel;
import org.crmkit.scoring.forecast.SeasonalSeries;

/**
 * {@code {"period": 7, "horizon": 7, "level": 0.95, "method": "holt-winters-additive", "customers": [{"key": "2026-03-02", "calls": 412}]}}.
 * A row is an interval of the past, the oldest first; after {@code period} of them the pattern comes again. Without method all are tested
 * on the past and the best is used. The rows of the result are the intervals to come, with {@code low} and {@code high}.
 */
final class CallForecastModel extends JointModel<CallForecastModel.Row> {

    record Row(String key, double calls) {}

    private record Plan(int period, int horizon, double level, Optional<ForecastMethod> method) {}

    @Override
    public ModelKey key() {
        return ModelKey.CALL_FORECAST;
    }

    @Override
    public Label line() {
        return Label.of(
                "按季节规律预测后续各时段来电量，并以回测选择方法", "calls of the intervals to come, by the method that was best on the past");
    }

    @Override
    public String example() {
        return """
                {
                  "period": 5,
                  "horizon": 5,
                  "level": 0.9,
                  "customers": [
                    {"key": "w1-mon", "calls": 520}, {"key": "w1-tue", "calls": 455}, {"key": "w1-wed", "calls": 430},
                    {"key": "w1-thu", "calls": 421}, {"key": "w1-fri", "calls": 380}, {"key": "w2-mon", "calls": 541},
                    {"key": "w2-tue", "calls": 470}, {"key": "w2-wed", "calls": 436}, {"key": "w2-thu", "calls": 430},
                    {"key": "w2-fri", "calls": 395}, {"key": "w3-mon", "calls": 548}, {"key": "w3-tue", "calls": 481},
                    {"key": "w3-wed", "calls": 452}, {"key": "w3-thu", "calls": 433}, {"key": "w3-fri", "calls": 402},
                    {"key": "w4-mon", "calls": 566}, {"key": "w4-tue", "calls": 490}, {"key": "w4-wed", "calls": 463},
                    {"key": "w4-thu", "calls": 452}, {"key": "w4-fri", "calls": 409}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<Long> period = fields.integer("period", 1, 100_000);
        Optional<Long> horizon = fields.integer("horizon", 1, 10_000);
        double level = Inputs.number(fields, "level", "0.01", "0.9999", Outputs.LEVEL);
        Optional<ForecastMethod> method =
                fields.optional("method", Shapes.choice(Inputs.choices(ForecastMethod.values())));
        return fields.build(() -> {
            Plan plan = new Plan(
                    period.orElseThrow().intValue(), horizon.orElseThrow().intValue(), level, method);
            return rows -> found(plan, rows);
        });
    }

    private static Measured<Answer> found(Plan plan, List<Row> rows) {
        SeasonalSeries series =
                SeasonalSeries.of(rows.stream().mapToDouble(Row::calls).toArray(), plan.period());
        Optional<ForecastChoice> choice =
                plan.method().isPresent() ? Optional.empty() : Optional.of(ForecastChoice.of(series));
        Optional<ForecastMethod> method = plan.method().or(() -> choice.flatMap(ForecastChoice::method));
        if (method.isEmpty()) {
            return new Measured.Undefined<>(choice.orElseThrow().reasons().get(0));
        }
        ForecastFit fit = method.get().fit(series);
        return fit.fold(
                fitted -> new Measured.Known<>(new Ahead(plan, fitted.found(), choice), rows.size()),
                refused -> new Measured.Undefined<>(refused.reason()));
    }

    private record Ahead(Plan plan, ForecastModel model, Optional<ForecastChoice> choice) implements Answer {

        @Override
        public List<ScoredRow> rows() {
            List<ScoredRow> rows = new ArrayList<>();
            List<Interval> ahead = model.forecastCounts(plan.horizon(), plan.level());
            for (int step = 1; step <= plan.horizon(); step++) {
                rows.add(row(step, ahead.get(step - 1)));
            }
            return rows;
        }

        private ScoredRow row(int step, Interval forecast) {
            Map<String, Double> values = new LinkedHashMap<>();
            Outputs.interval(values, forecast);
            ForecastModel.Parts parts = model.parts(step);
            List<Contribution> contributions = new ArrayList<>();
            boolean naive = model.method() == ForecastMethod.SEASONAL_NAIVE;
            add(
                    contributions,
                    naive ? "season-ago" : "level",
                    naive ? Label.of("一个周期之前", "One season ago") : Label.of("当前水平", "Level"),
                    parts.level());
            if (!naive) {
                add(contributions, "trend", Label.of("趋势", "Trend"), parts.trend());
                add(contributions, "season", Label.of("季节", "Season"), parts.season());
            }
            double below = forecast.value() - (parts.level() + parts.trend() + parts.season());
            if (below > 0) {
                add(contributions, "no-fewer-than-none", Label.of("来电不少于零", "No fewer than none"), below);
            }
            return new ScoredRow(
                    "+" + step,
                    values,
                    new Score(
                            ModelKey.CALL_FORECAST,
                            forecast.value(),
                            Optional.empty(),
                            0,
                            contributions,
                            List.of(),
                            model.method().code() + "," + model.configuration()));
        }

        private static void add(List<Contribution> contributions, String code, Label name, double points) {
            String shown = Formats.rounded(points, 1);
            contributions.add(
                    new Contribution(Reason.of(code, name.zh() + "：" + shown, name.en() + ": " + shown), points));
        }

        @Override
        public void describe(JsonWriter out) {
            out.field("method", model.method().code())
                    .field("deviation", model.deviation())
                    .field("level", plan.level());
            if (choice.isEmpty()) {
                return;
            }
            out.name("back-tests").beginList();
            for (BackTest test : choice.get().tests()) {
                out.beginObject()
                        .field("method", test.method().code())
                        .field("label", test.method().label())
                        .field("origins", (long) test.origins())
                        .field("refused", (long) test.refused())
                        .field("forecasts", (long) test.forecasts());
                test.mase().ifPresent(mase -> out.field("mase", mase));
                test.wape().ifPresent(wape -> out.field("wape", wape));
                test.coverage().ifPresent(coverage -> out.field("coverage", coverage));
                out.endObject();
            }
            out.endList().name("reasons").beginList();
            for (Reason reason : choice.get().reasons()) {
                out.beginObject()
                        .field("code", reason.code())
                        .field("zh", reason.text().zh())
                        .field("en", reason.text().en())
                        .endObject();
            }
            out.endList();
        }
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Double> calls = Inputs.number(row, "calls", "0", Inputs.HUGE);
        return row.build(() -> new Row(key.orElseThrow(), calls.orElseThrow()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.number("calls"));
    }

    @Override
    List<String> valueNames() {
        return List.of("low", "high");
    }
}
