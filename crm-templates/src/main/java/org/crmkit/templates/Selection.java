package org.crmkit.templates;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.content.DocumentSets;

/**
 * Which documents a handbook holds. An empty set lets everything pass.
 *
 * @param modules slugs of modules
 * @param kinds dimensions
 * @param keys last parts of document keys
 */
public record Selection(SortedSet<String> modules, SortedSet<DocumentKind> kinds, SortedSet<String> keys) {

    public Selection {
        modules = ImmutableSortedSet.copyOfSorted(modules);
        kinds = ImmutableSortedSet.copyOfSorted(kinds);
        keys = ImmutableSortedSet.copyOfSorted(keys);
    }

    /** Obtains the selection of everything. */
    public static Selection all() {
        return new Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** Returns the names of the sets that ship with this library: documents that are wanted together, such as {@code survey-set}. */
    public static List<String> sets() {
        return DocumentSets.names();
    }

    /**
     * Obtains the selection of a set.
     *
     * @throws IllegalArgumentException if there is no such set
     */
    public static Selection set(String name) {
        return all().keys(DocumentSets.of(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Selection was '" + name + "'; it must be one of " + String.join(", ", sets()) + ".")));
    }

    /** Returns this selection limited to some modules. */
    public Selection modules(Collection<String> slugs) {
        return new Selection(new TreeSet<>(slugs), kinds, keys);
    }

    /** Returns this selection limited to some kinds. */
    public Selection kinds(Collection<DocumentKind> some) {
        return new Selection(modules, new TreeSet<>(some), keys);
    }

    /** Returns this selection limited to some documents, named by the last part of their key. */
    public Selection keys(Collection<String> some) {
        return new Selection(modules, kinds, new TreeSet<>(some));
    }

    /** Tells whether a document is selected. */
    public boolean includes(DocumentKey key) {
        return (modules.isEmpty() || modules.contains(key.module()))
                && (kinds.isEmpty() || kinds.contains(key.kind()))
                && (keys.isEmpty() || keys.contains(key.key()));
    }
}
