package org.crmkit.core.rulebook.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rulebook.Rooms;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookPatch;
import org.crmkit.core.rulebook.compare.RuleChange;
import org.crmkit.core.rulebook.compare.RulebookComparison;

/**
 * The least that can be changed at once: one rule; or a row that comes, goes or is renamed, with all rules that name it, since a
 * tier without service level cannot be.
 *
 * @param keys the rules
 * @param applied the old rulebook with this change alone; empty if its rules would not agree
 */
record SingleChange(List<RuleKey> keys, Optional<Rulebook> applied) {

    /** Returns the first of the keys. */
    RuleKey name() {
        return keys.get(0);
    }

    boolean concerns(Area area) {
        return keys.stream().anyMatch(key -> key.path().startsWith(area.section() + "."));
    }

    static List<SingleChange> of(RulebookComparison comparison, Rooms rooms) {
        Map<String, String> rows = rows(comparison);
        Map<String, List<RuleChange>> groups = new LinkedHashMap<>();
        for (RuleChange change : comparison.rules()) {
            groups.computeIfAbsent(group(change, rows), unused -> new ArrayList<>())
                    .add(change);
        }
        RulebookPatch patch = RulebookPatch.of(comparison.before(), comparison.after(), rooms);
        List<SingleChange> changes = new ArrayList<>();
        for (List<RuleChange> group : groups.values()) {
            List<RuleKey> rules = new ArrayList<>();
            List<RuleKey> orders = new ArrayList<>();
            for (RuleChange change : group) {
                switch (change.kind()) {
                    case ADDED, REMOVED, CHANGED -> rules.add(change.key());
                    case RENAMED -> {
                        rules.add(change.key());
                        rules.add(newKey(change));
                    }
                    case REORDERED -> orders.add(change.key());
                }
            }
            changes.add(new SingleChange(
                    Stream.concat(rules.stream(), orders.stream()).toList(), patch.with(rules, orders)));
        }
        return List.copyOf(changes);
    }

    /** A renamed row stands beside its old place, under the new slug. */
    private static RuleKey newKey(RuleChange renamed) {
        String old = renamed.key().path();
        String above = old.substring(0, old.lastIndexOf('.') + 1);
        return RuleKey.of(above + renamed.after().orElseThrow().spelled());
    }

    /** The slugs of rows that come, go or are renamed, each with the name of its group. */
    private static Map<String, String> rows(RulebookComparison comparison) {
        Map<String, String> rows = new LinkedHashMap<>();
        Set<String> old = slugs(comparison.before());
        Set<String> now = slugs(comparison.after());
        Stream.concat(
                        old.stream().filter(slug -> !now.contains(slug)),
                        now.stream().filter(slug -> !old.contains(slug)))
                .forEach(slug -> rows.put(slug, "row " + slug));
        for (RuleChange change : comparison.rules()) {
            if (change.kind() == RuleChange.Kind.RENAMED) {
                rows.put(change.key().last(), "row " + change.key().last());
                rows.put(newKey(change).last(), "row " + change.key().last());
            }
        }
        return rows;
    }

    private static Set<String> slugs(Rulebook rulebook) {
        return rulebook.tables().stream()
                .flatMap(table -> table.rows().stream().map(RuleTable.Line::slug))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String group(RuleChange change, Map<String, String> rows) {
        return switch (change.kind()) {
            case CHANGED, REORDERED -> change.key().path();
            case ADDED, REMOVED, RENAMED ->
                Stream.of(change.key().path().split("\\.", -1))
                        .filter(rows::containsKey)
                        .map(rows::get)
                        .findFirst()
                        .orElse(change.key().path());
        };
    }
}
