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
     * @param reach whom it serves
     */
    public record Entry(DocumentKey key, Label name, Reach reach) {

        /** Creates the entry of a document that serves every company. */
        public Entry(DocumentKey key, Label name) {
            this(key, name, Reach.everyone());
        }
    }

    /** Obtains the catalogue that comes with the library: 365 documents of eleven modules, whether they are written yet or not. */
    public static Catalogue standard() {
        return ShippedCatalogue.read();
    }

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
