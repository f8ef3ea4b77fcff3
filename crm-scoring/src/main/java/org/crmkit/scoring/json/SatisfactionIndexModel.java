package org.crmkit.scoring.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.satisfaction.IndexChange;
import org.crmkit.scoring.satisfaction.IndexTerms;
import org.crmkit.scoring.satisfaction.SegmentIndex;
import org.crmkit.scoring.satisfaction.SurveyIndex;
import org.crmkit.scoring.satisfaction.SurveyModel;
import org.crmkit.scoring.satisfaction.SurveyWeights;
import org.crmkit.scoring.satisfaction.Weighing;

/**
 * The satisfaction index of respondents, of all of them, of segments and waves. Every further field of a row is an answer:
 * <pre>{@code
 * {"survey": {"name": "small", "bands": "csm", "items": [{"slug": "product", "dimension": "perceived-quality",
 *    "questions": [{"slug": "look", "lowest": 1, "highest": 10, "reversed": false}]}]},
 *  "weights": {"dimensions": {"perceived-quality": 3}, "items": {}, "questions": {}},
 *  "minimum": 30, "level": 0.95, "population": 1200,
 *  "customers": [{"key": "r-01", "segment": "retail", "wave": "2026-1", "look": 8}]}
 * }</pre>
 * Without {@code survey} it is the usual model of sixteen questions. Weights may be {@code {"judgements": [2, 5, 3]}} of the dimensions, row
 * by row of the upper half, {@code {"entropy": "share"}} or {@code {"path": {"look": 0.3}, "direction": "as-answered"}}; without any they are
 * equal.
 */
final class SatisfactionIndexModel extends EachModel<SatisfactionIndexModel.Row> {

    record Row(String key, Optional<String> segment, Optional<String> wave, Map<String, Double> answers) {

        Map<String, String> marks() {
            Map<String, String> marks = new LinkedHashMap<>();
            segment.ifPresent(mark -> marks.put("segment", mark));
            wave.ifPresent(mark -> marks.put("wave", mark));
            return marks;
        }
    }

    @Override
    public ModelKey key() {
        return ModelKey.SATISFACTION_INDEX;
    }

    @Override
    public Label line() {
        return Label.of(
                "四级满意度指数：区间、细分群体与各期变化", "the satisfaction index in four levels, with intervals, segments and waves");
    }

