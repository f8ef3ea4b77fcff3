package org.crmkit.core.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {

    private final Problems problems = new Problems();

    private static Node yaml(String... lines) {
        return LocatedYaml.read(
                "order.yaml", String.join("\n", lines).getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private List<String> sentences() {
        return problems.list().stream().map(p -> p.sentence(Lang.EN)).toList();
    }

    @Test
    void every_kind_of_field_becomes_its_value() {
        FieldReader f = FieldReader.of(
                yaml(
                        "id: A-1",
                        "lines: 3",
                        "weight: 0.25",
                        "amount: CNY 120.50",
                        "within: 4 working hours",
                        "due: 2026-03-01",
                        "at: 2026-03-01T09:30:00+08:00",
                        "rush: true",
                        "name: {zh: 订单, en: Order}",
                        "kind: stock",
                        "tags: [a, b]",
                        "sums: {first: 1, second: 2}",
                        "note: null"),
                problems);
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("stock", 1);
        kinds.put("custom", 2);

        assertThat(f.string("id")).contains("A-1");
        assertThat(f.integer("lines", 1, 10)).contains(3L);
        assertThat(f.decimal("weight", "0", "1")).contains(new BigDecimal("0.25"));
        assertThat(f.money("amount")).contains(Money.parse("CNY 120.50"));
        assertThat(f.span("within")).contains(Span.of(4, Span.Unit.WORKING_HOURS));
        assertThat(f.date("due")).contains(LocalDate.of(2026, 3, 1));
        assertThat(f.instant("at")).contains(Instant.parse("2026-03-01T01:30:00Z"));
        assertThat(f.flag("rush")).contains(true);
        assertThat(f.label("name")).contains(Label.of("订单", "Order"));
        assertThat(f.choice("kind", kinds)).contains(1);
        assertThat(f.list("tags", Shapes.string())).contains(List.of("a", "b"));
        assertThat(f.slugMap("sums", Shapes.integer(0, 9)).orElseThrow().keySet())
                .containsExactly("first", "second");
        assertThat(f.optionalString("note")).isEmpty();
        assertThat(f.optionalString("absent")).isEmpty();
        f.finish();
        assertThat(f.isSound()).isTrue();
        assertThat(sentences()).isEmpty();
    }

    @Test
    void all_mistakes_of_one_object_are_told_at_once_in_the_order_of_the_lines() {
        FieldReader f = FieldReader.of(
                yaml(
                        "amuont: CNY 120.50",
                        "lines: 0",
                        "due: 2026-02-30",
                        "within: 4 moons",
                        "name: {zh: 订单}",
                        "tags: a",
                        "kind: stok",
                        "sums: {First: 1, second: x}",
                        "price: CNY 1.005",
                        "at: 2026-03-01T09:30:00"),
                problems);
        f.money("amount");
        f.integer("lines", 1, 10);
        f.date("due");
        f.span("within");
        f.label("name");
        f.list("tags", Shapes.string());
        f.choice("kind", Map.of("stock", 1));
        f.slugMap("sums", Shapes.integer(0, 9));
        f.money("price");
        f.instant("at");
        f.finish();

        assertThat(sentences())
                .containsExactly(
                        "order.yaml:1:1: amount was missing; it must be an amount with its currency. Add amount here.",
                        "order.yaml:1:1: amuont was an unknown field; it must be one of amount, lines, due, within, name, tags, kind, sums, price, at. Did you mean amount?",
                        "order.yaml:2:8: lines was 0; it must be a whole number from 1 to 10. Change it to a number in that range.",
                        "order.yaml:3:6: due was '2026-02-30'; it must be a day that exists, as year-month-day. Write it like 2026-01-15.",
                        "order.yaml:4:9: within was '4 moons'; it must be a whole number and a unit of time. Write it like 4 working hours, 30 days or 12 months.",
                        "order.yaml:5:7: name.en was missing; it must be a text that is not blank. Add en here.",
                        "order.yaml:6:7: tags was 'a'; it must be a list. Write a list, even if there is only one item.",
                        "order.yaml:7:7: kind was 'stok'; it must be stock. Did you mean stock?",
                        "order.yaml:8:8: sums.First was a field named 'First'; it must be named by a slug of a-z, 0-9 and inner hyphens. Name it like gold or sales-manager.",
                        "order.yaml:8:26: sums.second was 'x'; it must be a whole number from 0 to 9. Write digits, without quotes, spaces or thousands separators.",
                        "order.yaml:9:8: price was 'CNY 1.005'; it must be an amount with its currency. Write it like CNY 5000.00, with no more decimals than the currency has.",
                        "order.yaml:10:5: at was '2026-03-01T09:30:00'; it must be a moment with its offset from UTC. Write it like 2026-03-01T09:30:00+08:00."
                                .replace("Write it like 2026-03-01", "Write it like 2026-01-15"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(problems::throwIfAny)
                .satisfies(e -> assertThat(e.problems()).hasSize(12));
    }

    @Test
    void a_problem_reads_the_same_way_in_chinese() {
        FieldReader f = FieldReader.of(yaml("lines: 0", "amuont: 1"), problems);
        f.integer("lines", 1, 10);
        f.money("amount");
        f.finish();
        assertThat(problems.list())
                .extracting(p -> p.sentence(Lang.ZH))
                .containsExactly(
                        "order.yaml:1:1：amount 为空缺，应为带币种的金额。请补上 amount。",
                        "order.yaml:1:8：lines 为 0，应为 1 到 10 的整数。请改为此范围内的数。",
                        "order.yaml:2:1：amuont 为未知字段，应为 lines、amount 之一。您要写的可能是 amount。");
    }

    @Test
    void what_is_no_object_is_told_once_and_read_no_further() {
        FieldReader f = FieldReader.of(yaml("- 1"), problems);
        assertThat(f.string("id")).isEmpty();
        assertThat(f.fields("customer").money("limit")).isEmpty();
        f.finish();
        assertThat(sentences())
                .containsExactly(
                        "order.yaml:1:1: the document was a list; it must be an object. Write its fields, each with its name.");
    }

    @Test
    void nested_objects_are_finished_together_with_the_outer_one() {
        FieldReader f = FieldReader.of(yaml("customer:", "  id: C-1", "  nmae: x"), problems);
        FieldReader customer = f.fields("customer");
        assertThat(customer.string("id")).contains("C-1");
        assertThat(customer.path()).isEqualTo("customer");
        f.finish();
        assertThat(sentences())
                .containsExactly(
                        "order.yaml:3:3: customer.nmae was an unknown field; it must be one of id. Nothing known is spelled like it.");
    }

    @Test
    void a_polymorphic_type_id_is_an_unknown_field_like_any_other() {
        for (String id : List.of("'@class'", "'@type'", "'!type'")) {
            Problems found = new Problems();
            FieldReader f = FieldReader.of(yaml(id + ": java.lang.Runtime", "id: 1"), found);
            f.integer("id", 0, 9);
            f.finish();
            assertThat(found.list())
                    .singleElement()
                    .satisfies(p -> assertThat(p.value().en()).isEqualTo("an unknown field"));
        }
    }

    @Test
    void what_a_constructor_refuses_becomes_a_problem_of_the_object() {
        FieldReader f = FieldReader.of(yaml("a: -1"), problems);
        long a = f.integer("a", -9, 9).orElseThrow();
        Optional<Span> span = f.build(() -> Span.of(a, Span.Unit.DAYS));
        assertThat(span).isEmpty();
        assertThat(sentences()).singleElement().asString().contains("Span.amount was -1; it must be 0 to 1000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CNY 1,000.00", "CNY1", "1 CNY", "cny 1.00", "XXY 1.00", "CNY 1e3", "CNY 01", "CNY  1", "JPY 1.5"
            })
    void an_amount_has_one_spelling(String written) {
        FieldReader f = FieldReader.of(yaml("amount: " + written), problems);
        assertThat(f.money("amount")).isEmpty();
        assertThat(sentences()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e30", "'1'", "-1", "010", "1_0"})
    void a_whole_number_is_neither_a_fraction_nor_a_text_nor_out_of_range(String written) {
        FieldReader f = FieldReader.of(yaml("n: " + written), problems);
        assertThat(f.integer("n", 0, 100)).isEmpty();
        assertThat(sentences()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "threshold, treshold, true",
        "name, nmae, true",
        "limit, xyzzy, false",
        "up-to, upto, true",
        "a, b, true"
    })
    void the_nearest_name_is_offered_when_it_is_near(String known, String written, boolean offered) {
        assertThat(Nearest.to(written, List.of(known)).isPresent()).isEqualTo(offered);
    }

    @Test
    void a_swap_of_neighbours_is_one_mistake() {
        assertThat(Nearest.distance("nmae", "name")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void a_message_stays_on_one_line_whatever_was_written() {
        FieldReader f = FieldReader.of(yaml("n: \"a\\nb\\u202Ec\""), problems);
        f.integer("n", 0, 1);
        assertThat(sentences())
                .singleElement()
                .asString()
                .contains("'a\\u000ab\\u202ec'")
                .doesNotContain("\n");
    }
}
