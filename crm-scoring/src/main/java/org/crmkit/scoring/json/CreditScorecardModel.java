package org.crmkit.scoring.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.credit.CreditCase;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.CreditScorecardFit;
import org.crmkit.scoring.credit.EmptyCell;
import org.crmkit.scoring.credit.PointsScaling;
import org.crmkit.scoring.credit.VariableBinning;
import org.crmkit.scoring.credit.WoeConvention;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.fit.FitOptions;

/**
 * {@code {"card": {...}, "customers": [{"key": "c-01", "values": {"months": 18, "branch": "retail"}}]}} scores with a card
 * ({@link CardJson} shows its form). {@code {"fit": {"name", "binning": [...]}, "customers": [{"key", "values", "bad": true}]}} makes
 * the card from customers whose outcome is known, writes it and scores them. In a table, each column but {@code key} is a value.
 * The value is the points, {@code probability-of-bad} comes from the unrounded score.
 */
final class CreditScorecardModel implements RunnableModel {

    private static final List<String> VALUES = List.of("probability-of-bad", "exact-score");

    @Override
    public ModelKey key() {
        return ModelKey.CREDIT_SCORECARD;
    }

    @Override
    public Label line() {
        return Label.of(
                "按评分卡给每位客户打信用分，并给出违约概率", "credit points and the probability not to be paid, from a points card");
    }

    @Override
    public String example() {
        return """
                {
                  "card": {
                    "name": "example-card",
                    "intercept": -2.0,
                    "base-points": 545,
                    "convention": "good-over-bad",
                    "scaling": {"base": 600, "odds": 50, "points-to-double": 20},
                    "variables": [
                      {
                        "variable": "months-as-customer",
                        "slug": "months-as-customer",
                        "label": {"zh": "合作月数", "en": "Months as a customer"},
                        "coefficient": -0.9,
                        "bins": [
                          {"to": 12, "woe": -0.70, "points": -18},
                          {"from": 12, "to": 36, "woe": 0.10, "points": 3},
                          {"from": 36, "woe": 0.80, "points": 21},
                          {"missing": true, "woe": -0.30, "points": -8}
                        ]
                      },
                      {
                        "variable": "late-payments",
                        "slug": "late-payments",
                        "label": {"zh": "近一年逾期次数", "en": "Late payments in a year"},
                        "coefficient": -1.0,
                        "bins": [
                          {"to": 1, "woe": 0.60, "points": 17},
                          {"from": 1, "to": 3, "woe": -0.50, "points": -14},
                          {"from": 3, "woe": -1.40, "points": -40}
                        ]
                      }
                    ]
                  },
                  "customers": [
                    {"key": "c-01", "values": {"months-as-customer": 48, "late-payments": 0}},
                    {"key": "c-02", "values": {"months-as-customer": 7, "late-payments": 4}},
                    {"key": "c-03", "values": {"late-payments": 1}}
                  ]
                }
                """;
    }

    /** A customer as read, with his outcome where it was given. */
    private record Row(Applicant applicant, Optional<Boolean> bad) {}

    /** What a card is fitted by. */
    private record Recipe(CreditScorecardFit.Options options, List<VariableBinning> binnings) {}

