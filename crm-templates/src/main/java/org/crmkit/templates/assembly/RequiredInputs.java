package org.crmkit.templates.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.crmkit.templates.assembly.RequiredInput.Sort;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.Slot;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.profile.CompanyProfileDraft;

/**
 * What must be given before some documents can be written: exactly the fields, posts, units and rules that they quote, name or compute
 * with, and the few fields that every print carries. So a company is asked only what its selection needs.
 *
 * @param inputs fields of the profile first, then units, posts, rules and tables, each sort by key
 */
public record RequiredInputs(List<RequiredInput> inputs) {

    private static final String UNITS = "company.units.";
    private static final String POSTS = "company.posts.";

    public RequiredInputs {
        inputs = List.copyOf(inputs);
    }

    /**
     * Obtains what some documents need.
     *
     * @param rules the parts of the company's rulebook
     * @param profile the company's profile, perhaps incomplete
     * @param reference parts that say what things mean that the company has not given, such as a shipped rulebook and a sample company
     */
    public static RequiredInputs of(
            Collection<? extends Document> documents,
            Collection<? extends RulePart> rules,
            CompanyProfileDraft profile,
            Collection<? extends RulePart> reference) {
        return new Gathering(rules, profile, reference).of(documents);
    }

    /** Obtains what some documents need of a company whose profile is complete. */
    public static RequiredInputs of(
            Collection<? extends Document> documents,
            Collection<? extends RulePart> rules,
            CompanyProfile profile,
            Collection<? extends RulePart> reference) {
        return of(documents, rules, CompanyProfileDraft.of(profile), reference);
    }

    /** Returns what is not given, in the same order. */
    public List<RequiredInput> missing() {
        return inputs.stream().filter(input -> !input.given()).toList();
    }

    /** Collects the needs of one document after another. */
    private static final class Gathering {

        private final Set<String> given = new LinkedHashSet<>();
        private final Map<String, Label> meanings = new HashMap<>();
        private final Map<Sort, Map<String, Set<String>>> needs = new LinkedHashMap<>();

        Gathering(
                Collection<? extends RulePart> rules,
                CompanyProfileDraft profile,
                Collection<? extends RulePart> reference) {
            for (Sort sort : Sort.values()) {
                needs.put(sort, new LinkedHashMap<>());
            }
            reference.forEach(this::learn);
            rules.forEach(this::learn);
            CompanyProfileDraft.fields().forEach((path, label) -> meanings.put(path, label));
            profile.units().ifPresent(units -> units.forEach((slug, name) -> meanings.put(UNITS + slug, name)));
            profile.posts().ifPresent(posts -> posts.forEach((slug, name) -> meanings.put(POSTS + slug, name)));
            for (RulePart part : rules) {
                part.facts().forEach(fact -> given.add(fact.key().toString()));
                part.tables().forEach(table -> given.add(table(table.key())));
            }
            given.addAll(profile.given());
        }

        private static String table(RuleKey key) {
            return "table:" + key;
        }

        private void learn(RulePart part) {
            for (RuleFact fact : part.facts()) {
                String key = fact.key().toString();
                boolean named = key.startsWith(UNITS) || key.startsWith(POSTS);
                meanings.put(
                        key, named && fact.value() instanceof RuleValue.Words words ? words.label() : fact.label());
            }
            for (RuleTable table : part.tables()) {
                meanings.put(table(table.key()), table.caption());
            }
        }

        private void need(Sort sort, String key, String document) {
            needs.computeIfAbsent(sort, any -> new LinkedHashMap<>())
                    .computeIfAbsent(key, any -> new LinkedHashSet<>())
                    .add(document);
        }

        RequiredInputs of(Collection<? extends Document> documents) {
            for (Document document : documents) {
                gather(document);
            }
            List<RequiredInput> inputs = new ArrayList<>();
            needs.forEach((sort, byKey) -> byKey.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .forEach(need -> inputs.add(input(sort, need.getKey(), need.getValue()))));
            return new RequiredInputs(inputs);
        }

        private RequiredInput input(Sort sort, String key, Set<String> documents) {
            String place = sort == Sort.TABLE ? "table:" + key : key;
            return new RequiredInput(
                    sort,
                    key,
                    meanings.getOrDefault(place, Label.same(key.substring(key.lastIndexOf('.') + 1))),
                    List.copyOf(documents),
                    given.contains(place));
        }

        private void gather(Document document) {
            String key = document.head().key().key();
            CompanyProfileDraft.fields().keySet().forEach(field -> need(Sort.PROFILE, field, key));
            Consumer<String> post = slug -> need(Sort.POST, POSTS + slug, key);
            Consumer<String> unit = slug -> need(Sort.UNIT, UNITS + slug, key);
            for (Contents.Mention mention : document.contents().mentions()) {
                switch (mention.named()) {
                    case POST -> post.accept(mention.key());
                    case UNIT -> unit.accept(mention.key());
                    case DOCUMENT -> {}
                }
            }
            if (document instanceof RoleDescription) {
                post.accept(key);
            }
            for (Slot slot : document.slotsToAnswer()) {
                slot.fold(
                        fact -> {
                            fact(fact.key().toString(), key);
                            return true;
                        },
                        table -> {
                            need(Sort.TABLE, table.key().toString(), key);
                            return true;
                        },
                        reference -> true,
                        named -> {
                            post.accept(named.post());
                            return true;
                        });
            }
        }

        private void fact(String fact, String document) {
            Sort sort = fact.startsWith(UNITS)
                    ? Sort.UNIT
                    : fact.startsWith(POSTS) ? Sort.POST : fact.startsWith("company.") ? Sort.PROFILE : Sort.RULE;
            need(sort, fact, document);
        }
    }
}
