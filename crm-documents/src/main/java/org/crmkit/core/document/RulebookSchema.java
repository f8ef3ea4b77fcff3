package org.crmkit.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.Schema;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;

/**
 * The schema of a rulebook, told by the facts and tables of the shipped one: each rule at its path, with the kind of its value; where
 * a company names the rows itself, a row under any name. It knows kinds, not bounds, and lets rules through that the shipped rulebook
 * happens not to use; bounds are the reader's matter.
 */
final class RulebookSchema {

    private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String HOURS = "complaint.calendar.hours";
    private static final List<String> SECTIONS = List.of("tier", "credit", "complaint", "customer");

    private final Map<String, RuleTable> tables = new LinkedHashMap<>();

    private RulebookSchema(Rulebook rulebook) {
        for (RuleTable table : rulebook.tables()) {
            tables.put(table.key().path(), table);
        }
    }

    static Schema schema() {
        Rulebook shipped = CompleteRulebook.load();
        return new RulebookSchema(shipped).of(shipped);
    }

    /** A rule, or what stands below a path. */
    private static final class Branch {
        private final Map<String, Branch> below = new LinkedHashMap<>();
        private final Set<Kind> kinds = new LinkedHashSet<>();
    }

    private enum Kind {
        AMOUNT,
        TIME,
        NUMBER,
        COUNT,
        DAY,
        TEXT,
        WORDS;

        static Kind of(RuleValue value) {
            if (value instanceof RuleValue.Amount) {
                return AMOUNT;
            }
            if (value instanceof RuleValue.Time) {
                return TIME;
            }
            if (value instanceof RuleValue.Count) {
                return COUNT;
            }
            if (value instanceof RuleValue.Day) {
                return DAY;
            }
            if (value instanceof RuleValue.Words) {
                return WORDS;
            }
            return value instanceof RuleValue.Choice ? TEXT : NUMBER;
        }

        Schema schema() {
            return switch (this) {
                case AMOUNT -> Schema.of("string").with("pattern", "^[A-Z]{3} -?[0-9]+([.][0-9]+)?$");
                case TIME -> Schema.of("string").with("pattern", "^(0|[1-9][0-9]{0,6}) [a-z]+( [a-z]+)?$");
                case NUMBER -> Schema.of("number");
                case COUNT -> Schema.of("integer");
                case DAY -> Schema.of("string").with("format", "date");
                case TEXT -> Schema.of("string");
                case WORDS -> Codecs.label().schema();
            };
        }
    }

    private Schema of(Rulebook shipped) {
        Branch root = new Branch();
        for (RuleFact fact : shipped.facts()) {
            Branch at = root;
            for (String segment : fact.key().path().split("\\.", -1)) {
                at = at.below.computeIfAbsent(segment, name -> new Branch());
            }
            at.kinds.add(Kind.of(fact.value()));
        }
        Map<String, Schema> properties = new LinkedHashMap<>();
        properties.put("rulebook", header());
        root.below.forEach((section, branch) -> properties.put(section, below(branch, RuleKey.of(section))));
        properties.put(
                "origins",
                Schema.objectOf(Map.of(), List.of())
                        .with(
                                "additionalProperties",
                                object("source", Schema.of("string"), "note", Kind.WORDS.schema())));
        List<String> required = new ArrayList<>(List.of("rulebook"));
        required.addAll(SECTIONS);
        return Schema.objectOf(properties, required);
    }

    private static Schema header() {
        Schema text = Schema.of("string");
        Map<String, Schema> fields = new LinkedHashMap<>();
        for (String name : List.of("id", "edition", "zone", "currency")) {
            fields.put(name, text);
        }
        fields.put("name", Kind.WORDS.schema());
        fields.put("issued-by", Kind.WORDS.schema());
        for (String name : List.of("issued", "effective", "until")) {
            fields.put(name, Kind.DAY.schema());
        }
        return Schema.objectOf(
                fields, List.of("id", "edition", "name", "zone", "currency", "issued-by", "issued", "effective"));
    }

    private Schema below(Branch branch, RuleKey key) {
        if (key.path().equals(HOURS)) {
            Schema openings = Schema.of("array").with("items", Schema.of("string"));
            return Schema.of("object").with("additionalProperties", openings);
        }
        if (branch.below.isEmpty()) {
            List<Schema> kinds = branch.kinds.stream().map(Kind::schema).toList();
            return kinds.size() == 1 ? kinds.get(0) : Schema.oneOf(kinds);
        }
        if (tables.containsKey(key.path())) {
            Branch row = new Branch();
            branch.below.values().forEach(each -> merge(each, row));
            return Schema.of("object")
                    .with("propertyNames", Schema.of("string").with("pattern", SLUG))
                    .with("additionalProperties", below(row, key.child("row")));
        }
        Map<String, Schema> fields = new LinkedHashMap<>();
        branch.below.forEach((name, child) -> fields.put(name, below(child, key.child(name))));
        return Schema.objectOf(fields, List.of()).with("additionalProperties", true);
    }

    private static void merge(Branch from, Branch into) {
        into.kinds.addAll(from.kinds);
        from.below.forEach((name, child) -> merge(child, into.below.computeIfAbsent(name, n -> new Branch())));
    }

    private static Schema object(String first, Schema one, String second, Schema other) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put(first, one);
        fields.put(second, other);
        return Schema.objectOf(fields, List.of(first, second));
    }
}
