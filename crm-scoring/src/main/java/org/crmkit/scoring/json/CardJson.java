package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.Bin;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.PointsScaling;
import org.crmkit.scoring.credit.ScorecardVariable;
import org.crmkit.scoring.credit.VariableBinning;
import org.crmkit.scoring.credit.WoeConvention;

/**
 * A points scorecard as JSON:
 *
 * <pre>{@code
 * {"name": "trade-card", "intercept": -0.84, "base-points": 511, "convention": "good-over-bad",
 *  "scaling": {"base": 600, "odds": 50, "points-to-double": 20},
 *  "variables": [{"variable": "months", "slug": "months", "label": {"zh": "..", "en": ".."}, "coefficient": -0.79,
 *    "bins": [{"to": 12, "woe": 0.88, "points": 20}, {"from": 12, "woe": -0.05, "points": -1}, {"missing": true, ...},
 *             {"one-of": ["x", "y"], "label": {..}, ...}]}]}
 * }</pre>
 *
 * A binning, from which a card is fitted, is the same list of variables without coefficient, weights and points.
 */
final class CardJson {

    private CardJson() {}

    /** A bin with what the card says of it. */
    private record Line(Bin bin, double woe, int points) {}

    static Optional<CreditScorecard> card(FieldReader fields) {
        Optional<String> name = fields.slug("name");
        Optional<Double> intercept = Inputs.number(fields, "intercept", "-1000", "1000");
        Optional<Integer> base = points(fields, "base-points");
        Optional<WoeConvention> convention = fields.choice("convention", conventions());
        Optional<PointsScaling> scaling = fields.required("scaling", scaling());
        Optional<List<ScorecardVariable>> variables = fields.list("variables", Inputs.shape(CardJson::scoredVariable));
        return fields.build(() -> new CreditScorecard(
                name.orElseThrow(),
                intercept.orElseThrow(),
                base.orElseThrow(),
                variables.orElseThrow(),
                scaling.orElseThrow(),
                convention.orElseThrow()));
    }

    static Map<String, WoeConvention> conventions() {
        Map<String, WoeConvention> out = new LinkedHashMap<>();
        out.put("good-over-bad", WoeConvention.GOOD_OVER_BAD);
        out.put("bad-over-good", WoeConvention.BAD_OVER_GOOD);
        return out;
    }

    static Shape<PointsScaling> scaling() {
        return Shapes.fields(Label.of("分值刻度", "what points mean"), fields -> {
            Optional<Double> base = Inputs.number(fields, "base", "-1000000", "1000000");
            Optional<Double> odds = Inputs.aboveZero(fields, "odds");
            Optional<Double> pdo = Inputs.aboveZero(fields, "points-to-double");
            return fields.build(() -> new PointsScaling(base.orElseThrow(), odds.orElseThrow(), pdo.orElseThrow()));
        });
    }

    static Optional<VariableBinning> binning(FieldReader fields) {
        return variable(fields, fields.list("bins", Inputs.shape(CardJson::bin)));
    }

    private static Optional<VariableBinning> variable(FieldReader fields, Optional<List<Bin>> bins) {
        Optional<String> variable = fields.string("variable");
        Optional<String> slug = fields.slug("slug");
        Optional<Label> label = fields.label("label");
        return fields.build(() -> new VariableBinning(
                variable.orElseThrow(), slug.orElseThrow(), label.orElseThrow(), bins.orElseThrow()));
    }

    private static Optional<ScorecardVariable> scoredVariable(FieldReader fields) {
        Optional<Double> coefficient = Inputs.number(fields, "coefficient", "-1000", "1000");
        Optional<List<Line>> lines = fields.list("bins", Inputs.shape(bin -> {
            Optional<Double> woe = Inputs.number(bin, "woe", "-1000", "1000");
            Optional<Integer> points = points(bin, "points");
            Optional<Bin> read = bin(bin);
            return bin.build(() -> new Line(read.orElseThrow(), woe.orElseThrow(), points.orElseThrow()));
        }));
        Optional<VariableBinning> binning = variable(
                fields, lines.map(found -> found.stream().map(Line::bin).toList()));
        return fields.build(() -> new ScorecardVariable(
                binning.orElseThrow(),
                coefficient.orElseThrow(),
                lines.orElseThrow().stream().map(Line::woe).toList(),
                lines.orElseThrow().stream().map(Line::points).toList()));
    }

    private static Optional<Integer> points(FieldReader fields, String name) {
        return fields.integer(name, -1_000_000, 1_000_000).map(Long::intValue);
    }

    private static Optional<Bin> bin(FieldReader fields) {
        Optional<BigDecimal> from = fields.optional("from", Shapes.decimal());
        Optional<BigDecimal> to = fields.optional("to", Shapes.decimal());
        Optional<List<String>> values = fields.optional("one-of", Shapes.list(Shapes.string()));
        Optional<Boolean> missing = fields.optional("missing", Shapes.flag());
        if (values.isPresent()) {
            Optional<Label> label = fields.label("label");
            return fields.build(() -> new Bin.OneOf(values.get(), label.orElseThrow()));
        }
        return missing.orElse(false) ? Optional.of(new Bin.Missing()) : fields.build(() -> new Bin.Between(from, to));
    }

    static void write(JsonWriter out, CreditScorecard card) {
        out.beginObject()
                .field("name", card.name())
                .field("intercept", card.intercept())
                .field("base-points", (long) card.basePoints())
                .field(
                        "convention",
                        card.convention() == WoeConvention.GOOD_OVER_BAD ? "good-over-bad" : "bad-over-good")
                .name("scaling")
                .beginObject()
                .field("base", card.scaling().base())
                .field("odds", card.scaling().odds())
                .field("points-to-double", card.scaling().pointsToDouble())
                .endObject()
                .name("variables")
                .beginList();
        for (ScorecardVariable variable : card.variables()) {
            out.beginObject()
                    .field("variable", variable.binning().variable())
                    .field("slug", variable.binning().slug())
                    .field("label", variable.binning().label())
                    .field("coefficient", variable.coefficient())
                    .name("bins")
                    .beginList();
            for (int i = 0; i < variable.woe().size(); i++) {
                writeBin(out.beginObject(), variable.binning().bins().get(i))
                        .field("woe", variable.woe().get(i))
                        .field("points", (long) variable.points().get(i))
                        .endObject();
            }
            out.endList().endObject();
        }
        out.endList().endObject();
    }

    static JsonWriter writeBin(JsonWriter out, Bin bin) {
        return bin.fold(
                between -> {
                    between.from().ifPresent(from -> out.field("from", from));
                    between.to().ifPresent(to -> out.field("to", to));
                    return out;
                },
                oneOf -> {
                    out.name("one-of").beginList();
                    oneOf.values().forEach(out::value);
                    return out.endList().field("label", oneOf.label());
                },
                missing -> out.field("missing", true));
    }
}
