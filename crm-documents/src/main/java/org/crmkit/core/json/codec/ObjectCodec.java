package org.crmkit.core.json.codec;

import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Label;

/** A codec of a type that stands in JSON as an object. {@link Codecs#record} and {@link Codecs#kinds} make them. */
public abstract class ObjectCodec<T> implements Codec<T> {

    private static final Label EXPECTED = Label.of("一个对象", "an object");

    private final String name;

    ObjectCodec(String name) {
        this.name = name;
    }

    /** Returns what its definition is called in a schema, a slug. */
    public final String name() {
        return name;
    }

    @Override
    public final Label expected() {
        return EXPECTED;
    }

    @Override
    public final Optional<T> read(Node node, Problems problems) {
        FieldReader fields = FieldReader.of(node, problems);
        return readFields(fields);
    }

    @Override
    public final void write(T value, JsonWriter json) {
        json.beginObject();
        writeFields(value, json);
        json.endObject();
    }

    @Override
    public final Schema schema() {
        return describe(Schema.object()).named(name);
    }

    /** Reads the fields, and reports those that nobody knows. */
    abstract Optional<T> readFields(FieldReader fields);

    /** Writes the fields into an object that is open. */
    abstract void writeFields(T value, JsonWriter json);

    /** Adds the fields to the schema of an object. */
    abstract Schema describe(Schema object);
}
