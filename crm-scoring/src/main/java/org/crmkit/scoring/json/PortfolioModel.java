package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.value.GridField;
import org.crmkit.scoring.value.Portfolio;
import org.crmkit.scoring.value.Portfolios;
import org.crmkit.scoring.value.RelationStrategy;

/**
 * {@code {"current-from": [10000], "potential-from": [5000], "customers": [{"key", "current", "potential"}]}}, and in the same way
 * {@code retention} with {@code lifetime-value}, {@code satisfaction} with {@code loyalty}, {@code relation} with {@code attractiveness} and
 * {@code relative-share} with {@code growth}. The limits say where each level above the lowest begins. The matrix of strategies takes
 * two or three limits of attractiveness and may be given strategies of one's own, row by row from the least attractive: {@code
 * "strategies": [["withdraw", "keep-minimal", "defend-selective"], ...]}. The result has all fields with their advice and how many
 * customers each holds.
 */
final class PortfolioModel extends EachModel<PortfolioModel.Row> {

    /** Which grid. */
    enum Kind {
        VALUE(ModelKey.VALUE_PORTFOLIO, "current", "potential", List.of(), List.of()),
        RETENTION(ModelKey.RETENTION_PORTFOLIO, "retention", "lifetime-value", List.of(0.7), List.of()),
        SATISFACTION_LOYALTY(ModelKey.SATISFACTION_LOYALTY, "satisfaction", "loyalty", List.of(60.0), List.of(60.0)),
        RELATION(ModelKey.RELATION_MATRIX, "relation", "attractiveness", List.of(40.0, 70.0), List.of(40.0, 70.0)),
        GROWTH_SHARE(ModelKey.GROWTH_SHARE, "relative-share", "growth", List.of(1.0), List.of(0.1));

        private final ModelKey key;
        private final String across;
        private final String up;
        private final List<Double> acrossFrom;
        private final List<Double> upFrom;

        Kind(ModelKey key, String across, String up, List<Double> acrossFrom, List<Double> upFrom) {
            this.key = key;
            this.across = across;
            this.up = up;
            this.acrossFrom = acrossFrom;
            this.upFrom = upFrom;
        }
    }

    record Row(String key, double across, double up) {}

    private final Kind kind;

    PortfolioModel(Kind kind) {
        this.kind = kind;
    }

    @Override
    public ModelKey key() {
        return kind.key;
    }

    @Override
    public Label line() {
        return switch (kind) {
            case VALUE -> Label.of("按当前价值和潜在价值把客户分为四类", "four kinds of customers by current and potential value");
            case RETENTION ->
                Label.of("按保持概率和终身价值把重点客户分为四类", "four kinds of key accounts by retention and lifetime value");
            case SATISFACTION_LOYALTY ->
                Label.of("按满意度和忠诚度把客户分为四类", "four kinds of customers by satisfaction and loyalty");
            case RELATION -> Label.of("按吸引力和关系状态选择关系策略", "a strategy by attractiveness and the state of the relation");
            case GROWTH_SHARE ->
                Label.of("按增长率和相对份额把大客户分为四类", "four kinds of key accounts by growth and relative share");
        };
    }

    @Override
    public String example() {
        String limits =
                switch (kind) {
                    case VALUE -> "[10000], \"potential-from\": [5000]";
                    case RETENTION -> "[0.7], \"lifetime-value-from\": [20000]";
                    case SATISFACTION_LOYALTY -> "[60], \"loyalty-from\": [60]";
                    case RELATION -> "[40, 70], \"attractiveness-from\": [40, 70]";
                    case GROWTH_SHARE -> "[1], \"growth-from\": [0.1]";
                };
        List<String> values =
                switch (kind) {
                    case VALUE -> List.of("82000", "75000", "55000", "1000", "3000", "66000");
                    case RETENTION -> List.of("0.92", "85000", "0.4", "120000", "0.3", "900");
                    case SATISFACTION_LOYALTY, RELATION -> List.of("82", "75", "55", "1", "3", "66");
                    case GROWTH_SHARE -> List.of("1.6", "0.18", "0.4", "0.25", "2.2", "-0.03");
                };
        return "{\n  \"" + kind.across + "-from\": " + limits + ",\n  \"customers\": [\n"
                + row("c-01", values.get(0), values.get(1)) + ",\n" + row("c-02", values.get(2), values.get(3)) + ",\n"
                + row("c-03", values.get(4), values.get(5)) + "\n  ]\n}\n";
    }

