package org.crmkit.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The models that score row by row: fitted in JSON, run on tables, and what they refuse. */
class EachModelTest {

    private static RunnableModel model(ModelKey key) {
        return ModelCatalogue.find(key).orElseThrow();
    }

    private static Node node(String json) {
        return LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private static Node.Fields run(ModelKey key, String json) {
        return (Node.Fields) node(JsonWriter.text(out -> model(key).run(node(json), out)));
    }

    private static Node at(Node.Fields from, String... path) {
        Node found = from;
        for (String name : path) {
            found = ((Node.Fields) found).fields().get(name);
        }
        return found;
    }

    private static double number(Node.Fields from, String... path) {
        return ((Node.Numeral) at(from, path)).value().doubleValue();
    }

    private static String text(Node node) {
        return JsonWriter.text(out -> out.value(node));
    }

    private static List<Node> items(Node.Fields from, String... path) {
        return ((Node.Items) at(from, path)).items();
    }

    private static String churners(int n) {
        Randoms random = new Randoms(42);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < n; i++) {
            int days = random.below(200);
            boolean left = random.uniform() < 1 / (1 + Math.exp(3 - days / 40.0));
            rows.append(i == 0 ? "" : ",")
                    .append("{\"key\": \"c" + i + "\", \"days\": " + days + ", \"time\": " + (1 + random.below(40)))
                    .append(", \"group\": \"" + (days > 100 ? "late" : "early") + "\", \"left\": " + left + "}");
        }
        return rows.toString();
    }

