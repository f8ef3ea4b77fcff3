package org.crmkit.core.rulebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rulebook.compare.RuleChange.Kind;
import org.crmkit.core.text.Label;

/** Joins two lists of facts by key, and tells rows that were only renamed or put in another order. */
final class FactJoin {

    private final Map<RuleKey, RuleFact> before;
    private final Map<RuleKey, RuleFact> after;
    private final List<RuleTable> oldTables;
    private final List<RuleTable> newTables;
    private final Function<RuleKey, List<Affected>> audience;

    /** Old row to new row, both as the path above their facts. */
    private final Map<RuleKey, RuleKey> renamed = new LinkedHashMap<>();

    FactJoin(
            List<RuleFact> before,
            List<RuleTable> oldTables,
            List<RuleFact> after,
            List<RuleTable> newTables,
            Function<RuleKey, List<Affected>> audience) {
        this.before = byKey(before);
        this.after = byKey(after);
        this.oldTables = oldTables;
        this.newTables = newTables;
        this.audience = audience;
    }

    private static Map<RuleKey, RuleFact> byKey(List<RuleFact> facts) {
        Map<RuleKey, RuleFact> map = new LinkedHashMap<>();
        facts.forEach(fact -> map.put(fact.key(), fact));
        return map;
    }

    List<RuleChange> changes() {
        List<RuleChange> changes = new ArrayList<>();
        Map<RuleKey, RuleChange> ofTables = new LinkedHashMap<>();
        for (RuleTable table : newTables) {
            oldTables.stream()
                    .filter(old -> old.key().equals(table.key()))
                    .findFirst()
                    .ifPresent(old -> {
                        findRenamed(old, table);
                        reordered(old, table).ifPresent(change -> ofTables.put(table.key(), change));
                    });
        }
        Set<RuleKey> told = new LinkedHashSet<>();
        for (RuleKey key : merged()) {
            ofTables.forEach((table, change) -> {
                if (key.isBelow(table) && told.add(table)) {
                    changes.add(change);
                }
            });
            Optional<Map.Entry<RuleKey, RuleKey>> move = renaming(key);
            if (move.isPresent()) {
                if (told.add(move.get().getKey())) {
                    changes.add(renaming(move.get().getKey(), move.get().getValue()));
                }
            } else {
                change(key).ifPresent(changes::add);
            }
        }
        return List.copyOf(changes);
    }

    /** The keys of the new list in its order, each key that is gone after the one it stood after. */
    private List<RuleKey> merged() {
        List<RuleKey> keys = new ArrayList<>(after.keySet());
        int at = 0;
        for (RuleKey key : before.keySet()) {
            if (after.containsKey(key)) {
                at = keys.indexOf(key) + 1;
            } else {
                keys.add(at++, key);
            }
        }
        return keys;
    }

    private Optional<RuleChange> change(RuleKey key) {
        RuleFact old = before.get(key);
        RuleFact now = after.get(key);
        if (old == null && now != null) {
            return Optional.of(alone(Kind.ADDED, now, Optional.empty(), Optional.of(now.value())));
        }
        if (now == null && old != null) {
            return Optional.of(alone(Kind.REMOVED, old, Optional.of(old.value()), Optional.empty()));
        }
        if (old == null || now == null || old.value().equals(now.value())) {
            return Optional.empty();
        }
        return Optional.of(new RuleChange(
                key,
                Kind.CHANGED,
                now.label(),
                Optional.of(old.value()),
                Optional.of(now.value()),
                Direction.between(old, now),
                Magnitude.between(old.value(), now.value()),
                audience.apply(key)));
    }

    private RuleChange alone(Kind kind, RuleFact fact, Optional<RuleValue> old, Optional<RuleValue> now) {
        return new RuleChange(
                fact.key(),
                kind,
                fact.label(),
                old,
                now,
                fact.leaning() == Leaning.NEUTRAL ? Direction.NEUTRAL : Direction.UNKNOWN,
                Optional.empty(),
                audience.apply(fact.key()));
    }

    /** A row that is gone and one that is new are the same if they are called the same and say the same. */
    private void findRenamed(RuleTable old, RuleTable now) {
        List<RuleTable.Line> gone = without(old.rows(), now.rows());
        List<RuleTable.Line> fresh = without(now.rows(), old.rows());
        for (RuleTable.Line was : gone) {
            RuleKey from = old.key().child(was.slug());
            fresh.stream()
                    .filter(is -> is.heading().equals(was.heading()))
                    .filter(is ->
                            below(before, from).equals(below(after, now.key().child(is.slug()))))
                    .findFirst()
                    .ifPresent(is -> {
                        renamed.put(from, now.key().child(is.slug()));
                        fresh.remove(is);
                    });
        }
    }

    private static List<RuleTable.Line> without(List<RuleTable.Line> rows, List<RuleTable.Line> others) {
        Set<String> slugs = others.stream().map(RuleTable.Line::slug).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !slugs.contains(row.slug()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Map<String, RuleValue> below(Map<RuleKey, RuleFact> facts, RuleKey row) {
        Map<String, RuleValue> values = new LinkedHashMap<>();
        facts.forEach((key, fact) -> {
            if (isIn(key, row)) {
                values.put(key.path().substring(row.path().length()), fact.value());
            }
        });
        return values;
    }

    private Optional<Map.Entry<RuleKey, RuleKey>> renaming(RuleKey key) {
        return renamed.entrySet().stream()
                .filter(move -> isIn(key, move.getKey()) || isIn(key, move.getValue()))
                .findFirst();
    }

    /** In a table of single values the row is itself the rule. */
    private static boolean isIn(RuleKey key, RuleKey row) {
        return key.equals(row) || key.isBelow(row);
    }

    private RuleChange renaming(RuleKey from, RuleKey to) {
        Label name = oldTables.stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> table.key().child(row.slug()).equals(from))
                        .map(RuleTable.Line::heading))
                .findFirst()
                .orElse(Label.same(from.last()));
        return new RuleChange(
                from,
                Kind.RENAMED,
                name,
                Optional.of(new RuleValue.Words(Label.same(from.last()))),
                Optional.of(new RuleValue.Words(Label.same(to.last()))),
                Direction.UNKNOWN,
                Optional.empty(),
                audience.apply(from));
    }

    private Optional<RuleChange> reordered(RuleTable old, RuleTable now) {
        List<String> was = slugsIn(old, now);
        List<String> is = slugsIn(now, old);
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(new RuleChange(
                        now.key(),
                        Kind.REORDERED,
                        now.caption(),
                        Optional.of(names(old, was)),
                        Optional.of(names(now, is)),
                        Direction.UNKNOWN,
                        Optional.empty(),
                        audience.apply(now.key())));
    }

    private static List<String> slugsIn(RuleTable table, RuleTable other) {
        Set<String> slugs = other.rows().stream().map(RuleTable.Line::slug).collect(Collectors.toSet());
        return table.rows().stream()
                .map(RuleTable.Line::slug)
                .filter(slugs::contains)
                .toList();
    }

    private static RuleValue names(RuleTable table, List<String> slugs) {
        List<Label> names = table.rows().stream()
                .filter(row -> slugs.contains(row.slug()))
                .map(RuleTable.Line::heading)
                .toList();
        return new RuleValue.Words(Label.of(
                names.stream().map(Label::zh).collect(Collectors.joining("、")),
                names.stream().map(Label::en).collect(Collectors.joining(", "))));
    }
}
