package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.callcenter.ErlangB;
import org.crmkit.scoring.callcenter.ShiftCover;
import org.crmkit.scoring.callcenter.ShiftPattern;
import org.crmkit.scoring.internal.Codes;

/**
 * {@code {"shifts": [{"name": "early", "from": 0, "until": 8, "breaks": [4], "cost": 8}], "people": 40, "partial-plans": 2000, "customers":
 * [{"key": "08:00", "needed": 5}]}}. A row is an interval, counted from 0; a shift works from one until before another, except in its breaks,
 * and costs one for each interval unless told otherwise. The value of a row is how many agents are there, {@code missing} how many are not;
 * the result says how many work each shift, and how far that may be from the best plan.
 */
final class ShiftCoverModel extends JointModel<ShiftCoverModel.Row> {

    record Row(String key, int needed) {}

    @Override
    public ModelKey key() {
        return ModelKey.SHIFT_COVER;
    }

    @Override
    public Label line() {
        return Label.of("以最低成本排班，覆盖各时段所需坐席", "shifts that cover what each interval needs, at the least cost");
    }

    @Override
    public String example() {
        return """
                {
                  "shifts": [
                    {"name": "early", "from": 0, "until": 5, "breaks": [2]},
                    {"name": "middle", "from": 2, "until": 7, "breaks": [5]},
                    {"name": "late", "from": 4, "until": 9, "breaks": [6]},
                    {"name": "short", "from": 3, "until": 6, "cost": 4}
                  ],
                  "customers": [
                    {"key": "08:00", "needed": 3}, {"key": "09:00", "needed": 5}, {"key": "10:00", "needed": 6},
                    {"key": "11:00", "needed": 6}, {"key": "12:00", "needed": 4}, {"key": "13:00", "needed": 4},
                    {"key": "14:00", "needed": 5}, {"key": "15:00", "needed": 4}, {"key": "16:00", "needed": 2}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<List<ShiftPattern>> shifts = fields.list("shifts", Inputs.shape(ShiftCoverModel::shift));
        Optional<Long> people = fields.optional("people", Shapes.integer(0, ErlangB.MOST));
        Optional<Long> nodes = fields.optional("partial-plans", Shapes.integer(0, 1_000_000));
        return fields.build(() -> {
            ShiftCover.Terms terms = new ShiftCover.Terms(
                    people.map(most -> OptionalInt.of(most.intValue())).orElseGet(OptionalInt::empty),
                    nodes.map(Long::intValue).orElse(ShiftCover.Terms.USUAL.nodes()));
            List<ShiftPattern> patterns = shifts.orElseThrow();
            return rows -> new Measured.Known<>(
                    new Cover(rows, ShiftCover.of(rows.stream().map(Row::needed).toList(), patterns, terms), patterns),
                    rows.size());
        });
    }

    private static Optional<ShiftPattern> shift(FieldReader fields) {
        Optional<String> name = fields.string("name");
        Optional<Long> from = fields.integer("from", 0, 100_000);
        Optional<Long> until = fields.integer("until", 1, 100_000);
        Optional<List<Long>> breaks = fields.optional("breaks", Shapes.list(Shapes.integer(0, 100_000)));
        Optional<Long> cost = fields.optional("cost", Shapes.integer(1, 1_000_000));
        return fields.build(() -> {
            ShiftPattern pattern = ShiftPattern.of(
                    name.orElseThrow(),
                    from.orElseThrow().intValue(),
                    until.orElseThrow().intValue(),
                    breaks.orElse(List.of()).stream().map(Long::intValue).toArray(Integer[]::new));
            return cost.map(each -> new ShiftPattern(pattern.name(), pattern.works(), each.intValue()))
                    .orElse(pattern);
        });
    }

    private record Cover(List<Row> intervals, ShiftCover cover, List<ShiftPattern> patterns) implements Answer {

        @Override
        public List<ScoredRow> rows() {
            List<ScoredRow> rows = new ArrayList<>();
            for (int i = 0; i < intervals.size(); i++) {
                int there = cover.onDuty().get(i);
                int needed = intervals.get(i).needed();
                Map<String, Double> values = new LinkedHashMap<>();
                values.put("needed", (double) needed);
                values.put("missing", (double) Math.max(0, needed - there));
                rows.add(new ScoredRow(
                        intervals.get(i).key(),
                        values,
                        new Score(
                                ModelKey.SHIFT_COVER,
                                there,
                                Optional.empty(),
                                0,
                                contributions(i),
                                List.of(),
                                "shifts=" + patterns.size() + ",proven=" + cover.isProven())));
            }
            return rows;
        }

        private List<Contribution> contributions(int interval) {
            List<Contribution> contributions = new ArrayList<>();
            for (ShiftCover.Assigned assigned : cover.shifts()) {
                if (assigned.shift().works().contains(interval)) {
                    String name = assigned.shift().name();
                    contributions.add(new Contribution(
                            Reason.of(
                                    Codes.of(name, "shift-", patterns.indexOf(assigned.shift()) + 1),
                                    name + "：" + assigned.agents() + "人",
                                    name + ": " + assigned.agents() + " agents"),
                            assigned.agents()));
                }
            }
            return contributions;
        }

        @Override
        public void describe(JsonWriter out) {
            out.field("cost", cover.cost())
                    .field("bound", cover.bound())
                    .field("proven", cover.isProven())
                    .field("partial-plans", (long) cover.nodes())
                    .field("people", (long) cover.people())
                    .field("missing", cover.missing())
                    .name("shifts")
                    .beginList();
            for (ShiftCover.Assigned assigned : cover.shifts()) {
                out.beginObject()
                        .field("name", assigned.shift().name())
                        .field("agents", (long) assigned.agents())
                        .endObject();
            }
            out.endList().name("reasons").beginList();
            for (Reason reason : cover.reasons()) {
                out.beginObject()
                        .field("code", reason.code())
                        .field("zh", reason.text().zh())
                        .field("en", reason.text().en())
                        .endObject();
            }
            out.endList();
        }
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Long> needed = row.integer("needed", 0, ErlangB.MOST);
        return row.build(() -> new Row(key.orElseThrow(), needed.orElseThrow().intValue()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.number("needed"));
    }

    @Override
    List<String> valueNames() {
        return List.of("needed", "missing");
    }
}
