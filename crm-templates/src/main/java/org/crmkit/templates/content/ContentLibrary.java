package org.crmkit.templates.content;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

    /** Obtains the documents that come with the library, read when they are first asked for; a test rules out that one cannot be. */
    public static ContentLibrary standard() {
        return Shipped.LIBRARY;
    }

    /** Read by as many threads as the machine has cores, once; their order is that of the index. */
    private static final class Shipped {
        private static final ContentLibrary LIBRARY =
                of(index().parallelStream().map(ContentLibrary::read).toList());
    }

    private static Document read(String path) {
        try (InputStream in = open(path)) {
            Document document = ContentReader.read(LocatedYaml.read(path, in, Limits.standard()));
            checkState(
                    path.equals(document.head().key() + ENDING),
                    "content file %s holds %s; the path must be the key. Move the file, or correct module, kind or key in it.",
                    path,
                    document.head().key());
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("content file " + path + " could not be read", e);
        }
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
