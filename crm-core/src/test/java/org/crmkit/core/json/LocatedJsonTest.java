package org.crmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatedJsonTest {

    private static final Limits LIMITS = Limits.standard();

    private static Node read(String text) {
        return LocatedJson.read("a.json", text.getBytes(StandardCharsets.UTF_8), LIMITS);
    }

    private static List<Problem> problems(byte[] bytes) {
        try {
            LocatedJson.read("a.json", bytes, LIMITS);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }

    private static void refuses(String text, String en, String zh) {
        refuses(text.getBytes(StandardCharsets.UTF_8), en, zh);
    }

    private static void refuses(byte[] bytes, String en, String zh) {
        assertThat(problems(bytes)).singleElement().satisfies(p -> {
            assertThat(p.sentence(Lang.EN)).isEqualTo(en);
            assertThat(p.sentence(Lang.ZH)).isEqualTo(zh);
        });
    }

    @Test
    void every_value_knows_its_line_its_column_and_its_path() {
        Node root = read("{\n  \"tier\": {\"gold\": [1.50, true]},\n  \"好😀\": null}");
        Node.Fields fields = (Node.Fields) root;
        assertThat(fields.at()).isEqualTo(new Position("a.json", 1, 1));
        Node.Fields tier = (Node.Fields) fields.fields().get("tier");
        Node.Items gold = (Node.Items) tier.fields().get("gold");
        assertThat(tier.fieldsAt().get("gold")).isEqualTo(new Position("a.json", 2, 12));
        assertThat(gold.items().get(0))
                .isEqualTo(new Node.Numeral(new Position("a.json", 2, 21), "tier.gold[0]", new BigDecimal("1.50")));
        assertThat(gold.items().get(1)).isEqualTo(new Node.Flag(new Position("a.json", 2, 27), "tier.gold[1]", true));
        assertThat(fields.fields().get("好😀")).isEqualTo(new Node.Nothing(new Position("a.json", 3, 9), "好😀"));
    }

    @Test
    void a_byte_order_mark_at_the_start_is_skipped_and_counts_no_column() {
        assertThat(((Node.Fields) read("\ufeff{\"a\":1}")).fieldsAt().get("a")).isEqualTo(new Position("a.json", 1, 2));
        refuses(
                "{\"a\":\ufeff1}",
                "a.json:1:6: the document was the control character U+FEFF; it must be printable text, spaces, tabs and line breaks. Remove that character.",
                "a.json:1:6：文件内容为控制字符 U+FEFF，应为可见字符、空格、制表符和换行。请删除该字符。");
    }

    @Test
    void an_empty_document_is_refused() {
        for (String text : List.of("", " \n\t")) {
            refuses(
                    text,
                    "a.json:1:1: the document was empty; it must be filled in. Write its content.",
                    "a.json:1:1：文件内容为空，应为非空内容。请填写内容。");
        }
    }

    @Test
    void malformed_json_is_refused_where_it_stops_making_sense() {
        refuses(
                "{\"a\":1 \"b\":2}",
                "a.json:1:8: the document was unreadable at '\"b\":2}'; it must be well-formed JSON. Check the comma, quote or bracket here or just before.",
                "a.json:1:8：文件内容为无法解读的内容（从 '\"b\":2}' 起），应为格式正确的 JSON。请检查此处及之前的逗号、引号和括号。");
        refuses(
                "{\"a\":{\"b\":[1,}}",
                "a.json:1:14: a.b[1] was unreadable at '}}'; it must be well-formed JSON. Check the comma, quote or bracket here or just before.",
                "a.json:1:14：a.b[1] 为无法解读的内容（从 '}}' 起），应为格式正确的 JSON。请检查此处及之前的逗号、引号和括号。");
        refuses(
                "{\"a\": NaN}",
                "a.json:1:7: a was unreadable at 'NaN}'; it must be well-formed JSON. Check the comma, quote or bracket here or just before.",
                "a.json:1:7：a 为无法解读的内容（从 'NaN}' 起），应为格式正确的 JSON。请检查此处及之前的逗号、引号和括号。");
        refuses(
                "[1,\n 2",
                "a.json:2:3: [2] was cut off at its end; it must be well-formed JSON. Check the comma, quote or bracket here or just before.",
                "a.json:2:3：[2] 为不完整的内容（到此结束），应为格式正确的 JSON。请检查此处及之前的逗号、引号和括号。");
    }

    @Test
    void every_duplicate_name_is_told_with_the_line_of_the_first() {
        assertThat(problems("{\"a\":1,\n\"b\":{\"c\":1,\"c\":2},\n\"a\":3}".getBytes(StandardCharsets.UTF_8)))
                .extracting(p -> p.sentence(Lang.EN))
                .containsExactly(
                        "a.json:2:12: b.c was given a second time (first in line 2); it must be given once. Remove one of the two.",
                        "a.json:3:1: a was given a second time (first in line 1); it must be given once. Remove one of the two.");
        refuses(
                "{\"a\":1,\"\\u0061\":2}",
                "a.json:1:8: a was given a second time (first in line 1); it must be given once. Remove one of the two.",
                "a.json:1:8：a 为重复的字段（首次见第 1 行），应为只出现一次的字段。请删去其中一个。");
    }

    @Test
    void text_after_the_end_is_refused() {
        for (String text : List.of("{} {}", "{} x", "{} ]", "{} \"")) {
            refuses(
                    text,
                    "a.json:1:4: the document was followed by more after its end; it must be one JSON value. Remove what follows; write several records as NDJSON.",
                    "a.json:1:4：文件内容为不止一个 JSON 值，应为单独一个 JSON 值。请删去多余的内容；多条记录请用 .ndjson。");
        }
    }

    @Test
    void two_hundred_levels_of_nesting_are_refused_at_the_sixty_fifth() {
        for (String open : List.of("[", "{\"a\":")) {
            Problem problem =
                    problems(open.repeat(200).getBytes(StandardCharsets.UTF_8)).get(0);
            assertThat(problem.at().column()).isEqualTo(64 * open.length() + 1);
            assertThat(problem.value().en()).isEqualTo("nested 65 levels deep");
            assertThat(problem.sentence(Lang.EN))
                    .endsWith(" was nested 65 levels deep; it must be nested at most 64 levels deep. Flatten it.");
            assertThat(problem.sentence(Lang.ZH)).endsWith(" 为第 65 层嵌套，应为不超过 64 层的嵌套。请减少嵌套层次。");
        }
        assertThat(read("[".repeat(64) + "]".repeat(64))).isInstanceOf(Node.Items.class);
    }

    @Test
    void a_number_of_absurd_size_is_refused_before_it_is_computed() {
        refuses(
                "{\"a\": 1e1000000000}",
                "a.json:1:7: a was 1e1000000000; it must be a number of at most 100 digits and an exponent within 400. Write a number of ordinary size.",
                "a.json:1:7：a 为 1e1000000000，应为不超过 100 位、指数在 ±400 以内的数。请写正常大小的数。");
        for (String number : List.of(
                "1e99999999999999999999",
                "0e999999999",
                "-1e-999999999",
                "1e401",
                "1e-401",
                "1".repeat(101),
                "0." + "1".repeat(100))) {
            assertThat(problems(("[" + number + "]").getBytes(StandardCharsets.UTF_8)))
                    .as(number)
                    .singleElement()
                    .satisfies(p -> assertThat(p.path()).isEqualTo("[0]"));
        }
        assertThat(((Node.Numeral) read("1e400")).value()).isEqualByComparingTo(new BigDecimal("1e400"));
        assertThat(((Node.Numeral) read("1".repeat(100))).value().precision()).isEqualTo(100);
    }

    @Test
    void bytes_that_are_not_utf_8_are_named_with_their_place() {
        refuses(
                new byte[] {'{', '"', 'a', '"', ':', '\n', '"', (byte) 0xc3, '"', '}'},
                "a.json:2:2: the document was the byte C3, which is not UTF-8; it must be text in UTF-8. Save the file again as UTF-8.",
                "a.json:2:2：文件内容为无效的 UTF-8 字节 C3，应为 UTF-8 编码的文本。请用 UTF-8 编码重新保存文件。");
        assertThat(problems("{\"a\":1}".getBytes(StandardCharsets.UTF_16))).hasSize(1);
        assertThat(problems(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}))
                .hasSize(1);
        assertThat(problems(new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'})).hasSize(1);
    }

    @Test
    void a_nul_is_refused_raw_and_escaped() {
        refuses(
                "{\"a\": \"x\u0000\"}",
                "a.json:1:9: the document was the control character U+0000; it must be printable text, spaces, tabs and line breaks. Remove that character.",
                "a.json:1:9：文件内容为控制字符 U+0000，应为可见字符、空格、制表符和换行。请删除该字符。");
        refuses(
                "{\"a\": \"x\\u0000\"}",
                "a.json:1:7: a was a text with the control character U+0000; it must be printable text, spaces, tabs and line breaks. Remove that character.",
                "a.json:1:7：a 为含有控制字符 U+0000 的文本，应为由可见字符、空格、制表符和换行组成的文本。请删除该字符。");
        assertThat(problems("\"\\ud83d\"".getBytes(StandardCharsets.UTF_8))).hasSize(1);
        assertThat(((Node.Text) read("\"\\ud83d\\ude00\"")).value()).isEqualTo("😀");
    }

    @Test
    void a_document_over_the_size_limit_is_refused_without_reading_it_all() {
        Limits small = LIMITS.withBytes(10);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> LocatedJson.read("a.json", new EndlessSpaces(), small))
                .withMessage(
                        "a.json: the document was larger than 10 bytes; it must be at most 10 bytes long. Split it, or hand in large tables as CSV or NDJSON.");
        assertThat(LocatedJson.read(
                        "a.json", new ByteArrayInputStream("[1,2,3,45]".getBytes(StandardCharsets.UTF_8)), small))
                .isInstanceOf(Node.Items.class);
    }

    @Test
    void too_many_values_too_long_texts_and_names_are_refused() {
        Limits few = new Limits(1000, 8, 3, 5, 10, 10);
        for (String text : List.of("[1,2,3]", "\"123456\"", "{\"" + "n".repeat(201) + "\":1}")) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .as(text)
                    .isThrownBy(() -> LocatedJson.read("a.json", text.getBytes(StandardCharsets.UTF_8), few))
                    .withMessageContaining("at most");
        }
        assertThat(LocatedJson.read("a.json", "[1,2]".getBytes(StandardCharsets.UTF_8), few))
                .isNotNull();
    }

    @Test
    void long_names_around_many_values_do_not_multiply_in_memory() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("{\"").append("n".repeat(200)).append("\":");
        }
        text.append("[").append("1,".repeat(400_000)).append("1]").append("}".repeat(60));
        assertThat(problems(text.toString().getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(p -> assertThat(p.value().en()).isEqualTo("inside too many long field names"));
    }

    @Test
    void a_large_document_on_one_line_is_counted_once() {
        String text = "[\"中\"" + ",1".repeat(400_000) + "]";
        Node.Items items = (Node.Items) assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text));
        assertThat(items.items().get(400_000).at()).isEqualTo(new Position("a.json", 1, 800_004));
    }

    @Test
    void after_a_hundred_duplicate_names_reading_stops() {
        assertThat(problems(("{" + "\"a\":1,".repeat(500) + "\"a\":1}").getBytes(StandardCharsets.UTF_8)))
                .hasSize(100);
    }

    @Test
    void one_line_of_a_larger_file_keeps_its_line_number() {
        assertThat(LocatedJson.readLine("log.ndjson", 7, "{\"a\":1}", LIMITS).at())
                .isEqualTo(new Position("log.ndjson", 7, 1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> LocatedJson.readLine("log.ndjson", 7, "{\"a\":}", LIMITS))
                .withMessageStartingWith("log.ndjson:7:6: a was unreadable at '}'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[[]   ]",
                "[\"\"]",
                "[null, 1, \"1\", {}]",
                " [1] ",
                "[1\n]",
                "[1,null,null,null,2]",
                "[-0]",
                "[-123]",
                "[0e+1]",
                "[0E1]",
                "[1E22]",
                "[1E+2]",
                "[1E-2]",
                "[123.456e78]",
                "[1.5]",
                "{\"a\":[]}",
                "{\"\":0}",
                "{\"a\":\"b\",\"b\":\"b\"}",
                "[\"\\u0060\\u012a\\u12AB\"]",
                "[\"\\\"\\\\\\/\\t\\n\\r\"]",
                "[\"\\uDBFF\\uDFFE\"]",
                "[\"\u2028\u2029\"]",
                "false",
                "42",
                "null",
                "\"x\"",
                "[\"a/*b*/c\"]",
                "[\"new\\u000Aline\"]"
            })
    void what_rfc_8259_accepts_is_accepted(String text) {
        assertThat(read(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1 true]",
                "[a]",
                "[1,,2]",
                "[1,]",
                "[,1]",
                "[\"\"]]",
                "[\"a\",\n4\n,1,",
                "[3[4]]",
                "[1:2]",
                "[tru]",
                "[+1]",
                "[.5]",
                "[1.]",
                "[01]",
                "[-]",
                "[-01]",
                "[0x1]",
                "[1e]",
                "[1e+]",
                "[1_000]",
                "[Infinity]",
                "[NaN]",
                "[\uff11]",
                "{\"a\":\"a\" 123}",
                "{a:1}",
                "{'a':1}",
                "{\"a\"}",
                "{\"a\":1,}",
                "{\"a\" b}",
                "{1:1}",
                "{,}",
                "{\"a\":1,,\"b\":2}",
                "[\"\\x00\"]",
                "[\"\\u00A\"]",
                "[\"a\u0007\"]",
                "[\"new\nline\"]",
                "[\"\\",
                "[\"a",
                "['x']",
                "[1]// comment",
                "[1]/* c */",
                "#1",
                "{}}",
                "1]",
                "[\"\t\"]",
                "<.>",
                "\u2060[]",
                "[\u000c1]",
                "abc",
                "\"",
                "\u00a0[1]",
                "{\"a\":1}#"
            })
    void what_rfc_8259_refuses_is_refused(String text) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> read(text));
    }

    private static final class EndlessSpaces extends InputStream {
        private int given;

        @Override
        public int read() {
            return read(new byte[1], 0, 1) == 1 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            given += length;
            if (given > 1000) {
                throw new AssertionError("read on past the limit");
            }
            Arrays.fill(into, from, from + length, (byte) ' ');
            return length;
        }
    }
}
