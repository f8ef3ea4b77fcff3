package org.crmkit.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.data.OpportunitySummary;
import org.crmkit.scoring.data.RenewalSummary;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.lifetime.BgBb;
import org.crmkit.scoring.lifetime.BgNbdSimulator;
import org.crmkit.scoring.lifetime.ShiftedBetaGeometric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModelCatalogueTest {

    private static RunnableModel model(ModelKey key) {
        return ModelCatalogue.find(key).orElseThrow();
    }

    private static Node node(String json) {
        return LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private static String run(ModelKey key, String json, Optional<TransactionLog> log) {
        return JsonWriter.text(out -> model(key).run(node(json), log, out));
    }

    private static List<Node> rows(String output) {
        Node.Fields result = (Node.Fields) node(output);
        return ((Node.Items) result.fields().get("rows")).items();
    }

    private static double number(Node row, String name) {
        return ((Node.Numeral) ((Node.Fields) row).fields().get(name)).value().doubleValue();
    }

    private static String withoutCustomers(ModelKey key) {
        String example = model(key).example();
        return example.substring(0, example.lastIndexOf(",\n  \"customers\"")) + "\n}";
    }

    @ParameterizedTest
    @EnumSource(names = "COMPLAINT_FILTER", mode = EnumSource.Mode.EXCLUDE)
    void every_model_key_has_a_model_whose_example_runs_and_whose_reasons_add_up(ModelKey key) {
        RunnableModel model = model(key);
        String output = run(key, model.example(), Optional.empty());
        assertThat(rows(output)).hasSizeGreaterThanOrEqualTo(3);
        for (Node row : rows(output)) {
            double sum = number(row, "baseline");
            for (Node reason : ((Node.Items) ((Node.Fields) row).fields().get("reasons")).items()) {
                sum += number(reason, "points");
            }
            assertThat(sum).isCloseTo(number(row, "value"), within(1e-9 * (1 + Math.abs(sum))));
        }
        assertThat(run(key, model.example(), Optional.empty())).isEqualTo(output);
    }

    @ParameterizedTest
    @EnumSource(names = "COMPLAINT_FILTER", mode = EnumSource.Mode.EXCLUDE)
    void rows_of_a_table_get_the_scores_of_the_whole_input(ModelKey key) {
        RunnableModel model = model(key);
        Node.Fields input = (Node.Fields) node(model.example());
        List<ScoredRow> found = new ArrayList<>();
        RowScorer scorer = model.rows().open(node(withoutCustomers(key)));
        for (Node customer : ((Node.Items) input.fields().get("customers")).items()) {
            Node row = key == ModelKey.CREDIT_SCORECARD ? flat((Node.Fields) customer) : customer;
            scorer.add(row, found::add);
            assertThat(found.isEmpty()).isEqualTo(model.rows().needsWholeTable());
        }
        scorer.finish(found::add);
        String single = JsonWriter.text(out -> {
            out.beginList();
            found.forEach(row -> row.write(out));
            out.endList();
        });
        List<Node> streamed = ((Node.Items) node(single)).items();
        List<Node> whole = rows(run(key, model.example(), Optional.empty()));
        assertThat(streamed).hasSameSizeAs(whole);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(number(streamed.get(i), "value")).isEqualTo(number(whole.get(i), "value"));
            assertThat(found.get(i).cells(model.rows(), Lang.EN)).hasSameSizeAs(ScoredRow.header(model.rows()));
            assertThat(model.rows().valueNames())
                    .containsAll(found.get(i).values().keySet());
        }
    }

    private static Node flat(Node.Fields customer) {
        Node.Fields values = (Node.Fields) customer.fields().get("values");
        Map<String, Node> fields = new LinkedHashMap<>(values.fields());
        fields.put("key", customer.fields().get("key"));
        return new Node.Fields(customer.at(), "", fields, Map.of());
    }

    @ParameterizedTest
    @EnumSource(names = {"RFM", "ABC", "BG_NBD", "MBG_NBD", "PARETO_NBD", "GAMMA_GAMMA", "CUSTOMER_LIFETIME_VALUE"})
    void a_log_is_fitted_and_scored(ModelKey key) {
        TransactionLog log = BgNbdSimulator.published()
                .draw(400, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 25), LocalDate.of(2025, 3, 31), 5);
        String terms =
                switch (key) {
                    case RFM -> "\"binning\": \"quantiles\"";
                    case BG_NBD, MBG_NBD, PARETO_NBD -> "\"unit\": \"week\", \"horizon\": 26";
                    case CUSTOMER_LIFETIME_VALUE ->
                        "\"unit\": \"week\", \"horizon\": 26, \"discount-rate\": 0.1, \"margin\": 0.3,"
                                + " \"purchase-model\": \"mbg-nbd\"";
                    default -> "";
                };
        String until = "\"observed-until\": \"2025-03-31\"";
        String output = run(key, "{" + terms + (terms.isEmpty() ? "" : ", ") + until + "}", Optional.of(log));
        assertThat(rows(output)).hasSize(400);
        if (key != ModelKey.RFM && key != ModelKey.ABC) {
            assertThat(output).contains("\"converged\": true", "\"standard-error\"", "\"condition\"");
        }
        if (key == ModelKey.BG_NBD || key == ModelKey.MBG_NBD || key == ModelKey.PARETO_NBD) {
            for (Node row : rows(output)) {
                Node values = ((Node.Fields) row).fields().get("values");
                assertThat(number(values, "low")).isPositive().isLessThan(number(row, "value"));
                assertThat(number(values, "high")).isGreaterThan(number(row, "value"));
            }
        }
    }

    /** Zmijewski's model is a probit: the normal distribution makes a probability of its score. */
    @Test
    void failure_models_that_are_a_probability_say_it_and_the_others_leave_the_cell_empty() {
        String statement =
                "\"customers\": [{\"key\": \"c-01\", \"net-profit\": \"CNY 5.00\", \"total-assets\": \"CNY 100.00\","
                        + " \"total-liabilities\": \"CNY 30.00\", \"current-assets\": \"CNY 40.00\", \"current-liabilities\": \"CNY 20.00\"}]}";
        Node row = rows(run(ModelKey.DISTRESS, "{\"model\": \"zmijewski\", " + statement, Optional.empty()))
                .get(0);
        double value = number(row, "value");
        double probability = number(((Node.Fields) row).fields().get("values"), "probability-of-failure");
        // by the rational approximation of Abramowitz and Stegun (1964), 26.2.17, good to 7.5e-8
        assertThat(probability).isCloseTo(normal(value), within(2e-7));
        RowForm form = model(ModelKey.DISTRESS).rows();
        assertThat(form.valueNames()).containsExactly("probability-of-failure");
        List<ScoredRow> found = new ArrayList<>();
        RowScorer altman = form.open(node("{\"model\": \"altman-z-private\"}"));
        Node.Fields example = (Node.Fields) node(model(ModelKey.DISTRESS).example());
        altman.add(((Node.Items) example.fields().get("customers")).items().get(0), found::add);
        int cell = ScoredRow.header(form).indexOf("probability-of-failure");
        assertThat(found.get(0).cells(form, Lang.EN).get(cell)).isEmpty();
    }

    private static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double tail = Math.exp(-z * z / 2)
                / Math.sqrt(2 * Math.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z < 0 ? tail : 1 - tail;
    }

    @Test
    void transactions_in_the_input_are_read_and_summarised() {
        String output = run(ModelKey.ABC, """
                {"transactions": {"currency": "CNY", "rows": [
                  {"customer": "a", "date": "2025-01-05", "amount": "CNY 90.00"},
                  {"customer": "b", "date": "2025-01-06", "amount": "CNY 7.00"},
                  {"customer": "c", "date": "2025-01-06", "amount": "CNY 3.00"}]}}
                """, Optional.empty());
        assertThat(rows(output)).hasSize(3);
        assertThat(output).contains("\"revenue\": \"CNY 90.00\"");
    }

    @Test
    void data_that_identify_nothing_are_an_answer() {
        String output = run(
                ModelKey.BG_NBD,
                "{\"unit\": \"week\", \"horizon\": 4, \"customers\": [{\"key\": \"a\", \"frequency\": 0, \"recency\": 0,"
                        + " \"age\": 3}]}",
                Optional.empty());
        assertThat(output).contains("\"not-identified\"", "\"no-repeat-purchase\"");
    }

    @Test
    void customers_at_set_occasions_are_fitted_and_scored() {
        StringBuilder donors = new StringBuilder();
        for (OpportunitySummary donor : new BgBb(1.2, 0.75, 0.66, 2.78).simulate(Collections.nCopies(400, 6), 3)) {
            donors.append(donors.length() == 0 ? "" : ",")
                    .append("{\"key\": \"")
                    .append(donor.key())
                    .append("\", \"frequency\": ")
                    .append(donor.frequency())
                    .append(", \"recency\": ")
                    .append(donor.recency())
                    .append(", \"opportunities\": 6}");
        }
        String gifts = run(ModelKey.BG_BB, "{\"horizon\": 5, \"customers\": [" + donors + "]}", Optional.empty());
        assertThat(rows(gifts)).hasSize(400);
        assertThat(gifts).contains("\"observations\": 400", "\"gamma\"", "\"condition\"");
        StringBuilder contracts = new StringBuilder();
        for (RenewalSummary contract : new ShiftedBetaGeometric(0.7, 2).simulate(400, 8, 3)) {
            contracts
                    .append(contracts.length() == 0 ? "" : ",")
                    .append("{\"key\": \"")
                    .append(contract.key())
                    .append("\", \"renewals\": ")
                    .append(contract.renewals())
                    .append(", \"lapsed\": ")
                    .append(contract.lapsed() ? 1 : 0)
                    .append("}");
        }
        Node donor = ((Node.Fields) rows(gifts).get(0)).fields().get("values");
        assertThat(number(rows(gifts).get(0), "value")).isBetween(number(donor, "low"), number(donor, "high"));
        String input = "{\"horizon\": 5, \"customers\": [" + contracts + "]}";
        assertThat(run(ModelKey.SBG, input, Optional.empty())).contains("\"observations\": 400");
        assertThat(rows(run(ModelKey.BDW, input, Optional.empty()))).hasSize(400);
    }

    @Test
    void bg_nbd_tells_its_caveat_and_mbg_nbd_has_none() {
        assertThat(run(ModelKey.BG_NBD, model(ModelKey.BG_NBD).example(), Optional.empty()))
                .contains("\"never-doubted\"");
        assertThat(run(ModelKey.MBG_NBD, model(ModelKey.MBG_NBD).example(), Optional.empty()))
                .doesNotContain("never-doubted");
    }

    @Test
    void a_card_is_fitted_written_and_read_back() {
        StringBuilder customers = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            customers
                    .append(i == 0 ? "" : ",")
                    .append("{\"key\": \"c")
                    .append(i)
                    .append("\", \"values\": {\"months\": ")
                    .append(i % 40)
                    .append("}, \"bad\": ")
                    .append(i * 7 % 40 < 8 + (i % 40 < 12 ? 12 : 0))
                    .append("}");
        }
        String output = run(
                ModelKey.CREDIT_SCORECARD,
                "{\"fit\": {\"name\": \"test-card\", \"binning\": [{\"variable\": \"months\", \"slug\": \"months\","
                        + " \"label\": {\"zh\": \"月数\", \"en\": \"Months\"}, \"bins\": [{\"to\": 12}, {\"from\": 12}]}]},"
                        + " \"customers\": [" + customers + "]}",
                Optional.empty());
        Node.Fields result = (Node.Fields) node(output);
        String card = JsonWriter.text(out -> out.value(result.fields().get("card")));
        String again = run(
                ModelKey.CREDIT_SCORECARD,
                "{\"card\": " + card + ", \"customers\": [{\"key\": \"c0\", \"values\": {\"months\": 0}}]}",
                Optional.empty());
        assertThat(number(rows(again).get(0), "value"))
                .isEqualTo(number(rows(output).get(0), "value"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "BG_NBD|{\"unit\": \"month\", \"horizon\": 4}|in.json:1:10: unit was 'month'; it must be one of day, week",
                "BG_NBD|{\"unit\": \"week\", \"horizon\": -4}|in.json:1:29: horizon was -4",
                "BG_NBD|{\"unit\": \"week\", \"horizon\": 4}|customers was missing; it must be a list of customers",
                "BG_NBD|{\"unit\": \"week\", \"horizn\": 4}|horizon was missing",
                "RFM|{\"binning\": \"deciles\"}|binning was 'deciles'; it must be one of rank, quantiles, cut-points",
                "RFM|{\"binning\": \"rank\", \"bins\": 3}|segments was missing",
                "LIFECYCLE_VALUE|{\"currency\": \"CNY\", \"rate\": -1, \"horizon\": 2}|rate was -1",
                "RELATION_MATRIX|{\"relation-from\": [70, 40]}|relation-from",
                "SWITCHING_COST|{\"customers\": [{\"key\": \"x\", \"learning\": 0}]}|customers[0].learning was 0",
                "ABC|{\"a\": 0.9, \"b\": 0.8, \"customers\": [{\"key\": \"x\", \"amount\": \"CNY 1.00\"}]}|RevenueAbc.b was 0.8",
                "ABC|{\"customers\": [{\"key\": \"x\", \"amount\": \"CNY 1.00\"}, {\"key\": \"x\", \"amount\": \"CNY 2.00\"}]}|customers[1].key was x",
                "ABC|{\"customers\": [{\"key\": \"x\", \"amount\": \"CNY 1.00\"}, {\"key\": \"y\", \"amount\": \"USD 2.00\"}]}|customers[1].amount was USD 2.00",
                "MBG_NBD|{\"unit\": \"week\", \"horizon\": 4, \"model\": {\"r\": 0, \"alpha\": 1, \"a\": 1, \"b\": 1}}|model.r was 0",
                "PARETO_NBD|{\"unit\": \"week\", \"horizon\": 4, \"model\": {\"r\": 1, \"alpha\": 1, \"a\": 1, \"b\": 1}}|model.s was missing",
                "BG_BB|{\"horizon\": 5, \"customers\": [{\"key\": \"x\", \"frequency\": 3, \"recency\": 2, \"opportunities\": 6}]}|OpportunitySummary.frequency of x was 3",
                "SBG|{\"horizon\": 0, \"customers\": []}|horizon was 0",
                "BDW|{\"horizon\": 5, \"customers\": [{\"key\": \"x\", \"renewals\": 3, \"lapsed\": 2}]}|lapsed was 2",
                "CREDIT_SCORECARD|{\"customers\": []}|fit was missing; it must be how to fit a card, or a card instead"
            })
    void a_wrong_input_is_named_with_place_value_and_bound(ModelKey key, String json, String sentence) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> run(key, json, Optional.empty()));
        assertThat(refused.problems())
                .extracting(problem -> problem.sentence(Lang.EN))
                .anySatisfy(said -> assertThat(said).contains(sentence));
    }

    @Test
    void a_table_without_given_parameters_says_so() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> model(ModelKey.BG_NBD).rows().open(node("{\"unit\": \"week\", \"horizon\": 4}")));
        assertThat(refused.problems()).extracting(Problem::path).containsExactly("model");
    }

    @Test
    void a_cell_that_holds_no_number_is_refused_by_name() {
        RowForm form = model(ModelKey.BG_NBD).rows();
        Position row = new Position("t.csv", 2, 1);
        Node broken = TableRow.of(
                row,
                List.of("key", "frequency", "recency", "age"),
                List.of("0001", "2", "3,5", "9"),
                List.of(row, row, new Position("t.csv", 2, 8), row),
                form);
        RowScorer scorer = form.open(node(withoutCustomers(ModelKey.BG_NBD)));
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> scorer.add(broken, row1 -> {}));
        assertThat(refused.getMessage()).startsWith("t.csv:2:8: recency was '3,5'; it must be a number");
    }
}
