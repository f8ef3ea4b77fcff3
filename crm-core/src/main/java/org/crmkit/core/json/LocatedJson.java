package org.crmkit.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.json.internal.TreeBuilder;
import org.crmkit.core.text.Label;

/**
 * Reads JSON (RFC 8259) into the located tree. Refused are: anything but UTF-8 (a byte order mark is skipped), control
 * characters even where JSON would let them be escaped, duplicate names, text after the end, and whatever goes over the
 * {@link Limits}.
 */
public final class LocatedJson {

    private LocatedJson() {}

    /**
     * Reads one document.
     *
     * @param source what messages call it: the file's name, or {@code -}
     * @throws InvalidInputException if it cannot be read; with line and column
     */
    public static Node read(String source, InputStream in, Limits limits) {
        return parse(SourceText.of(source, in, limits), limits);
    }

    /** Reads one document as {@link #read(String, InputStream, Limits)}. */
    public static Node read(String source, byte[] bytes, Limits limits) {
        return parse(SourceText.of(source, bytes, limits), limits);
    }

    /**
     * Reads one line of a larger file, such as NDJSON.
     *
     * @param line the number of the line, from 1, for positions
     * @throws InvalidInputException if it cannot be read
     */
    public static Node readLine(String source, int line, String text, Limits limits) {
        return parse(SourceText.of(source, line, text, limits), limits);
    }

    static Node parse(SourceText source, Limits limits) {
        TreeBuilder tree = new TreeBuilder(limits);
        int end = 0;
        try (JsonParser parser = factory(limits).createParser(source.text().toCharArray())) {
            boolean started = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int offset = (int) parser.currentTokenLocation().getCharOffset();
                Position at = source.at(offset);
                if (started && !tree.isInside()) {
                    throw trailing(tree, source, offset);
                }
                started = true;
                accept(parser, token, at, tree);
                end = (int) parser.currentLocation().getCharOffset();
            }
            if (!started) {
                throw empty(source);
            }
            return tree.finish();
        } catch (IOException e) {
            int offset = unread(source, end, tree);
            if (end > 0 && !tree.isInside()) {
                throw trailing(tree, source, offset);
            }
            throw tree.refusal(
                    source.at(offset),
                    source.found(offset),
                    Label.of("格式正确的 JSON", "well-formed JSON"),
                    Label.of("请检查此处及之前的逗号、引号和括号。", "Check the comma, quote or bracket here or just before."));
        }
    }

    private static void accept(JsonParser parser, JsonToken token, Position at, TreeBuilder tree) throws IOException {
        switch (token) {
            case START_OBJECT -> tree.begin(at, true);
            case START_ARRAY -> tree.begin(at, false);
            case END_OBJECT, END_ARRAY -> tree.end();
            case FIELD_NAME -> tree.name(at, parser.currentName());
            case VALUE_STRING -> tree.text(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.numeral(at, parser.getText());
            case VALUE_TRUE -> tree.flag(at, true);
            case VALUE_FALSE -> tree.flag(at, false);
            case VALUE_NULL -> tree.nothing(at);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("Text has no token " + token);
        }
    }

    /** Sizes are held by the tree, which says where; the parser only has to let them through. */
    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 1)
                        .maxNumberLength(limits.bytes())
                        .maxStringLength(limits.bytes())
                        .build())
                .build();
    }

    /** Returns where the token begins that could not be read: the parser reads a name and its value as one. */
    private static int unread(SourceText source, int end, TreeBuilder tree) {
        String text = source.text();
        int start = afterSeparator(text, end, ',');
        boolean mayBeName = text.startsWith(",", afterSpace(text, end)) || (end > 0 && text.charAt(end - 1) == '{');
        if (mayBeName && tree.wantsName() && start < text.length() && text.charAt(start) == '"') {
            int quote = text.indexOf('"', start + 1);
            String name = quote < 0 ? "\\" : text.substring(start + 1, quote);
            int value = afterSeparator(text, quote + 1, ':');
            if (name.chars().noneMatch(c -> c == '\\' || c < ' ') && text.lastIndexOf(':', value) > quote) {
                tree.name(source.at(start), name);
                return value;
            }
        }
        return start;
    }

    private static int afterSeparator(String text, int end, char separator) {
        int i = afterSpace(text, end);
        return i < text.length() && text.charAt(i) == separator ? afterSpace(text, i + 1) : i;
    }

    private static int afterSpace(String text, int from) {
        int i = from;
        while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static InvalidInputException trailing(TreeBuilder tree, SourceText source, int offset) {
        return tree.refusal(
                source.at(offset),
                Label.of("不止一个 JSON 值", "followed by more after its end"),
                Label.of("单独一个 JSON 值", "one JSON value"),
                Label.of("请删去多余的内容；多条记录请用 .ndjson。", "Remove what follows; write several records as NDJSON."));
    }

    static InvalidInputException empty(SourceText source) {
        return source.refusal(
                0, Label.of("空", "empty"), Label.of("非空内容", "filled in"), Label.of("请填写内容。", "Write its content."));
    }
}
