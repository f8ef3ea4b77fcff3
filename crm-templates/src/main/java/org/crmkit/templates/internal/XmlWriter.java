package org.crmkit.templates.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML that is well formed by construction: tags close in order, and wording is escaped. */
public final class XmlWriter {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn, printed in this order. */
    public XmlWriter open(String name, Object... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Writes an element without content. */
    public XmlWriter empty(String name, Object... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element that holds wording only. */
    public XmlWriter leaf(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Closes the element opened last. */
    public XmlWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes wording. */
    public XmlWriter text(String text) {
        escape(text, false, out);
        return this;
    }

    /** Writes markup as it is; never wording that came from outside. */
    public XmlWriter raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Begins a new line in the file. */
    public XmlWriter line() {
        out.append('\n');
        return this;
    }

    private void tag(String name, Object[] attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString(), true, out);
            out.append('"');
        }
    }

    private static void escape(String text, boolean attribute, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> {
                    // a reader takes them for blanks in an attribute, unless they are escaped
                    if (attribute) {
                        out.append(c == '\n' ? "&#10;" : "&#9;");
                    } else {
                        out.append(c);
                    }
                }
                default -> out.append(c);
            }
        }
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Element " + open.peek() + " is still open; close it before reading.");
        }
        return out.toString();
    }
}
