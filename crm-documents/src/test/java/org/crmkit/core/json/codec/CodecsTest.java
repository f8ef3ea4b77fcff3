package org.crmkit.core.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {

    private static <T> String written(Codec<T> codec, T value) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = JsonWriter.compact(out);
        codec.write(value, json);
        json.finish();
        return out.toString().strip();
    }

    private static <T> Optional<T> read(Codec<T> codec, String json, Problems problems) {
        return codec.read(LocatedJson.read("-", json.getBytes(StandardCharsets.UTF_8), Limits.standard()), problems);
    }

    private static <T> T read(Codec<T> codec, String json) {
        Problems problems = new Problems();
        Optional<T> value = read(codec, json, problems);
        problems.throwIfAny();
        return value.orElseThrow();
    }

    private static <T> String refused(Codec<T> codec, String json) {
        Problems problems = new Problems();
        assertThat(read(codec, json, problems)).isEmpty();
        return problems.list().get(0).toString();
    }

    @Test
    void a_computed_number_reads_back_to_the_last_bit_in_as_few_digits_as_it_needs() {
        assertThat(written(Codecs.number(), 0.1)).isEqualTo("0.1");
        assertThat(written(Codecs.number(), 1 / 3.0)).isEqualTo("0.3333333333333333");
        assertThat(written(Codecs.number(), 0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(written(Codecs.number(), -0.0)).isEqualTo("0");
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Math.abs(value) > 1e-80 && Math.abs(value) < 1e80) {
                assertThat(read(Codecs.number(), written(Codecs.number(), value)))
                        .isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e80, -1e81, 1e-80})
    void a_number_beyond_the_limits_of_a_document_is_not_written(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(Codecs.number(), value))
                .withMessageContaining("" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.80", "0", "0.00", "1E+2", "-12.500", "1234567890.123456789012345678901234567890"})
    void a_decimal_keeps_its_decimals(String number) {
        BigDecimal value = new BigDecimal(number);
        assertThat(read(Codecs.decimal(), written(Codecs.decimal(), value))).isEqualTo(value);
    }

    @Test
    void the_longest_decimal_that_can_be_read_is_written_and_a_longer_one_is_not() {
        BigDecimal longest = new BigDecimal("0." + "1".repeat(99));
        assertThat(read(Codecs.decimal(), written(Codecs.decimal(), longest))).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(Codecs.decimal(), new BigDecimal("0." + "1".repeat(100))))
                .withMessageContaining("100");
    }

    @Test
    void the_largest_amount_that_can_be_read_is_written_and_a_larger_one_is_not() {
        Money most = Money.of(CurrencyUnit.of("CNY"), new BigDecimal("999999999999999.99"));
        assertThat(read(Codecs.money(), written(Codecs.money(), most))).isEqualTo(most);
        assertThat(read(Codecs.money(), written(Codecs.money(), most.negated())))
                .isEqualTo(most.negated());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(Codecs.money(), most.plus(new BigDecimal("0.01"))))
                .withMessageContaining("15 digits");
    }

    @Test
    void days_and_moments_are_written_from_the_year_0_to_9999() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(read(Codecs.date(), written(Codecs.date(), last))).isEqualTo(last);
        assertThatIllegalArgumentException().isThrownBy(() -> written(Codecs.date(), last.plusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> written(Codecs.date(), LocalDate.of(-1, 1, 1)));
        Instant end = Instant.parse("9999-12-31T23:59:59.999999999Z");
        assertThat(read(Codecs.instant(), written(Codecs.instant(), end))).isEqualTo(end);
        assertThatIllegalArgumentException().isThrownBy(() -> written(Codecs.instant(), end.plusNanos(1)));
        Instant begin = Instant.parse("0000-01-01T00:00:00Z");
        assertThat(read(Codecs.instant(), written(Codecs.instant(), begin))).isEqualTo(begin);
        assertThatIllegalArgumentException().isThrownBy(() -> written(Codecs.instant(), begin.minusNanos(1)));
    }

    @Test
    void a_moment_is_read_in_any_offset_and_written_in_utc() {
        assertThat(written(Codecs.instant(), read(Codecs.instant(), "\"2026-01-15T09:30:00+08:00\"")))
                .isEqualTo("\"2026-01-15T01:30:00Z\"");
        assertThat(refused(Codecs.instant(), "\"\"")).contains("its offset from UTC");
    }

    @Test
    void what_may_name_a_person_is_never_quoted() {
        Codec<PersonalText> text = Codecs.personal(Label.of("文本", "a text"), PersonalText::of, PersonalText::text);
        assertThat(read(text, "\"王小明\"")).isEqualTo(PersonalText.of("王小明"));
        assertThat(refused(text, "13800000000")).doesNotContain("138").contains("was something else");
        assertThat(refused(text, "\"" + "secret ".repeat(4000) + "\""))
                .doesNotContain("secret")
                .contains("a text of 28000 characters");
    }

    @Test
    void a_map_of_a_closed_list_names_its_keys_by_code_and_refuses_others() {
        Codec<Map<Thread.State, Integer>> codec = Codecs.map(Thread.State.values(), Codecs::code, Codecs.integer());
        Map<Thread.State, Integer> value = new LinkedHashMap<>();
        value.put(Thread.State.TIMED_WAITING, 2);
        value.put(Thread.State.NEW, 1);
        assertThat(written(codec, value)).isEqualTo("{\"timed-waiting\":2,\"new\":1}");
        assertThat(read(codec, written(codec, value))).isEqualTo(value);
        assertThat(refused(codec, "{\"old\":1}")).contains("-:1:2: old was an unknown field");
        assertThat(refused(codec, "{\"new\":\"x\"}")).contains("a whole number");
        assertThat(refused(codec, "[]")).contains("an object");
    }

    @Test
    void cases_of_a_sealed_type_are_told_apart_by_kind_alone() {
        Codec<Object> codec = Codecs.kinds("thing", k -> k.kind("label", Label.class, Codecs.label()));
        assertThat(read(codec, written(codec, Label.of("a", "b")))).isEqualTo(Label.of("a", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(codec, 7))
                .withMessageContaining("thing has no kind for a Integer");
        assertThat(refused(codec, "{\"zh\":\"a\",\"en\":\"b\"}")).contains("kind was missing");
        assertThat(refused(codec, "{\"kind\":\"lable\"}")).contains("Did you mean label?");
    }

    @Test
    void a_description_names_each_field_and_each_case_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codecs.<Label>record("twice", f -> {
                    f.required("zh", Codecs.string(), Label::zh);
                    var again = f.required("zh", Codecs.string(), Label::zh);
                    return v -> Label.same(v.get(again));
                }))
                .withMessageContaining("zh");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codecs.<Label>kinds(
                        "twice", k -> k.kind("a", Label.class, Codecs.label()).kind("a", Label.class, Codecs.label())))
                .withMessageContaining("already has a");
    }

    @Test
    void a_case_may_not_have_a_field_that_says_its_kind() {
        Codec<Label> codec = Codecs.kinds(
                "clash",
                k -> k.kind("a", Label.class, f -> {
                    var kind = f.required("kind", Codecs.string(), Label::zh);
                    return v -> Label.same(v.get(kind));
                }));
        assertThatIllegalArgumentException().isThrownBy(codec::schema).withMessageContaining("a field kind");
    }

    @Test
    void two_definitions_of_one_name_may_not_differ() {
        Schema one = Schema.of("string").named("same");
        Schema two = Schema.of("number").named("same");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schema.oneOf(List.of(one, two)).toString())
                .withMessageContaining("two definitions of same");
        assertThat(Schema.oneOf(List.of(one, one)).toString()).containsOnlyOnce("\"same\"");
    }
}
