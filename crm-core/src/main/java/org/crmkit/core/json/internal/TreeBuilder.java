package org.crmkit.core.json.internal;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.Limits;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.jspecify.annotations.Nullable;

/** Builds the located tree from what a parser meets, and holds it to the limits. Not for sharing between threads. */
public final class TreeBuilder {

    private static final class Frame {
        final Position at;
        final String path;
        final @Nullable Map<String, Node> fields;
        final Map<String, Position> fieldsAt = new LinkedHashMap<>();
        final List<Node> items = new ArrayList<>();

        @Nullable
        String name;

        Frame(Position at, String path, boolean isObject) {
            this.at = at;
            this.path = path;
            this.fields = isObject ? new LinkedHashMap<>() : null;
        }

        String childPath() {
            if (fields == null) {
                return path + "[" + items.size() + "]";
            }
            return path.isEmpty() ? String.valueOf(name) : path + "." + name;
        }
    }

    private static final int LONGEST_NAME = 200;
    private static final int MOST_PROBLEMS = 100;
    private static final long MOST_PATHS = 50_000_000;

    private final Limits limits;
    private final String rootPath;
    private final Problems problems = new Problems();
    private final Deque<Frame> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int count;
    private long paths;

    /** Creates a builder of one tree, whose root has the empty path. */
    public TreeBuilder(Limits limits) {
        this(limits, "");
    }

    /** Creates a builder of a tree that stands at {@code root} in a larger one. */
    public TreeBuilder(Limits limits, String root) {
        this.limits = limits;
        this.rootPath = root;
    }

    /** Returns the path of the value that comes next, or of what is open. */
    public String path() {
        Frame frame = open.peek();
        if (frame == null) {
            return rootPath;
        }
        return frame.fields != null && frame.name == null ? frame.path : frame.childPath();
    }

    /** Tells whether the next thing must be a field name. */
    public boolean wantsName() {
        Frame frame = open.peek();
        return frame != null && frame.fields != null && frame.name == null;
    }

    /** Tells whether an object or a list is open. */
    public boolean isInside() {
        return !open.isEmpty();
    }

    /** Begins an object or a list. */
    public void begin(Position at, boolean isObject) {
        String path = next(at);
        if (open.size() >= limits.depth()) {
            throw refusal(
                    at,
                    Label.of("第 " + (limits.depth() + 1) + " 层嵌套", "nested " + (limits.depth() + 1) + " levels deep"),
                    Label.of("不超过 " + limits.depth() + " 层的嵌套", "nested at most " + limits.depth() + " levels deep"),
                    Label.of("请减少嵌套层次。", "Flatten it."));
        }
        open.push(new Frame(at, path, isObject));
    }

    /** Ends what was begun last. */
    public void end() {
        Frame frame = open.pop();
        put(
                frame.fields != null
                        ? new Node.Fields(frame.at, frame.path, frame.fields, frame.fieldsAt)
                        : new Node.Items(frame.at, frame.path, frame.items));
    }

    /** Takes the name of the next value. */
    public void name(Position at, String name) {
        checkText(at, name);
        if (name.length() > LONGEST_NAME) {
            throw refusal(
                    at,
                    Label.of(name.length() + " 个字符的字段名", "a field name of " + name.length() + " characters"),
                    Label.of("不超过 " + LONGEST_NAME + " 个字符的字段名", "at most " + LONGEST_NAME + " characters long"),
                    Label.of("请缩短字段名。", "Shorten it."));
        }
        Frame frame = open.element();
        frame.name = name;
        Position first = frame.fieldsAt.putIfAbsent(name, at);
        if (first != null) {
            problems.add(new Problem(
                    at,
                    frame.childPath(),
                    Label.of(
                            "重复的字段（首次见第 " + first.line() + " 行）",
                            "given a second time (first in line " + first.line() + ")"),
                    Label.of("只出现一次的字段", "given once"),
                    Label.of("请删去其中一个。", "Remove one of the two.")));
            if (problems.count() >= MOST_PROBLEMS) {
                problems.throwIfAny();
            }
        }
    }

    /** Takes a text. */
    public void text(Position at, String value) {
        checkText(at, value);
        put(new Node.Text(at, next(at), value));
    }

    /** Takes true or false. */
    public void flag(Position at, boolean value) {
        put(new Node.Flag(at, next(at), value));
    }

    /** Takes null. */
    public void nothing(Position at) {
        put(new Node.Nothing(at, next(at)));
    }

