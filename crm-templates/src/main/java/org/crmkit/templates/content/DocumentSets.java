package org.crmkit.templates.content;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Documents that are wanted together, by the name of their set, as {@code sets.txt} lists them. */
public final class DocumentSets {

    private static final String FILE = "/org/crmkit/templates/content/sets.txt";

    private DocumentSets() {}

    /** Returns the names of all sets, in the order they are listed. */
    public static List<String> names() {
        return List.copyOf(read().keySet());
    }

    /** Returns the documents of a set by the last parts of their keys; empty if there is no such set. */
    public static Optional<List<String>> of(String name) {
        List<String> keys = read().get(name);
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
    }

    private static ImmutableListMultimap<String, String> read() {
        ImmutableListMultimap.Builder<String, String> sets = ImmutableListMultimap.builder();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(": ");
            sets.putAll(line.substring(0, colon), Splitter.on(" | ").split(line.substring(colon + 2)));
        });
        return sets.build();
    }

    private static String text() {
        try (InputStream in = DocumentSets.class.getResourceAsStream(FILE)) {
            checkState(in != null, "%s is missing from the jar; build it again.", FILE);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " could not be read", e);
        }
    }
}
