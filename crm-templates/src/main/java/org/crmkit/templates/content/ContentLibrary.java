package org.crmkit.templates.content;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.templates.catalogue.Catalogue;
import org.crmkit.templates.document.Document;

/** Documents by key, in reading order: those that come with the library, or a reader's own. */
public final class ContentLibrary {

    private static final String INDEX = "index.txt";
    private static final String ENDING = ".yaml";

    private final List<Document> documents;
    private final Catalogue catalogue;

    private ContentLibrary(List<Document> documents) {
        this.documents = List.copyOf(documents);
        this.catalogue = new Catalogue(documents.stream()
                .map(document -> new Catalogue.Entry(
                        document.head().key(), document.head().title()))
                .toList());
    }

    /**
     * Obtains a library of documents.
     *
     * @throws IllegalArgumentException if two of them have the same key
     */
    public static ContentLibrary of(List<? extends Document> documents) {
        return new ContentLibrary(List.copyOf(documents));
    }

    /**
     * Obtains the documents that come with the library, read anew at each call.
     *
     * @throws InvalidInputException if one of them cannot be read, which a test of the library rules out
     */
    public static ContentLibrary standard() {
        Problems problems = new Problems();
        List<Document> documents = new ArrayList<>();
        for (String path : index()) {
            try (InputStream in = open(path)) {
                ContentReader.read(LocatedYaml.read(path, in, Limits.standard()), problems)
                        .ifPresent(document -> {
                            checkState(
                                    path.equals(document.head().key() + ENDING),
                                    "content file %s holds %s; the path must be the key. Move the file, or correct module, kind or key in it.",
                                    path,
                                    document.head().key());
                            documents.add(document);
                        });
            } catch (IOException e) {
                throw new UncheckedIOException("content file " + path + " could not be read", e);
            }
        }
        problems.throwIfAny();
        return of(documents);
    }

    /** Returns the paths of the shipped documents in reading order, {@code module/dimension/key.yaml}. */
    static List<String> index() {
        try (InputStream in = open(INDEX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("content file " + INDEX + " could not be read", e);
        }
    }

    private static InputStream open(String path) {
        InputStream in = ContentLibrary.class.getResourceAsStream(path);
        checkState(
                in != null,
                "content file %s is named in %s but not there; add the file, or strike the line.",
                path,
                INDEX);
        return in;
    }

    /** Returns the documents in reading order. */
    public List<Document> documents() {
        return documents;
    }

    /** Returns what there is, as a list of keys and names. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the document a reference names by the last part of its key. */
    public Optional<Document> find(String key) {
        return documents.stream()
                .filter(document -> document.head().key().key().equals(key))
                .findFirst();
    }
}
