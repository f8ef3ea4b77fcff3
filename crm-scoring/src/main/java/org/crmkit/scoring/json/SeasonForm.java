package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.lifetime.SeasonEstimate;
import org.crmkit.scoring.lifetime.SeasonGrid;
import org.crmkit.scoring.lifetime.SeasonalClock;
import org.crmkit.scoring.lifetime.SeasonalFactors;

/**
 * {@code "season": {"by": "month"}} estimates the season from the transactions, together with the model; {@code "season": {"by":
 * "month", "factors": [0.9, ...]}} takes factors in proportion, one for each part of the year. Either needs to know when the
 * observation ended.
 *
 * @param factors if they are given
 * @param until the last day of the observation
 */
record SeasonForm(SeasonGrid grid, Optional<SeasonalFactors> factors, LocalDate until, Optional<TransactionLog> log) {

    private static final BigDecimal LOWEST = new BigDecimal("0.001");
    private static final BigDecimal HIGHEST = new BigDecimal("100000");

    /** Reads the season, if there is one; what is wrong with it is added to the problems. */
    static Optional<SeasonForm> read(
            FieldReader fields, PurchaseForm form, SummaryModel.Seen seen, boolean modelGiven) {
        Shape<SeasonForm> shape = Inputs.shape(season -> {
            Map<String, SeasonGrid> grids = new LinkedHashMap<>();
            for (SeasonGrid grid : SeasonGrid.values()) {
                grids.put(grid.slug(), grid);
            }
            Optional<SeasonGrid> grid = season.choice("by", grids);
            Optional<List<BigDecimal>> factors =
                    season.optional("factors", Shapes.list(Shapes.decimal(LOWEST, HIGHEST)));
            if (form == PurchaseForm.PARETO_NBD) {
                wrong(season, "by", "Pareto/NBD", Label.of("bg-nbd 或 mbg-nbd 的季节", "a season of bg-nbd or mbg-nbd"));
            }
            if (seen.until().isEmpty()) {
                wrong(
                        season,
                        "by",
                        "",
                        Label.of("观察截止日 observed-until", "observed-until, the day the observation ended"));
            }
            if (factors.isEmpty() && (seen.log().isEmpty() || modelGiven)) {
                wrong(season, "factors", "", Label.of("季节因子；或给出交易且不给 model", "factors, or transactions and no model"));
            }
            if (factors.isPresent()
                    && grid.isPresent()
                    && factors.get().size() != grid.get().places()) {
                int places = grid.get().places();
                wrong(
                        season,
                        "factors",
                        String.valueOf(factors.get().size()),
                        Label.of(places + "个因子", places + " factors"));
            }
            return season.build(() -> new SeasonForm(
                    grid.orElseThrow(),
                    factors.map(list -> SeasonalFactors.of(
                            grid.orElseThrow(),
                            list.stream().map(BigDecimal::doubleValue).toList())),
                    seen.until().orElseThrow(),
                    seen.log()));
        });
        return fields.optional("season", shape);
    }

    private static void wrong(FieldReader season, String name, String was, Label expected) {
        season.problems()
                .add(new Problem(
                        season.at(),
                        "season." + name,
                        was.isEmpty() ? Label.of("空缺", "missing") : Label.same(was),
                        expected,
                        Label.of("请补充或去掉 season。", "Give it, or leave season out.")));
    }

    /** Returns histories by the clock of the season. */
    List<CustomerSummary> weighted(List<CustomerSummary> customers, PeriodUnit unit) {
        SeasonalClock clock = SeasonalClock.of(factors.orElseThrow());
        return customers.stream()
                .map(customer -> clock.weighted(customer, until, unit))
                .toList();
    }

    /** Estimates the season from the log. */
    SeasonEstimate estimate(PurchaseForm form, PeriodUnit unit) {
        return form == PurchaseForm.MBG_NBD
                ? SeasonEstimate.mbgNbd(log.orElseThrow(), until, unit, grid)
                : SeasonEstimate.bgNbd(log.orElseThrow(), until, unit, grid);
    }

    static void write(JsonWriter out, SeasonalFactors factors) {
        out.field("by", factors.grid().slug()).name("factors").beginList();
        factors.factors().forEach(out::value);
        out.endList();
    }
}
