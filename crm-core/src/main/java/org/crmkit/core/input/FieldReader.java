package org.crmkit.core.input;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * Reads the fields of one object. Whatever is wrong goes to the {@link Problems} and reading goes on with an empty value, so
 * that one pass tells everything. {@link #finish()} reports the fields nobody asked for, with the nearest name somebody did.
 *
 * <pre>{@code
 * FieldReader order = FieldReader.of(node, problems);
 * Optional<String> id = order.string("id");
 * Optional<Money> amount = order.money("amount");
 * Optional<LocalDate> due = order.optional("due", Shapes.date());
 * order.finish();
 * }</pre>
 *
 * Methods named after a kind want the field; {@link #optional} lets it be absent or null.
 */
public final class FieldReader {

    /** What a problem quotes as the value of a field that is not there. */
    public static final Label MISSING = Label.of("空缺", "missing");

    private final Node node;
    private final Problems problems;
    private final boolean silent;
    private final int before;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<FieldReader> nested = new ArrayList<>();

    private FieldReader(Node node, Problems problems, boolean silent) {
        this.node = node;
        this.problems = problems;
        this.silent = silent;
        this.before = problems.count();
    }

    /** Obtains a reader of {@code node}; if that is no object, says so once and reads nothing. */
    public static FieldReader of(Node node, Problems problems) {
        boolean isObject = node instanceof Node.Fields;
        FieldReader reader = new FieldReader(node, problems, !isObject);
        if (!isObject) {
            problems.add(
                    node,
                    Label.of("一个对象", "an object"),
                    Label.of("请按字段名逐项填写。", "Write its fields, each with its name."));
        }
        return reader;
    }

    /** Returns where the object begins. */
    public Position at() {
        return node.at();
    }

    /** Returns the path of the object. */
    public String path() {
        return node.path();
    }

    /** Returns where everything that is wrong goes. */
    public Problems problems() {
        return problems;
    }

    /** Tells whether nothing has been found wrong since this reader was made. */
    public boolean isSound() {
        return !silent && problems.count() == before;
    }

    /**
     * Returns what {@code make} makes of the values read, if all of them could be read; empty otherwise. An
     * {@link IllegalArgumentException} from a constructor becomes a problem of this object.
     */
    public <T> Optional<T> build(Supplier<T> make) {
        if (!isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException e) {
            String said = String.valueOf(e.getMessage());
            problems.add(
                    node,
                    Label.of("各字段彼此相符的对象", "an object whose fields agree with each other"),
                    Label.of("原因：" + said, said));
            return Optional.empty();
        }
    }

    /** Returns the names of the fields written, in their order; asking for them does not make them known. */
    public List<String> names() {
        return node instanceof Node.Fields fields ? List.copyOf(fields.fields().keySet()) : List.of();
    }

    /** Returns the node of a field, if it is written and not null; the field counts as known. */
    public Optional<Node> node(String name) {
        known.add(name);
        return node instanceof Node.Fields fields
                ? Optional.ofNullable(fields.fields().get(name)).filter(n -> !(n instanceof Node.Nothing))
                : Optional.empty();
    }

    /** Returns the value of a field that must be there. */
    public <T> Optional<T> required(String name, Shape<T> shape) {
        known.add(name);
        if (silent || !(node instanceof Node.Fields fields)) {
            return Optional.empty();
        }
        Node child = fields.fields().get(name);
        if (child == null) {
            problems.add(new Problem(
                    node.at(),
                    childPath(name),
                    MISSING,
                    shape.expected(),
                    Label.of("请补上 " + name + "。", "Add " + name + " here.")));
            return Optional.empty();
        }
        return shape.read(child, problems);
    }

    /** Returns the value of a field that may be absent or null. */
    public <T> Optional<T> optional(String name, Shape<T> shape) {
        return node(name).flatMap(n -> shape.read(n, problems));
    }

    /** Reads a text that is not blank. */
    public Optional<String> string(String name) {
        return required(name, Shapes.string());
    }

    /** Reads a text that is not blank, if it is there. */
    public Optional<String> optionalString(String name) {
        return optional(name, Shapes.string());
    }

    /** Reads a slug. */
    public Optional<String> slug(String name) {
        return required(name, Shapes.slug());
    }

    /** Reads a whole number from {@code min} to {@code max}. */
    public Optional<Long> integer(String name, long min, long max) {
        return required(name, Shapes.integer(min, max));
    }

    /** Reads a number from {@code min} to {@code max}, written as BigDecimal reads them. */
    public Optional<BigDecimal> decimal(String name, String min, String max) {
        return required(name, Shapes.decimal(new BigDecimal(min), new BigDecimal(max)));
    }

    /** Reads a number of any size. */
    public Optional<BigDecimal> decimal(String name) {
        return required(name, Shapes.decimal());
    }

    /** Reads an amount with its currency, {@code CNY 5000.00}. */
    public Optional<Money> money(String name) {
        return required(name, Shapes.money());
    }

    /** Reads a length of time, {@code 4 working hours}. */
    public Optional<Span> span(String name) {
        return required(name, Shapes.span());
    }

    /** Reads a day, {@code 2026-01-15}. */
    public Optional<LocalDate> date(String name) {
        return required(name, Shapes.date());
    }

    /** Reads a moment with its offset, {@code 2026-01-15T09:30:00+08:00}. */
    public Optional<Instant> instant(String name) {
        return required(name, Shapes.instant());
    }

    /** Reads true or false. */
    public Optional<Boolean> flag(String name) {
        return required(name, Shapes.flag());
    }

    /** Reads a wording in both languages. */
    public Optional<Label> label(String name) {
        return required(name, Shapes.label());
    }

    /** Reads one of a closed list, by its code. */
    public <T> Optional<T> choice(String name, Map<String, T> byCode) {
        return required(name, Shapes.choice(byCode));
    }

    /** Reads a list. */
    public <T> Optional<List<T>> list(String name, Shape<T> item) {
        return required(name, Shapes.list(item));
    }

    /** Reads what repeats by slug, in the order written. */
    public <T> Optional<Map<String, T>> slugMap(String name, Shape<T> value) {
        return required(name, Shapes.slugMap(value));
    }

    /** Reads an object and makes something of it; fields {@code bind} did not ask for are problems. */
    public <T> Optional<T> fields(String name, Function<FieldReader, T> bind) {
        return required(name, Shapes.draft(bind));
    }

    /** Returns a reader of a nested object that must be there; it is finished together with this one. */
    public FieldReader fields(String name) {
        FieldReader reader = required(name, Shapes.any(Label.of("一个对象", "an object")))
                .map(n -> of(n, problems))
                .orElseGet(() -> new FieldReader(node, problems, true));
        nested.add(reader);
        return reader;
    }

    /** Reports the fields that nobody asked for, here and in nested objects. */
    public void finish() {
        nested.forEach(FieldReader::finish);
        if (silent || !(node instanceof Node.Fields fields)) {
            return;
        }
        fields.fields().forEach((name, child) -> {
            if (!known.contains(name)) {
                problems.add(new Problem(
                        fields.fieldsAt().getOrDefault(name, child.at()),
                        childPath(name),
                        Label.of("未知字段", "an unknown field"),
                        known.isEmpty()
                                ? Label.of("空对象", "left out, because this object has no fields")
                                : Label.of(String.join("、", known) + " 之一", "one of " + String.join(", ", known)),
                        Nearest.suggestion(name, known)));
            }
        });
    }

    private String childPath(String name) {
        return path().isEmpty() ? name : path() + "." + name;
    }
}
