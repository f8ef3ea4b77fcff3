package org.crmkit.core.json.codec;

import static com.google.common.base.Preconditions.checkState;

import org.jspecify.annotations.Nullable;

/** The values of one record's fields as they were read, all of them sound. */
public final class Values {

    private final @Nullable Object[] values;

    Values(int size) {
        this.values = new @Nullable Object[size];
    }

    void put(int index, Object value) {
        values[index] = value;
    }

    /** Returns the value of a field. */
    public <V> V get(Field<V> field) {
        Object value = values[field.index()];
        checkState(value != null, "Field %s was asked for before it was read.", field.index());
        return field.typed(value);
    }
}