    /** Takes a number as JSON spells it. */
    public void numeral(Position at, String spelled) {
        String path = next(at);
        int exponentAt = Math.max(spelled.indexOf('e'), spelled.indexOf('E'));
        int digits = 0;
        for (int i = 0; i < (exponentAt < 0 ? spelled.length() : exponentAt); i++) {
            digits += Character.isDigit(spelled.charAt(i)) ? 1 : 0;
        }
        BigDecimal value = null;
        int exponentDigits = exponentAt < 0 ? 0 : spelled.length() - exponentAt - 1;
        if (digits <= limits.numberDigits() && exponentDigits <= 8) {
            value = new BigDecimal(spelled);
            long magnitude = (long) value.precision() - value.scale() - 1;
            if (Math.abs(magnitude) > limits.exponent()
                    || Math.abs((long) value.scale()) > limits.exponent() + limits.numberDigits()) {
                value = null;
            }
        }
        if (value == null) {
            throw refusal(
                    at,
                    Label.same(shortened(spelled)),
                    Label.of(
                            "不超过 " + limits.numberDigits() + " 位、指数在 ±" + limits.exponent() + " 以内的数",
                            "a number of at most " + limits.numberDigits() + " digits and an exponent within "
                                    + limits.exponent()),
                    Label.of("请写正常大小的数。", "Write a number of ordinary size."));
        }
        put(new Node.Numeral(at, path, value));
    }

    /** Returns the tree, once everything opened is closed. */
    public Node finish() {
        problems.throwIfAny();
        if (root == null) {
            throw new IllegalStateException("The parser ended before the document did.");
        }
        return root;
    }

    /** Returns the exception that says everything found so far and this. */
    public InvalidInputException refusal(Position at, Label value, Label bound, Label fix) {
        Problems all = new Problems();
        all.addAll(problems.list());
        all.add(new Problem(at, path(), value, bound, fix));
        return new InvalidInputException(all.list());
    }

    private void put(Node node) {
        Frame frame = open.peek();
        if (frame == null) {
            root = node;
        } else if (frame.fields != null) {
            frame.fields.putIfAbsent(String.valueOf(frame.name), node);
            frame.name = null;
        } else {
            frame.items.add(node);
        }
    }

    /** Counts one more value and returns its path. Paths are held down too: long names around many values multiply. */
    private String next(Position at) {
        count(at);
        String path = path();
        paths += path.length();
        if (paths > MOST_PATHS) {
            throw refusal(
                    at,
                    Label.of("被过长的字段名层层包围的值", "inside too many long field names"),
                    Label.of("字段名较短的文件", "in a document with shorter field names"),
                    Label.of("请缩短字段名或减少嵌套层次。", "Shorten the names or flatten the document."));
        }
        return path;
    }

    private void count(Position at) {
        if (++count > limits.nodes()) {
            String most = Formats.number(BigDecimal.valueOf(limits.nodes()));
            throw refusal(
                    at,
                    Label.of(
                            "第 " + Formats.number(BigDecimal.valueOf(count)) + " 个值",
                            "value number " + Formats.number(BigDecimal.valueOf(count))),
                    Label.of("不超过 " + most + " 个值的文件", "in a document of at most " + most + " values"),
                    Label.of("请拆分文件，或将大表改用 CSV 或 NDJSON。", "Split it, or hand in large tables as CSV or NDJSON."));
        }
    }

    private void checkText(Position at, String text) {
        if (text.length() > limits.textLength()) {
            String most = Formats.number(BigDecimal.valueOf(limits.textLength()));
            throw refusal(
                    at,
                    Label.of(
                            "长达 " + Formats.number(BigDecimal.valueOf(text.length())) + " 个字符的文本",
                            "a text of " + Formats.number(BigDecimal.valueOf(text.length())) + " characters"),
                    Label.of("不超过 " + most + " 个字符的文本", "at most " + most + " characters long"),
                    Label.of("请缩短文本。", "Shorten it."));
        }
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (Controls.isControl(c) || Character.getType(c) == Character.SURROGATE) {
                throw refusal(
                        at,
                        Label.of(
                                "含有控制字符 " + Controls.name(c) + " 的文本",
                                "a text with the control character " + Controls.name(c)),
                        Label.of("由可见字符、空格、制表符和换行组成的文本", "printable text, spaces, tabs and line breaks"),
                        Label.of("请删除该字符。", "Remove that character."));
            }
            if (c > 0xffff) {
                i++;
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
