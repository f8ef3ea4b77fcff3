package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.fit.DeltaMethod;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.lifetime.Covariate;
import org.crmkit.scoring.lifetime.CovariateCoefficient;
import org.crmkit.scoring.lifetime.CovariateLever;
import org.crmkit.scoring.lifetime.CovariatePurchases;
import org.crmkit.scoring.lifetime.Covariates;
import org.crmkit.scoring.lifetime.PurchaseModel;

/**
 * {@code {"unit": "week", "horizon": 39, "fit": {"covariates": [{"name": "online", "acts-on": ["purchases", "leaving"]}]},
 * "customers": [{"key", "frequency", "recency", "age", "online": 1}]}} fits, with the means as references unless they are given;
 * {@code "model": {"r", "alpha", "a", "b", "covariates": [{"name", "label", "reference", "purchases": 0.4, "leaving-a": 0,
 * "leaving-b": 0}]}} scores with a model, which for Pareto/NBD has {@code s}, {@code beta} and {@code "leaving"}. Each field of a row
 * that is not of the history is a covariate. The value is the purchases expected in the horizon.
 */
final class CovariateModel extends EachModel<CovariateModel.Row> {

    private static final List<String> HISTORY = List.of("key", "frequency", "recency", "age");
    private static final List<String> VALUES = List.of("alive", "purchases-if-alive", "at-references");
    private static final Shape<List<String>> ACTS = Shapes.narrowed(
            Shapes.list(Shapes.choice(actions())),
            list -> !list.isEmpty(),
            Label.of("purchases、leaving 中至少一项", "purchases, leaving, or both"),
            Label.of("省略则两者都写。", "Leave it out for both."));

    record Row(CustomerSummary history, Map<String, Double> values) {}

    private final PurchaseForm form;

    CovariateModel(PurchaseForm form) {
        this.form = form;
    }

