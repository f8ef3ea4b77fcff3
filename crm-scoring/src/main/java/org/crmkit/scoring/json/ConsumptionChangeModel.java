package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.groupaccount.OfferRule;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.consumption.ChangeOffers;
import org.crmkit.scoring.consumption.ChangeRule;
import org.crmkit.scoring.consumption.ConsumptionChanges;
import org.crmkit.scoring.consumption.ItemChange;

/**
 * {@code {"months": 6, "least-change": 0.1, "alpha": 0.14, "offers": {"ip-discount": {"name": {"zh", "en"}, "when":
 * {"long-distance-rising": true}}}, "customers": [{"key", "local": [120, 118, 110, 95, 80, 60]}]}}. Each field of a row but the key is
 * an item with its months, oldest first; in a table they stand in one cell, {@code 120 118 110 95 80 60}. The value is the change of
 * the total from the first half to the second.
 */
final class ConsumptionChangeModel extends EachModel<ConsumptionChangeModel.Row> {

    private static final List<String> VALUES = List.of("slope", "p-value");

    record Row(String key, Map<String, List<Double>> months) {}

    @Override
    public ModelKey key() {
        return ModelKey.CONSUMPTION_CHANGE;
    }

    @Override
    public Label line() {
        return Label.of("近六个月各项消费的变化及相应优惠", "how six months of consumption changed, and what to offer");
    }

    @Override
    public String example() {
        return """
                {
                  "months": 6,
                  "offers": {
                    "ip-discount": {"name": {"zh": "IP通话优惠", "en": "IP discount"}, "when": {"long-distance-rising": true}},
                    "care-visit": {"name": {"zh": "上门关怀", "en": "Care visit"}, "when": {"total-falling": true}}
                  },
                  "customers": [
                    {"key": "g-01", "local": [900, 880, 860, 700, 640, 500], "long-distance": [300, 310, 305, 298, 290, 240]},
                    {"key": "g-02", "local": [500, 510, 490, 505, 495, 500], "long-distance": [120, 160, 190, 230, 260, 310]},
                    {"key": "g-03", "local": [80, 90, 85, 88, 84, 86]}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        ChangeRule usual = ChangeRule.DEFAULT;
        int months = fields.optional("months", Shapes.integer(4, 24))
                .map(Long::intValue)
                .orElse(usual.months());
        double least = Inputs.number(fields, "least-change", "0.0001", "1000", usual.leastChange());
        double alpha = Inputs.number(fields, "alpha", "0.0001", "1", usual.alpha());
        Shape<OfferRule> offer = Inputs.shape(given -> {
            Optional<Label> name = given.label("name");
            Optional<Map<String, Boolean>> when = given.slugMap("when", Shapes.flag());
            return given.build(() -> new OfferRule("offer", name.orElseThrow(), when.orElseThrow()));
        });
        Optional<Map<String, OfferRule>> offers = fields.optional("offers", Shapes.slugMap(offer));
        return fields.build(() -> {
            List<OfferRule> rules = new ArrayList<>();
            offers.orElse(Map.of()).forEach((slug, rule) -> rules.add(new OfferRule(slug, rule.name(), rule.when())));
            return given(new Changing(new ChangeRule(months, least, alpha), new ChangeOffers(rules)));
        });
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<String, List<Double>> months = new LinkedHashMap<>();
        Shape<List<BigDecimal>> amounts = Shapes.narrowed(
                Inputs.series(),
                list -> list.size() >= 4 && list.size() <= 24 && list.stream().allMatch(a -> a.signum() >= 0),
                Label.of("4 到 24 个不小于零的月度金额", "4 to 24 amounts of months, zero or more"),
                Label.of("由早到晚逐月填写。", "Write them month by month, oldest first."));
        for (String name : row.names()) {
            if (!name.equals("key")) {
                row.optional(name, amounts)
                        .ifPresent(list -> months.put(
                                name, list.stream().map(BigDecimal::doubleValue).toList()));
            }
        }
        return row.build(() -> {
            if (months.values().stream().map(List::size).distinct().count() != 1) {
                throw new IllegalArgumentException("customer " + key.orElseThrow()
                        + " has no item, or items of different length; give each item the same months.");
            }
            return new Row(key.orElseThrow(), months);
        });
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"));
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    private record Changing(ChangeRule rule, ChangeOffers offers) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            ConsumptionChanges changes = ConsumptionChanges.of(row.months(), rule);
            return new ScoredRow(
                    row.key(),
                    SummaryModel.ordered(
                            VALUES,
                            changes.total().trend().slope(),
                            changes.total().trend().pValue()),
                    changes.score());
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            out.name("findings").beginList();
            for (Row row : rows) {
                ConsumptionChanges changes = ConsumptionChanges.of(row.months(), rule);
                out.beginObject().field("key", row.key()).name("items").beginList();
                for (ItemChange item : changes.items()) {
                    out.beginObject()
                            .field("item", item.item())
                            .field("direction", item.direction().code())
                            .field("label", item.direction().label());
                    item.change().ifPresent(change -> out.field("change", change));
                    out.field("slope", item.trend().slope())
                            .field("p-value", item.trend().pValue())
                            .endObject();
                }
                out.endList().name("offers").beginList();
                offers.offers(changes).forEach(offer -> out.beginObject()
                        .field("slug", offer.slug())
                        .field("name", offer.name())
                        .endObject());
                out.endList().endObject();
            }
            out.endList();
        }
    }
}
