package org.crmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatedYamlTest {

    private static Node read(String text) {
        return LocatedYaml.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private static List<Problem> problems(String text) {
        try {
            read(text);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }

    private static void refuses(String text, String en, String zh) {
        assertThat(problems(text)).singleElement().satisfies(p -> {
            assertThat(p.sentence(Lang.EN)).isEqualTo(en);
            assertThat(p.sentence(Lang.ZH)).isEqualTo(zh);
        });
    }

    private static void refusesAsNotPlain(String text, String en, String zh) {
        refuses(
                text,
                en
                        + "; it must be plain YAML, without anchors, aliases, tags, merge keys and directives. Write the value itself; put quotes around it if it is a text.",
                zh + "，应为不含锚点、别名、标签、合并键和指令的 YAML。请直接写出该值；若是文本，请加引号。");
    }

    @Test
    void every_value_knows_its_line_its_column_and_its_path() {
        Node.Fields root =
                (Node.Fields) read("# 注释\ntier:\n  levels:\n    gold: {threshold: CNY 1.00}\n  list: [1, {a: 2}]\n");
        Node.Fields tier = (Node.Fields) root.fields().get("tier");
        Node.Fields gold = (Node.Fields)
                ((Node.Fields) tier.fields().get("levels")).fields().get("gold");
        assertThat(gold.at()).isEqualTo(new Position("a.yaml", 4, 11));
        assertThat(gold.fields().get("threshold"))
                .isEqualTo(new Node.Text(new Position("a.yaml", 4, 23), "tier.levels.gold.threshold", "CNY 1.00"));
        Node.Items list = (Node.Items) tier.fields().get("list");
        assertThat(((Node.Fields) list.items().get(1)).fields().get("a").path()).isEqualTo("tier.list[1].a");
        assertThat(root.at()).isEqualTo(new Position("a.yaml", 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "no",
                "yes",
                "on",
                "off",
                "True",
                "TRUE",
                "~",
                "Null",
                "010",
                "0o17",
                "0x1F",
                "1_000",
                "+1",
                ".5",
                "1.",
                "1:30",
                "2026-01-01",
                ".inf",
                ".nan",
                "1 000",
                "١",
                "\"1\"",
                "'true'",
                "|\n  7",
                "-x"
            })
    void whatever_json_does_not_spell_so_is_a_text(String written) {
        assertThat(((Node.Fields) read("a: " + written)).fields().get("a")).isInstanceOf(Node.Text.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-1.50, -1.50",
        "1e3, 1e3",
        "1E-2, 0.01",
        "0.1, 0.1",
        "123456789012345678901234567890, 123456789012345678901234567890"
    })
    void a_number_as_json_spells_it_is_exact(String written, String value) {
        assertThat(((Node.Numeral)
                                ((Node.Fields) read("a: " + written)).fields().get("a"))
                        .value())
                .isEqualByComparingTo(new BigDecimal(value));
    }

    @Test
    void true_false_null_and_a_missing_value_are_themselves() {
        Node.Fields root = (Node.Fields) read("a: true\nb: false\nc: null\nd:\n");
        assertThat(root.fields().get("a")).isEqualTo(new Node.Flag(new Position("a.yaml", 1, 4), "a", true));
        assertThat(root.fields().get("b")).isInstanceOf(Node.Flag.class);
        assertThat(root.fields().get("c")).isInstanceOf(Node.Nothing.class);
        assertThat(root.fields().get("d")).isInstanceOf(Node.Nothing.class);
    }

    @Test
    void anchors_aliases_tags_merge_keys_and_directives_are_refused() {
        refusesAsNotPlain(
                "a: &x 1\nb: *x", "a.yaml:1:4: a was marked with an anchor (&)", "a.yaml:1:4：a 为带有 YAML 锚点（&）的值");
        refusesAsNotPlain("b:\n- *x", "a.yaml:2:3: b[0] was an alias (*)", "a.yaml:2:3：b[0] 为 YAML 别名（*）");
        refusesAsNotPlain(
                "a: !!int 1",
                "a.yaml:1:4: a was marked with a tag (tag:yaml.org,2002:int)",
                "a.yaml:1:4：a 为带有 YAML 标签（tag:yaml.org,2002:int）的值");
        refusesAsNotPlain(
                "a: !!java.lang.Runtime {}",
                "a.yaml:1:4: a was marked with a tag (tag:yaml.org,2002:java.lang.Runtime)",
                "a.yaml:1:4：a 为带有 YAML 标签（tag:yaml.org,2002:java.lang.Runtime）的值");
        refusesAsNotPlain("a:\n  <<: {b: 1}", "a.yaml:2:3: a was a merge key (<<)", "a.yaml:2:3：a 为 YAML 合并键（<<）");
        refusesAsNotPlain(
                "%YAML 1.1\n---\nb: 2",
                "a.yaml:1:1: the document was led by a % directive", "a.yaml:1:1：文件内容为以 % 指令开头的 YAML");
        refusesAsNotPlain(
                "# x\n%FOO 1\n---\nb: 2",
                "a.yaml:2:1: the document was led by a % directive", "a.yaml:2:1：文件内容为以 % 指令开头的 YAML");
        refusesAsNotPlain(
                "? [a]\n: 1",
                "a.yaml:1:3: the document was an object or a list in the place of a field name",
                "a.yaml:1:3：文件内容为以对象或列表为名的字段");
    }

    @Test
    void a_second_document_is_refused() {
        refuses(
                "a: 1\n---\nb: 2",
                "a.yaml:2:1: the document was followed by a second YAML document; it must be one YAML document. Put the second document into a file of its own.",
                "a.yaml:2:1：文件内容为不止一个 YAML 文档，应为单独一个 YAML 文档。请将第二个文档另存为一个文件。");
        assertThat(read("---\na: 1\n...\n")).isInstanceOf(Node.Fields.class);
    }

    @Test
    void an_empty_document_is_refused() {
        for (String text : List.of("", "# only a comment\n")) {
            refuses(
                    text,
                    "a.yaml:1:1: the document was empty; it must be filled in. Write its content.",
                    "a.yaml:1:1：文件内容为空，应为非空内容。请填写内容。");
        }
    }

    @Test
    void a_tab_in_the_indentation_is_named() {
        refuses(
                "a: 1\n\tb: 2",
                "a.yaml:2:1: the document was unreadable at '\\u0009b: 2'; it must be well-formed YAML. Indent with spaces, not with tabs.",
                "a.yaml:2:1：文件内容为无法解读的内容（从 '\\u0009b: 2' 起），应为格式正确的 YAML。请用空格缩进，不用制表符。");
    }

    @Test
    void malformed_yaml_is_refused_where_it_stops_making_sense() {
        refuses(
                "key: value: x",
                "a.yaml:1:11: the document was unreadable at ': x'; it must be well-formed YAML. Check the indentation, the quotes and the space after each colon, here and in the line before.",
                "a.yaml:1:11：文件内容为无法解读的内容（从 ': x' 起），应为格式正确的 YAML。请检查此处及上一行的缩进、引号和冒号后的空格。");
        assertThat(problems("a: [1, 2\nb: 3")).hasSize(1);
        assertThat(problems("a: 'x\nb: 2")).hasSize(1);
        assertThat(problems("a: @x")).hasSize(1);
    }

    @Test
    void every_duplicate_name_is_told() {
        assertThat(problems("a: 1\nb: {c: 1, c: 2}\n\"a\": 2\n"))
                .extracting(p -> p.sentence(Lang.EN))
                .containsExactly(
                        "a.yaml:2:11: b.c was given a second time (first in line 2); it must be given once. Remove one of the two.",
                        "a.yaml:3:1: a was given a second time (first in line 1); it must be given once. Remove one of the two.");
    }

    @Test
    void depth_numbers_and_control_characters_are_held_to_the_same_limits_as_in_json() {
        assertThat(problems("[".repeat(200)).get(0).value().en()).isEqualTo("nested 65 levels deep");
        assertThat(problems("a: 1e1000000000").get(0).path()).isEqualTo("a");
        assertThat(problems("a: \"\\x00\"").get(0).value().en()).isEqualTo("a text with the control character U+0000");
        assertThat(problems("a: x\u0000").get(0).value().en()).isEqualTo("the control character U+0000");
        assertThat(problems("a: \"\\U00110000\"")).hasSize(1);
    }

    @Test
    void columns_count_characters_and_lines_may_end_in_any_way() {
        assertThat(((Node.Fields) read("\ufeff😀: 1\r\nb: 2\rc: 3\n")).fields().values())
                .extracting(Node::at)
                .containsExactly(
                        new Position("a.yaml", 1, 4), new Position("a.yaml", 2, 4), new Position("a.yaml", 3, 4));
    }
}
