package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.value.BuyingTable;
import org.crmkit.scoring.value.Rfm;
import org.crmkit.scoring.value.RfmBinning;
import org.crmkit.scoring.value.RfmDimension;
import org.crmkit.scoring.value.RfmResult;
import org.crmkit.scoring.value.RfmSegment;

/**
 * {@code {"binning": "rank", "customers": [{"key", "days-since-last", "purchases", "amount": "USD 120.00"}]}}. Binning is {@code
 * rank} (bins of equal size), {@code quantiles} (bins that keep equals together) or {@code cut-points}, which then are given as
 * {@code "cut-points": {"recency-days": [180, 90, 60, 30], "purchases": [1, 2, 4, 8], "minor-amounts": [1000, 5000, 10000,
 * 50000]}}. Other numbers of bins than five, by {@code "bins"} or by their limits, need segments of one's own, which five may have
 * too: {@code "segments": [{"slug": "best", "label": {"zh", "en"}, "recency": [2, 3], "value": [2, 3]}]}. The value is the sum of the three scores, the band the segment.
 */
final class RfmModel extends TableModel {

    private static final List<String> VALUES = List.of("recency", "frequency", "monetary");

    @Override
    public ModelKey key() {
        return ModelKey.RFM;
    }

    @Override
    public Label line() {
        return Label.of(
                "按最近购买、购买次数和购买金额评分并分群",
                "scores of recency, frequency and value, with a named segment for each customer");
    }

    @Override
    public String example() {
        return """
                {
                  "binning": "rank",
                  "customers": [
                    {"key": "c-01", "days-since-last": 3, "purchases": 14, "amount": "CNY 8600.00"},
                    {"key": "c-02", "days-since-last": 11, "purchases": 6, "amount": "CNY 2150.00"},
                    {"key": "c-03", "days-since-last": 45, "purchases": 9, "amount": "CNY 5400.00"},
                    {"key": "c-04", "days-since-last": 120, "purchases": 2, "amount": "CNY 380.00"},
                    {"key": "c-05", "days-since-last": 300, "purchases": 1, "amount": "CNY 95.00"}
                  ]
                }
                """;
    }

    /** How the bins are made once the table is known. */
    private interface Binning {
        RfmBinning of(BuyingTable table);
    }

    @Override
    Optional<Ranking> ranking(FieldReader fields) {
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of("rank", "quantiles", "cut-points").forEach(kind -> kinds.put(kind, kind));
        Optional<String> kind = fields.choice("binning", kinds);
        Optional<RfmBinning> cuts = kind.isPresent() && kind.get().equals("cut-points")
                ? fields.required("cut-points", cutPoints())
                : Optional.empty();
        if (kind.isEmpty() || (kind.get().equals("cut-points") && cuts.isEmpty())) {
            return Optional.empty();
        }
        Optional<Long> given = cuts.isPresent() ? Optional.empty() : fields.optional("bins", Shapes.integer(2, 100));
        int bins = cuts.map(RfmBinning::bins).orElse(given.orElse(5L).intValue());
        Binning binning =
                switch (kind.get()) {
                    case "rank" -> table -> new RfmBinning.ByRank(bins);
                    case "quantiles" -> table -> RfmBinning.cutPointsOf(table, bins);
                    default -> table -> cuts.orElseThrow();
                };
        Shape<List<RfmSegment>> own = Shapes.list(Inputs.shape(RfmModel::segment));
        Optional<List<RfmSegment>> segments = bins == 5
                ? fields.optional("segments", own).or(() -> Optional.of(RfmSegment.QUINTILES))
                : fields.required("segments", own);
        return fields.build(() -> {
            Rfm checked = new Rfm(new RfmBinning.ByRank(bins), segments.orElseThrow());
            return new Segments(binning, checked.segments());
        });
    }

    private static Optional<RfmSegment> segment(FieldReader fields) {
        Optional<String> slug = fields.slug("slug");
        Optional<Label> label = fields.label("label");
        Optional<RfmSegment.Range> recency = range(fields, "recency");
        Optional<RfmSegment.Range> value = range(fields, "value");
        return fields.build(() ->
                new RfmSegment(slug.orElseThrow(), label.orElseThrow(), recency.orElseThrow(), value.orElseThrow()));
    }

    private static Optional<RfmSegment.Range> range(FieldReader fields, String name) {
        Shape<List<Long>> two = Shapes.narrowed(
                Shapes.list(Shapes.integer(1, 100)),
                list -> list.size() == 2 && list.get(0) <= list.get(1),
                Label.of("由低到高的两个分值", "two scores, from and to"),
                Label.of("例如 [4, 5]。", "Write it like [4, 5]."));
        return fields.required(name, two)
                .map(list ->
                        new RfmSegment.Range(list.get(0).intValue(), list.get(1).intValue()));
    }

    private static Shape<RfmBinning> cutPoints() {
        Shape<List<Long>> limits = Shapes.narrowed(
                Shapes.list(Shapes.integer(0, Long.MAX_VALUE / 2)),
                list -> !list.isEmpty() && list.size() < 100,
                Label.of("一个或更多的界限", "a list of one or more limits"),
                Label.of("五个分值之间有四个界限。", "Five scores have four limits between them."));
        return Shapes.fields(Label.of("三组界限", "three lists of limits"), fields -> {
            Optional<List<Long>> days = fields.required("recency-days", limits);
            Optional<List<Long>> purchases = fields.required("purchases", limits);
            Optional<List<Long>> amounts = fields.required("minor-amounts", limits);
            return fields.build(() ->
                    new RfmBinning.ByCutPoints(days.orElseThrow(), purchases.orElseThrow(), amounts.orElseThrow()));
        });
    }

    @Override
    boolean wantsHabits() {
        return true;
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    private record Segments(Binning binning, List<RfmSegment> segments) implements Ranking {

        private RfmResult score(BuyingTable table) {
            return new Rfm(binning.of(table), segments).score(table);
        }

        @Override
        public List<ScoredRow> rows(BuyingTable table) {
            RfmResult result = score(table);
            List<ScoredRow> rows = new ArrayList<>(result.size());
            for (int row = 0; row < result.size(); row++) {
                rows.add(new ScoredRow(
                        table.key(row),
                        SummaryModel.ordered(
                                VALUES,
                                result.score(row, RfmDimension.RECENCY),
                                result.score(row, RfmDimension.FREQUENCY),
                                result.score(row, RfmDimension.MONETARY)),
                        result.score(row)));
            }
            return rows;
        }

        @Override
        public void describe(BuyingTable table, JsonWriter out) {
            out.name("segments").beginList();
            score(table).sizes().forEach((segment, count) -> out.beginObject()
                    .field("slug", segment.slug())
                    .field("zh", segment.label().zh())
                    .field("en", segment.label().en())
                    .field("customers", (long) count)
                    .endObject());
            out.endList();
        }
    }
}
