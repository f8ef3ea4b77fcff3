package org.crmkit.core.json.codec;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The usual codecs, and the ways to put them together.
 *
 * <pre>{@code
 * static final Codec<Reservation> RESERVATION = Codecs.record("reservation", f -> {
 *     var key = f.required("key", KEY, Reservation::key);
 *     var amount = f.required("amount", Codecs.money(), Reservation::amount);
 *     var expiresAt = f.required("expires-at", Codecs.instant(), Reservation::expiresAt);
 *     return v -> new Reservation(v.get(key), v.get(amount), v.get(expiresAt));
 * });
 * }</pre>
 */
public final class Codecs {

    private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String AMOUNT = "^[A-Z]{3} -?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$";
    private static final String UNITS = "(minute|working minute|hour|working hour|day|working day|week|month|year)s?";

    private Codecs() {}

    /** A record by its fields; {@code describe} takes them down and returns what makes a record of them. */
    public static <T> ObjectCodec<T> record(String name, Function<Fields<T>, Function<Values, T>> describe) {
        return new RecordCodec<>(name, describe);
    }

    /** A sealed type by its cases, told apart by the field {@code kind}. */
    public static <T> ObjectCodec<T> kinds(String name, Consumer<Kinds<T>> describe) {
        return new KindsCodec<>(name, describe);
    }

    /** A shape that also knows how to write. */
    public static <T> Codec<T> of(Shape<T> shape, BiConsumer<T, JsonWriter> write, Schema schema) {
        return new Codec<>() {
            @Override
            public Label expected() {
                return shape.expected();
            }

            @Override
            public Optional<T> read(Node node, Problems problems) {
                return shape.read(node, problems);
            }

            @Override
            public void write(T value, JsonWriter json) {
                write.accept(value, json);
            }

            @Override
            public Schema schema() {
                return schema;
            }
        };
    }

    private static <T> Codec<T> text(Shape<T> shape, Function<T, String> print, Schema schema) {
        return of(
                shape,
                (value, json) -> json.value(print.apply(value)),
                schema.with("description", shape.expected().en()));
    }

    /** A text that is not blank. */
    public static Codec<String> string() {
        return text(
                Shapes.string(),
                s -> Writable.text(s, false),
                Schema.of("string").with("minLength", 1));
    }

    /** A text that may be blank, or empty. */
    public static Codec<String> anyString() {
        Label expected = Label.of("文本", "a text");
        return text(
                Shapes.parsed(expected, Label.of("请填写文本。", "Write a text."), s -> s),
                s -> Writable.text(s, true),
                Schema.of("string"));
    }

    /** A slug. */
    public static Codec<String> slug() {
        return text(Shapes.slug(), Writable::slug, Schema.of("string").with("pattern", SLUG));
    }

    /** The host's own id of something: a text of 1 to 200 characters that {@code make} wraps. */
    public static <T> Codec<T> id(Function<String, T> make, Function<T, String> value) {
        return parsed(
                Label.of("1 至 200 个字符的编号", "an id of 1 to 200 characters"),
                make,
                value,
                Schema.of("string").with("minLength", 1).with("maxLength", 200));
    }

    /** A text that {@code parse} makes something of, with an {@link IllegalArgumentException} if it cannot. */
    public static <T> Codec<T> parsed(
            Label expected, Function<String, T> parse, Function<T, String> print, Schema schema) {
        return text(
                Shapes.parsed(expected, Label.of("请改正该值。", "Correct it."), parse),
                value -> Writable.text(print.apply(value), true),
                schema);
    }

    /**
     * What somebody wrote, or a number that names a person: read and written in full, but never quoted in a problem.
     *
     * @param expected what is accepted, as the end of "it must be ..."
     * @param parse makes it, with an {@link IllegalArgumentException} if the text is refused
     */
    public static <T> Codec<T> personal(Label expected, Function<String, T> parse, Function<T, String> print) {
        return text(
                new PersonalShape<>(expected, parse),
                value -> Writable.text(print.apply(value), false),
                Schema.of("string"));
    }

    /** One of a closed list, by the code each value has in documents. */
    public static <E> Codec<E> choice(E[] values, Function<? super E, String> code) {
        Map<String, E> byCode = new LinkedHashMap<>();
        for (E value : values) {
            byCode.put(code.apply(value), value);
        }
        return of(
                Shapes.choice(byCode),
                (value, json) -> json.value(code.apply(value)),
                Schema.choice(List.copyOf(byCode.keySet())));
    }

    /** One of a closed list whose values have no code of their own: the name in lower case, words joined by hyphens. */
    public static <E extends Enum<E>> Codec<E> choice(E[] values) {
        return choice(values, Codecs::code);
    }

