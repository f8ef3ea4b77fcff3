package org.crmkit.core.json.codec;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crmkit.core.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema (draft 2020-12): what a codec writes and reads, for those who do not have the codec. A named schema is written
 * once under {@code $defs} and referred to from there on. Immutable.
 */
public final class Schema {

    private final @Nullable String name;
    private final Map<String, Object> keywords;

    private Schema(@Nullable String name, Map<String, Object> keywords) {
        this.name = name;
        this.keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    /** Obtains the schema that accepts everything. */
    public static Schema any() {
        return new Schema(null, Map.of());
    }

    /** Obtains the schema of one JSON type, such as {@code string}. */
    public static Schema of(String type) {
        return any().with("type", type);
    }

    /** Obtains the schema of one text and no other. */
    public static Schema constant(String text) {
        return any().with("const", text);
    }

    /** Obtains the schema of a text of a closed list. */
    public static Schema choice(List<String> texts) {
        return new Schema(null, Map.of("enum", List.copyOf(texts)));
    }

    /** Obtains the schema of an object without fields. */
    static Schema object() {
        return of("object")
                .put("properties", Map.of())
                .put("required", List.of())
                .put("additionalProperties", false);
    }

    /** Obtains the schema of an object with these fields and no others. */
    public static Schema objectOf(Map<String, Schema> fields, List<String> required) {
        return object().withFields(fields, required);
    }

    /** Obtains the schema of what exactly one of these accepts. */
    public static Schema oneOf(List<Schema> alternatives) {
        return new Schema(null, Map.of("oneOf", List.copyOf(alternatives)));
    }

    /** Returns this schema with one more keyword that takes a text. */
    public Schema with(String keyword, String text) {
        return put(keyword, text);
    }

    /** Returns this schema with one more keyword that takes a whole number. */
    public Schema with(String keyword, long number) {
        return put(keyword, BigDecimal.valueOf(number));
    }

    /** Returns this schema with one more keyword that takes a number. */
    public Schema with(String keyword, BigDecimal number) {
        return put(keyword, number);
    }

    /** Returns this schema with one more keyword that takes true or false. */
    public Schema with(String keyword, boolean flag) {
        return put(keyword, flag);
    }

    /** Returns this schema with one more keyword that takes a schema. */
    public Schema with(String keyword, Schema schema) {
        return put(keyword, schema);
    }

    /** Returns what accepts null as well. */
    public Schema orNull() {
        return new Schema(null, Map.of("anyOf", List.of(this, of("null"))));
    }

    /** Obtains a reference to a definition that stands elsewhere in the same document. */
    static Schema reference(String slug) {
        return new Schema(null, Map.of("$ref", "#/$defs/" + slug));
    }

    /** Returns this schema under a name. */
    public Schema named(String slug) {
        return new Schema(slug, keywords);
    }

    /** Returns this schema of an object with more fields. */
    @SuppressWarnings("unchecked") // object() puts these two there
    Schema withFields(Map<String, Schema> more, List<String> required) {
        Map<String, Schema> properties =
                new LinkedHashMap<>((Map<String, Schema>) keywords.getOrDefault("properties", Map.of()));
        List<String> names = new ArrayList<>((List<String>) keywords.getOrDefault("required", List.of()));
        for (Map.Entry<String, Schema> field : more.entrySet()) {
            checkArgument(
                    properties.put(field.getKey(), field.getValue()) == null,
                    "Schema already has a field %s; the case of a sealed type must not have a field of that name.",
                    field.getKey());
        }
        names.addAll(required);
        return put("properties", properties).put("required", List.copyOf(names));
    }

    private Schema put(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(name, more);
    }

    /** Writes a whole schema document: first what is given, then what this schema says, then its definitions. */
    void writeDocument(Map<String, String> head, JsonWriter json) {
        Map<String, Schema> definitions = new LinkedHashMap<>();
        collect(definitions);
        json.beginObject();
        head.forEach(json::field);
        writeKeywords(json);
        json.name("$defs").beginObject();
        definitions.forEach((slug, schema) -> {
            json.name(slug).beginObject();
            schema.writeKeywords(json);
            json.endObject();
        });
        json.endObject().endObject();
    }

    private void collect(Map<String, Schema> definitions) {
        if (name != null) {
            Schema before = definitions.putIfAbsent(name, this);
            checkArgument(
                    before == null || before.equals(this),
                    "Schema has two definitions of %s that differ; name one of them otherwise.",
                    name);
            if (before != null) {
                return;
            }
        }
        keywords.values().forEach(value -> collect(value, definitions));
    }

    private static void collect(Object value, Map<String, Schema> definitions) {
        if (value instanceof Schema schema) {
            schema.collect(definitions);
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, definitions));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, definitions));
        }
    }

    private void writeKeywords(JsonWriter json) {
        keywords.forEach((keyword, value) -> write(value, json.name(keyword)));
    }

    private static void write(Object value, JsonWriter json) {
        if (value instanceof Schema schema) {
            json.beginObject();
            if (schema.name != null) {
                json.field("$ref", "#/$defs/" + schema.name);
            } else {
                schema.writeKeywords(json);
            }
            json.endObject();
        } else if (value instanceof List<?> list) {
            json.beginList();
            list.forEach(each -> write(each, json));
            json.endList();
        } else if (value instanceof Map<?, ?> map) {
            json.beginObject();
            map.forEach((field, each) -> write(each, json.name(String.valueOf(field))));
            json.endObject();
        } else if (value instanceof BigDecimal number) {
            json.value(number);
        } else if (value instanceof Boolean flag) {
            json.value(flag);
        } else {
            json.value(String.valueOf(value));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schema schema && Objects.equals(name, schema.name) && keywords.equals(schema.keywords);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, keywords);
    }

    /** Returns the schema as JSON, its definitions included. */
    @Override
    public String toString() {
        return JsonWriter.text(json -> writeDocument(Map.of(), json));
    }
}
