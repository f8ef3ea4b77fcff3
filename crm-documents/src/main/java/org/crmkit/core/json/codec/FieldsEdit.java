package org.crmkit.core.json.codec;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the fields of one object for an {@link Upcaster}. Values keep the place and the path they were read at, so that a
 * problem still points into the old document. Not for sharing between threads.
 *
 * <pre>{@code
 * data -> FieldsEdit.of(data).rename("limit", "ceiling").put("boundary", "inclusive").done()
 * }</pre>
 */
public final class FieldsEdit {

    private final Node before;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Position> fieldsAt = new LinkedHashMap<>();

    private FieldsEdit(Node before) {
        this.before = before;
        if (before instanceof Node.Fields object) {
            fields.putAll(object.fields());
            fieldsAt.putAll(object.fieldsAt());
        }
    }

    /** Obtains an edit of one object; of anything else, {@link #done} returns it unchanged. */
    public static FieldsEdit of(Node data) {
        return new FieldsEdit(data);
    }

    /** Calls a field otherwise; nothing happens if it is not there. */
    public FieldsEdit rename(String from, String to) {
        Node value = fields.remove(from);
        Position at = fieldsAt.remove(from);
        if (value != null) {
            put(to, value, at == null ? value.at() : at);
        }
        return this;
    }

    /** Removes a field. */
    public FieldsEdit remove(String name) {
        fields.remove(name);
        fieldsAt.remove(name);
        return this;
    }

    /** Sets a field to a text. */
    public FieldsEdit put(String name, String text) {
        return put(name, new Node.Text(before.at(), path(name), text));
    }

    /** Sets a field to a number. */
    public FieldsEdit put(String name, BigDecimal number) {
        return put(name, new Node.Numeral(before.at(), path(name), number));
    }

    /** Sets a field to true or false. */
    public FieldsEdit put(String name, boolean flag) {
        return put(name, new Node.Flag(before.at(), path(name), flag));
    }

    /** Sets a field to a value made elsewhere. */
    public FieldsEdit put(String name, Node value) {
        return put(name, value, value.at());
    }

    /** Changes the value of a field; nothing happens if it is not there. */
    public FieldsEdit change(String name, UnaryOperator<Node> change) {
        @Nullable Node value = fields.get(name);
        if (value != null) {
            fields.put(name, change.apply(value));
        }
        return this;
    }

    /** Returns the object as it is now. */
    public Node done() {
        return before instanceof Node.Fields object
                ? new Node.Fields(object.at(), object.path(), fields, fieldsAt)
                : before;
    }

    private FieldsEdit put(String name, Node value, Position at) {
        fields.put(name, value);
        fieldsAt.put(name, at);
        return this;
    }

    private String path(String name) {
        return before.path().isEmpty() ? name : before.path() + "." + name;
    }
}
