package org.crmkit.templates.compose;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.text.Label;
import org.crmkit.templates.catalogue.Catalogue;
import org.crmkit.templates.profile.CompanyProfile;

/**
 * What documents, posts and units are called, by slug.
 *
 * @param documents titles by the last part of the document's key
 * @param posts the company's names for posts
 * @param units the company's names for units
 */
public record Directory(
        SortedMap<String, Label> documents, SortedMap<String, Label> posts, SortedMap<String, Label> units) {

    public Directory {
        documents = ImmutableSortedMap.copyOfSorted(documents);
        posts = ImmutableSortedMap.copyOfSorted(posts);
        units = ImmutableSortedMap.copyOfSorted(units);
    }

    /** Obtains the names of a catalogue and a company. */
    public static Directory of(Catalogue catalogue, CompanyProfile profile) {
        TreeMap<String, Label> documents = new TreeMap<>();
        catalogue.entries().forEach(entry -> documents.put(entry.key().key(), entry.name()));
        return new Directory(documents, new TreeMap<>(profile.posts()), new TreeMap<>(profile.units()));
    }

    /** Returns the title of a document. */
    public Optional<Label> document(String key) {
        return Optional.ofNullable(documents.get(key));
    }

    /** Returns the name of a post. */
    public Optional<Label> post(String slug) {
        return Optional.ofNullable(posts.get(slug));
    }

    /** Returns the name of a unit. */
    public Optional<Label> unit(String slug) {
        return Optional.ofNullable(units.get(slug));
    }
}