    private String row(String key, String across, String up) {
        return "    {\"key\": \"" + key + "\", \"" + kind.across + "\": " + across + ", \"" + kind.up + "\": " + up
                + "}";
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<List<Double>> across = limits(fields, kind.across + "-from", kind.acrossFrom);
        Optional<List<Double>> up = limits(fields, kind.up + "-from", kind.upFrom);
        Optional<List<List<RelationStrategy>>> strategies = kind == Kind.RELATION
                ? fields.optional(
                        "strategies",
                        Shapes.list(Shapes.list(Shapes.choice(Inputs.choices(RelationStrategy.values())))))
                : Optional.empty();
        return fields.build(() -> given(new Placed(portfolio(across.orElseThrow(), up.orElseThrow(), strategies))));
    }

    private Portfolio portfolio(
            List<Double> across, List<Double> up, Optional<List<List<RelationStrategy>>> strategies) {
        return switch (kind) {
            case VALUE -> Portfolios.currentAndPotential(across.get(0), up.get(0));
            case RETENTION -> Portfolios.retentionAndLifetimeValue(across.get(0), up.get(0));
            case SATISFACTION_LOYALTY -> Portfolios.satisfactionAndLoyalty(across.get(0), up.get(0));
            case GROWTH_SHARE -> Portfolios.growthAndShare(across.get(0), up.get(0));
            case RELATION ->
                strategies
                        .map(own -> Portfolios.attractivenessAndRelation(across, up, own))
                        .orElseGet(() -> Portfolios.attractivenessAndRelation(across, up));
        };
    }

    private Optional<List<Double>> limits(FieldReader fields, String name, List<Double> otherwise) {
        int most = kind != Kind.RELATION ? 1 : name.startsWith("attractiveness") ? 3 : 2;
        int least = kind == Kind.RELATION ? (most == 2 ? 2 : 1) : 1;
        Shape<List<BigDecimal>> shape = Shapes.narrowed(
                Inputs.series(),
                list -> list.size() >= least && list.size() <= most && rising(list),
                Label.of(
                        least + " 到 " + most + " 个递增的界限",
                        least == most
                                ? "a list of " + most + " rising limits"
                                : "a list of " + least + " to " + most + " rising limits"),
                Label.of("每个界限是上一级的起点。", "Each limit is where the next level begins."));
        Optional<List<Double>> read = (otherwise.isEmpty()
                        ? fields.required(name, shape)
                        : fields.optional(name, shape))
                .map(list -> list.stream().map(BigDecimal::doubleValue).toList());
        return read.isPresent() || otherwise.isEmpty() ? read : Optional.of(otherwise);
    }

    private static boolean rising(List<BigDecimal> list) {
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i).compareTo(list.get(i - 1)) <= 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Double> across =
                switch (kind) {
                    case VALUE -> Inputs.number(row, kind.across, "-" + Inputs.HUGE, Inputs.HUGE);
                    case RETENTION -> Inputs.number(row, kind.across, "0", "1");
                    case GROWTH_SHARE -> Inputs.number(row, kind.across, "0", Inputs.HUGE);
                    case SATISFACTION_LOYALTY, RELATION -> Inputs.number(row, kind.across, "0", "100");
                };
        Optional<Double> up =
                switch (kind) {
                    case VALUE, RETENTION, GROWTH_SHARE -> Inputs.number(row, kind.up, "-" + Inputs.HUGE, Inputs.HUGE);
                    case SATISFACTION_LOYALTY, RELATION -> Inputs.number(row, kind.up, "0", "100");
                };
        return row.build(() -> new Row(key.orElseThrow(), across.orElseThrow(), up.orElseThrow()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.number(kind.across), RowColumn.number(kind.up));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }

    private record Placed(Portfolio portfolio) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            return new ScoredRow(row.key(), Map.of(), portfolio.score(row.across(), row.up()));
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            int columns = portfolio.across().scale().bands().size();
            int[] places = portfolio.fields(
                    rows.stream().mapToDouble(Row::across).toArray(),
                    rows.stream().mapToDouble(Row::up).toArray());
            List<GridField> fields = new ArrayList<>();
            portfolio.fields().forEach(fields::addAll);
            long[] counts = new long[fields.size()];
            for (int place : places) {
                counts[place]++;
            }
            out.name("fields").beginList();
            for (int i = 0; i < counts.length; i++) {
                GridField field = fields.get(i);
                out.beginObject()
                        .field(portfolio.up().slug(), level(i / columns, true))
                        .field(portfolio.across().slug(), level(i % columns, false))
                        .field("slug", field.slug())
                        .field("label", field.label())
                        .field("advice", field.advice())
                        .field("customers", counts[i])
                        .endObject();
            }
            out.endList();
        }

        private String level(int level, boolean up) {
            return (up ? portfolio.up() : portfolio.across())
                    .scale()
                    .bands()
                    .get(level)
                    .slug();
        }
    }
}
