package org.crmkit.core.json;

import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.json.internal.TreeBuilder;
import org.crmkit.core.text.Label;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a strict subset of YAML 1.2 into the located tree: what JSON can say, written with indentation and comments. Only
 * {@code true}, {@code false}, {@code null} and numbers as JSON spells them are more than text, so {@code NO}, {@code 010} and
 * {@code 1_000} are texts; a field without value is null. Refused are anchors, aliases, tags, merge keys, directives, keys
 * that are no text and a second document, besides everything {@link LocatedJson} refuses.
 */
public final class LocatedYaml {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private LocatedYaml() {}

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

    static Node parse(SourceText source, Limits limits) {
        TreeBuilder tree = new TreeBuilder(limits);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(limits.bytes())
                .setParseComments(false)
                .build();
        boolean started = false;
        checkDirectives(source, tree);
        try {
            Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, source.text()));
            while (events.hasNext()) {
                Event event = events.next();
                Position at = event.getStartMark()
                        .map(m -> source.atLine(m.getLine(), m.getColumn()))
                        .orElseGet(() -> source.at(0));
                if (event.getEventId() == Event.ID.DocumentStart) {
                    checkDocument(at, started, tree);
                    started = true;
                } else if (event instanceof NodeEvent node) {
                    checkNode(node, at, tree);
                    accept(node, at, tree);
                } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
                    tree.end();
                }
            }
        } catch (YamlEngineException e) {
            throw malformed(e, source, tree);
        }
        if (!started) {
            throw LocatedJson.empty(source);
        }
        return tree.finish();
    }

    private static void checkDocument(Position at, boolean second, TreeBuilder tree) {
        if (second) {
            throw tree.refusal(
                    at,
                    Label.of("不止一个 YAML 文档", "followed by a second YAML document"),
                    Label.of("单独一个 YAML 文档", "one YAML document"),
                    Label.of("请将第二个文档另存为一个文件。", "Put the second document into a file of its own."));
        }
    }

    /** Directives the parser does not know go by without an event, so that they are looked for in the text. */
    private static void checkDirectives(SourceText source, TreeBuilder tree) {
        int start = 0;
        for (String line : source.text().split("\\R", -1)) {
            if (line.startsWith("%")) {
                throw notPlain(source.at(start), tree, "以 % 指令开头的 YAML", "led by a % directive");
            }
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                return;
            }
            start += line.length() + 1;
        }
    }

    private static void checkNode(NodeEvent node, Position at, TreeBuilder tree) {
        if (node instanceof AliasEvent) {
            throw notPlain(at, tree, "YAML 别名（*）", "an alias (*)");
        }
        if (node.getAnchor().isPresent()) {
            throw notPlain(at, tree, "带有 YAML 锚点（&）的值", "marked with an anchor (&)");
        }
        Optional<String> tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        if (tag.isPresent()) {
            throw notPlain(at, tree, "带有 YAML 标签（" + tag.get() + "）的值", "marked with a tag (" + tag.get() + ")");
        }
        if (tree.wantsName()) {
            if (!(node instanceof ScalarEvent)) {
                throw notPlain(at, tree, "以对象或列表为名的字段", "an object or a list in the place of a field name");
            }
            if (node instanceof ScalarEvent key
                    && key.isPlain()
                    && key.getValue().equals("<<")) {
                throw notPlain(at, tree, "YAML 合并键（<<）", "a merge key (<<)");
            }
        }
    }

    private static void accept(NodeEvent node, Position at, TreeBuilder tree) {
        if (node instanceof CollectionStartEvent) {
            tree.begin(at, node.getEventId() == Event.ID.MappingStart);
        } else if (node instanceof ScalarEvent scalar) {
            if (tree.wantsName()) {
                tree.name(at, scalar.getValue());
            } else if (scalar.isPlain()) {
                plain(scalar.getValue(), at, tree);
            } else {
                tree.text(at, scalar.getValue());
            }
        }
    }

    private static void plain(String value, Position at, TreeBuilder tree) {
        switch (value) {
            case "", "null" -> tree.nothing(at);
            case "true" -> tree.flag(at, true);
            case "false" -> tree.flag(at, false);
            default -> {
                if (NUMBER.matcher(value).matches()) {
                    tree.numeral(at, value);
                } else {
                    tree.text(at, value);
                }
            }
        }
    }

    private static InvalidInputException notPlain(Position at, TreeBuilder tree, String zh, String en) {
        return tree.refusal(
                at,
                Label.of(zh, en),
                Label.of(
                        "不含锚点、别名、标签、合并键和指令的 YAML",
                        "plain YAML, without anchors, aliases, tags, merge keys and directives"),
                Label.of("请直接写出该值；若是文本，请加引号。", "Write the value itself; put quotes around it if it is a text."));
    }

    private static InvalidInputException malformed(YamlEngineException e, SourceText source, TreeBuilder tree) {
        Optional<Mark> mark = e instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().or(marked::getContextMark)
                : Optional.empty();
        int index = mark.map(m -> source.text()
                        .offsetByCodePoints(
                                0,
                                Math.min(
                                        m.getIndex(),
                                        source.text()
                                                .codePointCount(0, source.text().length()))))
                .orElse(source.text().length());
        boolean isTab = index < source.text().length() && source.text().charAt(index) == '\t';
        return tree.refusal(
                source.at(index),
                source.found(index),
                Label.of("格式正确的 YAML", "well-formed YAML"),
                isTab
                        ? Label.of("请用空格缩进，不用制表符。", "Indent with spaces, not with tabs.")
                        : Label.of(
                                "请检查此处及上一行的缩进、引号和冒号后的空格。",
                                "Check the indentation, the quotes and the space after each colon, here and in the line before."));
    }
}