    @Override
    public void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<CreditScorecard> card = fields.optional("card", Inputs.shape(CardJson::card));
        Optional<Recipe> recipe = card.isPresent() ? Optional.empty() : recipe(fields);
        boolean fits = recipe.isPresent();
        List<Row> rows = Inputs.customers(fields, row -> row(row, fits)).orElse(List.of());
        if (fields.isSound() && rows.isEmpty()) {
            Inputs.nothingToScore(fields);
        }
        fields.finish();
        problems.throwIfAny();
        if (card.isPresent()) {
            out.beginObject();
            write(out, card.get(), rows);
            return;
        }
        List<CreditCase> cases = rows.stream()
                .map(row -> new CreditCase(row.applicant(), row.bad().orElseThrow()))
                .toList();
        Recipe how = recipe.orElseThrow();
        CreditScorecardFit.fit(cases, how.binnings(), how.options())
                .fold(
                        fit -> {
                            out.beginObject();
                            Outputs.fit(out, "fit", fit);
                            write(out, fit.model(), rows);
                            return out;
                        },
                        reason -> {
                            Outputs.notIdentified(out, reason);
                            return out;
                        });
    }

    private static void write(JsonWriter out, CreditScorecard card, List<Row> rows) {
        CardJson.write(out.name("card"), card);
        out.name("rows").beginList();
        rows.forEach(row -> scored(card, row.applicant()).write(out));
        out.endList().endObject();
    }

    private static ScoredRow scored(CreditScorecard card, Applicant applicant) {
        return new ScoredRow(
                applicant.key(),
                SummaryModel.ordered(VALUES, card.probabilityOfBad(applicant), card.exactScore(applicant)),
                card.score(applicant));
    }

    private static Optional<Recipe> recipe(FieldReader fields) {
        Shape<Recipe> shape =
                Shapes.fields(Label.of("拟合方式，或改为给出 card", "how to fit a card, or a card instead"), fit -> {
                    Optional<String> name = fit.slug("name");
                    Optional<List<VariableBinning>> binnings = fit.list("binning", Inputs.shape(CardJson::binning));
                    Optional<PointsScaling> scaling = fit.optional("scaling", CardJson.scaling());
                    Optional<WoeConvention> convention =
                            fit.optional("convention", Shapes.choice(CardJson.conventions()));
                    return fit.build(() -> new Recipe(
                            new CreditScorecardFit.Options(
                                    name.orElseThrow(),
                                    scaling.orElse(PointsScaling.DEFAULT),
                                    convention.orElse(WoeConvention.GOOD_OVER_BAD),
                                    EmptyCell.REFUSED,
                                    FitOptions.DEFAULT),
                            binnings.orElseThrow()));
                });
        return fields.required("fit", shape);
    }

    private static Optional<Row> row(FieldReader row, boolean fits) {
        Optional<String> key = row.string("key");
        Optional<Map<String, String>> values = row.required(
                        "values", Shapes.any(Label.of("各变量的值", "values by variable")))
                .flatMap(node -> values(node, List.of(), row.problems()));
        Optional<Boolean> bad = fits ? row.flag("bad") : row.optional("bad", Shapes.flag());
        return row.build(() -> new Row(new Applicant(key.orElseThrow(), values.orElseThrow()), bad));
    }

    private static Optional<Map<String, String>> values(Node node, List<String> without, Problems problems) {
        Label expected = Label.of("各变量的值", "values by variable");
        if (!(node instanceof Node.Fields fields)) {
            problems.add(node, expected, Label.of("请按变量名逐项填写。", "Write each variable with its value."));
            return Optional.empty();
        }
        int before = problems.count();
        Map<String, String> values = new LinkedHashMap<>();
        fields.fields().forEach((name, value) -> {
            if (without.contains(name)) {
                return;
            }
            if (value instanceof Node.Text text) {
                values.put(name, text.value());
            } else if (value instanceof Node.Numeral number) {
                values.put(name, Formats.plain(number.value()));
            } else if (value instanceof Node.Flag flag) {
                values.put(name, Boolean.toString(flag.value()));
            } else if (!(value instanceof Node.Nothing)) {
                problems.add(Problem.of(
                        value,
                        Label.of("文本、数字或 true/false", "a text, a number, true or false"),
                        Label.of("请写一个单独的值。", "Write a single value.")));
            }
        });
        return problems.count() > before ? Optional.empty() : Optional.of(values);
    }

    @Override
    public RowForm rows() {
        return new Rows();
    }

    private static final class Rows implements RowForm {

        @Override
        public List<RowColumn> columns() {
            return List.of(RowColumn.text("key"));
        }

        @Override
        public List<String> valueNames() {
            return VALUES;
        }

        @Override
        public boolean needsWholeTable() {
            return false;
        }

        @Override
        public RowScorer open(Node parameters) {
            Problems problems = new Problems();
            FieldReader fields = FieldReader.of(parameters, problems);
            Optional<CreditScorecard> card = fields.required("card", Inputs.shape(CardJson::card));
            fields.finish();
            problems.throwIfAny();
            return new RowScorer() {
                @Override
                public void add(Node row, Consumer<ScoredRow> out) {
                    Problems wrong = new Problems();
                    FieldReader fields = FieldReader.of(row, wrong);
                    Optional<String> key = fields.string("key");
                    Optional<Map<String, String>> values = values(row, List.of("key"), wrong);
                    wrong.throwIfAny();
                    out.accept(scored(card.orElseThrow(), new Applicant(key.orElseThrow(), values.orElseThrow())));
                }

                @Override
                public void finish(Consumer<ScoredRow> out) {}
            };
        }
    }
}
