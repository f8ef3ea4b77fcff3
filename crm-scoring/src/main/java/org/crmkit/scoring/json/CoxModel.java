package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.churn.CoxFit;
import org.crmkit.scoring.churn.CoxRegression;
import org.crmkit.scoring.churn.Durations;
import org.crmkit.scoring.churn.ProportionalHazards;
import org.crmkit.scoring.churn.TieMethod;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;

/**
 * {@code {"horizon": 12, "fit": {"ties": "efron", "inputs": [{"name": "complaints"}]}, "customers": [{"key", "time", "left",
 * "complaints": 2}]}} fits; {@code "model": {"inputs": [{"name", "label", "coefficient", "mean"}], "baseline": [{"time", "hazard"}]}}
 * scores with a model, and needs no times. Each field of a row but key, time and left is an input. The value is the log hazard ratio.
 */
final class CoxModel extends EachModel<CoxModel.Row> {

    private static final List<String> VALUES = List.of("hazard-ratio", "survival");

    record Row(String key, Optional<Double> time, Optional<Boolean> left, Map<String, Double> values) {}

    /** What to fit. */
    private record Recipe(List<NamedValues.Input> inputs, TieMethod ties) {}

    @Override
    public ModelKey key() {
        return ModelKey.COX;
    }

    @Override
    public Label line() {
        return Label.of("各因素使客户流失加快或减慢多少", "how much sooner or later customers leave by what is known of them");
    }

    @Override
    public String example() {
        return """
                {
                  "horizon": 12,
                  "model": {
                    "inputs": [
                      {"name": "complaints", "label": {"zh": "投诉次数", "en": "Complaints"}, "coefficient": 0.42, "mean": 0.8},
                      {"name": "discount", "label": {"zh": "折扣率", "en": "Discount"}, "coefficient": -1.9, "mean": 0.05}
                    ],
                    "baseline": [{"time": 3, "hazard": 0.02}, {"time": 9, "hazard": 0.09}, {"time": 15, "hazard": 0.2}]
                  },
                  "customers": [
                    {"key": "c-01", "complaints": 3, "discount": 0},
                    {"key": "c-02", "complaints": 0, "discount": 0.1},
                    {"key": "c-03", "discount": 0.05}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<Double> horizon = Inputs.aboveZero(fields, "horizon");
        Optional<CoxRegression> model = fields.optional("model", Inputs.shape(CoxModel::model));
        Optional<Recipe> recipe = model.isPresent()
                ? Optional.empty()
                : fields.optional("fit", Inputs.shape(fit -> {
                    Optional<List<NamedValues.Input>> inputs = fit.required("inputs", NamedValues.toFit());
                    TieMethod ties = fit.optional("ties", Shapes.choice(Inputs.choices(TieMethod.values())))
                            .orElse(TieMethod.EFRON);
                    return fit.build(() -> new Recipe(inputs.orElseThrow(), ties));
                }));
        return fields.build(() -> rows -> {
            double ahead = horizon.orElseThrow();
            if (model.isPresent()) {
                return Optional.of(Result.of(new Hazards(model.get(), Optional.empty(), ahead)));
            }
            return recipe.isEmpty() || rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(fitted(recipe.get(), rows, ahead));
        });
    }

    private static Result<Row> fitted(Recipe recipe, List<Row> rows, double horizon) {
        double[] times = new double[rows.size()];
        boolean[] left = new boolean[rows.size()];
        double[][] inputs = new double[rows.size()][recipe.inputs().size()];
        for (int i = 0; i < left.length; i++) {
            Row row = rows.get(i);
            if (row.time().isEmpty()
                    || !NamedValues.absent(recipe.inputs(), row.values()).isEmpty()) {
                return Result.refused(Reason.of(
                        "incomplete-row",
                        "拟合需要每行都有 time 和全部变量，" + row.key() + " 不全。",
                        "A fit needs time and every input in each row; " + row.key() + " lacks one."));
            }
            times[i] = row.time().get();
            left[i] = row.left().orElse(false);
            for (int j = 0; j < inputs[i].length; j++) {
                inputs[i][j] = row.values().getOrDefault(recipe.inputs().get(j).name(), 0.0);
            }
        }
        return CoxFit.fit(
                        NamedValues.names(recipe.inputs()),
                        NamedValues.labels(recipe.inputs()),
                        inputs,
                        Durations.of(times, left),
                        recipe.ties(),
                        FitOptions.DEFAULT)
                .fold(
                        fit -> {
                            Map<String, Fit<?>> fits = new HashMap<>();
                            fits.put("fit", fit);
                            return new Result<>(
                                    Optional.of(
                                            new Hazards(fit.model().fit().model(), Optional.of(fit.model()), horizon)),
                                    Optional.empty(),
                                    fits);
                        },
                        Result::refused);
    }

    private static Optional<CoxRegression> model(FieldReader fields) {
        Optional<List<NamedValues.Input>> inputs = fields.required("inputs", NamedValues.fitted());
        Optional<List<CoxRegression.Baseline>> baseline = fields.list("baseline", Inputs.shape(step -> {
            Optional<Double> time = Inputs.number(step, "time", "0", Inputs.HUGE);
            Optional<Double> hazard = Inputs.number(step, "hazard", "0", Inputs.HUGE);
            return step.build(() -> new CoxRegression.Baseline(time.orElseThrow(), hazard.orElseThrow()));
        }));
        return fields.build(() -> new CoxRegression(
                inputs.orElseThrow().stream()
                        .map(i -> new CoxRegression.Input(i.name(), i.label(), i.coefficient(), i.mean()))
                        .toList(),
                baseline.orElseThrow()));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Double> time =
                Inputs.maybe(row, "time", "0", Inputs.HUGE).stream().boxed().findFirst();
        Optional<Boolean> left = Inputs.yes(row, "left");
        Map<String, Double> values = NamedValues.rest(row, List.of("key", "time", "left"));
        return row.build(() -> new Row(key.orElseThrow(), time, left, values));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.optional("time", RowColumn.Kind.NUMBER),
                RowColumn.optional("left", RowColumn.Kind.TEXT));
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    private record Hazards(CoxRegression model, Optional<CoxFit> fit, double horizon) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            return new ScoredRow(
                    row.key(),
                    SummaryModel.ordered(
                            VALUES,
                            StrictMath.exp(Math.min(700, model.logHazardRatio(row.values()))),
                            model.survival(row.values(), horizon)),
                    model.score(row.values()));
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            out.name("model").beginObject();
            List<NamedValues.Input> inputs = new ArrayList<>();
            model.inputs()
                    .forEach(i -> inputs.add(new NamedValues.Input(i.name(), i.label(), i.coefficient(), i.mean())));
            NamedValues.write(out, inputs);
            out.name("baseline").beginList();
            model.baseline().forEach(step -> out.beginObject()
                    .field("time", step.time())
                    .field("hazard", step.hazard())
                    .endObject());
            out.endList().endObject();
            fit.ifPresent(found -> {
                out.name("tests")
                        .beginObject()
                        .field("likelihood-ratio", found.likelihoodRatio())
                        .field("likelihood-ratio-p", found.likelihoodRatioP())
                        .name("proportional-hazards")
                        .beginList();
                List<ProportionalHazards.Line> lines =
                        new ArrayList<>(found.proportionality().inputs());
                found.proportionality().all().ifPresent(lines::add);
                lines.forEach(line -> out.beginObject()
                        .field("name", line.name())
                        .field("chi-square", line.chiSquare())
                        .field("degrees", (long) line.degrees())
                        .field("p-value", line.pValue())
                        .endObject());
                out.endList().endObject();
            });
        }
    }
}
