package org.crmkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crmkit.core.document.room.CompleteDocuments;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.codec.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    private static final int SEEDS = 80;

    static Stream<DocumentType<?>> types() {
        return CompleteDocuments.all().list().stream();
    }

    static <T> List<T> samples(DocumentType<T> type, int count) {
        return IntStream.range(0, count)
                .mapToObj(seed -> new Arbitrary(seed).of(type.type()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void what_is_written_reads_back_as_the_same_value_and_is_written_again_as_the_same_bytes(DocumentType<T> type) {
        int seed = 0;
        for (T value : samples(type, SEEDS)) {
            String json = type.toJson(value);
            T read = type.read("seed " + seed, json);
            assertThat(read).as("%s, seed %s: %s", type, seed, json).isEqualTo(value);
            assertThat(type.toJson(read)).as("%s, seed %s", type, seed).isEqualTo(json);
            assertThat(type.read("seed " + seed, JsonWriter.text(out -> type.write(value, out))))
                    .as("%s, indented, seed %s", type, seed)
                    .isEqualTo(value);
            seed++;
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void a_value_alone_finds_its_type(DocumentType<T> type) {
        for (T value : samples(type, 20)) {
            assertThat(CompleteDocuments.all().toJson(value)).isEqualTo(type.toJson(value));
            assertThat(CompleteDocuments.all().of(value.getClass())).contains(type);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void what_people_wrote_stands_in_the_document_and_nowhere_else(DocumentType<T> type) {
        int seed = 0;
        for (T value : samples(type, 20)) {
            assertThat(value).as("%s, seed %s", type, seed++).asString().doesNotContain(Makers.PERSONAL);
        }
    }

    @Test
    void personal_texts_are_among_the_samples() {
        assertThat(types().filter(type -> samples(type, 20).stream()
                        .anyMatch(value -> CompleteDocuments.all().toJson(value).contains(Makers.PERSONAL))))
                .extracting(DocumentType::name)
                .contains("core/complaint", "systems/service-case", "systems/response-sheet", "systems/privacy-file");
    }
}
