package org.crmkit.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.score.ModelKey;
import org.junit.jupiter.api.Test;

class WeightedIndexTest {

    private static final String CUSTOMERS =
            "\"customers\": [{\"key\": \"x\", \"a\": 2, \"b\": 5}, {\"key\": \"y\", \"a\": 4, \"b\": 5}]}";

    private static String run(String json) {
        Node node = LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard());
        return JsonWriter.text(out ->
                ModelCatalogue.find(ModelKey.WEIGHTED_INDEX).orElseThrow().run(node, Optional.empty(), out));
    }

    @Test
    void without_a_model_the_data_decide_and_what_is_alike_counts_nothing() {
        assertThat(run("{\"criteria\": [\"a\", \"b\"], " + CUSTOMERS)).contains("\"a\": 1,", "\"b\": 0", "\"entropy\"");
    }

    @Test
    void experts_and_data_are_combined_by_their_share() {
        String both =
                "{\"criteria\": [\"a\", \"b\"], \"model\": {\"weights\": [1, 3]}, \"entropy\": {\"share\": 0.4}, ";
        assertThat(run(both + CUSTOMERS)).contains("\"a\": 0.7,", "\"b\": 0.3"); // 0.4 x 0.25 + 0.6 x 1
    }

    @Test
    void judgements_come_back_with_their_consistency() {
        String judged = "{\"criteria\": [\"a\", \"b\", \"c\"], \"model\": {\"judgements\": [2, 4, 2]}, \"customers\":"
                + " [{\"key\": \"x\", \"a\": 1, \"b\": 1, \"c\": 1}]}";
        assertThat(run(judged))
                .contains(
                        "\"method\": \"eigenvector\"",
                        "\"random-index\": \"saaty-1980\"",
                        "\"verdict\": \"acceptable\"");
    }

    @Test
    void data_that_give_no_weights_are_an_answer() {
        String alike = "{\"criteria\": [\"b\"], " + CUSTOMERS;
        assertThat(run(alike)).contains("\"not-identified\"", "nothing-distinguishes");
        String absent = "{\"criteria\": [\"a\", \"c\"], " + CUSTOMERS;
        assertThat(run(absent)).contains("\"not-identified\"", "c of x is missing");
    }
}
