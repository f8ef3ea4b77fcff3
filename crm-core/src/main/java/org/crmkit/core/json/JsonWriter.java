package org.crmkit.core.json;

import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.Node;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/**
 * Writes JSON as it comes, field by field, so that ten million rows need no more memory than one. The same calls give the
 * same bytes: fields in the order written, computed numbers through {@link Formats#stored}, numbers without exponent as long as
 * they have at most {@value #LONGEST_PLAIN} characters, line feeds only. Not for sharing between threads.
 *
 * <pre>{@code
 * JsonWriter json = JsonWriter.pretty(out);
 * json.beginObject().field("crm", "score/bg-nbd").field("version", 1);
 * json.name("rows").beginList();
 * rows.forEach(row -> json.beginObject().field("customer", row.id()).field("alive", row.alive()).endObject());
 * json.endList().endObject().finish();
 * }</pre>
 */
public final class JsonWriter {

    private static final int LONGEST_PLAIN = 100;

    private static final class Level {
        final boolean isObject;
        boolean hasEntries;

        Level(boolean isObject) {
            this.isObject = isObject;
        }
    }

    private final Appendable out;
    private final boolean isPretty;
    private final Deque<Level> open = new ArrayDeque<>();
    private boolean hasName;
    private boolean isDone;

    private JsonWriter(Appendable out, boolean isPretty) {
        this.out = out;
        this.isPretty = isPretty;
    }

    /** Obtains a writer that indents by two spaces. */
    public static JsonWriter pretty(Appendable out) {
        return new JsonWriter(out, true);
    }

    /** Obtains a writer that indents by two spaces, in UTF-8; {@link #finish} flushes the stream and leaves it open. */
    public static JsonWriter pretty(OutputStream out) {
        return pretty(utf8(out));
    }

    /** Obtains a writer that writes everything on one line. */
    public static JsonWriter compact(Appendable out) {
        return new JsonWriter(out, false);
    }

    /** Obtains a writer that writes everything on one line, in UTF-8; {@link #finish} flushes the stream and leaves it open. */
    public static JsonWriter compact(OutputStream out) {
        return compact(utf8(out));
    }

