package org.crmkit.templates.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * Everything a document says and names, flat, with the path of each: what a lint rule or a search walks over.
 *
 * @param wordings in reading order
 * @param labels short texts without slots (headings, fields, boxes), in reading order
 * @param mentions documents, posts and units named outside wordings
 */
public record Contents(List<Placed<Wording>> wordings, List<Placed<Label>> labels, List<Mention> mentions) {

    public Contents {
        wordings = List.copyOf(wordings);
        labels = List.copyOf(labels);
        mentions = List.copyOf(mentions);
    }

    /**
     * A text and where it stands.
     *
     * @param path as in the content file, for example {@code duties[3].action}
     */
    public record Placed<T>(String path, T text) {}

    /** What a mention names. */
    public enum Named {
        /** A document, by the last part of its key. */
        DOCUMENT,
        /** A post of the company, by its slug. */
        POST,
        /** A unit of the company, by its slug. */
        UNIT
    }

    /**
     * Something named by its key.
     *
     * @param path as in the content file
     */
    public record Mention(String path, Named named, String key) {}

    /** Returns the keys of the documents that are named, in lists and in texts, each once, in reading order. */
    public List<String> documents() {
        Set<String> keys = new LinkedHashSet<>();
        mentions.stream()
                .filter(mention -> mention.named() == Named.DOCUMENT)
                .forEach(mention -> keys.add(mention.key()));
        slots().stream()
                .filter(Slot.Reference.class::isInstance)
                .forEach(slot -> keys.add(((Slot.Reference) slot).document()));
        return List.copyOf(keys);
    }

    /** Returns the slots of all texts, in reading order. */
    public List<Slot> slots() {
        return wordings.stream()
                .flatMap(placed -> placed.text().slots(Lang.ZH).stream())
                .toList();
    }

    /** Collects the contents of a document, part by part. */
    static final class Collector {

        private final List<Placed<Wording>> wordings = new ArrayList<>();
        private final List<Placed<Label>> labels = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();

        static Collector of(DocumentHead head) {
            Collector into = new Collector()
                    .label("title", head.title())
                    .unit("owner", head.ownerUnit())
                    .wording("review", head.review());
            head.record().collect("design-record", into);
            return into;
        }

        Collector wording(String path, Wording wording) {
            wordings.add(new Placed<>(path, wording));
            return this;
        }

        Collector wording(String path, Optional<Wording> wording) {
            wording.ifPresent(present -> wording(path, present));
            return this;
        }

        Collector wordings(String path, List<Wording> all) {
            return each(path, all, this::wording);
        }

        Collector label(String path, Label label) {
            labels.add(new Placed<>(path, label));
            return this;
        }

        Collector document(String path, String key) {
            mentions.add(new Mention(path, Named.DOCUMENT, key));
            return this;
        }

        Collector documents(String path, List<String> keys) {
            return each(path, keys, this::document);
        }

        Collector post(String path, String slug) {
            mentions.add(new Mention(path, Named.POST, slug));
            return this;
        }

        Collector posts(String path, List<String> slugs) {
            return each(path, slugs, this::post);
        }

        Collector unit(String path, String slug) {
            mentions.add(new Mention(path, Named.UNIT, slug));
            return this;
        }

        <T> Collector each(String path, List<T> items, BiConsumer<String, T> collect) {
            for (int i = 0; i < items.size(); i++) {
                collect.accept(path + "[" + i + "]", items.get(i));
            }
            return this;
        }

        Contents done() {
            return new Contents(wordings, labels, mentions);
        }
    }
}
