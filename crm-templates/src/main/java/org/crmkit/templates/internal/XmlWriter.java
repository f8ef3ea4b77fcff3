package org.crmkit.templates.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Writes XML that is well formed by construction, as UTF-8: tags close in order, and wording is escaped. */
public final class XmlWriter {

    private static final int FIRST_ROOM = 512;

    /** No character takes more bytes; one outside the basic plane is two of Java's and takes four. */
    private static final int MOST_BYTES = 3;

    private final Deque<String> open = new ArrayDeque<>();
    private byte[] out = new byte[FIRST_ROOM];
    private int size;

    /** Opens an element; {@code attributes} are names and values in turn, printed in this order. */
    public XmlWriter open(String name, Object... attributes) {
        tag(name, attributes);
        put('>');
        open.push(name);
        return this;
    }

    /** Writes an element without content. */
    public XmlWriter empty(String name, Object... attributes) {
        tag(name, attributes);
        put("/>");
        return this;
    }

    /** Writes an element that holds wording only. */
    public XmlWriter leaf(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Closes the element opened last. */
    public XmlWriter close() {
        put("</");
        put(open.pop());
        put('>');
        return this;
    }

    /** Writes wording. */
    public XmlWriter text(String text) {
        escape(text, false);
        return this;
    }

    /** Writes markup as it is; never wording that came from outside. */
    public XmlWriter raw(String markup) {
        put(markup);
        return this;
    }

    /** Begins a new line in the file. */
    public XmlWriter line() {
        put('\n');
        return this;
    }

    private void tag(String name, Object[] attributes) {
        put('<');
        put(name);
        for (int i = 0; i < attributes.length; i += 2) {
            put(' ');
            put(attributes[i].toString());
            put("=\"");
            escape(attributes[i + 1].toString(), true);
            put('"');
        }
    }

    private void escape(String text, boolean attribute) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '>') {
                String entity = entity(c, attribute);
                if (!entity.isEmpty()) {
                    put(text, done, i);
                    put(entity);
                    done = i + 1;
                }
            }
        }
        put(text, done, text.length());
    }

    /** Returns what stands for a character; empty if it stands for itself. */
    private static String entity(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\r' -> "&#13;";
            // a reader takes both for blanks in an attribute, unless they are escaped
            case '\n' -> attribute ? "&#10;" : "";
            case '\t' -> attribute ? "&#9;" : "";
            default -> "";
        };
    }

    private void put(char ascii) {
        ensure(1);
        out[size++] = (byte) ascii;
    }

    private void put(String text) {
        put(text, 0, text.length());
    }

    private void put(String text, int from, int until) {
        ensure((until - from) * MOST_BYTES);
        byte[] to = out;
        int at = size;
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                to[at++] = (byte) c;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                to[at++] = (byte) (0xE0 | (c >> 12));
                to[at++] = (byte) (0x80 | (c >> 6 & 0x3F));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                // the only ones that come in two; half a pair becomes a question mark, as everywhere in Java
                byte[] pair = Character.toString(text.codePointAt(i)).getBytes(UTF_8);
                System.arraycopy(pair, 0, to, at, pair.length);
                at += pair.length;
                i += pair.length == 4 ? 1 : 0;
            }
        }
        size = at;
    }

    private void ensure(int room) {
        if (out.length - size < room) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, size + room));
        }
    }

    /** Returns what was written. */
    public byte[] toBytes() {
        checkClosed();
        return Arrays.copyOf(out, size);
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        checkClosed();
        return new String(out, 0, size, UTF_8);
    }

    private void checkClosed() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Element " + open.peek() + " is still open; close it before reading.");
        }
    }
}