    /** Returns what {@code write} writes as indented text, with a line feed at its end. */
    public static String text(Consumer<JsonWriter> write) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = pretty(out);
        write.accept(json);
        json.finish();
        return out.toString();
    }

    private static Appendable utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Begins an object. */
    public JsonWriter beginObject() {
        return begin('{', true);
    }

    /** Ends the object begun last. */
    public JsonWriter endObject() {
        return end('}', true);
    }

    /** Begins a list. */
    public JsonWriter beginList() {
        return begin('[', false);
    }

    /** Ends the list begun last. */
    public JsonWriter endList() {
        return end(']', false);
    }

    /** Writes the name of the next value. Names are the caller's to keep distinct. */
    public JsonWriter name(String name) {
        Level level = open.peek();
        if (level == null || !level.isObject || hasName) {
            throw misuse("a name", "a name stands in an object, once before each value");
        }
        separate(level);
        quote(name);
        append(isPretty ? ": " : ":");
        hasName = true;
        return this;
    }

    /** Writes a text. */
    public JsonWriter value(String text) {
        before();
        quote(text);
        return after();
    }

    /** Writes a whole number. */
    public JsonWriter value(long number) {
        return raw(Long.toString(number));
    }

    /**
     * Writes a computed number, rounded to 12 significant digits.
     *
     * @throws IllegalArgumentException if it is not finite: what is undefined is left out or written as null
     */
    public JsonWriter value(double number) {
        return number(Formats.stored(number));
    }

    /** Writes an exact number, without needless zeros. */
    public JsonWriter value(BigDecimal number) {
        return number(Formats.plain(number));
    }

    /** Writes an exact number with all its decimals, {@code 0.80} or {@code 1E+2}, so that it reads back as it was. */
    public JsonWriter exactly(BigDecimal number) {
        return raw(number.scale() < 0 ? number.toString() : number.toPlainString());
    }

    /** Writes true or false. */
    public JsonWriter value(boolean flag) {
        return raw(flag ? "true" : "false");
    }

    /** Writes a wording as an object of {@code zh} and {@code en}. */
    public JsonWriter value(Label label) {
        return beginObject().field("zh", label.zh()).field("en", label.en()).endObject();
    }

    /** Writes null. */
    public JsonWriter nothing() {
        return raw("null");
    }

    /** Writes a tree that was read. */
    public JsonWriter value(Node node) {
        if (node instanceof Node.Fields fields) {
            beginObject();
            fields.fields().forEach((name, child) -> name(name).value(child));
            return endObject();
        }
        if (node instanceof Node.Items items) {
            beginList();
            items.items().forEach(this::value);
            return endList();
        }
        if (node instanceof Node.Text text) {
            return value(text.value());
        }
        if (node instanceof Node.Numeral numeral) {
            return value(numeral.value());
        }
        return node instanceof Node.Flag flag ? value(flag.value()) : nothing();
    }

    /** Writes a field with a text. */
    public JsonWriter field(String name, String text) {
        return name(name).value(text);
    }

    /** Writes a field with a text, or with null. */
    public JsonWriter field(String name, Optional<String> text) {
        return text.map(name(name)::value).orElseGet(this::nothing);
    }

    /** Writes a field with a whole number. */
    public JsonWriter field(String name, long number) {
        return name(name).value(number);
    }

    /** Writes a field with a computed number. */
    public JsonWriter field(String name, double number) {
        return name(name).value(number);
    }

    /** Writes a field with an exact number. */
    public JsonWriter field(String name, BigDecimal number) {
        return name(name).value(number);
    }

    /** Writes a field with true or false. */
    public JsonWriter field(String name, boolean flag) {
        return name(name).value(flag);
    }

    /** Writes a field with a wording in both languages. */
    public JsonWriter field(String name, Label label) {
        return name(name).value(label);
    }

    /**
     * Ends the document with a line feed and flushes what can be flushed; closing is the caller's.
     *
     * @throws IllegalStateException if something is still open, or nothing was written
     */
    public void finish() {
        if (!open.isEmpty() || !isDone) {
            throw misuse("the end", open.isEmpty() ? "a document has a value" : "what was begun must be ended first");
        }
        append("\n");
        if (out instanceof Flushable flushable) {
            try {
                flushable.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private JsonWriter begin(char bracket, boolean isObject) {
        before();
        append(bracket);
        open.push(new Level(isObject));
        return this;
    }

    private JsonWriter end(char bracket, boolean isObject) {
        Level level = open.peek();
        if (level == null || level.isObject != isObject || hasName) {
            throw misuse("'" + bracket + "'", "it must close what was begun last, after the value of the last name");
        }
        open.pop();
        if (level.hasEntries) {
            indent();
        }
        append(bracket);
        return after();
    }

    /** Written out with all its zeros, 19e99 would have more digits than {@link Limits#standard} lets a reader take. */
    private JsonWriter number(String plain) {
        return raw(
                plain.length() <= LONGEST_PLAIN
                        ? plain
                        : new BigDecimal(plain).stripTrailingZeros().toString());
    }

    private JsonWriter raw(String token) {
        before();
        append(token);
        return after();
    }

    private void before() {
        Level level = open.peek();
        if (level == null) {
            if (isDone) {
                throw misuse("a second value", "a document is one value");
            }
        } else if (level.isObject) {
            if (!hasName) {
                throw misuse("a value", "a value in an object needs a name first");
            }
            hasName = false;
        } else {
            separate(level);
        }
    }

    private JsonWriter after() {
        isDone = open.isEmpty();
        return this;
    }

    private void separate(Level level) {
        if (level.hasEntries) {
            append(',');
        }
        level.hasEntries = true;
        indent();
    }

    private void indent() {
        if (isPretty) {
            append('\n');
            for (int i = 0; i < open.size(); i++) {
                append("  ");
            }
        }
    }

    private void quote(String text) {
        append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escape = escape(text, i, c);
            if (!escape.isEmpty()) {
                append(text, written, i);
                append(escape);
                written = i + 1;
            }
        }
        append(text, written, text.length());
        append('"');
    }

    private static String escape(String text, int i, char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                isInvisible(c) || (Character.isSurrogate(c) && !isPaired(text, i, c))
                        ? "\\u" + HexFormat.of().toHexDigits(c)
                        : "";
        };
    }

    private static boolean isInvisible(char c) {
        return c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029;
    }

    private static boolean isPaired(String text, int i, char c) {
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void append(char c) {
        try {
            out.append(c);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String text) {
        append(text, 0, text.length());
    }

    private void append(String text, int from, int until) {
        try {
            out.append(text, from, until);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException misuse(String what, String rule) {
        return new IllegalStateException("JsonWriter was given " + what + " where it cannot stand; " + rule + ".");
    }
}
