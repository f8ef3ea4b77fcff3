package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.value.AbcClass;
import org.crmkit.scoring.value.AbcResult;
import org.crmkit.scoring.value.BuyingTable;
import org.crmkit.scoring.value.RevenueAbc;
import org.crmkit.scoring.value.RevenueClasses;

/**
 * {@code {"a": 0.80, "b": 0.95, "customers": [{"key", "amount": "USD 120.00"}]}}; both shares may be left out. The value is the
 * customer's share of all revenue, the band the class; the result also holds the four classes large to small; the Gini coefficient is left out where there is no revenue.
 */
final class AbcModel extends TableModel {

    @Override
    public ModelKey key() {
        return ModelKey.ABC;
    }

    @Override
    public Label line() {
        return Label.of("按累计收入占比把客户分为A、B、C三类", "classes A, B and C by cumulative share of revenue");
    }

    @Override
    public String example() {
        return """
                {
                  "a": 0.80,
                  "b": 0.95,
                  "customers": [
                    {"key": "c-01", "amount": "CNY 86000.00"},
                    {"key": "c-02", "amount": "CNY 21500.00"},
                    {"key": "c-03", "amount": "CNY 5400.00"},
                    {"key": "c-04", "amount": "CNY 380.00"}
                  ]
                }
                """;
    }

    @Override
    Optional<Ranking> ranking(FieldReader fields) {
        BigDecimal least = new BigDecimal("0.01");
        Optional<BigDecimal> a = fields.optional("a", Shapes.decimal(least, new BigDecimal("0.99")));
        Optional<BigDecimal> b = fields.optional("b", Shapes.decimal(least, BigDecimal.ONE));
        return fields.build(
                () -> new Classes(new RevenueAbc(a.orElse(RevenueAbc.DEFAULT.a()), b.orElse(RevenueAbc.DEFAULT.b()))));
    }

    @Override
    boolean wantsHabits() {
        return false;
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }

    private record Classes(RevenueAbc abc) implements Ranking {

        @Override
        public List<ScoredRow> rows(BuyingTable table) {
            AbcResult result = abc.classify(table);
            List<ScoredRow> rows = new ArrayList<>(result.size());
            for (int row = 0; row < result.size(); row++) {
                rows.add(new ScoredRow(table.key(row), Map.of(), result.score(row)));
            }
            return rows;
        }

        @Override
        public void describe(BuyingTable table, JsonWriter out) {
            AbcResult result = abc.classify(table);
            out.field("a", abc.a())
                    .field("b", abc.b())
                    .field("revenue", result.total().toString());
            result.gini().ifPresent(gini -> out.field("gini", gini));
            result.revenueOfTop(0.2).ifPresent(share -> out.field("revenue-of-top-fifth", share));
            result.customersFor(0.8).ifPresent(share -> out.field("customers-for-80-percent", share));
            out.name("classes").beginList();
            for (AbcClass abcClass : AbcClass.values()) {
                out.beginObject()
                        .field("slug", abcClass.slug())
                        .field("zh", abcClass.label().zh())
                        .field("en", abcClass.label().en())
                        .field("customers", (long) result.count(abcClass))
                        .field("revenue", result.revenue(abcClass).toString())
                        .endObject();
            }
            out.endList().name("four-classes").beginList();
            RevenueClasses.FOUR.holdings(table).forEach(holding -> out.beginObject()
                    .field("slug", holding.shareClass().slug())
                    .field("zh", holding.shareClass().label().zh())
                    .field("en", holding.shareClass().label().en())
                    .field("customers", (long) holding.customers())
                    .field("revenue", holding.revenue().toString())
                    .endObject());
            out.endList().name("concentration").beginList();
            result.concentration(20).forEach(point -> out.beginObject()
                    .field("customers", point.customers())
                    .field("revenue", point.revenue())
                    .endObject());
            out.endList();
        }
    }
}