    @Override
    public String example() {
        return """
                {
                  "survey": {"name": "small", "bands": "csm", "items": [
                    {"slug": "product", "dimension": "perceived-quality", "questions": [{"slug": "look"}, {"slug": "finish"}]},
                    {"slug": "overall", "dimension": "satisfaction", "questions": [{"slug": "overall"}]},
                    {"slug": "trouble", "dimension": "grievance", "questions": [{"slug": "trouble", "reversed": true}]}
                  ]},
                  "weights": {"dimensions": {"perceived-quality": 5, "satisfaction": 3, "grievance": 2}},
                  "minimum": 2,
                  "customers": [
                    {"key": "r-01", "segment": "retail", "wave": "2026-1", "look": 8, "finish": 7, "overall": 8, "trouble": 2},
                    {"key": "r-02", "segment": "retail", "wave": "2026-1", "look": 5, "overall": 6, "trouble": 5},
                    {"key": "r-03", "segment": "trade", "wave": "2026-2", "look": 9, "finish": 9, "overall": 9, "trouble": 1},
                    {"key": "r-04", "segment": "trade", "wave": "2026-2", "look": 7, "finish": 8, "overall": 8, "trouble": 3}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<SurveyModel> model = SurveyForm.model(fields);
        Optional<SurveyForm.Source> source = SurveyForm.weights(fields, model);
        int minimum = (int) Inputs.number(fields, "minimum", "1", "1000000", 30);
        double level = Inputs.number(fields, "level", "0.01", "0.9999", 0.95);
        OptionalLong population = Inputs.maybe(fields, "population", "1", Inputs.HUGE).stream()
                .mapToLong(number -> (long) number)
                .findFirst();
        return fields.build(() -> {
            IndexTerms terms = new IndexTerms(minimum, level, population);
            return rows -> rows.isEmpty() && source.orElseThrow().isFitted()
                    ? Optional.empty()
                    : Optional.of(result(model.orElseThrow(), source.orElseThrow(), terms, rows));
        });
    }

    private static Result<Row> result(SurveyModel model, SurveyForm.Source source, IndexTerms terms, List<Row> rows) {
        Weighing found = source.weighting().weigh(model, table(model, rows));
        return found.fold(
                weighed -> Result.of(new Weighted(model, weighed, terms)), none -> Result.refused(none.reason()));
    }

    private static AnswerTable table(SurveyModel model, List<Row> rows) {
        AnswerTable.Builder table = AnswerTable.builder(model.questionSlugs());
        rows.forEach(row -> table.add(row.key(), row.answers(), row.marks()));
        return table.build();
    }

    /** The model with its weights. */
    private record Weighted(SurveyModel model, Weighing.Weighed weighed, IndexTerms terms) implements Ready<Row> {

        private SurveyWeights weights() {
            return weighed.weights();
        }

        @Override
        public ScoredRow score(Row row) {
            SurveyIndex own = SurveyIndex.ofRow(model, weights(), table(model, List.of(row)), 0);
            Score score = own.known()
                    .orElseThrow(() -> new IllegalArgumentException(
                            own.obstacle().orElseThrow().text().en()))
                    .score();
            return new ScoredRow(row.key(), Map.of(), score);
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            AnswerTable answers = table(model, rows);
            out.name("weights").beginObject().field("basis", weights().basis());
            out.name("questions").beginObject();
            for (String slug : model.questionSlugs()) {
                out.field(slug, weights().questions().weightOf(slug));
            }
            out.endObject();
            reasons(out, "notes", weighed.notes());
            out.endObject();
            write(out, "index", SurveyIndex.of(model, weights(), answers, terms));
            marks(out, "segments", "segment", answers);
            List<SegmentIndex> waves = marks(out, "waves", "wave", answers);
            out.name("changes").beginList();
            for (int i = 1; i < waves.size(); i++) {
                change(out, waves.get(i - 1), waves.get(i));
            }
            out.endList();
        }

        private List<SegmentIndex> marks(JsonWriter out, String name, String mark, AnswerTable answers) {
            List<SegmentIndex> found = SegmentIndex.of(model, weights(), answers, mark, terms);
            out.name(name).beginList();
            for (SegmentIndex each : found) {
                out.beginObject().field("name", each.mark()).field("respondents", (long) each.respondents());
                write(out, "index", each.index());
                out.endObject();
            }
            out.endList();
            return found;
        }

        private void change(JsonWriter out, SegmentIndex before, SegmentIndex after) {
            out.beginObject().field("from", before.mark()).field("to", after.mark());
            IndexChange.between(before.index(), after.index(), terms.level())
                    .fold(
                            known -> {
                                IndexChange change = known.figure();
                                out.field("difference", change.difference())
                                        .field("standard-error", change.standardError())
                                        .field("degrees", change.degrees())
                                        .field("p-value", change.pValue());
                                interval(out, change.interval());
                                out.name("parts").beginObject();
                                change.parts().forEach(part -> out.field(part.dimension(), part.difference()));
                                out.endObject();
                                return out.field(
                                        "reason",
                                        change.reason(1 - terms.level()).text());
                            },
                            undefined ->
                                    out.field("undefined", undefined.reason().text()));
            out.endObject();
        }

        private static void interval(JsonWriter out, Interval interval) {
            out.name("interval")
                    .beginObject()
                    .field("level", interval.level())
                    .field("low", interval.low())
                    .field("high", interval.high())
                    .endObject();
        }

        private static void reasons(JsonWriter out, String name, List<Reason> reasons) {
            out.name(name).beginList();
            reasons.forEach(reason -> out.value(reason.text()));
            out.endList();
        }

        private static void write(JsonWriter out, String name, SurveyIndex index) {
            out.name(name).beginObject();
            index.obstacle().ifPresent(reason -> out.field("undefined", reason.text()));
            index.known().ifPresent(known -> known(out, known));
            out.endObject();
        }

        private static void known(JsonWriter out, SurveyIndex.Known known) {
            out.field("value", known.value()).field("band", known.band().slug()).field("respondents", (long)
                    known.respondents());
            known.standardError().ifPresent(error -> out.field("standard-error", error));
            known.interval().ifPresent(interval -> interval(out, interval));
            out.name("levels").beginList();
            for (SurveyIndex.Node node : known.nodes()) {
                out.beginObject()
                        .field("depth", (long) node.depth())
                        .field("slug", node.slug())
                        .field("label", node.label())
                        .field("parent", node.parent())
                        .field("value", node.value())
                        .field("weight", node.weight())
                        .field("contribution", node.contribution())
                        .field("answers", node.answers())
                        .endObject();
            }
            out.endList().name("missing").beginList();
            known.missing().forEach(out::value);
            out.endList();
        }
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<String> segment = row.optionalString("segment");
        Optional<String> wave = row.optionalString("wave");
        Map<String, Double> answers = NamedValues.rest(row, List.of("key", "segment", "wave"));
        return row.build(() -> new Row(key.orElseThrow(), segment, wave, answers));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.optional("segment", RowColumn.Kind.TEXT),
                RowColumn.optional("wave", RowColumn.Kind.TEXT));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
