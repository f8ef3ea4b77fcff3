package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.servicequality.agreement.Agreement;
import org.crmkit.scoring.servicequality.agreement.CategoryRatings;
import org.crmkit.scoring.servicequality.agreement.FleissKappa;
import org.crmkit.scoring.servicequality.agreement.Kappa;
import org.crmkit.scoring.servicequality.agreement.KappaWeights;

/**
 * {@code {"raters": ["a", "b"], "categories": ["pass", "fail"], "weights": "nominal", "customers": [{"key": "call-01", "verdicts": ["pass",
 * "fail"]}]}}. A row is a contact, with a verdict by each rater or {@code -} where one did not hear it; in a table the verdicts stand in one
 * cell, parted by spaces. The value is the share of pairs of raters who agree on it; the result has the kappa of all raters and of each
 * pair.
 */
final class RaterAgreementModel extends JointModel<CategoryRatings.Item> {

    private static final String NOT_HEARD = "-";

    @Override
    public ModelKey key() {
        return ModelKey.RATER_AGREEMENT;
    }

    @Override
    public Label line() {
        return Label.of("质检评判一致性：Cohen、加权和Fleiss kappa", "do raters agree: Cohen's, weighted and Fleiss' kappa");
    }

    @Override
    public String example() {
        return """
                {
                  "raters": ["qa-1", "qa-2", "qa-3"],
                  "categories": ["good", "fair", "poor"],
                  "weights": "linear",
                  "customers": [
                    {"key": "call-01", "verdicts": ["good", "good", "fair"]},
                    {"key": "call-02", "verdicts": ["poor", "poor", "poor"]},
                    {"key": "call-03", "verdicts": ["fair", "good", "fair"]},
                    {"key": "call-04", "verdicts": ["good", "good", "good"]},
                    {"key": "call-05", "verdicts": ["fair", "poor", "-"]}
                  ]
                }
                """;
    }

    /** Words as a list, or in a cell of a table as a text that parts them by spaces. */
    private static Shape<List<String>> words() {
        Shape<List<String>> list = Shapes.list(Shapes.string());
        Label expected = Label.of("以空格分隔的各评判", "a list of verdicts");
        return new Shape<>() {
            @Override
            public Label expected() {
                return expected;
            }

            @Override
            public Optional<List<String>> read(Node node, Problems problems) {
                return node instanceof Node.Text text
                        ? Optional.of(Arrays.asList(text.value().strip().split(" +", -1)))
                        : list.read(node, problems);
            }
        };
    }

    @Override
    Optional<Terms<CategoryRatings.Item>> terms(FieldReader fields) {
        Optional<List<String>> raters = fields.required("raters", Shapes.list(Shapes.string()));
        Optional<List<String>> categories = fields.required("categories", Shapes.list(Shapes.string()));
        double level = Inputs.number(fields, "level", "0.01", "0.9999", Outputs.LEVEL);
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String kind : List.of("nominal", "linear", "quadratic")) {
            kinds.put(kind, kind);
        }
        String kind = fields.optional("weights", Shapes.choice(kinds)).orElse("nominal");
        return fields.build(() -> rows -> {
            CategoryRatings ratings = new CategoryRatings(categories.orElseThrow(), raters.orElseThrow(), rows);
            int k = ratings.categories().size();
            KappaWeights weights =
                    switch (kind) {
                        case "linear" -> KappaWeights.linear(k);
                        case "quadratic" -> KappaWeights.quadratic(k);
                        default -> KappaWeights.nominal(k);
                    };
            return new Measured.Known<>(new Heard(ratings, weights, level), rows.size());
        });
    }

    @Override
    Optional<CategoryRatings.Item> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<List<String>> verdicts = row.required(
                "verdicts",
                Shapes.narrowed(
                        words(),
                        list -> list.stream()
                                        .filter(verdict -> !verdict.equals(NOT_HEARD))
                                        .count()
                                >= 2,
                        Label.of("至少两位评审的评判", "verdicts of two raters or more"),
                        Label.of("仅一人评过的请删去。", "Leave out what only one has rated.")));
        return row.build(() -> new CategoryRatings.Item(
                key.orElseThrow(),
                verdicts.orElseThrow().stream()
                        .map(verdict -> Optional.of(verdict).filter(given -> !given.equals(NOT_HEARD)))
                        .toList()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.text("verdicts"));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }

    private record Heard(CategoryRatings ratings, KappaWeights weights, double level) implements Answer {

        @Override
        public List<ScoredRow> rows() {
            List<ScoredRow> rows = new ArrayList<>();
            for (CategoryRatings.Item item : ratings.items()) {
                List<String> verdicts =
                        item.verdicts().stream().flatMap(Optional::stream).toList();
                int agreeing = 0;
                int pairs = 0;
                for (int i = 0; i < verdicts.size(); i++) {
                    for (int j = i + 1; j < verdicts.size(); j++) {
                        pairs++;
                        agreeing += verdicts.get(i).equals(verdicts.get(j)) ? 1 : 0;
                    }
                }
                double share = agreeing / (double) pairs;
                rows.add(new ScoredRow(
                        item.key(),
                        Map.of(),
                        new Score(
                                ModelKey.RATER_AGREEMENT,
                                share,
                                Optional.empty(),
                                0,
                                List.of(new Contribution(
                                        Reason.of(
                                                "agreeing-pairs",
                                                pairs + "对评审中" + agreeing + "对一致",
                                                agreeing + " of " + pairs + " pairs agree"),
                                        share)),
                                List.of(),
                                weights.name())));
            }
            return rows;
        }

        @Override
        public void describe(JsonWriter out) {
            FleissKappa all = FleissKappa.of(ratings, level);
            out.field("incomplete", ratings.incomplete());
            agreement(out.name("fleiss").beginObject(), all.overall());
            all.zByChance().ifPresent(z -> out.field("z-by-chance", z));
            out.name("categories").beginList();
            for (int i = 0; i < ratings.categories().size(); i++) {
                OptionalDouble kappa = all.categories().get(i);
                out.beginObject().field("category", ratings.categories().get(i));
                kappa.ifPresent(found -> out.field("kappa", found));
                out.endObject();
            }
            out.endList()
                    .endObject()
                    .field("weights", weights.name())
                    .name("pairs")
                    .beginList();
            int raters = ratings.raters().size();
            for (int i = 0; i < raters; i++) {
                for (int j = i + 1; j < raters; j++) {
                    out.beginObject()
                            .field("first", ratings.raters().get(i))
                            .field("second", ratings.raters().get(j));
                    agreement(out, Kappa.of(ratings, i, j, weights, level));
                    out.endObject();
                }
            }
            out.endList();
        }

        private static void agreement(JsonWriter out, Agreement agreement) {
            agreement.fold(
                    known -> out.field("kappa", known.kappa())
                            .field("observed", known.observed())
                            .field("expected", known.expected())
                            .field("standard-error", known.standardError())
                            .field("low", known.low())
                            .field("high", known.high())
                            .field("subjects", known.subjects()),
                    undefined -> {
                        undefined.observed().ifPresent(seen -> out.field("observed", seen));
                        return Outputs.undefined(out, undefined.reason());
                    });
        }
    }
}
