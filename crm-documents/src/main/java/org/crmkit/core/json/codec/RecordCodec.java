package org.crmkit.core.json.codec;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;

/** A codec of a record by its fields. */
final class RecordCodec<T> extends ObjectCodec<T> {

    private final List<String> names;
    private final List<Fields.Part<T>> parts;
    private final Function<Values, T> make;

    RecordCodec(String name, Function<Fields<T>, Function<Values, T>> describe) {
        super(name);
        Fields<T> fields = new Fields<>();
        this.make = describe.apply(fields);
        this.names = fields.names();
        this.parts = fields.parts();
    }

    @Override
    Optional<T> readFields(FieldReader reader) {
        Values values = new Values(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            parts.get(i).read(reader).ifPresent(value -> values.put(index, value));
        }
        reader.finish();
        return reader.build(() -> {
            try {
                return make.apply(values);
            } catch (ArithmeticException | DateTimeException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        });
    }

    @Override
    void writeFields(T value, JsonWriter json) {
        parts.forEach(part -> part.write(value, json));
    }

    @Override
    Schema describe(Schema object) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            properties.put(names.get(i), parts.get(i).schema());
            if (parts.get(i).isRequired()) {
                required.add(names.get(i));
            }
        }
        return object.withFields(properties, required);
    }
}
