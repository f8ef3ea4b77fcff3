package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Fit;

/**
 * The models that score each row of {@code "customers"} by itself, by parameters given or fitted to all rows.
 *
 * @param <T> a row as read
 */
abstract class EachModel<T> extends RowsModel<T, EachModel.Terms<T>> {

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

    /** Returns terms that leave nothing to fit. */
    static <T> Terms<T> given(Ready<T> ready) {
        return rows -> Optional.of(Result.of(ready));
    }

    @Override
    final boolean needsWholeTable() {
        return false;
    }

    @Override
    final void answer(Terms<T> terms, List<Placed<T>> placed, Reading reading, JsonWriter out) {
        List<T> rows = placed.stream().map(Placed::row).toList();
        Result<T> result = ready(terms, rows, reading);
        if (result.ready().isEmpty()) {
            Outputs.notIdentified(out, result.reason().orElseThrow());
            return;
        }
        Ready<T> ready = result.ready().get();
        Problems problems = reading.problems();
        List<ScoredRow> scored = new ArrayList<>();
        placed.forEach(row -> score(ready, row, problems).ifPresent(scored::add));
        problems.throwIfAny();
        out.beginObject();
        ready.describe(rows, out);
        result.fits().forEach((name, fit) -> Outputs.fit(out, name, fit));
        out.name("rows").beginList();
        scored.forEach(row -> row.write(out));
        out.endList().endObject();
    }

    /** The model, or that its parameters are asked for, where there is nothing to fit them to. */
    private static <T> Result<T> ready(Terms<T> terms, List<T> rows, Reading reading) {
        Optional<Result<T>> result = terms.ready(rows);
        if (result.isEmpty()) {
            reading.fields().required("model", MODEL);
            reading.problems().throwIfAny();
        }
        return result.orElseThrow();
    }

    private static <T> Optional<ScoredRow> score(Ready<T> ready, Placed<T> placed, Problems problems) {
        try {
            return Optional.of(ready.score(placed.row()));
        } catch (IllegalArgumentException e) {
            problems.add(unfit(
                    placed.at(),
                    placed.path(),
                    Label.of("这一行", "this row"),
                    Label.of("与模型参数相符的一行", "a row that fits the parameters of the model"),
                    e));
            return Optional.empty();
        }
    }

    @Override
    final RowScorer scorer(Terms<T> terms, Reading reading) {
        Ready<T> ready = ready(terms, List.of(), reading).ready().orElseThrow();
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
