package org.crmkit.scoring.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.value.LadderCase;
import org.crmkit.scoring.value.LadderSelector;
import org.crmkit.scoring.value.LadderStep;

/**
 * {@code {"huge-from": 100000, "low-margin-to": 0.05, "high-margin-from": 0.30, "concentrated-from": 0.80, "customers": [{"key",
 * "customers", "unit-margin", "concentration", "retail", "mature"}]}}. A row is a business that chooses a programme; every limit and
 * every field but the key may be left out. The value is the fit of the step chosen.
 */
final class LadderModel extends EachModel<LadderCase> {

    private static final List<String> VALUES =
            List.of("frequent-marketing", "customer-organisation", "structural-club", "steps-to-combine");

    @Override
    public ModelKey key() {
        return ModelKey.LOYALTY_LADDER;
    }

    @Override
    public Label line() {
        return Label.of("三级阶梯忠诚计划中哪一级合适", "which step of loyalty programme fits a business");
    }

    @Override
    public String example() {
        return """
                {
                  "huge-from": 100000,
                  "customers": [
                    {"key": "b-01", "customers": 400000, "unit-margin": 0.02, "concentration": 0.35, "retail": true, "mature": false},
                    {"key": "b-02", "customers": 120, "unit-margin": 0.45, "concentration": 0.90, "retail": false, "mature": true},
                    {"key": "b-03", "customers": 2500, "retail": true}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<LadderCase>> terms(FieldReader fields) {
        LadderSelector usual = LadderSelector.standard();
        Optional<Long> huge = fields.optional("huge-from", Shapes.integer(1, Long.MAX_VALUE / 2));
        double low = Inputs.number(fields, "low-margin-to", "0", "1", usual.lowMarginTo());
        double high = Inputs.number(fields, "high-margin-from", "0", "1", usual.highMarginFrom());
        double concentrated = Inputs.number(fields, "concentrated-from", "0.2", "1", usual.concentratedFrom());
        return fields.build(() -> {
            LadderSelector selector = new LadderSelector(huge.orElse(usual.hugeFrom()), low, high, concentrated);
            return given(one -> new ScoredRow(
                    one.key(),
                    SummaryModel.ordered(
                            VALUES,
                            selector.fits(one).getOrDefault(LadderStep.FREQUENT_MARKETING, 0.0),
                            selector.fits(one).getOrDefault(LadderStep.CUSTOMER_ORGANISATION, 0.0),
                            selector.fits(one).getOrDefault(LadderStep.STRUCTURAL_CLUB, 0.0),
                            selector.combination(one).size()),
                    selector.score(one)));
        });
    }

    @Override
    Optional<LadderCase> row(FieldReader row) {
        Optional<String> key = row.string("key");
        OptionalLong customers = row.optional("customers", Shapes.integer(0, Long.MAX_VALUE / 2))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
        var margin = Inputs.maybe(row, "unit-margin", "0", "1");
        var concentration = Inputs.maybe(row, "concentration", "0", "1");
        Optional<Boolean> retail = Inputs.yes(row, "retail");
        Optional<Boolean> mature = Inputs.yes(row, "mature");
        return row.build(() -> new LadderCase(key.orElseThrow(), customers, margin, concentration, retail, mature));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.optional("customers", RowColumn.Kind.NUMBER),
                RowColumn.optional("unit-margin", RowColumn.Kind.NUMBER),
                RowColumn.optional("concentration", RowColumn.Kind.NUMBER),
                RowColumn.optional("retail", RowColumn.Kind.TEXT),
                RowColumn.optional("mature", RowColumn.Kind.TEXT));
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }
}