    private static Map<String, String> actions() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("purchases", "purchases");
        out.put("leaving", "leaving");
        return out;
    }

    @Override
    public ModelKey key() {
        return form.covariates().key();
    }

    @Override
    public Label line() {
        return Label.of(
                form.line().zh() + "，并考虑不随时间变化的客户特征",
                form.line().en() + ", by what else is known of customers and does not change");
    }

    @Override
    public String example() {
        String model = form.example();
        return """
                {
                  "unit": "week",
                  "horizon": 39,
                  "model": %s, "covariates": [
                    {"name": "online", "label": {"zh": "线上渠道", "en": "Online channel"}, "reference": 0.4, "purchases": 0.35, %s},
                    {"name": "staff", "label": {"zh": "员工人数（百人）", "en": "Staff in hundreds"}, "reference": 1.2, "purchases": 0.1}
                  ]},
                  "customers": [
                    {"key": "0001", "frequency": 2, "recency": 30.43, "age": 38.86, "online": 1, "staff": 0.8},
                    {"key": "0002", "frequency": 1, "recency": 1.71, "age": 38.86, "online": 0, "staff": 3.5},
                    {"key": "0003", "frequency": 0, "recency": 0, "age": 38.86, "online": 1}
                  ]
                }
                """.formatted(
                model.substring(0, model.length() - 1),
                form == PurchaseForm.PARETO_NBD ? "\"leaving\": -0.2" : "\"leaving-a\": -0.15, \"leaving-b\": 0.1");
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<PeriodUnit> unit = Inputs.unit(fields);
        Optional<Double> horizon = Inputs.aboveZero(fields, "horizon");
        Optional<CovariatePurchases> model = fields.optional("model", Inputs.shape(this::model));
        Optional<List<ToFit>> toFit = model.isPresent()
                ? Optional.empty()
                : fields.optional("fit", Inputs.shape(fit -> fit.required("covariates", toFit())));
        return fields.build(() -> rows -> {
            double ahead = horizon.orElseThrow();
            if (model.isPresent()) {
                return Optional.of(Result.of(new Counting(model.get(), unit.orElseThrow(), ahead, Optional.empty())));
            }
            return toFit.isEmpty() || rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(fitted(toFit.get(), rows, unit.orElseThrow(), ahead));
        });
    }

    /** A covariate to be fitted; without a reference it is the mean. */
    private record ToFit(Covariate covariate, boolean aboutMean) {}

    private static Shape<List<ToFit>> toFit() {
        return Shapes.narrowed(
                Shapes.list(Inputs.shape(fields -> {
                    Optional<String> name = fields.string("name");
                    Optional<Label> label = fields.optional("label", Shapes.label());
                    Optional<Double> reference =
                            Inputs.maybe(fields, "reference", "-" + Inputs.HUGE, Inputs.HUGE).stream()
                                    .boxed()
                                    .findFirst();
                    List<String> acts = fields.optional("acts-on", ACTS).orElse(List.of("purchases", "leaving"));
                    return fields.build(() -> new ToFit(
                            new Covariate(
                                    name.orElseThrow(),
                                    label.orElse(Label.same(name.orElseThrow())),
                                    reference.orElse(0.0),
                                    acts.contains("purchases"),
                                    acts.contains("leaving")),
                            reference.isEmpty()));
                })),
                list -> !list.isEmpty()
                        && list.stream()
                                        .map(c -> c.covariate().name())
                                        .distinct()
                                        .count()
                                == list.size(),
                Label.of("至少一个、名称不重复的协变量", "one or more covariates, each with its own name"),
                Label.of("请逐个写出协变量。", "Write each covariate once."));
    }

    private Result<Row> fitted(List<ToFit> toFit, List<Row> rows, PeriodUnit unit, double horizon) {
        double[][] columns = new double[toFit.size()][rows.size()];
        List<Covariate> covariates = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            Covariate covariate = toFit.get(j).covariate();
            covariates.add(covariate);
            for (int i = 0; i < columns[j].length; i++) {
                Double value = rows.get(i).values().get(covariate.name());
                if (value == null) {
                    String key = rows.get(i).history().key();
                    return Result.refused(Reason.of(
                            "covariate-missing",
                            "估计需要每位客户的所有协变量；" + key + "缺少" + covariate.name() + "。",
                            "A fit needs every covariate of every customer; " + key + " lacks " + covariate.name()
                                    + "."));
                }
                columns[j][i] = value;
            }
        }
        List<Covariate> means = Covariates.of(covariates, columns).aboutMeans().covariates();
        for (int j = 0; j < columns.length; j++) {
            if (toFit.get(j).aboutMean()) {
                covariates.set(j, means.get(j));
            }
        }
        return form.covariates()
                .fit(rows.stream().map(Row::history).toList(), Covariates.of(covariates, columns))
                .fold(
                        fit -> {
                            Map<String, Fit<?>> fits = new LinkedHashMap<>();
                            fits.put("fit", fit);
                            return new Result<>(
                                    Optional.of(new Counting(
                                            fit.model(),
                                            unit,
                                            horizon,
                                            Optional.of(new DeltaMethod<CovariatePurchases>(fit, Outputs.LEVEL)))),
                                    Optional.empty(),
                                    fits);
                        },
                        Result::refused);
    }

    private Optional<CovariatePurchases> model(FieldReader fields) {
        Optional<PurchaseModel> base = form.read(fields);
        List<CovariateLever> levers = form.covariates().levers();
        List<CovariateCoefficient> coefficients = new ArrayList<>();
        Optional<List<Covariate>> covariates = fields.list("covariates", Inputs.shape(each -> {
            Optional<String> name = each.string("name");
            Optional<Label> label = each.optional("label", Shapes.label());
            double reference = Inputs.number(each, "reference", "-" + Inputs.HUGE, Inputs.HUGE, 0);
            boolean purchases = false;
            boolean leaving = false;
            for (CovariateLever lever : levers) {
                Optional<Double> value = Inputs.maybe(each, lever.slug(), "-1000", "1000").stream()
                        .boxed()
                        .findFirst();
                if (value.isPresent() && name.isPresent()) {
                    coefficients.add(new CovariateCoefficient(name.get(), lever, value.get()));
                    purchases |= lever == CovariateLever.PURCHASES;
                    leaving |= lever != CovariateLever.PURCHASES;
                }
            }
            boolean onPurchases = purchases;
            boolean onLeaving = leaving;
            return each.build(() -> new Covariate(
                    name.orElseThrow(),
                    label.orElse(Label.same(name.orElseThrow())),
                    reference,
                    onPurchases,
                    onLeaving));
        }));
        return fields.build(() -> new CovariatePurchases(base.orElseThrow(), covariates.orElseThrow(), coefficients));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<CustomerSummary> history = Inputs.summary(row, true, false);
        Map<String, Double> values = NamedValues.rest(row, HISTORY);
        return row.build(() -> new Row(history.orElseThrow(), values));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.number("frequency"),
                RowColumn.number("recency"),
                RowColumn.number("age"));
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    private record Counting(
            CovariatePurchases model,
            PeriodUnit unit,
            double horizon,
            Optional<DeltaMethod<CovariatePurchases>> intervals)
            implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            CustomerSummary history = row.history();
            PurchaseModel own = model.of(row.values());
            Map<String, Double> values = SummaryModel.ordered(
                    VALUES,
                    own.probabilityAlive(history),
                    own.expectedPurchasesIfActive(history.frequency(), history.age(), horizon),
                    model.base().expectedPurchases(history, horizon));
            intervals.ifPresent(method -> Outputs.interval(
                    values,
                    method.of(DeltaMethod.Scale.LOG, m -> m.expectedPurchases(history, row.values(), horizon))));
            return new ScoredRow(history.key(), values, model.score(history, row.values(), horizon));
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            out.field("unit", unit.slug())
                    .field("horizon", horizon)
                    .name("model")
                    .beginObject();
            PurchaseForm.write(out, model.base());
            out.name("covariates").beginList();
            for (Covariate covariate : model.covariates()) {
                out.beginObject()
                        .field("name", covariate.name())
                        .field("label", covariate.label())
                        .field("reference", covariate.reference());
                model.coefficients().stream()
                        .filter(c -> c.covariate().equals(covariate.name()))
                        .forEach(c -> out.field(c.lever().slug(), c.value()));
                out.endObject();
            }
            out.endList().endObject();
        }
    }
}
