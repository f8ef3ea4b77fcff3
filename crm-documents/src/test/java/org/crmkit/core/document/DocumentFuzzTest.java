package org.crmkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.crmkit.core.document.room.CompleteDocuments;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.json.codec.DocumentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is handed in, a document is read or refused with problems; there is no third way out. */
class DocumentFuzzTest {

    static Stream<DocumentType<?>> types() {
        return CompleteDocuments.all().list().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void a_mutated_document_is_read_or_refused_and_what_is_read_can_be_written(DocumentType<T> type) {
        int read = 0;
        int refused = 0;
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            String mutant = type.toJson(new Arbitrary(seed % 30).of(type.type()));
            for (int i = random.nextInt(3); i >= 0; i--) {
                mutant = Mutant.of(mutant, random);
            }
            try {
                T value = type.read("seed " + seed, mutant);
                assertThat(type.read("again", type.toJson(value)))
                        .as("%s, seed %s", type, seed)
                        .isEqualTo(value);
                read++;
            } catch (InvalidInputException e) {
                assertThat(e.problems()).as("%s, seed %s", type, seed).isNotEmpty();
                assertThat(e).as("%s, seed %s", type, seed).message().doesNotContain(Makers.PERSONAL);
                refused++;
            } catch (RuntimeException e) {
                throw new AssertionError(type + ", seed " + seed + ": " + mutant, e);
            }
        }
        assertThat(refused).as("%s: %s read", type, read).isGreaterThan(read);
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void changed_bytes_are_read_or_refused(DocumentType<T> type) {
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            byte[] bytes = type.toJson(new Arbitrary(seed % 20).of(type.type())).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                type.read("seed " + seed, bytes, Limits.standard());
            } catch (InvalidInputException e) {
                assertThat(e.problems()).isNotEmpty();
            } catch (RuntimeException e) {
                throw new AssertionError(type + ", seed " + seed + ": " + new String(bytes, StandardCharsets.UTF_8), e);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_document_of_another_type_is_refused_by_its_name(DocumentType<?> type) {
        String other = CoreDocuments.PURCHASE.toJson(new Arbitrary(1).of(CoreDocuments.PURCHASE.type()));
        if (type == CoreDocuments.PURCHASE) {
            other = other.replace("core/purchase", "core/purchases");
        }
        Node node = LocatedJson.read("-", other.getBytes(StandardCharsets.UTF_8), Limits.standard());
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                InvalidInputException.class, () -> type.read(node))
                        .problems())
                .first()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("crm");
                    assertThat(problem.bound().en()).isEqualTo(type.name());
                });
    }
}
