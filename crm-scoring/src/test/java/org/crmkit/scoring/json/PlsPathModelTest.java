package org.crmkit.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.score.ModelKey;
import org.crmkit.scoring.CrmData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlsPathModelTest {

    private static final RunnableModel MODEL =
            ModelCatalogue.find(ModelKey.PLS_PATH).orElseThrow();

    private static Node node(String json) {
        return LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private static String run(String json) {
        return JsonWriter.text(out -> MODEL.run(node(json), Optional.empty(), out));
    }

    private static Node at(Node node, Object... steps) {
        Node found = node;
        for (Object step : steps) {
            found = step instanceof Integer place
                    ? ((Node.Items) found).items().get(place)
                    : ((Node.Fields) found).fields().get((String) step);
        }
        return found;
    }

    private static double number(Node node, Object... steps) {
        return ((Node.Numeral) at(node, steps)).value().doubleValue();
    }

    private static String mobile(String terms) throws IOException {
        List<String> lines = Files.readAllLines(CrmData.file("ecsi/ecsi-mobile.csv"));
        String[] header = lines.get(0).split(",", -1);
        List<String> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            StringBuilder row = new StringBuilder(
                    "{\"key\": \"r" + cells[0] + "\", \"group\": \"" + (rows.size() < 125 ? "early" : "late") + "\"");
            for (int i = 1; i < cells.length; i++) {
                row.append(", \"").append(header[i]).append("\": ").append(cells[i]);
            }
            rows.add(row.append("}").toString());
        }
        return "{\"structure\": \"ecsi\", " + terms + "\"target\": \"Satisfaction\", \"customers\": ["
                + String.join(",", rows) + "]}";
    }

    @Test
    void a_questionnaire_is_fitted_and_each_respondent_gets_an_index() throws IOException {
        Node result = node(run(mobile("\"bootstrap\": {\"seed\": 1, \"resamples\": 50},"
                + " \"compare\": {\"first\": \"early\", \"second\": \"late\", \"seed\": 1, \"deals\": 20}, ")));
        assertThat(number(result, "index", "value")).isCloseTo(72.45411793091009, within(1e-8)); // numpy
        // SmartPLS 2.0.M3, path weighting, as in docs/validation-pls.md
        assertThat(number(result, "paths", 2, "coefficient")).isCloseTo(0.19575534, within(1e-7));
        assertThat(number(result, "constructs", 4, "r2")).isCloseTo(0.681078291389, within(1e-9)); // numpy
        assertThat(number(result, "importance", "constructs", 0, "importance")).isCloseTo(0.639795282715, within(1e-9));
        assertThat(at(result, "consistent", "inadmissible", 0, "kind").quoted()).isEqualTo("'contradiction'");
        assertThat(((Node.Items) at(result, "advice")).items()).hasSize(5);
        assertThat(number(result, "bootstrap", "completed")).isEqualTo(50);
        assertThat(number(result, "comparison", "sizes", 0)).isEqualTo(125);
        double sum = 0;
        for (Node row : ((Node.Items) at(result, "rows")).items()) {
            sum += number(row, "value");
        }
        assertThat(sum / 250).isCloseTo(number(result, "index", "value"), within(1e-8));
    }

    @Test
    void given_weights_score_without_a_fit() {
        String json = "{\"structure\": \"acsi\", \"target\": \"Value\", \"model\": {\"PERV1\": 1, \"PERV2\": 3},"
                + " \"customers\": [{\"key\": \"x\", \"PERV1\": 1, \"PERV2\": 10}, {\"key\": \"y\", \"PERV2\": 5.5}]}";
        Node result = node(run(json));
        assertThat(number(result, "rows", 0, "value")).isEqualTo(75);
        assertThat(number(result, "rows", 1, "value")).isEqualTo(50);
        assertThat(at(result, "rows", 1, "missing", 0).quoted()).isEqualTo("'PERV1'");
        assertThat(((Node.Fields) result).fields()).containsOnlyKeys("rows");
    }

    @Test
    void a_reversed_item_is_counted_from_the_other_end() {
        String example = MODEL.example();
        double before = number(node(run(example)), "index", "value");
        StringBuilder turned = new StringBuilder();
        for (String line : example.split("\n", -1)) {
            int at = line.indexOf("\"s1\": ");
            if (at > 0) {
                int end = line.indexOf(',', at);
                int answer = Integer.parseInt(line.substring(at + 6, end));
                line = line.substring(0, at + 6) + (11 - answer) + line.substring(end);
            }
            turned.append(line.replace("{\"name\": \"s1\",", "{\"name\": \"s1\", \"reversed\": true,"))
                    .append('\n');
        }
        assertThat(number(node(run(turned.toString())), "index", "value")).isCloseTo(before, within(1e-9));
    }

    @Test
    void an_item_against_its_construct_leaves_the_fit_without_rows() {
        String undeclared = MODEL.example()
                .replaceAll("(\"q1\": \\d), \"q2\": (\\d), \"s1\": (\\d)", "$1, \"q2\": $2, \"s1\": -$3")
                .replace("{\"name\": \"s1\",", "{\"name\": \"s1\", \"low\": -10, \"high\": -1,");
        Node result = node(run(undeclared));
        assertThat(at(result, "index", "undefined", "code").quoted()).isEqualTo("'item-against-construct'");
        assertThat(((Node.Items) at(result, "rows")).items()).isEmpty();
        assertThat(at(result, "importance", "undefined", "code").quoted()).isEqualTo("'item-against-construct'");
    }

    @Test
    void answers_that_give_no_fit_are_an_answer() {
        String few = "{\"structure\": \"acsi\", \"target\": \"Value\", \"missing\": \"mean\", \"customers\": [";
        StringBuilder all = new StringBuilder("{\"key\": \"x\"");
        for (String item : "CUEX1 CUEX2 CUEX3 PERQ1 PERQ2 PERQ3 PERV1 PERV2 CUSA1 CUSA2 CUSA3 CUSCO CUSL1 CUSL2 CUSL3"
                .split(" ", -1)) {
            all.append(", \"").append(item).append("\": 4");
        }
        assertThat(run(few + all + "}]}")).contains("\"not-identified\"", "too-few-respondents");
        RowScorer scorer = MODEL.rows().open(node("{\"structure\": \"acsi\", \"target\": \"Value\"}"));
        scorer.add(node(all + "}"), row -> {});
        assertThatThrownBy(() -> scorer.finish(row -> {}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Too few respondents");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"structure\": \"xcsi\", \"target\": \"Value\"}|structure was 'xcsi'; it must be one of acsi, ecsi, ccsi",
                "{\"structure\": \"acsi\", \"target\": \"Price\"}|target was 'Price'; it must be one of Expectation",
                "{\"structure\": \"acsi\", \"target\": \"Value\"}|customers was missing",
                "{\"structure\": \"acsi\", \"target\": \"Price\", \"model\": {\"PERV1\": 1}}|target was 'Price'",
                "{\"structure\": \"acsi\", \"target\": \"Value\", \"model\": {\"PERV1\": 1}}|model had weights of [PERV1]",
                "{\"structure\": \"acsi\", \"target\": \"Value\", \"customers\": [{\"key\": \"x\", \"PERV1\": 11}]}|customers[0].PERV1 was 11; it must be an answer on the scale, 1 - 10",
                "{\"structure\": \"acsi\", \"target\": \"Value\", \"customers\": [{\"key\": \"x\", \"PERV1\": 9}]}|without any answer to CUEX1",
                "{\"structure\": \"acsi\", \"target\": \"Value\", \"model\": {\"PERV1\": 1, \"PERV2\": 1}, \"customers\": [{\"key\": \"x\", \"CUEX1\": 9}]}|without an answer to the target's items",
                "{\"structure\": {\"constructs\": [{\"name\": \"a\", \"items\": [{\"name\": \"x\"}]}], \"paths\": []}, \"target\": \"a\"}|PathModel.constructs were 1"
            })
    void a_wrong_input_is_named_with_place_value_and_bound(String json, String sentence) {
        assertThatThrownBy(() -> run(json))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(sentence);
    }
}
