package org.crmkit.core.json.codec;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Label;

/**
 * Document types that are read and written by what the document, or the value, says it is. Immutable; {@link #plus} adds a
 * host's own.
 */
public final class DocumentTypes {

    private final Map<String, DocumentType<?>> byName;

    private DocumentTypes(Map<String, DocumentType<?>> byName) {
        this.byName = byName;
    }

    /** Obtains the types, in their order; each name once, and no value of two types. */
    public static DocumentTypes of(List<? extends DocumentType<?>> types) {
        Map<String, DocumentType<?>> byName = new LinkedHashMap<>();
        for (DocumentType<?> type : types) {
            checkArgument(
                    byName.putIfAbsent(type.name(), type) == null,
                    "DocumentTypes has %s twice; a name stands for one type.",
                    type.name());
        }
        return new DocumentTypes(byName);
    }

    /** Returns these types and one more. */
    public DocumentTypes plus(DocumentType<?> type) {
        List<DocumentType<?>> more = new ArrayList<>(list());
        more.add(type);
        return of(more);
    }

    /** Returns the types, in their order. */
    public List<DocumentType<?>> list() {
        return List.copyOf(byName.values());
    }

    /** Returns the type of a name. */
    public Optional<DocumentType<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the type that writes values of a class: of the class itself, or of the sealed type above it. */
    public Optional<DocumentType<?>> of(Class<?> type) {
        return byName.values().stream()
                .filter(each -> each.type().isAssignableFrom(type))
                .findFirst()
                .map(each -> each);
    }

    /**
     * Writes a value in the envelope of its type.
     *
     * @throws IllegalArgumentException if no type is registered for it
     */
    public void write(Object value, JsonWriter json) {
        DocumentType<?> type = of(value.getClass()).orElse(null);
        checkArgument(
                type != null,
                "DocumentTypes has no type for a %s; register one with plus().",
                value.getClass().getName());
        writeAs(type, value, json);
    }

    /** Returns the document of a value on one line. */
    public String toJson(Object value) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = JsonWriter.compact(out);
        write(value, json);
        json.finish();
        return out.substring(0, out.length() - 1);
    }

    /**
     * Reads a document of any of these types.
     *
     * @throws InvalidInputException with everything that is wrong with it
     */
    public Object read(Node document) {
        Problems problems = new Problems();
        Optional<Object> value = read(document, problems);
        problems.throwIfAny();
        return value.orElseThrow(() -> new IllegalStateException("A document was neither read nor refused."));
    }

    /** Reads a document; empty after adding to {@code problems} what is wrong with it. */
    public Optional<Object> read(Node document, Problems problems) {
        Optional<DocumentType<?>> type = FieldReader.of(document, problems).required("crm", Shapes.choice(byName));
        return type.flatMap(found -> found.read(document, problems).map(value -> value));
    }

    /**
     * Returns a codec of documents inside a document, for what may be of several types: each stands in its own envelope, with
     * its own version.
     *
     * @param type what all of these types are
     */
    public <T> Codec<T> codecOf(Class<T> type) {
        Label expected = Label.of(
                String.join("、", byName.keySet()) + " 之一的文档", "a document of " + String.join(", ", byName.keySet()));
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put("crm", Schema.choice(List.copyOf(byName.keySet())));
        fields.put("version", Schema.of("integer").with("minimum", 1));
        fields.put("data", Schema.any());
        return Codecs.of(
                new Shape<T>() {
                    @Override
                    public Label expected() {
                        return expected;
                    }

                    @Override
                    public Optional<T> read(Node node, Problems problems) {
                        return DocumentTypes.this.read(node, problems).flatMap(value -> {
                            if (type.isInstance(value)) {
                                return Optional.of(type.cast(value));
                            }
                            problems.add(node, expected, Label.of("请改用其中一种。", "Write one of them."));
                            return Optional.empty();
                        });
                    }
                },
                (value, json) -> write(value, json),
                Schema.object().withFields(fields, List.copyOf(fields.keySet())));
    }

    private static <T> void writeAs(DocumentType<T> type, Object value, JsonWriter json) {
        type.write(type.type().cast(value), json);
    }
}
