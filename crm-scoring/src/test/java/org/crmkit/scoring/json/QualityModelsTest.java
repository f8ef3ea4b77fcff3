package org.crmkit.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Position;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models of service quality and key accounts, as the command line runs them. */
class QualityModelsTest {

    private static String run(ModelKey key, String json) {
        return JsonWriter.text(out -> ModelCatalogue.find(key)
                .orElseThrow()
                .run(LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard()), out));
    }

    private static String example(ModelKey key) {
        return run(key, ModelCatalogue.find(key).orElseThrow().example());
    }

    @Test
    void a_chart_tells_its_signals_and_what_was_left_out() {
        assertThat(example(ModelKey.CONTROL_CHART))
                .contains(
                        "\"rule\": \"beyond-limits\"",
                        "\"at\": \"w08\"",
                        "\"slug\": \"excluded\"",
                        "\"few-subgroups\"");
    }

    @Test
    void a_chart_that_cannot_be_drawn_is_an_answer() {
        String nothing =
                "{\"kind\": \"p\", \"phase-one\": 2, \"customers\": [{\"key\": \"a\", \"count\": 0, \"size\": 9},"
                        + " {\"key\": \"b\", \"count\": 0, \"size\": 9}]}";
        assertThat(run(ModelKey.CONTROL_CHART, nothing)).contains("\"not-identified\"", "\"no-variation\"");
    }

    @Test
    void causes_are_ranked_and_ties_stay_together() {
        assertThat(example(ModelKey.PARETO_CAUSES)).contains("\"vital\": 3", "\"reached\": 0.87");
    }

    @Test
    void duplicates_and_recurrences_are_told_apart() {
        assertThat(example(ModelKey.COMPLAINT_RECURRENCE))
                .contains("\"duplicates\": 1", "\"window-not-ended\": 1", "\"slug\": \"recurrence\"");
    }

    @Test
    void raters_of_one_category_get_their_raw_agreement() {
        String same = run(
                ModelKey.RATER_AGREEMENT,
                "{\"raters\": [\"a\", \"b\"], \"categories\": [\"pass\", \"fail\"], \"customers\": [{\"key\": \"x\","
                        + " \"verdicts\": [\"pass\", \"pass\"]}, {\"key\": \"y\", \"verdicts\": [\"pass\", \"pass\"]}]}");
        assertThat(same).contains("\"observed\": 1", "\"one-category\"").doesNotContain("\"kappa\"");
    }

    @Test
    void raters_points_have_correlations_bias_and_drift() {
        assertThat(example(ModelKey.RATER_SCORES))
                .contains("\"icc-2-1\"", "\"bias\"", "\"direction\": \"steady\"")
                .doesNotContain("NaN");
    }

    @Test
    void an_account_is_rated_placed_compared_and_planned() {
        assertThat(example(ModelKey.KEY_ACCOUNT_CARD)).contains("\"strategy\": \"defend\"", "\"slug\": \"key\"");
        assertThat(example(ModelKey.STOCK_TAKING)).contains("\"slug\": \"worse\"", "\"slug\": \"alike\"");
        assertThat(example(ModelKey.ACCOUNT_PLAN)).contains("\"measure\": \"relation-state\"", "\"to-rate-first\"");
        assertThat(example(ModelKey.GROWTH_SHARE)).contains("\"slug\": \"star\"", "\"slug\": \"cash-cow\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PARETO_CAUSES|{\"cut\": 1.2, \"customers\": [{\"key\": \"a\", \"count\": 1}]}|cut was 1.2",
                "PARETO_CAUSES|{\"customers\": [{\"key\": \"a\", \"count\": 1}, {\"key\": \"a\", \"count\": 1}]}|'a' twice",
                "CONTROL_CHART|{\"kind\": \"x\", \"phase-one\": 2, \"customers\": []}|kind was 'x'; it must be one of p, np, u, c",
                "CONTROL_CHART|{\"kind\": \"p\", \"phase-one\": 2, \"customers\": [{\"key\": \"a\", \"count\": 5, \"size\": 3}]}|needs a whole size",
                "CONTROL_CHART|{\"kind\": \"p\", \"phase-one\": 2, \"exclusions\": [{\"key\": \"a\"}], \"customers\": []}|exclusions[0].cause was missing",
                "COMPLAINT_PROCESS|{\"customers\": [{\"key\": \"q\", \"filtered\": 5}]}|filtered was given without received",
                "COMPLAINT_PROCESS|{\"customers\": [{\"key\": \"q\"}]}|No indicator of the process is known",
                "MONITORING_PASS_RATE|{\"customers\": [{\"key\": \"a\", \"passed\": 5, \"monitored\": 3}]}|Share was 5 of 3",
                "RATER_AGREEMENT|{\"raters\": [\"a\", \"b\"], \"categories\": [\"x\", \"y\"], \"customers\": [{\"key\": \"k\", \"verdicts\": \"x z\"}]}|the verdict 'z'",
                "RATER_SCORES|{\"raters\": [\"a\", \"b\"], \"customers\": [{\"key\": \"k\", \"points\": [1, 2, 3]}]}|had 3 points; it must have 2",
                "KEY_ACCOUNT_CARD|{\"customers\": [{\"key\": \"k\", \"sise\": 5}]}|'sise'",
                "KEY_ACCOUNT_CARD|{\"weights\": {\"fitness\": 5}, \"customers\": [{\"key\": \"k\", \"size\": 5}]}|'fitness'",
                "KEY_ACCOUNT_FUZZY|{\"marks\": [90, 40], \"customers\": [{\"key\": \"k\", \"size\": [1, 2, 3]}]}|size had 3 numbers of votes",
                "STOCK_TAKING|{\"customers\": [{\"key\": \"k\", \"size\": 5}]}|must begin with before-",
                "ACCOUNT_PLAN|{\"targets\": {\"size\": 90}, \"customers\": [{\"key\": \"k\", \"size\": 5}]}|by was missing"
            })
    void a_wrong_input_is_named(ModelKey key, String json, String sentence) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> run(key, json));
        assertThat(refused.problems())
                .extracting(problem -> problem.sentence(Lang.EN))
                .anySatisfy(said -> assertThat(said).contains(sentence));
    }

    @Test
    void a_table_of_calls_is_read_cell_by_cell() {
        RowForm form =
                ModelCatalogue.find(ModelKey.RATER_AGREEMENT).orElseThrow().rows();
        RowScorer scorer = form.open(LocatedJson.read(
                "p.json",
                "{\"raters\": [\"a\", \"b\", \"c\"], \"categories\": [\"pass\", \"fail\"]}"
                        .getBytes(StandardCharsets.UTF_8),
                Limits.standard()));
        Position at = new Position("t.csv", 2, 1);
        List<ScoredRow> rows = new ArrayList<>();
        scorer.add(
                TableRow.of(at, List.of("key", "verdicts"), List.of("call-1", "pass - fail"), List.of(at, at), form),
                rows::add);
        scorer.finish(rows::add);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).score().value()).isZero();
    }
}
