package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.TransactionLog;

/**
 * The models whose rows mean something only together: causes that are ranked, points of a chart, contacts that several persons judged.
 *
 * @param <T> a row as read
 */
abstract class JointModel<T> implements RunnableModel {

    /** What all rows together say. */
    interface Answer {

        /** Returns the rows, scored. */
        List<ScoredRow> rows();

        /** Writes what is true of all rows as fields of the result. */
        void describe(JsonWriter out);
    }

    /** What the input asks of the rows. */
    interface Question<T> {

        /** Returns the answer, or why there is none; an {@link IllegalArgumentException} becomes a problem of the input. */
        Measured<Answer> ask(List<T> rows);
    }

    /** Reads the parameters; empty if something is wrong with them. */
    abstract Optional<Question<T>> question(FieldReader fields);

    /** Reads a row; empty if something is wrong with it. */
    abstract Optional<T> row(FieldReader row);

    abstract List<RowColumn> columns();

    abstract List<String> valueNames();

    @Override
    public final void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<Question<T>> question = question(fields);
        List<T> rows = Inputs.customers(fields, this::row).orElse(List.of());
        if (fields.isSound() && rows.isEmpty()) {
            Inputs.nothingToScore(fields);
        }
        fields.finish();
        problems.throwIfAny();
        Measured<Answer> answer = asked(question.orElseThrow(), rows, data.at(), "customers");
        Optional<Reason> undefined = answer.fold(known -> Optional.empty(), none -> Optional.of(none.reason()));
        if (undefined.isPresent()) {
            Outputs.notIdentified(out, undefined.get());
            return;
        }
        Answer found = answer.value().orElseThrow();
        out.beginObject();
        found.describe(out);
        out.name("rows").beginList();
        found.rows().forEach(row -> row.write(out));
        out.endList().endObject();
    }

    private static <T> Measured<Answer> asked(Question<T> question, List<T> rows, Position at, String path) {
        try {
            return question.ask(rows);
        } catch (IllegalArgumentException e) {
            String said = String.valueOf(e.getMessage());
            Problems problems = new Problems();
            problems.add(new Problem(
                    at,
                    path,
                    Label.of("这些行", "these rows"),
                    Label.of("彼此相符的各行", "rows that fit each other and the parameters"),
                    Label.of("原因：" + said, said)));
            problems.throwIfAny();
            throw e;
        }
    }

    @Override
    public final RowForm rows() {
        return new Rows();
    }

    private final class Rows implements RowForm {

        @Override
        public List<RowColumn> columns() {
            return JointModel.this.columns();
        }

        @Override
        public List<String> valueNames() {
            return JointModel.this.valueNames();
        }

        @Override
        public boolean needsWholeTable() {
            return true;
        }

        @Override
        public RowScorer open(Node parameters) {
            Problems problems = new Problems();
            FieldReader fields = FieldReader.of(parameters, problems);
            Optional<Question<T>> question = question(fields);
            fields.finish();
            problems.throwIfAny();
            List<T> rows = new ArrayList<>();
            return new RowScorer() {
                @Override
                public void add(Node row, Consumer<ScoredRow> out) {
                    rows.add(Inputs.row(row, JointModel.this::row));
                }

                @Override
                public void finish(Consumer<ScoredRow> out) {
                    if (rows.isEmpty()) {
                        return;
                    }
                    Question<T> asking = question.orElseThrow();
                    asked(
                                    all -> asking.ask(all).fold(known -> known, none -> {
                                        throw new IllegalArgumentException(
                                                none.reason().text().en());
                                    }),
                                    rows,
                                    parameters.at(),
                                    "rows")
                            .value()
                            .orElseThrow()
                            .rows()
                            .forEach(out);
                }
            };
        }
    }
}
