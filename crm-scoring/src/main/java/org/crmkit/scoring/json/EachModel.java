package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
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

    private static final Shape<Node> MODEL =
            Shapes.any(Label.of("模型参数，或改为给出 fit", "the parameters of the model, or fit instead"));

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
        List<Placed<T>> placed = Inputs.customers(fields, this::placed).orElse(List.of());
        if (fields.isSound() && placed.isEmpty()) {
            Inputs.nothingToScore(fields);
        }
        fields.finish();
        problems.throwIfAny();
        List<T> rows = placed.stream().map(Placed::row).toList();
        Optional<Result<T>> result = terms.orElseThrow().ready(rows);
        if (result.isEmpty()) {
            fields.required("model", MODEL);
            problems.throwIfAny();
        }
        Optional<Ready<T>> ready = result.flatMap(Result::ready);
        if (ready.isEmpty()) {
            Outputs.notIdentified(out, result.flatMap(Result::reason).orElseThrow());
            return;
        }
        List<ScoredRow> scored = new ArrayList<>();
        placed.forEach(row -> score(ready.get(), row, problems).ifPresent(scored::add));
        problems.throwIfAny();
        out.beginObject();
        ready.get().describe(rows, out);
        result.get().fits().forEach((name, fit) -> Outputs.fit(out, name, fit));
        out.name("rows").beginList();
        scored.forEach(row -> row.write(out));
        out.endList().endObject();
    }

    /** A row with its place, so that what its values and the model's parameters say against each other can be located. */
    private record Placed<T>(Position at, String path, T row) {}

    private Optional<Placed<T>> placed(FieldReader fields) {
        return row(fields).map(row -> new Placed<>(fields.at(), fields.path(), row));
    }

    private static <T> Optional<ScoredRow> score(Ready<T> ready, Placed<T> placed, Problems problems) {
        try {
            return Optional.of(ready.score(placed.row()));
        } catch (IllegalArgumentException e) {
            String said = String.valueOf(e.getMessage());
            problems.add(new Problem(
                    placed.at(),
                    placed.path(),
                    Label.of("这一行", "this row"),
                    Label.of("与模型参数相符的一行", "a row that fits the parameters of the model"),
                    Label.of("原因：" + said, said)));
            return Optional.empty();
        }
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
                fields.required("model", MODEL);
                problems.throwIfAny();
            }
            Ready<T> ready = result.flatMap(Result::ready).orElseThrow();
            return new RowScorer() {
                @Override
                public void add(Node row, Consumer<ScoredRow> out) {
                    Problems wrong = new Problems();
                    Optional<ScoredRow> scored = score(ready, Inputs.row(row, EachModel.this::placed), wrong);
                    wrong.throwIfAny();
                    out.accept(scored.orElseThrow());
                }

                @Override
                public void finish(Consumer<ScoredRow> out) {}
            };
        }
    }
}
