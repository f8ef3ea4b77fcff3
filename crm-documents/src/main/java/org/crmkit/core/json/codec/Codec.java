package org.crmkit.core.json.codec;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Label;

/**
 * How one type stands in JSON: a {@link Shape} that also writes what it reads, and describes it. What {@link #write} writes,
 * {@link #read} reads back as an equal value, and {@link #schema} accepts. Immutable, so safe under threads.
 */
public interface Codec<T> extends Shape<T> {

    /**
     * Writes {@code value} as one JSON value.
     *
     * @throws IllegalArgumentException if it could not be read back, for example because a text holds a control character;
     *     what can never be read must not be stored
     */
    void write(T value, JsonWriter json);

    /** Returns what this writes and reads, as JSON Schema. */
    Schema schema();

    /**
     * Returns a codec of what {@code make} makes of a value; an {@link IllegalArgumentException} from it becomes a problem of
     * the value.
     *
     * @param back gives the value again
     */
    default <U> Codec<U> map(Function<? super T, ? extends U> make, Function<? super U, ? extends T> back) {
        Codec<T> inner = this;
        return new Codec<>() {
            @Override
            public Label expected() {
                return inner.expected();
            }

            @Override
            public Optional<U> read(Node node, Problems problems) {
                return inner.read(node, problems).flatMap(value -> {
                    try {
                        return Optional.of(make.apply(value));
                    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                        problems.add(node, inner.expected(), because(e));
                        return Optional.empty();
                    }
                });
            }

            @Override
            public void write(U value, JsonWriter json) {
                inner.write(back.apply(value), json);
            }

            @Override
            public Schema schema() {
                return inner.schema();
            }
        };
    }

    /** Returns what a constructor said, as the end of a problem. */
    private static Label because(RuntimeException e) {
        String said = String.valueOf(e.getMessage());
        return Label.of("原因：" + said, said.isBlank() ? "It is refused." : said);
    }
}
