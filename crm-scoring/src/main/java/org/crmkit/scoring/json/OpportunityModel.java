package org.crmkit.scoring.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.OpportunitySummary;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.lifetime.BgBb;

/**
 * {@code {"horizon": 5, "model": {"alpha", "beta", "gamma", "delta"}, "customers": [{"key", "frequency", "recency",
 * "opportunities"}]}}; without {@code model} it is fitted to the customers. The horizon counts opportunities; the value is the
 * purchases expected at them.
 */
final class OpportunityModel extends OccasionModel<OpportunitySummary, BgBb> {

    private static final List<String> VALUES = List.of("alive", "alive-next");

    @Override
    public ModelKey key() {
        return ModelKey.BG_BB;
    }

    @Override
    public Label line() {
        return Label.of(
                "按固定机会（如每年一次）购买或捐赠的客户今后会购买几次",
                "how often customers will buy or give who can do so at set opportunities");
    }

    @Override
    public String example() {
        return """
                {
                  "horizon": 5,
                  "model": {"alpha": 1.204, "beta": 0.750, "gamma": 0.657, "delta": 2.783},
                  "customers": [
                    {"key": "0001", "frequency": 6, "recency": 6, "opportunities": 6},
                    {"key": "0002", "frequency": 2, "recency": 4, "opportunities": 6},
                    {"key": "0003", "frequency": 0, "recency": 0, "opportunities": 6}
                  ]
                }
                """;
    }

    @Override
    Optional<OpportunitySummary> customer(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Integer> frequency = Inputs.count(row, "frequency");
        Optional<Integer> recency = Inputs.count(row, "recency");
        Optional<Integer> opportunities = Inputs.count(row, "opportunities");
        return row.build(() -> new OpportunitySummary(
                key.orElseThrow(), frequency.orElseThrow(), recency.orElseThrow(), opportunities.orElseThrow()));
    }

    @Override
    String keyOf(OpportunitySummary customer) {
        return customer.key();
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.number("frequency"),
                RowColumn.number("recency"),
                RowColumn.number("opportunities"));
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    @Override
    List<String> names() {
        return List.of("alpha", "beta", "gamma", "delta");
    }

    @Override
    BgBb model(List<Double> p) {
        return new BgBb(p.get(0), p.get(1), p.get(2), p.get(3));
    }

    @Override
    FitResult<BgBb> fit(List<OpportunitySummary> customers) {
        return BgBb.fit(customers);
    }

    @Override
    Score score(BgBb model, OpportunitySummary customer, int horizon) {
        return model.score(customer, horizon);
    }

    @Override
    double expected(BgBb model, OpportunitySummary customer, int horizon) {
        return model.expectedPurchases(customer, horizon);
    }

    @Override
    Map<String, Double> values(BgBb model, OpportunitySummary customer, int horizon) {
        return SummaryModel.ordered(VALUES, model.probabilityAlive(customer, 0), model.probabilityAlive(customer, 1));
    }
}
