package org.crmkit.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;

class CallModelsTest {

    private static Node node(String json) {
        return LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private static Node.Fields run(ModelKey key, String json) {
        return (Node.Fields) node(
                JsonWriter.text(out -> ModelCatalogue.find(key).orElseThrow().run(node(json), Optional.empty(), out)));
    }

    private static Node at(Node node, Object... path) {
        Node found = node;
        for (Object step : path) {
            found = step instanceof Integer index
                    ? ((Node.Items) found).items().get(index)
                    : Optional.ofNullable(((Node.Fields) found).fields().get(step))
                            .orElseThrow();
        }
        return found;
    }

    private static double number(Node node, Object... path) {
        return ((Node.Numeral) at(node, path)).value().doubleValue();
    }

    private static String text(Node node, Object... path) {
        return ((Node.Text) at(node, path)).value();
    }

    private static String refusal(ModelKey key, String json) {
        return catchThrowableOfType(InvalidInputException.class, () -> run(key, json))
                .problems()
                .get(0)
                .sentence(Lang.EN);
    }

    @Test
    void a_queue_that_grows_for_ever_has_no_figures_and_an_empty_cell_in_a_table() {
        String terms = "{\"interval\": 3600, \"within\": 20";
        Node.Fields result = run(
                ModelKey.ERLANG,
                terms + ", \"customers\": [{\"key\": \"a\", \"calls\": 240, \"handling\": 180, \"agents\": 12}]}");
        assertThat(number(result, "rows", 0, "value")).isZero();
        assertThat(text(result, "rows", 0, "reasons", 0, "code")).isEqualTo("overloaded");
        assertThat(((Node.Fields) at(result, "rows", 0, "values")).fields().keySet())
                .containsExactly("erlangs", "lost-without-queue");
        RunnableModel model = ModelCatalogue.find(ModelKey.ERLANG).orElseThrow();
        List<ScoredRow> rows = new ArrayList<>();
        model.rows()
                .open(node(terms + "}"))
                .add(node("{\"key\": \"a\", \"calls\": 240, \"handling\": 180, \"agents\": 12}"), rows::add);
        List<String> header = ScoredRow.header(model.rows());
        List<String> cells = rows.get(0).cells(model.rows(), Lang.EN);
        assertThat(cells).hasSameSizeAs(header);
        assertThat(cells.get(header.indexOf("answer-speed"))).isEmpty();
        assertThat(cells.get(header.indexOf("erlangs"))).isEqualTo("12");
    }

    @Test
    void staffing_says_what_one_agent_less_would_miss() {
        Node.Fields result = run(
                ModelKey.STAFFING,
                "{\"interval\": 1800, \"goals\": {\"service-level\": {\"share\": 0.8, \"seconds\": 20}}, \"shrinkage\": [{\"zh\":"
                        + " \"缺勤\", \"en\": \"Absence\", \"share\": 0.3}], \"customers\": [{\"key\": \"a\", \"calls\": 100,"
                        + " \"handling\": 180}, {\"key\": \"b\", \"calls\": 0, \"handling\": 180}]}");
        assertThat(number(result, "rows", 0, "value")).isEqualTo(20);
        assertThat(number(result, "rows", 0, "values", "agents")).isEqualTo(14);
        assertThat(text(result, "rows", 0, "reasons", 2, "en"))
                .startsWith("14 agents reach every goal; 13 agents: Service level 7")
                .endsWith("missed.");
        assertThat(number(result, "rows", 1, "value")).isZero();
        assertThat(number(result, "plan", "hours-on-duty")).isEqualTo(7);
        assertThat(number(result, "plan", "hours-paid")).isEqualTo(10);
        assertThat(number(result, "what-if", 0, "agents")).isEqualTo(14);
    }

    @Test
    void a_history_too_short_is_an_answer_and_a_forecast_names_its_method() {
        Node.Fields brief = run(
                ModelKey.CALL_FORECAST,
                "{\"period\": 7, \"horizon\": 7, \"customers\": [{\"key\": \"a\", \"calls\": 5}]}");
        assertThat(text(brief, "not-identified", "code")).isEqualTo("too-short");
        RunnableModel model = ModelCatalogue.find(ModelKey.CALL_FORECAST).orElseThrow();
        Node.Fields found = run(ModelKey.CALL_FORECAST, model.example());
        assertThat(((Node.Items) at(found, "back-tests")).items()).hasSize(3);
        assertThat(number(found, "rows", 0, "value")).isBetween(550.0, 610.0); // Mondays rise: 520, 541, 548, 566
        assertThat(number(found, "rows", 0, "values", "low")).isLessThan(number(found, "rows", 0, "value"));
    }

    @Test
    void a_cover_names_the_shifts_and_whether_it_is_the_best() {
        Node.Fields found = run(
                ModelKey.SHIFT_COVER,
                ModelCatalogue.find(ModelKey.SHIFT_COVER).orElseThrow().example());
        assertThat(((Node.Flag) at(found, "proven")).value()).isTrue();
        assertThat(number(found, "missing")).isZero();
        assertThat(number(found, "bound")).isEqualTo(number(found, "cost"));
    }

    @Test
    void figures_of_all_days_are_ratios_of_sums_and_what_was_not_counted_is_missing() {
        Node.Fields found = run(
                ModelKey.CALL_KPIS,
                "{\"target\": 0.8, \"customers\": [{\"key\": \"a\", \"service-level\": [10, 10]}, {\"key\": \"b\","
                        + " \"service-level\": [30, 90]}, {\"key\": \"c\", \"average-ring\": [50, 10]}]}");
        Node total = ((Node.Items) at(found, "figures"))
                .items().stream()
                        .filter(figure -> text(figure, "slug").equals("service-level"))
                        .findFirst()
                        .orElseThrow();
        assertThat(number(total, "value")).isCloseTo(0.4, within(1e-12));
        assertThat(number(found, "rows", 0, "reasons", 0, "points")).isCloseTo(0.2, within(1e-12));
        assertThat(text(found, "rows", 2, "missing", 0)).isEqualTo("service-level");
        assertThat(number(found, "rows", 2, "values", "average-ring")).isEqualTo(5);
    }

    @Test
    void inputs_that_make_no_sense_are_named() {
        Map<ModelKey, List<String>> wrong = Map.of(
                ModelKey.ERLANG,
                List.of(
                        "{\"interval\": 1800, \"patience\": 0, \"customers\": [{\"key\": \"a\", \"calls\": 1, \"handling\": 1, \"agents\": 1}]}",
                        "patience was 0"),
                ModelKey.STAFFING,
                List.of(
                        "{\"interval\": 1800, \"goals\": {}, \"customers\": [{\"key\": \"a\", \"calls\": 1, \"handling\": 1}]}",
                        "no goal"),
                ModelKey.SHIFT_COVER,
                List.of(
                        "{\"shifts\": [{\"name\": \"a\", \"from\": 0, \"until\": 2}], \"customers\": [{\"key\": \"a\", \"needed\": 1}]}",
                        "works in interval 1"),
                ModelKey.CALL_KPIS,
                List.of(
                        "{\"customers\": [{\"key\": \"a\", \"service-level\": [11, 10]}]}",
                        "two counts, above and below the line"));
        wrong.forEach((key, pair) -> assertThat(refusal(key, pair.get(0))).contains(pair.get(1)));
    }
}
