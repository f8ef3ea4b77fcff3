package org.crmkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crmkit.core.document.internal.WriteSchemas;
import org.crmkit.core.document.room.CompleteDocuments;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.json.codec.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static Stream<DocumentType<?>> types() {
        return CompleteDocuments.all().list().stream();
    }

    private static JsonSchema schema(DocumentType<?> type) {
        return FACTORY.getSchema(type.schema());
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void what_is_written_is_what_the_schema_says(DocumentType<T> type) throws IOException {
        JsonSchema schema = schema(type);
        int seed = 0;
        for (T value : RoundTripTest.samples(type, 25)) {
            JsonNode document = MAPPER.readTree(type.toJson(value));
            assertThat(schema.validate(document))
                    .as("%s, seed %s: %s", type, seed++, document)
                    .isEmpty();
        }
    }

    /** The schema may let through what a constructor refuses, never the other way round. */
    @ParameterizedTest
    @MethodSource("types")
    <T> void what_the_schema_refuses_is_refused_by_the_reader_too(DocumentType<T> type) throws IOException {
        JsonSchema schema = schema(type);
        int refused = 0;
        for (int seed = 0; seed < 120; seed++) {
            String whole = type.toJson(new Arbitrary(seed).of(type.type()));
            String mutant = Mutant.of(whole, new Random(seed));
            if (!schema.validate(MAPPER.readTree(mutant)).isEmpty()) {
                Problems problems = new Problems();
                type.read(LocatedJson.read("-", mutant.getBytes(StandardCharsets.UTF_8), Limits.standard()), problems);
                assertThat(problems.list())
                        .as("%s, seed %s: %s", type, seed, mutant)
                        .isNotEmpty();
                refused++;
            }
        }
        // the schema of a rulebook knows its envelope only: its own reader stays the one definition of its content
        assertThat(refused).as(type.toString()).isGreaterThan(type.equals(CoreDocuments.RULEBOOK) ? -1 : 20);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_is_a_schema_of_draft_2020_12(DocumentType<?> type) throws IOException {
        JsonSchema meta = FACTORY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(MAPPER.readTree(type.schema()))).isEmpty();
    }

    @Test
    void the_build_writes_one_schema_for_each_type(@TempDir Path folder) throws IOException {
        WriteSchemas.main(new String[] {folder.toString()});
        for (DocumentType<?> type : CompleteDocuments.all().list()) {
            assertThat(Files.readString(folder.resolve(type.schemaResource()))).isEqualTo(type.schema());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSameSizeAs(CompleteDocuments.all().list());
        }
    }

    @Test
    void the_jar_has_the_schemas_of_its_own_documents() throws IOException {
        for (DocumentType<?> type : List.of(CoreDocuments.CREDIT_ACCOUNT, CoreDocuments.COMPLAINT)) {
            try (InputStream in = CoreDocuments.class.getResourceAsStream("/" + type.schemaResource())) {
                org.assertj.core.api.Assumptions.assumeThat(in)
                        .as("built without Maven")
                        .isNotNull();
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(type.schema());
            }
        }
    }
}
