package org.crmkit.core.input;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Label;

/**
 * Something read, with the place it stands at and its path. Paths join field names by dots and number list items from zero:
 * {@code tier.levels.gold.threshold}, {@code rows[3].amount}; the root's path is empty.
 */
public sealed interface Node {

    /** Returns where it begins. */
    Position at();

    /** Returns its path. */
    String path();

    /** Returns it as a message quotes it, shortened to 60 characters. */
    String quoted();

    /** Returns it as a message in either language names it. */
    default Label described() {
        return Label.same(quoted());
    }

    /**
     * Fields in the order they were written.
     *
     * @param fields by name
     * @param fieldsAt where each name stands
     */
    record Fields(Position at, String path, Map<String, Node> fields, Map<String, Position> fieldsAt) implements Node {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            fieldsAt = Collections.unmodifiableMap(new LinkedHashMap<>(fieldsAt));
        }

        @Override
        public String quoted() {
            return "an object";
        }

        @Override
        public Label described() {
            return Label.of("一个对象", quoted());
        }
    }

    /** A list. */
    record Items(Position at, String path, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String quoted() {
            return "a list";
        }

        @Override
        public Label described() {
            return Label.of("一个列表", quoted());
        }
    }

    /** A string. */
    record Text(Position at, String path, String value) implements Node {
        @Override
        public String quoted() {
            return "'" + Quoting.shortened(value) + "'";
        }
    }

    /** A number, exactly as written. */
    record Numeral(Position at, String path, BigDecimal value) implements Node {
        @Override
        public String quoted() {
            return Quoting.shortened(value.toString());
        }
    }

    /** True or false. */
    record Flag(Position at, String path, boolean value) implements Node {
        @Override
        public String quoted() {
            return Boolean.toString(value);
        }
    }

    /** An explicit null. */
    record Nothing(Position at, String path) implements Node {
        @Override
        public String quoted() {
            return "null";
        }

        @Override
        public Label described() {
            return Label.of("空值 null", quoted());
        }
    }
}
