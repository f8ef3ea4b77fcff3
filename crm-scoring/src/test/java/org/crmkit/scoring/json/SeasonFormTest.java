package org.crmkit.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.score.ModelKey;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.lifetime.BgNbdSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeasonFormTest {

    private static final TransactionLog LOG = BgNbdSimulator.published()
            .draw(800, LocalDate.of(2023, 1, 1), LocalDate.of(2024, 6, 30), LocalDate.of(2025, 3, 31), 5);

    private static String run(ModelKey key, String json, Optional<TransactionLog> log) {
        return JsonWriter.text(out -> ModelCatalogue.find(key)
                .orElseThrow()
                .run(LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard()), log, out));
    }

    private static String rows(String output) {
        return output.substring(output.indexOf("\"rows\""));
    }

    @ParameterizedTest
    @EnumSource(names = {"BG_NBD", "MBG_NBD"})
    void a_season_is_estimated_from_the_log_and_can_be_given_back(ModelKey key) {
        String terms = "\"unit\": \"week\", \"horizon\": 8, \"observed-until\": \"2025-03-31\"";
        String found = run(key, "{" + terms + ", \"season\": {\"by\": \"month\"}}", Optional.of(LOG));
        assertThat(found)
                .contains("\"chi-square\"", "\"p-value\"", "\"standard-errors\"", "\"season\"", "\"low\"")
                .contains("by the season");
        String model = found.substring(found.indexOf("\"model\""), found.indexOf("\"season\""));
        String factors = found.substring(found.indexOf("\"factors\""), found.indexOf("\"observed-until\""));
        String again = run(
                key,
                "{" + terms + ", " + model + "\"season\": {\"by\": \"month\", "
                        + factors.substring(0, factors.lastIndexOf(',')) + "}}",
                Optional.of(LOG));
        assertThat(again).doesNotContain("\"p-value\"");
        assertThat(rows(again)).contains("\"season\"");
    }

    @Test
    void given_factors_of_one_score_given_customers_as_without_a_season() {
        String customers = "\"customers\": [{\"key\": \"a\", \"frequency\": 2, \"recency\": 30, \"age\": 38}]}";
        String terms = "{\"unit\": \"week\", \"horizon\": 39, \"model\": {\"r\": 0.243, \"alpha\": 4.414, \"a\": 0.793,"
                + " \"b\": 2.426}, ";
        String flat = run(
                ModelKey.BG_NBD,
                terms + "\"observed-until\": \"2025-03-31\", \"season\": {\"by\": \"month\", \"factors\": "
                        + Collections.nCopies(12, 100) + "}, " + customers,
                Optional.empty());
        String plain = run(ModelKey.BG_NBD, terms + customers, Optional.empty());
        String values = plain.substring(plain.indexOf("\"value\""), plain.indexOf("\"baseline\""));
        assertThat(flat).contains(values);
    }

    @Test
    void what_is_wrong_with_a_season_is_said() {
        String terms = "{\"unit\": \"week\", \"horizon\": 8, ";
        assertThat(refused(ModelKey.PARETO_NBD, terms + "\"season\": {\"by\": \"month\"}}", Optional.of(LOG)))
                .contains("season.by")
                .contains("bg-nbd or mbg-nbd");
        String customers = "\"customers\": [{\"key\": \"a\", \"frequency\": 2, \"recency\": 30, \"age\": 38}]}";
        assertThat(refused(ModelKey.BG_NBD, terms + "\"season\": {\"by\": \"month\"}, " + customers, Optional.empty()))
                .contains("observed-until")
                .contains("factors");
        assertThat(refused(
                        ModelKey.BG_NBD,
                        terms + "\"season\": {\"by\": \"month\", \"factors\": [1, 2]}}",
                        Optional.of(LOG)))
                .contains("12 factors");
    }

    private static String refused(ModelKey key, String json, Optional<TransactionLog> log) {
        return catchThrowableOfType(InvalidInputException.class, () -> run(key, json, log))
                .getMessage();
    }
}
