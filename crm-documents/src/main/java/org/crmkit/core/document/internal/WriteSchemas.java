package org.crmkit.core.document.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crmkit.core.document.room.CompleteDocuments;
import org.crmkit.core.json.codec.DocumentType;

/** Writes the JSON Schema of every document type into a folder; the build runs it over its own classes. */
public final class WriteSchemas {

    private WriteSchemas() {}

    /**
     * Writes the schemas.
     *
     * @param arguments the folder, such as {@code target/classes}
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (DocumentType<?> type : CompleteDocuments.all().list()) {
            Path file = folder.resolve(type.schemaResource());
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, type.schema().getBytes(StandardCharsets.UTF_8));
        }
    }
}
