package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.satisfaction.KanoCategory;
import org.crmkit.scoring.satisfaction.KanoResult;
import org.crmkit.scoring.satisfaction.KanoTable;

/**
 * Features by what respondents make of them, counted by letter or as they answered: {@code {"table": "usual", "customers": [{"key":
 * "same-day", "m": 12, "o": 40, "a": 31, "i": 15, "r": 1, "q": 1}, {"key": "invoice", "answers": [15, 25, 35, 33]}]}}, where 25 is 2 to having
 * it and 5 to lacking it. The table is {@code usual} or {@code pouliot}. A row's value is how much having the feature satisfies, 0 to 1.
 */
final class KanoModel extends EachModel<KanoModel.Row> {

    private static final List<String> VALUES = List.of("worse", "category-strength", "total-strength", "significant");

    /** A feature with its counts, or with the pairs they are counted from. */
    record Row(String key, Optional<KanoResult> counted, List<BigDecimal> pairs) {

        KanoResult result(KanoTable table) {
            return counted.orElseGet(() -> {
                Map<KanoCategory, Long> counts = new EnumMap<>(KanoCategory.class);
                for (BigDecimal pair : pairs) {
                    int both = pair.intValueExact();
                    counts.merge(table.of(both / 10, both % 10), 1L, Long::sum);
                }
                return new KanoResult(counts);
            });
        }
    }

    @Override
    public ModelKey key() {
        return ModelKey.KANO;
    }

    @Override
    public Label line() {
        return Label.of("Kano需求分类、满意系数与Fong检验", "Kano categories with better, worse and Fong's test");
    }

    @Override
    public String example() {
        return """
                {
                  "table": "usual",
                  "customers": [
                    {"key": "same-day", "m": 12, "o": 40, "a": 31, "i": 15, "r": 1, "q": 1},
                    {"key": "invoice", "m": 61, "o": 20, "a": 4, "i": 14, "r": 0, "q": 1},
                    {"key": "gift-wrap", "m": 3, "o": 9, "a": 40, "i": 40, "r": 6, "q": 2},
                    {"key": "parking", "answers": [15, 13, 25, 35, 33, 12, 25]}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Map<String, KanoTable> tables = new LinkedHashMap<>();
        tables.put("usual", KanoTable.usual());
        tables.put("pouliot", KanoTable.pouliot());
        KanoTable table = fields.optional("table", Shapes.choice(tables)).orElse(KanoTable.usual());
        return fields.build(() -> given(new Counted(table)));
    }

    private record Counted(KanoTable table) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            KanoResult result = row.result(table);
            KanoResult.Coefficients found = result.coefficients()
                    .value()
                    .orElseThrow(() -> new IllegalArgumentException(row.key()
                            + " has reverse and questionable answers only; at least one must be m, o, a or i."));
            double all = result.totalStrength() + result.share(KanoCategory.INDIFFERENT);
            double attractive = result.share(KanoCategory.ATTRACTIVE) / all;
            KanoCategory category = result.category();
            Map<String, Double> values = new LinkedHashMap<>();
            values.put("worse", found.worse());
            values.put("category-strength", result.categoryStrength());
            values.put("total-strength", result.totalStrength());
            values.put("significant", result.isSignificant() ? 1.0 : 0.0);
            return new ScoredRow(
                    row.key(),
                    values,
                    new Score(
                            ModelKey.KANO,
                            found.better(),
                            Optional.of(new ScoreBand(category.code(), category.label(), Double.NEGATIVE_INFINITY)),
                            0,
                            List.of(
                                    part(KanoCategory.ATTRACTIVE, result, attractive),
                                    part(KanoCategory.ONE_DIMENSIONAL, result, found.better() - attractive)),
                            List.of(),
                            result.warning().map(Reason::code).orElse("clear")));
        }

        private static Contribution part(KanoCategory category, KanoResult result, double points) {
            long count = result.counts().getOrDefault(category, 0L);
            return new Contribution(
                    Reason.of(
                            category.code(),
                            category.label().zh() + "：" + count + "人",
                            category.label().en() + ": " + count + (count == 1 ? " respondent" : " respondents")),
                    points);
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            out.name("warnings").beginObject();
            rows.forEach(row -> row.result(table).warning().ifPresent(reason -> out.field(row.key(), reason.text())));
            out.endObject();
        }
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<KanoCategory, Long> counts = new EnumMap<>(KanoCategory.class);
        for (KanoCategory category : KanoCategory.values()) {
            row.optional(category.letter().toLowerCase(Locale.ROOT), Shapes.integer(0, 1L << 40))
                    .ifPresent(count -> counts.put(category, count));
        }
        List<BigDecimal> pairs = row.optional("answers", Inputs.series()).orElse(List.of());
        return row.build(() -> new Row(
                key.orElseThrow(), pairs.isEmpty() ? Optional.of(new KanoResult(counts)) : Optional.empty(), pairs));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.optional("m", RowColumn.Kind.NUMBER),
                RowColumn.optional("o", RowColumn.Kind.NUMBER),
                RowColumn.optional("a", RowColumn.Kind.NUMBER),
                RowColumn.optional("i", RowColumn.Kind.NUMBER),
                RowColumn.optional("r", RowColumn.Kind.NUMBER),
                RowColumn.optional("q", RowColumn.Kind.NUMBER),
                RowColumn.optional("answers", RowColumn.Kind.TEXT));
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }
}