    @Test
    void a_churn_model_is_fitted_reviewed_written_and_read_back() {
        String rows = churners(400).replaceAll(", \"time\": [0-9]+, \"group\": \"[a-z]+\"", "");
        Node.Fields out = run(
                ModelKey.CHURN_RISK, "{\"fit\": {\"inputs\": [{\"name\": \"days\"}]}, \"customers\": [" + rows + "]}");
        assertThat(number(out, "review", "auc")).isBetween(0.7, 0.95);
        // maximum likelihood makes the expected departures the observed ones, and its own line of calibration the
        // diagonal
        assertThat(number(out, "review", "expected")).isCloseTo(number(out, "review", "observed"), within(1e-6));
        assertThat(number(out, "review", "calibration-slope")).isCloseTo(1, within(1e-6));
        assertThat(items(out, "review", "gains")).hasSize(10);
        Node.Fields again = run(
                ModelKey.CHURN_RISK,
                "{\"model\": " + text(at(out, "model")) + ", \"customers\": [{\"key\": \"c0\", \"days\": 150}]}");
        double logOdds = number((Node.Fields) items(again, "rows").get(0), "value");
        double p = number((Node.Fields) items(again, "rows").get(0), "values", "probability");
        assertThat(p).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(1e-9));
    }

    @Test
    void a_cox_model_is_fitted_tested_written_and_read_back() {
        String rows = churners(300).replaceAll(", \"group\": \"[a-z]+\"", "");
        Node.Fields out = run(
                ModelKey.COX,
                "{\"horizon\": 12, \"fit\": {\"inputs\": [{\"name\": \"days\"}]}, \"customers\": [" + rows + "]}");
        assertThat(items(out, "tests", "proportional-hazards")).hasSize(2);
        Node.Fields first = (Node.Fields) items(out, "rows").get(0);
        double days = 100;
        Node.Fields again = run(
                ModelKey.COX,
                "{\"horizon\": 12, \"model\": " + text(at(out, "model"))
                        + ", \"customers\": [{\"key\": \"c\", \"days\": " + days + "}]}");
        double ratio = number((Node.Fields) items(again, "rows").get(0), "values", "hazard-ratio");
        assertThat(ratio).isPositive();
        assertThat(number(first, "values", "survival")).isBetween(0.0, 1.0);
    }

    @Test
    void a_survival_curve_is_estimated_with_groups_compared_and_read_back() {
        String rows = churners(300).replaceAll(", \"days\": [0-9]+", "");
        Node.Fields out = run(ModelKey.SURVIVAL, "{\"horizon\": 5, \"customers\": [" + rows + "]}");
        assertThat(items(out, "log-rank", "groups")).hasSize(2);
        assertThat(number(out, "log-rank", "p-value")).isLessThan(0.01);
        assertThat(items(out, "limits", "steps")).hasSameSizeAs(items(out, "model", "steps"));
        Node.Fields again = run(
                ModelKey.SURVIVAL,
                "{\"horizon\": 5, \"model\": " + text(at(out, "model"))
                        + ", \"customers\": [{\"key\": \"c\", \"time\": 10}]}");
        assertThat(number((Node.Fields) items(again, "rows").get(0), "value")).isBetween(0.0, 1.0);
    }

    @Test
    void separated_groups_are_an_answer() {
        Node.Fields out = run(
                ModelKey.CHURN_RISK,
                "{\"fit\": {\"inputs\": [{\"name\": \"x\"}]}, \"customers\": [{\"key\": \"a\", \"x\": 1, \"left\": false},"
                        + "{\"key\": \"b\", \"x\": 2, \"left\": false}, {\"key\": \"c\", \"x\": 3, \"left\": true},"
                        + "{\"key\": \"d\", \"x\": 4, \"left\": true}]}");
        assertThat(text(at(out, "not-identified", "code"))).contains("separated");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHURN_RISK", "COX", "SURVIVAL"})
    void a_table_needs_the_model_and_says_so(ModelKey key) {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> model(key).rows().open(node(key == ModelKey.CHURN_RISK ? "{}" : "{\"horizon\": 5}")));
        assertThat(refused.problems()).extracting(Problem::path).containsExactly("model");
    }

    private static List<ScoredRow> table(ModelKey key, String parameters, String header, String... lines) {
        RowForm form = model(key).rows();
        RowScorer scorer = form.open(node(parameters));
        List<ScoredRow> found = new ArrayList<>();
        List<String> names = List.of(header.split(",", -1));
        Position place = new Position("t.csv", 2, 1);
        for (String line : lines) {
            scorer.add(
                    TableRow.of(
                            place,
                            names,
                            List.of(line.split(",", -1)),
                            names.stream().map(n -> place).toList(),
                            form),
                    found::add);
        }
        scorer.finish(found::add);
        return found;
    }

    @Test
    void tables_hold_inputs_as_text_flags_as_words_and_months_in_one_cell() {
        List<ScoredRow> risks = table(
                ModelKey.CHURN_RISK,
                "{\"model\": {\"intercept\": -1, \"inputs\": [{\"name\": \"days\", \"coefficient\": 0.5, \"mean\": 2}]}}",
                "key,days,left",
                "a,4,true",
                "b,,");
        assertThat(risks.get(0).score().value()).isCloseTo(0, within(1e-12));
        assertThat(risks.get(1).score().missing()).containsExactly("days");
        List<ScoredRow> changes =
                table(ModelKey.CONSUMPTION_CHANGE, "{}", "key,local,sms", "g,100 98 96 80 70 60,9 9 9 9 9 9");
        assertThat(changes.get(0).score().band().orElseThrow().slug()).isEqualTo("falling");
        List<ScoredRow> values = table(
                ModelKey.LIFECYCLE_VALUE,
                "{\"currency\": \"CNY\", \"rate\": 0.25, \"horizon\": 3}",
                "key,contributions",
                "c,100 100");
        assertThat(values.get(0).score().value()).isCloseTo(144, within(1e-9));
        List<ScoredRow> ladders =
                table(ModelKey.LOYALTY_LADDER, "{}", "key,customers,retail", "b,50,true", "d,5000000,false");
        assertThat(ladders.get(0).score().band().orElseThrow().slug()).isEqualTo("customer-organisation");
        List<ScoredRow> lost = table(
                ModelKey.WIN_BACK,
                "{\"currency\": \"CNY\"}",
                "key,yearly,cost,signs",
                "c-1,50000,100,moved-away",
                "c-2,50000,100,");
        assertThat(lost.get(0).score().band().orElseThrow().slug()).isEqualTo("let-go");
        // 50000 x 0.3 x 2 x 0.2 - 100
        assertThat(lost.get(1).score().value()).isCloseTo(5900, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NPS|{\"customers\": [{\"key\": \"a\", \"answer\": 11}]}|customers[0].answer was 11",
                "LOYALTY_INDEX|{\"customers\": [{\"key\": \"a\"}]}|has no measure",
                "LOYALTY_INDEX|{\"customers\": [{\"key\": \"a\", \"repurchase\": 80}]}|customers[0].repurchase was 80",
                "SHARE_OF_WALLET|{\"currency\": \"CNY\", \"customers\": [{\"key\": \"a\", \"with-us\": 5}]}|neither total nor rank",
                "SHARE_OF_WALLET|{\"currency\": \"CNY\", \"customers\": [{\"key\": \"a\", \"with-us\": 5, \"total\": 4}]}|must count us in",
                "CHURN_INDICATORS|{\"customers\": [{\"key\": \"q\", \"lost\": 5, \"kept\": 9, \"consumers\": 10}]}|5 lost and 9 kept of 10",
                "EARLY_WARNING|{\"rules\": {\"not-bought\": {\"from\": 9, \"full\": 3, \"weight\": 1}}}|must rise from zero",
                "WIN_BACK|{\"currency\": \"CNY\", \"customers\": [{\"key\": \"a\", \"yearly\": 1, \"cost\": 1, \"signs\": \"gone\"}]}|customers[0].signs was 'gone'",
                "WIN_BACK|{\"currency\": \"CNY\", \"customers\": [{\"key\": \"a\", \"yearly\": 1, \"cost\": 1, \"cause\": \"weather\"}]}|cause was 'weather'",
                "CONSUMPTION_CHANGE|{\"customers\": [{\"key\": \"a\", \"local\": [1, 2]}]}|customers[0].local",
                "CONSUMPTION_CHANGE|{\"offers\": {\"x\": {\"name\": {\"zh\": \"x\", \"en\": \"x\"}, \"when\": {\"sideways\": true}}}}|sideways",
                "CHURN_RISK|{\"fit\": {\"inputs\": []}, \"customers\": [{\"key\": \"a\"}]}|one or more inputs",
                "VALUE_PORTFOLIO|{\"current-from\": [1], \"customers\": []}|potential-from was missing",
                "RELATION_MATRIX|{\"strategies\": [[\"keep\"]], \"customers\": [{\"key\": \"a\", \"relation\": 1, \"attractiveness\": 1}]}|one for each level of relation",
                "SWITCHING_COST|{\"scale\": 5, \"customers\": [{\"key\": \"a\", \"learning\": 6}]}|The rating of learning was 6.0",
                "SWITCHING_COST|{\"customers\": [{\"key\": \"a\"}]}|rate at least one",
                "CONSUMPTION_CHANGE|{\"months\": 6, \"customers\": [{\"key\": \"a\", \"local\": [1, 2, 3, 4]}]}|customers[0] was this row",
                "COX|{\"horizon\": 5, \"customers\": [{\"key\": \"a\", \"days\": 3}]}|model was missing",
                "SURVIVAL|{\"horizon\": 1, \"limits\": \"arcsine\"}|must be one of plain, log, log-log"
            })
    void a_wrong_input_is_named_with_place_value_and_bound(ModelKey key, String json, String sentence) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> run(key, json));
        assertThat(refused.problems())
                .extracting(problem -> problem.sentence(Lang.EN))
                .anySatisfy(said -> assertThat(said).contains(sentence));
    }

    @Test
    void rfm_takes_other_numbers_of_bins_with_segments_of_ones_own() {
        Node.Fields out = run(
                ModelKey.RFM,
                "{\"binning\": \"rank\", \"bins\": 2, \"segments\": [{\"slug\": \"best\", \"label\": {\"zh\": \"优\", \"en\": \"Best\"},"
                        + " \"recency\": [2, 2], \"value\": [2, 2]}, {\"slug\": \"rest\", \"label\": {\"zh\": \"其余\", \"en\":"
                        + " \"Rest\"}, \"recency\": [1, 2], \"value\": [1, 2]}], \"customers\": ["
                        + "{\"key\": \"a\", \"days-since-last\": 1, \"purchases\": 9, \"amount\": \"CNY 90.00\"},"
                        + "{\"key\": \"b\", \"days-since-last\": 70, \"purchases\": 1, \"amount\": \"CNY 5.00\"}]}");
        assertThat(text(items(out, "rows").get(0))).contains("\"best\"");
        assertThat(text(items(out, "rows").get(1))).contains("\"rest\"");
    }
}
