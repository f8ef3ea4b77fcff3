package org.crmkit.scoring.json;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.servicequality.LodgedComplaint;
import org.crmkit.scoring.servicequality.RecurrenceRate;
import org.crmkit.scoring.servicequality.ShareEstimate;

/**
 * {@code {"window-days": 30, "until": "2026-03-31T23:59:59+08:00", "customers": [{"key", "matter", "received", "closed"}]}}. A row is a
 * complaint, closed may be absent; its value is 1 if its matter had come back. Rows come back in the order they were received.
 */
final class RecurrenceModel extends JointModel<LodgedComplaint> {

    private static final double LEVEL = Outputs.LEVEL;

    @Override
    public ModelKey key() {
        return ModelKey.COMPLAINT_RECURRENCE;
    }

    @Override
    public Label line() {
        return Label.of("关闭后再次发生的投诉占比，未关闭时的重复反映另计", "how often closed complaints come back; duplicates told apart");
    }

    @Override
    public String example() {
        return """
                {
                  "window-days": 30,
                  "until": "2026-03-31T18:00:00+08:00",
                  "customers": [
                    {"key": "c-01", "matter": "a-7:broadband", "received": "2026-01-05T09:00:00+08:00", "closed": "2026-01-09T17:00:00+08:00"},
                    {"key": "c-02", "matter": "a-7:broadband", "received": "2026-01-07T10:00:00+08:00"},
                    {"key": "c-03", "matter": "a-7:broadband", "received": "2026-01-28T11:00:00+08:00", "closed": "2026-02-02T12:00:00+08:00"},
                    {"key": "c-04", "matter": "b-2:invoice", "received": "2026-03-20T14:00:00+08:00", "closed": "2026-03-21T10:00:00+08:00"}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<LodgedComplaint>> terms(FieldReader fields) {
        Optional<Long> days = fields.integer("window-days", 1, 3660);
        Optional<Instant> until = fields.instant("until");
        return fields.build(() -> rows -> new Measured.Known<>(
                new Counted(RecurrenceRate.of(rows, Duration.ofDays(days.orElseThrow()), until.orElseThrow())),
                rows.size()));
    }

    @Override
    Optional<LodgedComplaint> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<String> matter = row.string("matter");
        Optional<Instant> received = row.instant("received");
        Optional<Instant> closed = row.optional("closed", Shapes.instant());
        return row.build(
                () -> new LodgedComplaint(key.orElseThrow(), matter.orElseThrow(), received.orElseThrow(), closed));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.text("matter"),
                RowColumn.text("received"),
                RowColumn.optional("closed", RowColumn.Kind.TEXT));
    }

    @Override
    List<String> valueNames() {
        return List.of("occurrence");
    }

    private record Counted(RecurrenceRate rate) implements Answer {

        @Override
        public List<ScoredRow> rows() {
            List<ScoredRow> rows = new ArrayList<>();
            for (RecurrenceRate.Line line : rate.lines()) {
                double value = line.kind() == RecurrenceRate.Kind.RECURRENCE ? 1 : 0;
                String of = line.of().orElse("");
                Reason reason =
                        switch (line.kind()) {
                            case FRESH -> Reason.of("fresh", "此前没有同一事项的近期投诉", "no recent complaint about the matter");
                            case DUPLICATE -> Reason.of("duplicate", of + "尚未关闭", of + " was still open");
                            case RECURRENCE -> Reason.of("recurrence", of + "关闭后再次发生", "came back after " + of);
                        };
                rows.add(new ScoredRow(
                        line.complaint().key(),
                        Map.of("occurrence", (double) line.occurrence()),
                        new Score(
                                ModelKey.COMPLAINT_RECURRENCE,
                                value,
                                Optional.of(new ScoreBand(
                                        line.kind().code(), line.kind().label(), Double.NEGATIVE_INFINITY)),
                                0,
                                List.of(new Contribution(reason, value)),
                                List.of(),
                                "window=" + rate.window())));
            }
            return rows;
        }

        @Override
        public void describe(JsonWriter out) {
            share(out, "repeated", rate.repeated());
            share(out, "came-back", rate.cameBack());
            out.field("duplicates", rate.duplicates()).field("window-not-ended", rate.unended());
        }

        private static void share(JsonWriter out, String name, Measured<Share> share) {
            Outputs.share(out, name, ShareEstimate.of(share, LEVEL));
        }
    }
}
