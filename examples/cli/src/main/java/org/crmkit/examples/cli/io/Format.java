package org.crmkit.examples.cli.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How structured data is spelled. */
public enum Format {
    /** One envelope with everything in it. */
    JSON,
    /** A table with a header. */
    CSV,
    /** A table of one JSON object a line. */
    NDJSON;

    /** Returns what a file's name says; empty if it says nothing. */
    public static Optional<Format> ofName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(JSON);
        }
        if (name.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? Optional.of(NDJSON) : Optional.empty();
    }
}
