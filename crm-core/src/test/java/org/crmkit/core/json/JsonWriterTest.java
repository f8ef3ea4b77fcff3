package org.crmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.crmkit.core.input.Node;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private static String compact(Consumer<JsonWriter> write) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = JsonWriter.compact(out);
        write.accept(json);
        json.finish();
        return out.toString();
    }

    @Test
    void a_pretty_document_is_indented_by_two_and_ends_in_a_line_feed() {
        String text = JsonWriter.text(json -> json.beginObject()
                .field("crm", "score/bg-nbd")
                .field("version", 1)
                .name("rows")
                .beginList()
                .beginObject()
                .field("alive", 0.1 + 0.2)
                .field("name", Label.of("甲", "A"))
                .endObject()
                .value(true)
                .nothing()
                .endList()
                .name("empty")
                .beginList()
                .endList()
                .name("none")
                .beginObject()
                .endObject()
                .endObject());
        assertThat(text).isEqualTo("""
                        {
                          "crm": "score/bg-nbd",
                          "version": 1,
                          "rows": [
                            {
                              "alive": 0.3,
                              "name": {
                                "zh": "甲",
                                "en": "A"
                              }
                            },
                            true,
                            null
                          ],
                          "empty": [],
                          "none": {}
                        }
                        """);
    }

    @Test
    void numbers_are_plain_and_computed_ones_keep_twelve_digits() {
        assertThat(compact(json -> json.beginList()
                        .value(1e21)
                        .value(1.0 / 3)
                        .value(-0.0)
                        .value(new BigDecimal("1E+3"))
                        .value(new BigDecimal("12.500"))
                        .value(Long.MIN_VALUE)
                        .endList()))
                .isEqualTo("[1000000000000000000000,0.333333333333,0,1000,12.5,-9223372036854775808]\n");
        for (double undefined : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> compact(json -> json.value(undefined)));
        }
    }

    @Test
    void a_number_of_more_than_a_hundred_characters_is_written_with_an_exponent_and_reads_the_same() {
        List<BigDecimal> numbers = List.of(
                new BigDecimal("1e99"), new BigDecimal("19e99"), new BigDecimal("-1e99"), new BigDecimal("1e-300"));
        String written = compact(json -> {
            json.beginList();
            numbers.forEach(json::value);
            json.value(1e300).endList();
        });
        assertThat(written).isEqualTo("[1" + "0".repeat(99) + ",1.9E+100,-1E+99,1E-300,1E+300]\n");
        Node.Items read =
                (Node.Items) LocatedJson.read("a.json", written.getBytes(StandardCharsets.UTF_8), Limits.standard());
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(((Node.Numeral) read.items().get(i)).value()).isEqualByComparingTo(numbers.get(i));
        }
    }

    @Test
    void what_must_be_escaped_is_escaped() {
        assertThat(compact(json -> json.value("\"\\\n\r\t\u0000\u001f\u007f\u2028/<é😀\ud83d")))
                .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u007f\\u2028/<é😀\\ud83d\"\n");
    }

    @Test
    void an_optional_field_is_a_text_or_null() {
        assertThat(compact(json -> json.beginObject()
                        .field("a", Optional.of("x"))
                        .field("b", Optional.empty())
                        .endObject()))
                .isEqualTo("{\"a\":\"x\",\"b\":null}\n");
    }

    @Test
    void misuse_is_a_programming_error() {
        List<Consumer<JsonWriter>> misuses = List.of(
                json -> json.name("a"),
                json -> json.beginObject().value(1),
                json -> json.beginObject().name("a").name("b"),
                json -> json.beginObject().name("a").endObject(),
                json -> json.beginObject().endList(),
                json -> json.value(1).value(2),
                json -> json.beginList(),
                json -> json.endList(),
                json -> {});
        for (Consumer<JsonWriter> misuse : misuses) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> compact(misuse))
                    .withMessageContaining("JsonWriter was given");
        }
    }

    @Test
    void a_stream_gets_utf_8_and_stays_open() {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JsonWriter json = JsonWriter.compact((OutputStream) out);
        json.value("客户");
        json.finish();
        assertThat(out.toByteArray()).isEqualTo("\"客户\"\n".getBytes(StandardCharsets.UTF_8));
        assertThat(closed[0]).isFalse();
    }

    @Test
    void what_is_written_is_read_back_the_same() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String text = JsonWriter.text(json -> write(random, json, 0));
            Node read = LocatedJson.read("t.json", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
            assertThat(JsonWriter.text(json -> json.value(read)))
                    .as("seed %s", seed)
                    .isEqualTo(text);
            Node yaml = LocatedYaml.read("t.json", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
            assertThat(JsonWriter.text(json -> json.value(yaml)))
                    .as("YAML, seed %s", seed)
                    .isEqualTo(text);
        }
    }

    private static void write(Random random, JsonWriter json, int depth) {
        switch (random.nextInt(depth > 4 ? 5 : 7)) {
            case 0 -> json.value(random.nextGaussian() * 1e6);
            case 1 -> json.value(random.nextLong());
            case 2 -> json.value(random.nextBoolean());
            case 3 -> json.nothing();
            case 4 -> json.value("文本 \"quoted\" \\ \n" + (char) (' ' + random.nextInt(90)));
            case 5 -> {
                json.beginList();
                for (int i = random.nextInt(4); i > 0; i--) {
                    write(random, json, depth + 1);
                }
                json.endList();
            }
            default -> {
                json.beginObject();
                for (int i = random.nextInt(4); i > 0; i--) {
                    json.name("field" + i);
                    write(random, json, depth + 1);
                }
                json.endObject();
            }
        }
    }
}
