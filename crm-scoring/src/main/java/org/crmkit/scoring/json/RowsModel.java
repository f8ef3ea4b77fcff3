package org.crmkit.scoring.json;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.TransactionLog;

/**
 * The models that read parameters and the rows of {@code "customers"}. Whether each row is scored by itself or all together is what
 * their kinds differ in.
 *
 * @param <T> a row as read
 * @param <Q> what the parameters say
 */
abstract class RowsModel<T, Q> implements RunnableModel {

    /** An input while it is read, with what is wrong so far. */
    record Reading(Node data, FieldReader fields, Problems problems) {

        static Reading of(Node data) {
            Problems problems = new Problems();
            return new Reading(data, FieldReader.of(data, problems), problems);
        }

        /** Ends the reading; what was not asked for is a problem too. */
        void finish() {
            fields.finish();
            problems.throwIfAny();
        }
    }

    /** A row with its place, so that what its values and the parameters say against each other can be located. */
    record Placed<T>(Position at, String path, T row) {}

    /** Reads the parameters; empty if something is wrong with them. */
    abstract Optional<Q> terms(FieldReader fields);

    /** Reads a row; empty if something is wrong with it. */
    abstract Optional<T> row(FieldReader row);

    abstract List<RowColumn> columns();

    abstract List<String> valueNames();

    /** Tells whether a row can be scored only when all are known. */
    abstract boolean needsWholeTable();

    /** Writes what rows, at least one, come to. */
    abstract void answer(Q terms, List<Placed<T>> rows, Reading reading, JsonWriter out);

    /** Opens what scores the rows of a table, the parameters having been read. */
    abstract RowScorer scorer(Q terms, Reading reading);

    final Optional<Placed<T>> placed(FieldReader fields) {
        return row(fields).map(row -> new Placed<>(fields.at(), fields.path(), row));
    }

    /** Returns the problem of rows that the parameters, or other rows, speak against. */
    static Problem unfit(Position at, String path, Label what, Label accepted, IllegalArgumentException why) {
        String said = String.valueOf(why.getMessage());
        return new Problem(at, path, what, accepted, Label.of("原因：" + said, said));
    }

    @Override
    public final void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        Reading reading = Reading.of(data);
        Optional<Q> terms = terms(reading.fields());
        List<Placed<T>> rows = Inputs.customers(reading.fields(), this::placed).orElse(List.of());
        if (reading.fields().isSound() && rows.isEmpty()) {
            Inputs.nothingToScore(reading.fields());
        }
        reading.finish();
        answer(terms.orElseThrow(), rows, reading, out);
    }

    @Override
    public final RowForm rows() {
        return new Rows();
    }

    private final class Rows implements RowForm {

        @Override
        public List<RowColumn> columns() {
            return RowsModel.this.columns();
        }

        @Override
        public List<String> valueNames() {
            return RowsModel.this.valueNames();
        }

        @Override
        public boolean needsWholeTable() {
            return RowsModel.this.needsWholeTable();
        }

        @Override
        public RowScorer open(Node parameters) {
            Reading reading = Reading.of(parameters);
            Optional<Q> terms = terms(reading.fields());
            reading.finish();
            return scorer(terms.orElseThrow(), reading);
        }
    }
}
