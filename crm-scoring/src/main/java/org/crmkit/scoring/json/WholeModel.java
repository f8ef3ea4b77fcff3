package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.TransactionLog;

/**
 * The models whose rows are one thing together, such as the intervals of a day, and whose answer has rows of its own.
 *
 * @param <T> a row as read
 */
abstract class WholeModel<T> implements RunnableModel {

    /** What was made of all rows. */
    interface Answer {

        /** Returns the rows of the answer. */
        List<ScoredRow> rows();

        /** Writes what is true of all of them, as fields of the result. */
        void describe(JsonWriter out);
    }

    /** An answer, or the reason why there is none. */
    record Found(Optional<Answer> answer, Optional<Reason> reason) {

        static Found of(Answer answer) {
            return new Found(Optional.of(answer), Optional.empty());
        }

        static Found none(Reason reason) {
            return new Found(Optional.empty(), Optional.of(reason));
        }
    }

    /** What the input says about the model. */
    interface Terms<T> {

        /**
         * Makes something of all rows, at least one.
         *
         * @throws IllegalArgumentException if rows and terms speak against each other
         */
        Found of(List<T> rows);
    }

    /** Reads the parameters; empty if something is wrong with them. */
    abstract Optional<Terms<T>> terms(FieldReader fields);

    /** Reads a row; empty if something is wrong with it. */
    abstract Optional<T> row(FieldReader row);

    abstract List<RowColumn> columns();

    abstract List<String> valueNames();

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
        Found found = found(terms.orElseThrow(), rows, data, problems);
        if (found.answer().isEmpty()) {
            Outputs.notIdentified(out, found.reason().orElseThrow());
            return;
        }
        Answer answer = found.answer().get();
        out.beginObject();
        answer.describe(out);
        out.name("rows").beginList();
        answer.rows().forEach(row -> row.write(out));
        out.endList().endObject();
    }

    private Found found(Terms<T> terms, List<T> rows, Node at, Problems problems) {
        try {
            return terms.of(rows);
        } catch (IllegalArgumentException e) {
            String said = String.valueOf(e.getMessage());
            problems.add(new Problem(
                    at.at(),
                    "customers",
                    Label.of("这些行", "these rows"),
                    Label.of("与参数相符的行", "rows that fit the parameters"),
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
            return WholeModel.this.columns();
        }

        @Override
        public List<String> valueNames() {
            return WholeModel.this.valueNames();
        }

        @Override
        public boolean needsWholeTable() {
            return true;
        }

        @Override
        public RowScorer open(Node parameters) {
            Problems problems = new Problems();
            FieldReader fields = FieldReader.of(parameters, problems);
            Optional<Terms<T>> terms = terms(fields);
            fields.finish();
            problems.throwIfAny();
            List<T> rows = new ArrayList<>();
            return new RowScorer() {
                @Override
                public void add(Node row, Consumer<ScoredRow> out) {
                    rows.add(Inputs.row(row, WholeModel.this::row));
                }

                @Override
                public void finish(Consumer<ScoredRow> out) {
                    if (rows.isEmpty()) {
                        return;
                    }
                    Problems wrong = new Problems();
                    Found found = found(terms.orElseThrow(), rows, parameters, wrong);
                    found.reason()
                            .ifPresent(reason -> wrong.add(new Problem(
                                    parameters.at(),
                                    "customers",
                                    Label.of(rows.size() + " 行", rows.size() + " rows"),
                                    Label.of("足以作答的行", "rows enough for an answer"),
                                    reason.text())));
                    wrong.throwIfAny();
                    found.answer().orElseThrow().rows().forEach(out);
                }
            };
        }
    }
}
