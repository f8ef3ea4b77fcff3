package org.crmkit.core.rulebook.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookPatch;
import org.crmkit.core.rulebook.compare.RuleChange;
import org.crmkit.core.rulebook.compare.RulebookComparison;

/**
 * The least that can be changed at once: one rule; or a row that comes, goes or is renamed, with all its rules in every table
 * that has the row, since a tier without service level cannot be.
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

    static List<SingleChange> of(RulebookComparison comparison) {
        Map<String, List<RuleChange>> groups = new LinkedHashMap<>();
        for (RuleChange change : comparison.rules()) {
            groups.computeIfAbsent(group(change, comparison), unused -> new ArrayList<>())
                    .add(change);
        }
        RulebookPatch patch = RulebookPatch.of(comparison.before(), comparison.after());
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

    private static String group(RuleChange change, RulebookComparison comparison) {
        return switch (change.kind()) {
            case CHANGED, REORDERED -> change.key().path();
            case RENAMED -> "row " + change.key().last();
            case ADDED ->
                row(change.key(), comparison.after())
                        .map(slug -> "row " + slug)
                        .orElse(change.key().path());
            case REMOVED ->
                row(change.key(), comparison.before())
                        .map(slug -> "row " + slug)
                        .orElse(change.key().path());
        };
    }

    private static Optional<String> row(RuleKey key, Rulebook rulebook) {
        return rulebook.tables().stream()
                .filter(table -> key.isBelow(table.key()))
                .flatMap(table -> table.rows().stream()
                        .filter(row -> key.isBelow(table.key().child(row.slug())))
                        .map(RuleTable.Line::slug))
                .findFirst();
    }
}
