package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.fit.DeltaMethod;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.Parametric;
import org.crmkit.scoring.lifetime.Occasions;

/**
 * The models of customers who decide at set occasions, by parameters given or fitted. A log of transactions does not say when there
 * was an occasion, so the customers are always given. Where the model is fitted, {@code low} and {@code high} among the values are
 * the ends of a 95 percent interval.
 *
 * @param <C> a customer as the model reads it
 * @param <M> the model
 */
abstract class OccasionModel<C, M extends Parametric<M>> implements RunnableModel {

    abstract Optional<C> customer(FieldReader row);

    abstract String keyOf(C customer);

    abstract List<RowColumn> columns();

    abstract List<String> valueNames();

    abstract List<String> names();

    /** Makes the model from its parameters, in the order of {@link #names()}. */
    abstract M model(List<Double> parameters);

    abstract FitResult<M> fit(List<C> customers);

    abstract Score score(M model, C customer, int horizon);

    abstract double expected(M model, C customer, int horizon);

    abstract Map<String, Double> values(M model, C customer, int horizon);

    private Optional<Integer> horizon(FieldReader fields) {
        return fields.integer("horizon", 1, Occasions.MOST).map(Long::intValue);
    }

    private Optional<M> parameters(FieldReader fields) {
        List<Double> values = new ArrayList<>();
        for (String name : names()) {
            Inputs.aboveZero(fields, name).ifPresent(values::add);
        }
        return fields.build(() -> model(values));
    }

    @Override
    public final void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<Integer> horizon = horizon(fields);
        Optional<M> given = fields.optional("model", Inputs.shape(this::parameters));
        List<C> customers = Inputs.customers(fields, this::customer).orElse(List.of());
        if (fields.isSound() && customers.isEmpty()) {
            Inputs.nothingToScore(fields);
        }
        fields.finish();
        problems.throwIfAny();
        Optional<FitResult<M>> result = given.isPresent() ? Optional.empty() : Optional.of(fit(customers));
        Optional<Reason> refused = result.flatMap(found -> found.fold(fit -> Optional.empty(), Optional::of));
        if (refused.isPresent()) {
            Outputs.notIdentified(out, refused.get());
            return;
        }
        Optional<Fit<M>> fit = result.flatMap(FitResult::found);
        M model = given.or(() -> fit.map(Fit::model)).orElseThrow();
        out.beginObject()
                .field("horizon", (long) horizon.orElseThrow())
                .name("model")
                .beginObject();
        for (int i = 0; i < names().size(); i++) {
            out.field(names().get(i), model.parameters().get(i));
        }
        out.endObject();
        fit.ifPresent(found -> Outputs.fit(out, "fit", found));
        out.name("rows").beginList();
        for (C customer : customers) {
            ScoredRow row = scored(model, customer, horizon.orElseThrow());
            fit.map(found -> withInterval(found, row, customer, horizon.orElseThrow()))
                    .orElse(row)
                    .write(out);
        }
        out.endList().endObject();
    }

    private ScoredRow withInterval(Fit<M> fit, ScoredRow row, C customer, int horizon) {
        Map<String, Double> values = new LinkedHashMap<>(row.values());
        if (row.score().value() > 0) {
            Outputs.interval(
                    values,
                    new DeltaMethod<M>(fit, Outputs.LEVEL)
                            .of(DeltaMethod.Scale.LOG, model -> expected(model, customer, horizon)));
        }
        return new ScoredRow(row.key(), values, row.score());
    }

    private ScoredRow scored(M model, C customer, int horizon) {
        return new ScoredRow(keyOf(customer), values(model, customer, horizon), score(model, customer, horizon));
    }

    @Override
    public final RowForm rows() {
        return new Rows();
    }

    private final class Rows implements RowForm {

        @Override
        public List<RowColumn> columns() {
            return OccasionModel.this.columns();
        }

        @Override
        public List<String> valueNames() {
            return OccasionModel.this.valueNames();
        }

        @Override
        public boolean needsWholeTable() {
            return false;
        }

        @Override
        public RowScorer open(Node parameters) {
            Problems problems = new Problems();
            FieldReader fields = FieldReader.of(parameters, problems);
            Optional<Integer> horizon = horizon(fields);
            Optional<M> model = fields.optional("model", Inputs.shape(OccasionModel.this::parameters));
            if (model.isEmpty() && fields.isSound()) {
                fields.required("model", Shapes.any(Label.of("模型参数", "the parameters of the model")));
            }
            fields.finish();
            problems.throwIfAny();
            return new RowScorer() {
                @Override
                public void add(Node row, Consumer<ScoredRow> out) {
                    C customer = Inputs.row(row, OccasionModel.this::customer);
                    out.accept(scored(model.orElseThrow(), customer, horizon.orElseThrow()));
                }

                @Override
                public void finish(Consumer<ScoredRow> out) {}
            };
        }
    }
}
