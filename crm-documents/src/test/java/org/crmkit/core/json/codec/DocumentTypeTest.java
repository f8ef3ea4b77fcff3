package org.crmkit.core.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {

    enum Gait {
        WALK,
        SLOW_TROT
    }

    record Visit(String customer, int minutes, Gait gait, Optional<String> note) {
        Visit {
            if (minutes < 1) {
                throw new IllegalArgumentException("Visit.minutes was " + minutes + "; it must be 1 or more.");
            }
        }
    }

    private static final Codec<Visit> CODEC = Codecs.record("visit", f -> {
        var customer = f.required("customer", Codecs.string(), Visit::customer);
        var minutes = f.required("minutes", Codecs.integer(), Visit::minutes);
        var gait = f.defaulted("gait", Codecs.choice(Gait.values()), Visit::gait, Gait.WALK);
        var note = f.optional("note", Codecs.string(), Visit::note);
        return v -> new Visit(v.get(customer), v.get(minutes), v.get(gait), v.get(note));
    });

    /** Version 1 counted hours and called the customer {@code who}; version 2 named the customer. */
    private static final DocumentType<Visit> VISIT = DocumentType.of("test/visit", Visit.class, CODEC)
            .next(CODEC, data -> FieldsEdit.of(data).rename("who", "customer").done())
            .next(CODEC, data -> FieldsEdit.of(data)
                    .rename("hours", "minutes")
                    .change("minutes", DocumentTypeTest::inMinutes)
                    .remove("horse")
                    .done());

    private static Node inMinutes(Node hours) {
        return hours instanceof Node.Numeral n
                ? new Node.Numeral(n.at(), n.path(), n.value().multiply(BigDecimal.valueOf(60)))
                : hours;
    }

    private static List<Problem> problems(String json) {
        return catchThrowableOfType(InvalidInputException.class, () -> VISIT.read("visit.json", json))
                .problems();
    }

    @Test
    void a_document_carries_its_name_and_version() {
        assertThat(VISIT.toJson(new Visit("C-1", 30, Gait.SLOW_TROT, Optional.of("gate 2"))))
                .isEqualTo("{\"crm\":\"test/visit\",\"version\":3,\"data\":{\"customer\":\"C-1\",\"minutes\":30,"
                        + "\"gait\":\"slow-trot\",\"note\":\"gate 2\"}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"crm":"test/visit","version":1,"data":{"who":"C-1","hours":2,"horse":"grey"}}
            {"crm":"test/visit","version":2,"data":{"customer":"C-1","hours":2}}
            {"crm":"test/visit","version":3,"data":{"customer":"C-1","minutes":120}}
            {"crm":"test/visit","version":3,"data":{"customer":"C-1","minutes":120,"gait":null,"note":null}}
            """)
    void every_version_there_ever_was_is_read(String json) {
        assertThat(VISIT.read("-", json)).isEqualTo(new Visit("C-1", 120, Gait.WALK, Optional.empty()));
    }

    @Test
    void a_problem_in_an_old_document_names_the_field_as_the_old_document_has_it() {
        List<Problem> problems =
                problems("{\"crm\":\"test/visit\",\n \"version\":1,\n \"data\":{\"who\":7,\"hours\":2}}");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("data.who");
            assertThat(problem.at().line()).isEqualTo(3);
        });
    }

    @Test
    void a_newer_version_is_refused_by_its_number() {
        List<Problem> problems = problems("{\"crm\":\"test/visit\",\"version\":4,\"data\":{}}");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.sentence(Lang.EN))
                    .isEqualTo(
                            "visit.json:1:31: version was 4; it must be 1 to 3, the versions of test/visit known here. A newer program wrote it; update crmkit first.");
            assertThat(problem.sentence(Lang.ZH)).contains("1 至 3").contains("升级");
        });
    }

    @Test
    void an_unknown_value_of_an_enum_is_told_with_the_nearest_one_and_its_place() {
        List<Problem> problems = problems(
                "{\"crm\":\"test/visit\",\"version\":3,\n\"data\":{\"customer\":\"C-1\",\"minutes\":1,\"gait\":\"slow-trott\"}}");
        assertThat(problems)
                .extracting(problem -> problem.sentence(Lang.EN))
                .containsExactly(
                        "visit.json:2:45: data.gait was 'slow-trott'; it must be one of walk, slow-trot. Did you mean slow-trot?");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(problems(
                        "{\"crm\":\"test/visit\",\"version\":3,\"data\":{\"minuts\":1.5,\"gait\":1,\"note\":\"\"}}"))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("data.customer", "data.minutes", "data.minuts", "data.gait", "data.note");
    }

    @Test
    void what_a_constructor_refuses_is_a_problem_of_the_object() {
        assertThat(problems("{\"crm\":\"test/visit\",\"version\":3,\"data\":{\"customer\":\"C-1\",\"minutes\":0}}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("data");
                    assertThat(problem.fix().en()).contains("must be 1 or more");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{}",
                "{\"crm\":\"test/visit\"}",
                "{\"crm\":\"test/visit\",\"version\":0,\"data\":{}}",
                "{\"crm\":\"test/visit\",\"version\":1.5,\"data\":{}}",
                "{\"crm\":\"test/visit\",\"version\":\"3\",\"data\":{}}",
                "{\"crm\":\"test/visit\",\"version\":99999999999999999999,\"data\":{}}",
                "{\"crm\":\"test/visit\",\"version\":1e400,\"data\":{}}",
                "{\"crm\":\"test/visit\",\"version\":3,\"data\":null}",
                "{\"crm\":\"test/visit\",\"version\":3,\"data\":[]}",
                "{\"crm\":\"test/visit\",\"version\":3,\"data\":{\"customer\":\"C\",\"customer\":\"D\",\"minutes\":1}}",
                "{\"crm\":\"test/visit\",\"version\":3,\"data\":{\"customer\":\"a\\u0000b\",\"minutes\":1}}",
                "{\"crm\":\"test/visit\",\"version\":3,\"data\":{\"customer\":\"C\",\"minutes\":1e999999999}}",
                "{\"crm\":\"test/visit\",\"version\":3,\"data\":{\"customer\":\"C\",\"minutes\":1}} {}",
                "{\"crm\":\"test/visit\",\"version\":3,\"data\":{\"customer\":\"C\",\"minutes\":1},\"more\":1}",
                "{\"crm\":\"test/visit\",\"version\":1,\"data\":7}"
            })
    void hostile_or_careless_input_is_refused_with_a_place(String json) {
        assertThat(problems(json)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.at().line()).isPositive();
            assertThat(problem.sentence(Lang.ZH)).isNotBlank();
        });
    }

    @Test
    void depth_and_size_are_held() {
        String deep = "{\"crm\":\"test/visit\",\"version\":3,\"data\":" + "[".repeat(2000) + "]".repeat(2000) + "}";
        assertThat(problems(deep))
                .first()
                .satisfies(problem -> assertThat(problem.value().en()).contains("levels deep"));
        byte[] large = VISIT.toJson(new Visit("x".repeat(300), 1, Gait.WALK, Optional.empty()))
                .getBytes(StandardCharsets.UTF_8);
        Limits small = Limits.standard().withBytes(large.length - 1);
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> VISIT.read("-", large, small)))
                .isNotNull();
        assertThat(VISIT.read("-", large, Limits.standard().withBytes(large.length))
                        .customer())
                .hasSize(300);
    }

    @Test
    void what_could_not_be_read_back_is_not_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VISIT.toJson(new Visit("a\u0000b", 1, Gait.WALK, Optional.empty())))
                .withMessageContaining("U+0000")
                .withMessageNotContaining("a\u0000b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VISIT.toJson(new Visit(" ", 1, Gait.WALK, Optional.empty())))
                .withMessageContaining("blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VISIT.toJson(new Visit("x".repeat(200_001), 1, Gait.WALK, Optional.empty())))
                .withMessageContaining("200001");
    }

    @Test
    void types_are_told_apart_by_name_and_a_name_that_is_nearly_one_is_suggested() {
        DocumentTypes types = DocumentTypes.of(List.of(VISIT));
        String json = "{\"crm\":\"test/visits\",\"version\":3,\"data\":{}}";
        var node = LocatedJson.read("-", json.getBytes(StandardCharsets.UTF_8), Limits.standard());
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> types.read(node)))
                .hasMessageContaining("Did you mean test/visit?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> types.plus(VISIT))
                .withMessageContaining("test/visit twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> types.toJson(7))
                .withMessageContaining("java.lang.Integer")
                .withMessageContaining("plus()");
        assertThat(types.named("test/visit")).contains(VISIT);
        assertThat(types.named("test/none")).isEmpty();
    }

    @Test
    void a_name_is_two_slugs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentType.of("visit", Visit.class, CODEC))
                .withMessageContaining("core/credit-account");
    }
}