    /** Returns how a constant without a code of its own is spelled: {@code OTHER_CLAIMS} as {@code other-claims}. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An amount with its currency, {@code CNY 5000.00}, of at most 15 digits before the point. */
    public static Codec<Money> money() {
        return text(Shapes.money(), Writable::money, Schema.of("string").with("pattern", AMOUNT));
    }

    /** A currency code of ISO 4217. */
    public static Codec<CurrencyUnit> currency() {
        return text(
                Shapes.currency(), CurrencyUnit::getCode, Schema.of("string").with("pattern", "^[A-Z]{3}$"));
    }

    /** A length of time with its unit, {@code 4 working hours}. */
    public static Codec<Span> span() {
        return text(
                Shapes.span(),
                Span::toString,
                Schema.of("string").with("pattern", "^(0|[1-9][0-9]{0,6}) " + UNITS + "$"));
    }

    /** A day, {@code 2026-01-15}, of the years 0000 to 9999. */
    public static Codec<LocalDate> date() {
        return text(
                Shapes.date(),
                Writable::date,
                Schema.of("string").with("format", "date").with("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    }

    /** A moment, {@code 2026-01-15T01:30:00Z}, of the years 0000 to 9999; any offset is read, UTC is written. */
    public static Codec<Instant> instant() {
        return text(Shapes.instant(), Writable::instant, Schema.of("string").with("pattern", "^[0-9]{4}-.*T.*$"));
    }

    /** An exact length of time as ISO 8601 writes it, {@code PT1H30M}. */
    public static Codec<Duration> duration() {
        return parsed(
                Label.of("ISO 8601 时长，例如 PT1H30M", "a length of time as in ISO 8601, such as PT1H30M"),
                Duration::parse,
                Duration::toString,
                Schema.of("string").with("pattern", "^P.*$"));
    }

    /** A time zone, {@code Asia/Shanghai}. */
    public static Codec<ZoneId> zone() {
        return text(Shapes.zone(), ZoneId::getId, Schema.of("string").with("minLength", 1));
    }

    /** A whole number that an {@code int} holds; what bounds it further is the constructor's. */
    public static Codec<Integer> integer() {
        return integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** A whole number that a {@code long} holds; what bounds it further is the constructor's. */
    public static Codec<Long> whole() {
        return whole(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A whole number from {@code min} to {@code max}. */
    public static Codec<Integer> integer(int min, int max) {
        return whole(min, max).map(Math::toIntExact, Integer::longValue);
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    public static Codec<Long> whole(long min, long max) {
        Shape<Long> shape = Shapes.integer(min, max);
        return of(
                shape,
                (value, json) -> json.value(Writable.whole(value, min, max)),
                Schema.of("integer").with("minimum", min).with("maximum", max));
    }

    /** An exact number with all its decimals. */
    public static Codec<BigDecimal> decimal() {
        return of(Shapes.decimal(), (value, json) -> json.exactly(Writable.decimal(value)), Schema.of("number"));
    }

    /** A computed number, written with the fewest digits that read back as the same number; zero has no sign. */
    public static Codec<Double> number() {
        return of(Shapes.decimal(), (BigDecimal value, JsonWriter json) -> json.value(value), Schema.of("number"))
                .map(BigDecimal::doubleValue, Writable::number);
    }

    /** True or false. */
    public static Codec<Boolean> flag() {
        return of(Shapes.flag(), (value, json) -> json.value(value), Schema.of("boolean"));
    }

    /** A wording in both languages. */
    public static ObjectCodec<Label> label() {
        return record("label", f -> {
            var zh = f.required("zh", string(), Label::zh);
            var en = f.required("en", string(), Label::en);
            return v -> Label.of(v.get(zh), v.get(en));
        });
    }

    /** An edition of a rulebook, {@code acme@2026.1}. */
    public static Codec<RulebookVersion> rulebookVersion() {
        return parsed(
                Label.of("规则手册及其版本，例如 acme@2026.1", "a rulebook and its edition, such as acme@2026.1"),
                text -> {
                    int at = text.indexOf('@');
                    return RulebookVersion.of(text.substring(0, Math.max(0, at)), text.substring(at + 1));
                },
                RulebookVersion::toString,
                Schema.of("string").with("pattern", "^[a-z0-9]+(-[a-z0-9]+)*@[0-9]{1,6}(\\.[0-9]{1,6}){0,3}$"));
    }

    /** A list, in its order. */
    public static <T> Codec<List<T>> list(Codec<T> item) {
        return of(
                Shapes.list(item),
                (values, json) -> {
                    json.beginList();
                    values.forEach(value -> item.write(value, json));
                    json.endList();
                },
                Schema.of("array").with("items", item.schema()));
    }

    /** What repeats by slug, in its order. */
    public static <T> Codec<Map<String, T>> slugMap(Codec<T> value) {
        return of(
                Shapes.slugMap(value),
                (values, json) -> {
                    json.beginObject();
                    values.forEach((slug, each) -> value.write(each, json.name(slug)));
                    json.endObject();
                },
                Schema.of("object")
                        .with("propertyNames", Schema.of("string").with("pattern", SLUG))
                        .with("additionalProperties", value.schema()));
    }

    /** What is kept for some of a closed list, by the code each of them has in documents, in the map's order. */
    public static <K, V> Codec<Map<K, V>> map(K[] keys, Function<? super K, String> code, Codec<V> value) {
        Map<String, K> byCode = new LinkedHashMap<>();
        for (K key : keys) {
            byCode.put(code.apply(key), key);
        }
        return map(
                name -> Optional.ofNullable(byCode.get(name)),
                code,
                Label.of(String.join("、", byCode.keySet()) + " 之一", "one of " + String.join(", ", byCode.keySet())),
                Schema.choice(List.copyOf(byCode.keySet())),
                value);
    }

    /**
     * What is kept by something that a text spells, in the map's order.
     *
     * @param find the key that is spelled so; empty if none is
     * @param expected how a key is spelled, as the end of "it must be named by ..."
     * @param names the schema of such a text
     */
    public static <K, V> Codec<Map<K, V>> map(
            Function<String, Optional<K>> find,
            Function<? super K, String> spell,
            Label expected,
            Schema names,
            Codec<V> value) {
        return of(
                new MapShape<>(find, expected, value),
                (values, json) -> {
                    json.beginObject();
                    values.forEach((key, each) -> value.write(each, json.name(spell.apply(key))));
                    json.endObject();
                },
                Schema.of("object").with("propertyNames", names).with("additionalProperties", value.schema()));
    }

    /**
     * A codec that is made later: what holds others of its own kind names itself by this.
     *
     * @param name what the codec's definition is called
     */
    public static <T> Codec<T> later(String name, Supplier<Codec<T>> codec) {
        return new Codec<>() {
            @Override
            public Label expected() {
                return codec.get().expected();
            }

            @Override
            public Optional<T> read(Node node, Problems problems) {
                return codec.get().read(node, problems);
            }

            @Override
            public void write(T value, JsonWriter json) {
                codec.get().write(value, json);
            }

            @Override
            public Schema schema() {
                return Schema.reference(name);
            }
        };
    }

    private record MapShape<K, V>(Function<String, Optional<K>> find, Label names, Codec<V> value)
            implements Shape<Map<K, V>> {

        @Override
        public Label expected() {
            return Label.of("一个对象", "an object");
        }

        @Override
        public Optional<Map<K, V>> read(Node node, Problems problems) {
            if (!(node instanceof Node.Fields fields)) {
                problems.add(node, expected(), Label.of("请为每一项取名。", "Give each entry a name."));
                return Optional.empty();
            }
            Map<K, V> read = new LinkedHashMap<>();
            fields.fields().forEach((name, child) -> {
                Optional<K> key = find.apply(name);
                if (key.isEmpty()) {
                    problems.add(new Problem(
                            fields.fieldsAt().getOrDefault(name, child.at()),
                            child.path(),
                            Label.of("未知字段", "an unknown field"),
                            names,
                            Label.of("请改名或删除。", "Rename or remove it.")));
                }
                value.read(child, problems).ifPresent(each -> key.ifPresent(known -> read.put(known, each)));
            });
            return read.size() == fields.fields().size()
                    ? Optional.of(Collections.unmodifiableMap(read))
                    : Optional.empty();
        }
    }

    private record PersonalShape<T>(Label expected, Function<String, T> parse) implements Shape<T> {
        @Override
        public Optional<T> read(Node node, Problems problems) {
            Label found = Label.of("不符的内容", "something else");
            if (node instanceof Node.Text text) {
                try {
                    return Optional.of(parse.apply(text.value()));
                } catch (IllegalArgumentException e) {
                    int length = text.value().length();
                    found = Label.of(length + " 个字符的文本", "a text of " + length + " characters");
                }
            }
            problems.add(new Problem(
                    node.at(),
                    node.path(),
                    found,
                    expected,
                    Label.of("请对照原件更正；此处不显示原文。", "Compare it with the original; it is not shown here.")));
            return Optional.empty();
        }
    }
}
