package org.crmkit.core.json.codec;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;

/** A codec of a sealed type: the field {@code kind} says which case, its own fields follow. */
final class KindsCodec<T> extends ObjectCodec<T> {

    private static final String KIND = "kind";

    private final Map<String, Kinds.Case<T, ?>> cases;
    private final Map<String, String> spelled = new LinkedHashMap<>();

    KindsCodec(String name, Consumer<Kinds<T>> describe) {
        super(name);
        Kinds<T> kinds = new Kinds<>();
        describe.accept(kinds);
        this.cases = kinds.cases();
        cases.keySet().forEach(kind -> spelled.put(kind, kind));
    }

    @Override
    Optional<T> readFields(FieldReader reader) {
        return reader.required(KIND, Shapes.choice(spelled)).flatMap(kind -> readCase(reader, kind));
    }

    private Optional<T> readCase(FieldReader reader, String kind) {
        Kinds.Case<T, ?> found = cases.get(kind);
        return found == null
                ? Optional.empty()
                : found.codec().readFields(reader).map(value -> value);
    }

    @Override
    void writeFields(T value, JsonWriter json) {
        for (Map.Entry<String, Kinds.Case<T, ?>> entry : cases.entrySet()) {
            if (entry.getValue().type().isInstance(value)) {
                json.field(KIND, entry.getKey());
                write(entry.getValue(), value, json);
                return;
            }
        }
        checkArgument(
                false,
                "%s has no kind for a %s; add the case to its codec.",
                name(),
                value == null ? "null" : value.getClass().getSimpleName());
    }

    private static <T, C extends T> void write(Kinds.Case<T, C> found, T value, JsonWriter json) {
        found.codec().writeFields(found.type().cast(value), json);
    }

    @Override
    Schema describe(Schema object) {
        List<Schema> alternatives = new ArrayList<>();
        cases.forEach((kind, found) -> alternatives.add(
                found.codec().describe(object.withFields(Map.of(KIND, Schema.constant(kind)), List.of(KIND)))));
        return Schema.oneOf(alternatives);
    }
}
