package org.crmkit.core.json.codec;

/**
 * A field of a record that is being described; {@link Values#get} gives its value back when one is read.
 *
 * @param <V> what the field holds
 */
public final class Field<V> {

    private final int index;

    Field(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    /** Returns {@code value} as what the field holds. */
    @SuppressWarnings("unchecked") // a field is only ever filled by the codec it was made with
    V typed(Object value) {
        return (V) value;
    }
}
