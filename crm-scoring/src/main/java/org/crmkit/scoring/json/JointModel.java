package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/**
 * The models whose rows mean something only together: causes that are ranked, points of a chart, contacts that several persons judged,
 * intervals of a day. The answer may have rows of its own.
 *
 * @param <T> a row as read
 */
abstract class JointModel<T> extends RowsModel<T, JointModel.Terms<T>> {

    /** What all rows together say. */
    interface Answer {

        /** Returns the rows, scored. */
        List<ScoredRow> rows();

        /** Writes what is true of all rows as fields of the result. */
        void describe(JsonWriter out);
    }

    /** What the input asks of the rows. */
    interface Terms<T> {

        /** Returns the answer, or why there is none; an {@link IllegalArgumentException} becomes a problem of the input. */
        Measured<Answer> of(List<T> rows);
    }

    @Override
    final boolean needsWholeTable() {
        return true;
    }

    @Override
    final void answer(Terms<T> terms, List<Placed<T>> rows, Reading reading, JsonWriter out) {
        Measured<Answer> answer = asked(
                terms, rows.stream().map(Placed::row).toList(), reading.data().at());
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

    private static <T> Measured<Answer> asked(Terms<T> terms, List<T> rows, Position at) {
        try {
            return terms.of(rows);
        } catch (IllegalArgumentException e) {
            Problems problems = new Problems();
            problems.add(unfit(
                    at,
                    "customers",
                    Label.of("这些行", "these rows"),
                    Label.of("彼此相符、也与参数相符的行", "rows that fit each other and the parameters"),
                    e));
            problems.throwIfAny();
            throw e;
        }
    }

    @Override
    final RowScorer scorer(Terms<T> terms, Reading reading) {
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
                Position at = reading.data().at();
                Measured<Answer> answer = asked(terms, rows, at);
                Problems wrong = new Problems();
                answer.fold(known -> Optional.<Reason>empty(), none -> Optional.of(none.reason()))
                        .ifPresent(reason -> wrong.add(new Problem(
                                at,
                                "customers",
                                Label.of(rows.size() + " 行", rows.size() + " rows"),
                                Label.of("足以作答的行", "rows enough for an answer"),
                                reason.text())));
                wrong.throwIfAny();
                answer.value().orElseThrow().rows().forEach(out);
            }
        };
    }
}
