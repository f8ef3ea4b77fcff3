package org.crmkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.LocatedInput;
import org.crmkit.core.json.codec.DocumentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A document of every version of every type, to be read for ever. {@code -Dgolden.update=true} writes the files of the current
 * versions that are not there; a file that is there is never written again, for somebody may have stored one like it.
 */
class GoldenDocumentsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "documents");

    static Stream<DocumentType<?>> types() {
        return CoreDocuments.all().list().stream();
    }

    private static Path file(DocumentType<?> type, int version) {
        return FOLDER.resolve(type.name()).resolve("v" + version + ".json");
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void a_document_of_every_version_is_read(DocumentType<T> type) throws IOException {
        Path current = file(type, type.version());
        if (Boolean.getBoolean("golden.update") && !Files.exists(current)) {
            Files.createDirectories(FOLDER.resolve(type.name()));
            T value = new Arbitrary(42).of(type.type());
            Files.writeString(current, JsonWriter.text(json -> type.write(value, json)));
        }
        for (int version = 1; version <= type.version(); version++) {
            Node document = LocatedInput.read(file(type, version));
            T value = type.read(document);
            assertThat(type.read("again", type.toJson(value)))
                    .as("%s, version %s", type, version)
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void the_current_version_is_written_as_it_always_was(DocumentType<T> type) throws IOException {
        Path current = file(type, type.version());
        T value = type.read(LocatedInput.read(current));
        assertThat(JsonWriter.text(json -> type.write(value, json)))
                .as("what %s writes has changed: that is a new version", type)
                .isEqualTo(Files.readString(current));
    }
}
