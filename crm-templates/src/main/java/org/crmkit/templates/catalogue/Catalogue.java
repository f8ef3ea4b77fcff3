package org.crmkit.templates.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.crmkit.core.text.Label;

/**
 * The list of documents by module and dimension, in reading order.
 *
 * @param entries distinct by the last part of their key
 */
public record Catalogue(List<Entry> entries) {

    public Catalogue {
        entries = List.copyOf(entries);
        TreeSet<String> seen = new TreeSet<>();
        for (Entry entry : entries) {
            checkArgument(
                    seen.add(entry.key().key()),
                    "Catalogue has %s twice; a reference names a document by this part alone. Rename one of them.",
                    entry.key().key());
        }
    }

    /**
     * One document.
     *
     * @param name what it is called in lists; its printed title may differ
     */
    public record Entry(DocumentKey key, Label name) {}

    /** Returns the document a reference names by the last part of its key. */
    public Optional<Entry> find(String key) {
        return entries.stream().filter(entry -> entry.key().key().equals(key)).findFirst();
    }

    /** Returns the modules in the order they first appear. */
    public List<String> modules() {
        return entries.stream().map(entry -> entry.key().module()).distinct().toList();
    }

    /** Returns the documents of one module and dimension. */
    public List<Entry> of(String module, DocumentKind kind) {
        return entries.stream()
                .filter(entry ->
                        entry.key().module().equals(module) && entry.key().kind() == kind)
                .toList();
    }
}
