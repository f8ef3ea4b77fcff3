package org.crmkit.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.junit.jupiter.api.Test;

class DuplicateModelTest {

    private static Map<String, Node> run(String json) {
        String text = JsonWriter.text(out -> new DuplicateModel().run(node(json), out));
        return ((Node.Fields) node(text)).fields();
    }

    private static Node node(String json) {
        return LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private static List<Node> items(Map<String, Node> result, String name) {
        return ((Node.Items) result.get(name)).items();
    }

    private static String text(Node node, String name) {
        return ((Node.Text) ((Node.Fields) node).fields().get(name)).value();
    }

    @Test
    void the_example_shows_each_band_and_what_was_ruled() {
        Map<String, Node> result = run(new DuplicateModel().example());
        assertThat(items(result, "pairs"))
                .extracting(pair -> text(pair, "first") + " " + text(pair, "second") + " " + text(pair, "match"))
                .contains("c-01 c-02 likely", "c-01 c-03 review", "c-01 c-04 related", "c-05 c-06 likely");
        assertThat(items(result, "clusters")).hasSize(2);
        assertThat(items(result, "rows")).hasSameSizeAs(items(result, "pairs"));
    }

    @Test
    void weights_are_learned_where_asked_and_said_not_to_be_where_they_cannot() {
        String[] places = {"厦门", "福州", "泉州"};
        String[] trades = {"贸易", "食品", "电子"};
        String[] forms = {"有限公司", "股份有限公司"};
        StringBuilder files = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            String name = places[i % 3] + (i % 5 == 0 ? "砚舟" : "栖岚") + trades[i / 3 % 3] + forms[i / 9 % 2];
            files.append(i == 0 ? "" : ",")
                    .append("{\"key\": \"c-")
                    .append(i)
                    .append("\", \"name\": \"")
                    .append(name)
                    .append("\", \"phone\": \"0592-22222")
                    .append(10 + i % 40)
                    .append("\"}");
        }
        Map<String, Node> result = run("{\"fit\": true, \"customers\": [" + files + "]}");
        assertThat(text(result.get("fit-of-persons"), "code")).isEqualTo("too-few-fields");
        assertThat(((Node.Fields) result.get("fit-of-companies")).fields()).containsKey("least-independent");
    }

    @Test
    void a_code_with_a_wrong_check_character_and_a_customer_twice_are_refused() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> run("{\"customers\": [{\"key\": \"a\", \"name\": \"x\", \"code\": \"913502000000000010\"},"
                        + " {\"key\": \"b\", \"name\": \"x\"}, {\"key\": \"b\", \"name\": \"y\"}]}"));
        assertThat(refused.getMessage()).contains("customers[0].code", "check character");
        InvalidInputException twice = catchThrowableOfType(
                InvalidInputException.class,
                () -> run("{\"customers\": [{\"key\": \"b\", \"name\": \"x\"}, {\"key\": \"b\", \"name\": \"y\"}]}"));
        assertThat(twice.getMessage()).contains("customers[1].key was b");
    }
}
