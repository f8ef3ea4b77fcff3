package org.crmkit.scoring.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.satisfaction.PriorityMap;
import org.crmkit.scoring.satisfaction.Quadrant;

/**
 * {@code {"cross-hairs": "mean", "customers": [{"key": "delivery", "importance": 9, "performance": 4}]}}, both on one scale; the cross-hairs are
 * {@code mean}, {@code median}, or given as {@code "importance-at": 5.5, "performance-at": 5.5}. A row's value is how far importance exceeds
 * performance, its band the quadrant.
 */
final class PriorityModel extends EachModel<PriorityModel.Row> {

    record Row(String key, double importance, double performance) {

        PriorityMap.Attribute attribute() {
            return new PriorityMap.Attribute(key, Label.same(key), importance, performance);
        }
    }

    @Override
    public ModelKey key() {
        return ModelKey.PRIORITY_MAP;
    }

    @Override
    public Label line() {
        return Label.of("重要性与表现四象限，先改进什么", "importance against performance: what to improve first");
    }

    @Override
    public String example() {
        return """
                {
                  "importance-at": 5.5,
                  "performance-at": 5.5,
                  "customers": [
                    {"key": "delivery", "importance": 9, "performance": 4},
                    {"key": "advice", "importance": 8, "performance": 8},
                    {"key": "catalogue", "importance": 2, "performance": 9}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        OptionalDouble importance = Inputs.maybe(fields, "importance-at", "-" + Inputs.HUGE, Inputs.HUGE);
        OptionalDouble performance = Inputs.maybe(fields, "performance-at", "-" + Inputs.HUGE, Inputs.HUGE);
        PriorityMap.CrossHairs cross = fields.optional(
                        "cross-hairs", Shapes.choice(Inputs.choices(PriorityMap.CrossHairs.values())))
                .orElse(PriorityMap.CrossHairs.MEAN);
        return fields.build(() -> {
            if (importance.isPresent() && performance.isPresent()) {
                return given(
                        new Crossed(PriorityMap.CrossHairs.SCALE, importance.getAsDouble(), performance.getAsDouble()));
            }
            if (cross == PriorityMap.CrossHairs.SCALE || importance.isPresent() || performance.isPresent()) {
                throw new IllegalArgumentException(
                        "cross-hairs at the middle of the scale were not complete; give importance-at and performance-at.");
            }
            return rows -> rows.isEmpty() ? Optional.empty() : Optional.of(Result.of(crossed(cross, rows)));
        });
    }

    private static Crossed crossed(PriorityMap.CrossHairs cross, List<Row> rows) {
        PriorityMap map = PriorityMap.of(rows.stream().map(Row::attribute).toList(), cross);
        return new Crossed(cross, map.importance(), map.performance());
    }

    private record Crossed(PriorityMap.CrossHairs cross, double importance, double performance) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            Quadrant quadrant = PriorityMap.ofScale(List.of(row.attribute()), importance, performance)
                    .points()
                    .get(0)
                    .quadrant();
            String important = Formats.stored(row.importance());
            String done = Formats.stored(row.performance());
            return new ScoredRow(
                    row.key(),
                    Map.of(),
                    new Score(
                            ModelKey.PRIORITY_MAP,
                            row.importance() - row.performance(),
                            Optional.of(new ScoreBand(quadrant.code(), quadrant.label(), Double.NEGATIVE_INFINITY)),
                            0,
                            List.of(
                                    new Contribution(
                                            Reason.of("importance", "重要性" + important, "Importance " + important),
                                            row.importance()),
                                    new Contribution(
                                            Reason.of("performance", "表现" + done, "Performance " + done),
                                            -row.performance())),
                            List.of(),
                            "importance=" + Formats.stored(importance) + ",performance="
                                    + Formats.stored(performance)));
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            out.field("cross-hairs", cross.code())
                    .field("importance-at", importance)
                    .field("performance-at", performance)
                    .name("by-urgency")
                    .beginList();
            PriorityMap.ofScale(rows.stream().map(Row::attribute).toList(), importance, performance)
                    .byUrgency()
                    .forEach(attribute -> out.value(attribute.slug()));
            out.endList();
        }
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Double> importance = Inputs.number(row, "importance", "-" + Inputs.HUGE, Inputs.HUGE);
        Optional<Double> performance = Inputs.number(row, "performance", "-" + Inputs.HUGE, Inputs.HUGE);
        return row.build(() -> new Row(key.orElseThrow(), importance.orElseThrow(), performance.orElseThrow()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.number("importance"), RowColumn.number("performance"));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
