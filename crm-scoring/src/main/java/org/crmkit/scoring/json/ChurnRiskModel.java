package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.churn.ChurnCase;
import org.crmkit.scoring.churn.ChurnModel;
import org.crmkit.scoring.churn.PredictionReview;
import org.crmkit.scoring.churn.RefitRule;
import org.crmkit.scoring.evaluate.CalibrationTable;
import org.crmkit.scoring.evaluate.GainsTable;
import org.crmkit.scoring.evaluate.RocCurve;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;

/**
 * {@code {"fit": {"ridge": 0, "inputs": [{"name": "not-bought"}]}, "customers": [{"key", "left": true, "not-bought": 40}]}} fits;
 * {@code "model": {"intercept", "inputs": [{"name", "label", "coefficient", "mean"}]}} scores with a model. Each field of a row but key
 * and left is an input. Where outcomes are known, the result has ROC curve, gains, calibration and what to do with the model. The value
 * is the log-odds to leave.
 */
final class ChurnRiskModel extends EachModel<ChurnRiskModel.Row> {

    private static final List<String> VALUES = List.of("probability");

    record Row(String key, Optional<Boolean> left, Map<String, Double> values) {}

    /** What to fit. */
    private record Recipe(List<NamedValues.Input> inputs, double ridge) {}

    @Override
    public ModelKey key() {
        return ModelKey.CHURN_RISK;
    }

    @Override
    public Label line() {
        return Label.of("每位客户流失的概率、等级和原因", "the probability that each customer leaves, its band and why");
    }

    @Override
    public String example() {
        return """
                {
                  "model": {
                    "intercept": -1.6,
                    "inputs": [
                      {"name": "not-bought", "label": {"zh": "未购买天数", "en": "Days without a purchase"}, "coefficient": 0.021, "mean": 41},
                      {"name": "open-complaints", "label": {"zh": "未决投诉数", "en": "Open complaints"}, "coefficient": 0.7, "mean": 0.4},
                      {"name": "falling-consumption", "label": {"zh": "消费下降幅度", "en": "Fall of consumption"}, "coefficient": 2.2, "mean": 0.15}
                    ]
                  },
                  "customers": [
                    {"key": "c-01", "not-bought": 120, "open-complaints": 2, "falling-consumption": 0.5},
                    {"key": "c-02", "not-bought": 12, "open-complaints": 0, "falling-consumption": 0},
                    {"key": "c-03", "not-bought": 64}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<ChurnModel> model = fields.optional("model", Inputs.shape(ChurnRiskModel::model));
        Optional<Recipe> recipe = model.isPresent()
                ? Optional.empty()
                : fields.optional("fit", Inputs.shape(fit -> {
                    Optional<List<NamedValues.Input>> inputs = fit.required("inputs", NamedValues.toFit());
                    double ridge = Inputs.number(fit, "ridge", "0", Inputs.HUGE, 0);
                    return fit.build(() -> new Recipe(inputs.orElseThrow(), ridge));
                }));
        return fields.build(() -> rows -> {
            if (model.isPresent()) {
                return Optional.of(Result.of(new Leaving(model.get())));
            }
            return recipe.isEmpty() || rows.isEmpty() ? Optional.empty() : Optional.of(fitted(recipe.get(), rows));
        });
    }

    private static Result<Row> fitted(Recipe recipe, List<Row> rows) {
        List<ChurnCase> cases = new ArrayList<>();
        rows.forEach(row -> row.left().ifPresent(left -> cases.add(new ChurnCase(row.values(), left))));
        return ChurnModel.fit(
                        cases,
                        NamedValues.names(recipe.inputs()),
                        NamedValues.labels(recipe.inputs()),
                        recipe.ridge(),
                        FitOptions.DEFAULT)
                .fold(
                        fit -> {
                            Map<String, Fit<?>> fits = new LinkedHashMap<>();
                            fits.put("fit", fit);
                            return new Result<>(Optional.of(new Leaving(fit.model())), Optional.empty(), fits);
                        },
                        Result::refused);
    }

    private static Optional<ChurnModel> model(FieldReader fields) {
        Optional<Double> intercept = Inputs.number(fields, "intercept", "-1000", "1000");
        Optional<List<NamedValues.Input>> inputs = fields.required("inputs", NamedValues.fitted());
        return fields.build(() -> new ChurnModel(
                intercept.orElseThrow(),
                inputs.orElseThrow().stream()
                        .map(i -> new ChurnModel.Feature(i.name(), i.label(), i.coefficient(), i.mean()))
                        .toList(),
                ChurnModel.BANDS));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Boolean> left = Inputs.yes(row, "left");
        Map<String, Double> values = NamedValues.rest(row, List.of("key", "left"));
        return row.build(() -> new Row(key.orElseThrow(), left, values));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.optional("left", RowColumn.Kind.TEXT));
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    private record Leaving(ChurnModel model) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            return new ScoredRow(
                    row.key(),
                    SummaryModel.ordered(VALUES, model.probability(row.values())),
                    model.score(row.values()));
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            out.name("model").beginObject().field("intercept", model.intercept());
            List<NamedValues.Input> inputs = new ArrayList<>();
            model.features()
                    .forEach(f -> inputs.add(new NamedValues.Input(f.name(), f.label(), f.coefficient(), f.mean())));
            NamedValues.write(out, inputs);
            out.endObject();
            List<Row> known =
                    rows.stream().filter(row -> row.left().isPresent()).toList();
            if (known.isEmpty()) {
                return;
            }
            double[] predicted = known.stream()
                    .mapToDouble(row -> model.probability(row.values()))
                    .toArray();
            boolean[] left = new boolean[predicted.length];
            for (int i = 0; i < left.length; i++) {
                left[i] = known.get(i).left().orElse(false);
            }
            review(predicted, left, out);
        }

        private static void review(double[] predicted, boolean[] left, JsonWriter out) {
            PredictionReview review = PredictionReview.of(predicted, left, RefitRule.DEFAULT);
            out.name("review")
                    .beginObject()
                    .field("advice", review.advice().code())
                    .field("label", review.advice().label())
                    .field("reason", review.reason().text());
            RocCurve.of(predicted, left).ifPresent(curve -> {
                out.field("auc", curve.auc())
                        .field("auc-error", curve.standardError())
                        .name("roc")
                        .beginList();
                curve.points().forEach(point -> out.beginObject()
                        .field("false-positives", point.falsePositives())
                        .field("true-positives", point.truePositives())
                        .endObject());
                out.endList();
            });
            GainsTable.of(predicted, left, Math.min(10, left.length)).ifPresent(table -> {
                out.name("gains").beginList();
                table.rows().forEach(row -> out.beginObject()
                        .field("customers", row.customers())
                        .field("lift", row.lift())
                        .field("gain", row.gain())
                        .endObject());
                out.endList();
            });
            CalibrationTable table = review.calibration();
            out.field("expected", table.expected())
                    .field("observed", table.observed())
                    .field("brier", table.brier());
            table.line().ifPresent(line -> out.field("calibration-intercept", line.intercept())
                    .field("calibration-slope", line.slope()));
            out.name("calibration").beginList();
            table.rows().forEach(row -> out.beginObject()
                    .field("from", row.from())
                    .field("to", row.to())
                    .field("customers", (long) row.customers())
                    .field("predicted", row.predicted())
                    .field("observed", row.observed())
                    .endObject());
            out.endList().endObject();
        }
    }
}
