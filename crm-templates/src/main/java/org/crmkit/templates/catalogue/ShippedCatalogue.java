package org.crmkit.templates.catalogue;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crmkit.core.text.Label;

/** Reads the list of all documents; its first lines say what its columns are. */
final class ShippedCatalogue {

    private static final String FILE = "catalogue.csv";
    private static final Splitter COMMA = Splitter.on(',');
    private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

    private ShippedCatalogue() {}

    static Catalogue read() {
        try (InputStream in = ShippedCatalogue.class.getResourceAsStream(FILE)) {
            checkState(in != null, "%s is missing; it must lie beside this class. Rebuild.", FILE);
            return new Catalogue(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ShippedCatalogue::entry)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " could not be read", e);
        }
    }

    private static Catalogue.Entry entry(String line) {
        List<String> fields = COMMA.splitToList(line);
        checkState(fields.size() == 7, "%s had '%s'; every line must have 7 fields.", FILE, line);
        DocumentKind kind = DocumentKind.find(fields.get(1))
                .orElseThrow(() -> new IllegalStateException(
                        FILE + " had '" + line + "'; its second field must be one of the six dimensions."));
        return new Catalogue.Entry(
                DocumentKey.of(fields.get(0), kind, fields.get(2)),
                Label.of(fields.get(3), fields.get(4)),
                new Reach(Long.parseLong(fields.get(5)), ImmutableSortedSet.copyOf(SPACE.split(fields.get(6)))));
    }
}
