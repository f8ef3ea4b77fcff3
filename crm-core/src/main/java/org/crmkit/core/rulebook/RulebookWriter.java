package org.crmkit.core.rulebook;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.Opening;

/**
 * Writes a rulebook as the JSON that {@link RulebookReader} reads. Keys are paths, so the facts alone say what stands where;
 * only the working hours, which are lists, are taken from the calendar.
 */
public final class RulebookWriter {

    private RulebookWriter() {}

    /** Writes the rulebook as one value. */
    public static void write(Rulebook rulebook, JsonWriter json) {
        json.beginObject();
        writeHeader(rulebook.header(), json);
        writeTree(tree(rulebook), json);
        writeOrigins(rulebook.origins(), json);
        json.endObject();
    }

    private static void writeHeader(RulebookHeader header, JsonWriter json) {
        json.name("rulebook").beginObject();
        json.field("id", header.version().rulebook());
        json.field("edition", header.version().edition());
        json.field("name", header.name());
        json.field("zone", header.zone().getId());
        json.field("currency", header.currency().getCode());
        json.field("issued-by", header.issuedBy());
        json.field("issued", header.issued().toString());
        json.field("effective", header.effective().toString());
        header.until().ifPresent(until -> json.field("until", until.toString()));
        json.endObject();
    }

    private static void writeOrigins(List<Origin> origins, JsonWriter json) {
        if (!origins.isEmpty()) {
            json.name("origins").beginObject();
            for (Origin origin : origins) {
                json.name(origin.key().path()).beginObject();
                json.field("source", origin.source())
                        .field("note", origin.note())
                        .endObject();
            }
            json.endObject();
        }
    }

    /** Nests the facts by the segments of their keys, in the order they come. */
    private static Map<String, Object> tree(Rulebook rulebook) {
        Map<String, Object> root = new LinkedHashMap<>();
        for (RuleFact fact : rulebook.facts()) {
            put(root, fact.key(), fact.value());
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            put(
                    root,
                    RuleKey.of("complaint.calendar.hours").child(day.name().toLowerCase(Locale.ROOT)),
                    rulebook.complaint().calendar().hours().of(day));
        }
        return root;
    }

    private static void put(Map<String, Object> root, RuleKey key, Object value) {
        Map<String, Object> level = root;
        List<String> segments = List.of(key.path().split("\\.", -1));
        for (String segment : segments.subList(0, segments.size() - 1)) {
            level = below(level, segment);
        }
        level.put(key.last(), value);
    }

    @SuppressWarnings("unchecked") // only maps of this kind are put between root and leaf
    private static Map<String, Object> below(Map<String, Object> level, String segment) {
        return (Map<String, Object>) level.computeIfAbsent(segment, s -> new LinkedHashMap<String, Object>());
    }

    private static void writeTree(Map<?, ?> tree, JsonWriter json) {
        tree.forEach((name, value) -> {
            json.name(String.valueOf(name));
            if (value instanceof Map<?, ?> below) {
                json.beginObject();
                writeTree(below, json);
                json.endObject();
            } else if (value instanceof List<?> openings) {
                json.beginList();
                openings.forEach(opening -> json.value(((Opening) opening).toString()));
                json.endList();
            } else {
                writeValue((RuleValue) value, json);
            }
        });
    }

    private static void writeValue(RuleValue value, JsonWriter json) {
        if (value instanceof RuleValue.Words words) {
            Label label = words.label();
            json.value(label);
        } else if (value instanceof RuleValue.Fraction
                || value instanceof RuleValue.Count
                || value instanceof RuleValue.Figure) {
            json.value(new BigDecimal(value.spelled()));
        } else {
            json.value(value.spelled());
        }
    }
}
