package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.servicequality.ProcessIndicator;
import org.crmkit.scoring.servicequality.ProcessReview;
import org.crmkit.scoring.servicequality.ShareEstimate;

/**
 * {@code {"level": 0.95, "customers": [{"key": "2026-q1", "received", "found-by-us", "filtered", "answered", "answered-in-time", ...}]}}. A
 * row is a period; what was not counted is left out. The value is an index of 0 to 100, and the result has every indicator with its
 * interval.
 */
final class ComplaintProcessModel extends EachModel<ComplaintProcessModel.Row> {

    record Row(String key, Map<ProcessIndicator, Measured<Share>> shares) {}

    private static final Reason NOTHING = Reason.of("nothing-counted", "没有可计的案例。", "There was no case to count.");

    /** The whole an indicator is a part of. */
    private static String whole(ProcessIndicator indicator) {
        return switch (indicator) {
            case FOUND_BY_US, FILTERED, REPEATED -> "received";
            case ANSWERED_IN_TIME -> "answered";
            case SOLVED_IN_TIME, CHECKED -> "solved";
            case SATISFIED -> "reached";
            case REOPENED -> "declared";
        };
    }

    @Override
    public ModelKey key() {
        return ModelKey.COMPLAINT_PROCESS;
    }

    @Override
    public Label line() {
        return Label.of(
                "发现、过滤、处理、监控、考评五步的过程指标", "discover, filter, handle, monitor, evaluate: each step by its shares");
    }

    @Override
    public String example() {
        return """
                {
                  "level": 0.95,
                  "customers": [
                    {"key": "2026-q1", "received": 180, "found-by-us": 41, "filtered": 171, "answered": 168, "answered-in-time": 150, "solved": 140, "solved-in-time": 119, "checked": 62, "reached": 55, "satisfied": 47, "declared": 146, "reopened": 9, "repeated": 21},
                    {"key": "2026-q2", "received": 164, "found-by-us": 52, "filtered": 160, "answered": 158, "answered-in-time": 149, "solved": 151, "solved-in-time": 140, "reached": 60, "satisfied": 54, "declared": 155, "reopened": 6, "repeated": 14},
                    {"key": "2026-q3", "received": 12, "found-by-us": 3, "filtered": 12}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        double level = Inputs.number(fields, "level", "0.01", "0.9999", Outputs.LEVEL);
        return fields.build(() -> given(new Periods(level)));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<ProcessIndicator, Optional<Long>> parts = new EnumMap<>(ProcessIndicator.class);
        Map<ProcessIndicator, Optional<Long>> wholes = new EnumMap<>(ProcessIndicator.class);
        for (ProcessIndicator indicator : ProcessIndicator.values()) {
            parts.put(indicator, count(row, indicator.code()));
            wholes.put(indicator, count(row, whole(indicator)));
        }
        return row.build(() -> {
            Map<ProcessIndicator, Measured<Share>> shares = new EnumMap<>(ProcessIndicator.class);
            parts.forEach((indicator, part) -> part.ifPresent(counted -> shares.put(
                    indicator,
                    Share.of(
                            counted,
                            wholes.getOrDefault(indicator, Optional.empty())
                                    .orElseThrow(() -> new IllegalArgumentException(
                                            indicator.code() + " was given without " + whole(indicator) + "; add it.")),
                            NOTHING))));
            return new Row(key.orElseThrow(), shares);
        });
    }

    private static Optional<Long> count(FieldReader row, String name) {
        return row.optional(name, Shapes.integer(0, Integer.MAX_VALUE));
    }

    @Override
    List<RowColumn> columns() {
        List<RowColumn> columns = new ArrayList<>(List.of(RowColumn.text("key")));
        List<String> names = new ArrayList<>();
        for (ProcessIndicator indicator : ProcessIndicator.values()) {
            names.add(whole(indicator));
            names.add(indicator.code());
        }
        names.stream().distinct().forEach(name -> columns.add(RowColumn.optional(name, RowColumn.Kind.NUMBER)));
        return List.copyOf(columns);
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }

    private record Periods(double level) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            return ProcessReview.of(row.shares(), level)
                    .score()
                    .fold(known -> new ScoredRow(row.key(), Map.of(), known.figure()), undefined -> {
                        throw new IllegalArgumentException(
                                row.key() + ": " + undefined.reason().text().en());
                    });
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            out.name("indicators").beginList();
            for (ProcessIndicator indicator : ProcessIndicator.values()) {
                out.beginObject()
                        .field("slug", indicator.code())
                        .field("step", indicator.step().slug())
                        .field("label", indicator.label())
                        .field("definition", indicator.definition())
                        .field("higher-is-better", indicator.higherIsBetter())
                        .endObject();
            }
            out.endList().name("periods").beginList();
            for (Row row : rows) {
                out.beginObject().field("key", row.key());
                ProcessReview review = ProcessReview.of(row.shares(), level);
                for (ProcessIndicator indicator : ProcessIndicator.values()) {
                    Measured<ShareEstimate> reading = review.readings().get(indicator);
                    if (reading != null) {
                        Outputs.share(out, indicator.code(), reading);
                    }
                }
                out.endObject();
            }
            out.endList();
        }
    }
}
