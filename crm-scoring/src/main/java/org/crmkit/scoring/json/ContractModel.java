package org.crmkit.scoring.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.RenewalCounts;
import org.crmkit.scoring.data.RenewalSummary;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.lifetime.BetaDiscreteWeibull;
import org.crmkit.scoring.lifetime.RenewalModel;
import org.crmkit.scoring.lifetime.ShiftedBetaGeometric;

/**
 * {@code {"horizon": 5, "model": {"alpha", "beta"}, "customers": [{"key", "renewals", "lapsed"}]}}; BdW has {@code {"alpha", "beta",
 * "c"}}; without {@code model} it is fitted to the customers. {@code lapsed} is 1 for a customer who left after these renewals, else
 * 0. The horizon counts occasions to renew; the value is the renewals expected at them.
 */
final class ContractModel extends OccasionModel<RenewalSummary, RenewalModel> {

    private static final List<String> VALUES = List.of("retention", "still-there");

    private final ModelKey key;
    private final Label line;
    private final List<String> names;
    private final String example;
    private final Function<List<Double>, RenewalModel> model;
    private final Function<RenewalCounts, FitResult<RenewalModel>> fit;

    private ContractModel(
            ModelKey key,
            Label line,
            List<String> names,
            String example,
            Function<List<Double>, RenewalModel> model,
            Function<RenewalCounts, FitResult<RenewalModel>> fit) {
        this.key = key;
        this.line = line;
        this.names = names;
        this.example = example;
        this.model = model;
        this.fit = fit;
    }

    static ContractModel shiftedBetaGeometric() {
        return new ContractModel(
                ModelKey.SBG,
                Label.of("合同客户今后会续约几次", "how often customers with a contract will renew it"),
                List.of("alpha", "beta"),
                "{\"alpha\": 0.668, \"beta\": 3.806}",
                p -> new ShiftedBetaGeometric(p.get(0), p.get(1)),
                counts -> widen(ShiftedBetaGeometric.fit(counts)));
    }

    static ContractModel betaDiscreteWeibull() {
        return new ContractModel(
                ModelKey.BDW,
                Label.of("同上，且个人流失率可随合同时间变化", "the same, where a customer's own chance to leave may change with time"),
                List.of("alpha", "beta", "c"),
                "{\"alpha\": 0.259, \"beta\": 1.722, \"c\": 1.584}",
                p -> new BetaDiscreteWeibull(p.get(0), p.get(1), p.get(2)),
                counts -> widen(BetaDiscreteWeibull.fit(counts)));
    }

    private static <M extends RenewalModel> FitResult<RenewalModel> widen(FitResult<M> result) {
        return result.fold(
                found -> new FitResult.Fitted<>(found.<RenewalModel>as(found.model())), FitResult.NotIdentified::new);
    }

    @Override
    public ModelKey key() {
        return key;
    }

    @Override
    public Label line() {
        return line;
    }

    @Override
    public String example() {
        return """
                {
                  "horizon": 5,
                  "model": %s,
                  "customers": [
                    {"key": "0001", "renewals": 0, "lapsed": 0},
                    {"key": "0002", "renewals": 6, "lapsed": 0},
                    {"key": "0003", "renewals": 2, "lapsed": 1}
                  ]
                }
                """.formatted(example);
    }

    @Override
    Optional<RenewalSummary> customer(FieldReader row) {
        Optional<String> name = row.string("key");
        Optional<Integer> renewals = Inputs.count(row, "renewals");
        Optional<Long> lapsed = row.integer("lapsed", 0, 1);
        return row.build(
                () -> new RenewalSummary(name.orElseThrow(), renewals.orElseThrow(), lapsed.orElseThrow() == 1));
    }

    @Override
    String keyOf(RenewalSummary customer) {
        return customer.key();
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.number("renewals"), RowColumn.number("lapsed"));
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    @Override
    List<String> names() {
        return names;
    }

    @Override
    RenewalModel model(List<Double> parameters) {
        return model.apply(parameters);
    }

    @Override
    FitResult<RenewalModel> fit(List<RenewalSummary> customers) {
        return fit.apply(RenewalCounts.of(customers));
    }

    @Override
    Score score(RenewalModel found, RenewalSummary customer, int horizon) {
        return found.score(customer, horizon);
    }

    @Override
    double expected(RenewalModel found, RenewalSummary customer, int horizon) {
        return found.expectedRenewals(customer, horizon);
    }

    @Override
    Map<String, Double> values(RenewalModel found, RenewalSummary customer, int horizon) {
        int past = customer.renewals();
        return SummaryModel.ordered(
                VALUES,
                customer.lapsed() ? 0 : found.retention(past),
                customer.lapsed() ? 0 : StrictMath.exp(found.logSurvival(past + horizon) - found.logSurvival(past)));
    }
}
