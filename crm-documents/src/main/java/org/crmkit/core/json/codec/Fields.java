package org.crmkit.core.json.codec;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;

/**
 * Takes down the fields of a record, in the order they are written.
 *
 * @param <T> the record
 */
public final class Fields<T> {

    /** What one field does in reading, writing and describing. */
    interface Part<T> {
        Optional<?> read(FieldReader fields);

        void write(T value, JsonWriter json);

        Schema schema();

        boolean isRequired();
    }

    private final List<Part<T>> parts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Fields() {}

    List<Part<T>> parts() {
        return List.copyOf(parts);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** Adds a field that is always there. */
    public <V> Field<V> required(String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
        return add(name, new Part<>() {
            @Override
            public Optional<?> read(FieldReader fields) {
                return fields.required(name, codec);
            }

            @Override
            public void write(T value, JsonWriter json) {
                codec.write(getter.apply(value), json.name(name));
            }

            @Override
            public Schema schema() {
                return codec.schema();
            }

            @Override
            public boolean isRequired() {
                return true;
            }
        });
    }

    /** Adds a list that is always there, though it may be empty. */
    public <V> Field<List<V>> list(String name, Codec<V> item, Function<? super T, List<V>> getter) {
        return required(name, Codecs.list(item), getter);
    }

    /** Adds a field that is left out when it is empty, and may be null where others write it. */
    public <V> Field<Optional<V>> optional(String name, Codec<V> codec, Function<? super T, Optional<V>> getter) {
        return add(name, new Part<>() {
            @Override
            public Optional<?> read(FieldReader fields) {
                return Optional.of(fields.optional(name, codec));
            }

            @Override
            public void write(T value, JsonWriter json) {
                getter.apply(value).ifPresent(given -> codec.write(given, json.name(name)));
            }

            @Override
            public Schema schema() {
                return codec.schema().orNull();
            }

            @Override
            public boolean isRequired() {
                return false;
            }
        });
    }

    /** Adds a field that is always written, and that means {@code absent} where it is left out: a field that came later. */
    public <V> Field<V> defaulted(String name, Codec<V> codec, Function<? super T, ? extends V> getter, V absent) {
        return add(name, new Part<>() {
            @Override
            public Optional<?> read(FieldReader fields) {
                return Optional.of(fields.optional(name, codec).orElse(absent));
            }

            @Override
            public void write(T value, JsonWriter json) {
                codec.write(getter.apply(value), json.name(name));
            }

            @Override
            public Schema schema() {
                return codec.schema().orNull();
            }

            @Override
            public boolean isRequired() {
                return false;
            }
        });
    }

    private <V> Field<V> add(String name, Part<T> part) {
        checkArgument(!names.contains(name), "Fields already has %s; name each field once.", name);
        names.add(name);
        parts.add(part);
        return new Field<>(parts.size() - 1);
    }
}
