package org.crmkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crmkit.core.document.room.CompleteDocuments;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.LocatedInput;
import org.crmkit.core.json.codec.DocumentType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of every version of every type, to be read for ever: a list for each version, with one document for each case of a
 * sealed type. {@code -Dgolden.update=true} writes the lists that are not there; a list that is there is never written again, for
 * somebody may have stored a document like it. Only while nothing of a version was ever released may its list be deleted and
 * written anew.
 */
class GoldenDocumentsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "documents");

    static Stream<DocumentType<?>> types() {
        return CompleteDocuments.all().list().stream();
    }

    private static Path file(DocumentType<?> type, int version) {
        return FOLDER.resolve(type.name()).resolve("v" + version + ".json");
    }

    private static List<Node> documents(DocumentType<?> type, int version) {
        return ((Node.Items) LocatedInput.read(file(type, version))).items();
    }

    private static <T> String text(DocumentType<T> type, List<T> values) {
        return JsonWriter.text(json -> {
            json.beginList();
            values.forEach(value -> type.write(value, json));
            json.endList();
        });
    }

    /** Of five values at random the one of middle length. */
    private static <T> T sample(DocumentType<T> type, Class<?> of) {
        return IntStream.range(0, 5)
                .mapToObj(seed -> type.type().cast(new Arbitrary(seed).of(of)))
                .sorted(Comparator.comparing(value -> type.toJson(value).length()))
                .toList()
                .get(2);
    }

    private static <T> List<T> samples(DocumentType<T> type) {
        List<T> samples = new ArrayList<>();
        for (Class<?> of : type.type().isSealed() && !type.type().isRecord()
                ? Arbitrary.leaves(type.type())
                : List.<Class<?>>of(type.type())) {
            samples.add(sample(type, of));
        }
        return samples;
    }

    @BeforeAll
    static void write_the_lists_that_are_not_there() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            for (DocumentType<?> type : CompleteDocuments.all().list()) {
                write(type);
            }
        }
    }

    private static <T> void write(DocumentType<T> type) throws IOException {
        Path current = file(type, type.version());
        if (!Files.exists(current)) {
            Files.createDirectories(current.resolveSibling("."));
            Files.writeString(current, text(type, samples(type)));
        }
    }

    @Test
    void every_folder_belongs_to_a_type() throws IOException {
        try (Stream<Path> folders = Files.walk(FOLDER, 2)) {
            assertThat(folders.map(FOLDER::relativize)
                            .filter(folder -> folder.getNameCount() == 2)
                            .map(folder -> folder.getName(0) + "/" + folder.getName(1)))
                    .containsExactlyInAnyOrderElementsOf(
                            types().map(DocumentType::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void documents_of_every_version_are_read(DocumentType<T> type) {
        for (int version = 1; version <= type.version(); version++) {
            for (Node document : documents(type, version)) {
                T value = type.read(document);
                assertThat(type.read("again", type.toJson(value)))
                        .as("%s, version %s", type, version)
                        .isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void the_current_version_is_written_as_it_always_was(DocumentType<T> type) throws IOException {
        List<T> values =
                documents(type, type.version()).stream().map(type::read).toList();
        assertThat(text(type, values))
                .as("what %s writes has changed: that is a new version", type)
                .isEqualTo(Files.readString(file(type, type.version())));
    }
}
