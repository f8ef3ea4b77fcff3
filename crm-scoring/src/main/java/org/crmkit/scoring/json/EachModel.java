package org.crmkit.scoring.json;

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
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.fit.Fit;

/**
 * The models that score each row of {@code "customers"} by itself, by parameters given or fitted to all rows.
 *
 * @param <T> a row as read
 */
abstract class EachModel<T> implements RunnableModel {

    /** A model with all its parameters. */
    interface Ready<T> {

        /** Scores a row. */
        ScoredRow score(T row);

        /** Writes what is true of all rows, and the parameters, as fields of the result. */
        default void describe(List<T> rows, JsonWriter out) {}
    }

    /** What the input says about the model; it may leave parameters to be fitted. */
    interface Terms<T> {

        /** Returns the model, after fitting what was left out to {@code rows}; empty where nothing is given and there are no rows. */
        Optional<Result<T>> ready(List<T> rows);
    }

    /** A model or the reason why there is none, and what was fitted on the way, by name. */
    record Result<T>(Optional<Ready<T>> ready, Optional<Reason> reason, Map<String, Fit<?>> fits) {

        static <T> Result<T> of(Ready<T> ready) {
            return new Result<>(Optional.of(ready), Optional.empty(), Map.of());
        }

        static <T> Result<T> refused(Reason reason) {
            return new Result<>(Optional.empty(), Optional.of(reason), Map.of());
        }
    }

    /** Reads the parameters; empty if something is wrong with them. */
    abstract Optional<Terms<T>> terms(FieldReader fields);

    /** Reads a row; empty if something is wrong with it. */
    abstract Optional<T> row(FieldReader row);

    abstract List<RowColumn> columns();

    abstract List<String> valueNames();

    /** Returns terms that leave nothing to fit. */
    static <T> Terms<T> given(Ready<T> ready) {
        return rows -> Optional.of(Result.of(ready));
    }

    @Override
    public final void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<Terms<T>> terms = terms(fields);
        List<T> rows = Inputs.customers(fields, this::row).orElse(List.of());
        if (fields.isSound() && rows.isEmpty()) {
            Inputs.nothingToScore(fields);
        }
        fields.finish();
        problems.throwIfAny();
        Result<T> result = terms.orElseThrow().ready(rows).orElseThrow();
        if (result.ready().isEmpty()) {
            Outputs.notIdentified(out, result.reason().orElseThrow());
            return;
        }
        Ready<T> ready = result.ready().get();
        out.beginObject();
        ready.describe(rows, out);
        result.fits().forEach((name, fit) -> Outputs.fit(out, name, fit));
        out.name("rows").beginList();
        rows.forEach(row -> ready.score(row).write(out));
        out.endList().endObject();
    }

    @Override
    public final RowForm rows() {
        return new Rows();
    }

    private final class Rows implements RowForm {

        @Override
        public List<RowColumn> columns() {
            return EachModel.this.columns();
        }

        @Override
        public List<String> valueNames() {
            return EachModel.this.valueNames();
        }

        @Override
        public boolean needsWholeTable() {
            return false;
        }

        @Override
        public RowScorer open(Node parameters) {
            Problems problems = new Problems();
            FieldReader fields = FieldReader.of(parameters, problems);
            Optional<Terms<T>> terms = terms(fields);
            fields.finish();
            problems.throwIfAny();
            Optional<Result<T>> result = terms.orElseThrow().ready(List.of());
            if (result.isEmpty()) {
                fields.required("model", Shapes.any(Label.of("模型参数", "the parameters of the model")));
                problems.throwIfAny();
            }
            Ready<T> ready = result.flatMap(Result::ready).orElseThrow();
            return new RowScorer() {
                @Override
                public void add(Node row, Consumer<ScoredRow> out) {
                    out.accept(ready.score(Inputs.row(row, EachModel.this::row)));
                }

                @Override
                public void finish(Consumer<ScoredRow> out) {}
            };
        }
    }
}
