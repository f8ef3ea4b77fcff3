package org.crmkit.core.input;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** The usual shapes of values. */
public final class Shapes {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,6})?)");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private Shapes() {}

    /** A value of a kind that {@code parse} makes of a string; an {@link IllegalArgumentException} means that it cannot. */
    private static <T> Shape<T> text(Label expected, Label fix, Function<String, T> parse) {
        return new Described<>(expected) {
            @Override
            public Optional<T> read(Node node, Problems problems) {
                if (node instanceof Node.Text text) {
                    try {
                        return Optional.of(parse.apply(text.value()));
                    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
                        problems.add(node, expected, fix);
                        return Optional.empty();
                    }
                }
                problems.add(node, expected, fix);
                return Optional.empty();
            }
        };
    }

    /** A text that is not blank. */
    public static Shape<String> string() {
        return text(
                Label.of("非空的文本", "a text that is not blank"),
                Label.of(
                        "请填写文本；数字和 true、false、null 若作文本须加引号。",
                        "Write a text; put quotes around a number, true, false or null that is meant as one."),
                s -> {
                    checkArgument(!s.isBlank(), "blank");
                    return s;
                });
    }

    /** A slug: what names a thing within a rulebook or a catalogue. */
    public static Shape<String> slug() {
        return text(
                Label.of("由 a-z、0-9 和中间连字符组成的短名", "a slug of a-z, 0-9 and inner hyphens"),
                Label.of("例如 gold 或 sales-manager。", "Write it like gold or sales-manager."),
                s -> {
                    checkArgument(RuleKey.isSlug(s), "no slug");
                    return s;
                });
    }

    /** A length of time with its unit, {@code 4 working hours}. */
    public static Shape<Span> span() {
        return text(
                Label.of("带单位的时长", "a whole number and a unit of time"),
                Label.of(
                        "请写成 4 working hours、30 days 或 12 months 这样的形式。",
                        "Write it like 4 working hours, 30 days or 12 months."),
                Span::parse);
    }

    /** A day, {@code 2026-01-15}. */
    public static Shape<LocalDate> date() {
        return text(
                Label.of("存在的日期，格式为年-月-日", "a day that exists, as year-month-day"),
                Label.of("请写成 2026-01-15 这样的形式。", "Write it like 2026-01-15."),
                s -> {
                    checkArgument(DATE.matcher(s).matches(), "no date");
                    return LocalDate.parse(s);
                });
    }

    /** A moment with its offset, {@code 2026-01-15T09:30:00+08:00}. */
    public static Shape<Instant> instant() {
        return text(
                Label.of("带时区偏移的时刻", "a moment with its offset from UTC"),
                Label.of("请写成 2026-01-15T09:30:00+08:00 这样的形式。", "Write it like 2026-01-15T09:30:00+08:00."),
                s -> {
                    checkArgument(!s.isEmpty() && s.length() <= 40 && Character.isDigit(s.charAt(0)), "no moment");
                    return OffsetDateTime.parse(s).toInstant();
                });
    }

    /** An amount of money with its currency, {@code CNY 5000.00}. */
    public static Shape<Money> money() {
        return text(
                Label.of("带币种的金额", "an amount with its currency"),
                Label.of(
                        "请写成 CNY 5000.00 这样的形式，小数位不超过该币种的位数。",
                        "Write it like CNY 5000.00, with no more decimals than the currency has."),
                s -> {
                    var matcher = MONEY.matcher(s);
                    checkArgument(matcher.matches(), "no money");
                    return Money.of(CurrencyUnit.of(matcher.group(1)), new BigDecimal(matcher.group(2)));
                });
    }

    /** An amount of money in one currency. */
    public static Shape<Money> money(CurrencyUnit currency) {
        Label expected = Label.of("以 " + currency + " 计的金额", "an amount in " + currency);
        return narrowed(
                money(),
                m -> m.getCurrencyUnit().equals(currency),
                expected,
                Label.of(
                        "请换算成 " + currency + "；一份文件只用一种币种。",
                        "Convert it to " + currency + "; one file keeps to one currency."));
    }

    /** The three letters of a currency, {@code CNY}. */
    public static Shape<CurrencyUnit> currency() {
        return text(
                Label.of("ISO 4217 币种代码", "a currency code of ISO 4217"),
                Label.of("请写三个大写字母，例如 CNY。", "Write its three capital letters, such as CNY."),
                s -> {
                    checkArgument(CURRENCY.matcher(s).matches(), "no currency");
                    try {
                        return CurrencyUnit.of(s);
                    } catch (IllegalCurrencyException e) {
                        throw new IllegalArgumentException(e);
                    }
                });
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    public static Shape<Long> integer(long min, long max) {
        Label expected = range(
                "整数",
                "a whole number",
                Formats.number(BigDecimal.valueOf(min)),
                Formats.number(BigDecimal.valueOf(max)));
        return new Described<>(expected) {
            @Override
            public Optional<Long> read(Node node, Problems problems) {
                if (node instanceof Node.Numeral n
                        && within(n.value(), BigDecimal.valueOf(min), BigDecimal.valueOf(max))
                        && (n.value().signum() == 0
                                || n.value().stripTrailingZeros().scale() <= 0)) {
                    return Optional.of(n.value().longValueExact());
                }
                problems.add(node, expected, numberFix(node));
                return Optional.empty();
            }
        };
    }

    /** A number from {@code min} to {@code max}, both included, exactly as written. */
    public static Shape<BigDecimal> decimal(BigDecimal min, BigDecimal max) {
        Label expected = range("数字", "a number", Formats.number(min), Formats.number(max));
        return new Described<>(expected) {
            @Override
            public Optional<BigDecimal> read(Node node, Problems problems) {
                if (node instanceof Node.Numeral n && within(n.value(), min, max)) {
                    return Optional.of(n.value());
                }
                problems.add(node, expected, numberFix(node));
                return Optional.empty();
            }
        };
    }

    /** A number of any size that a computation may use. */
    public static Shape<BigDecimal> decimal() {
        Label expected = Label.of("数字", "a number");
        return new Described<>(expected) {
            @Override
            public Optional<BigDecimal> read(Node node, Problems problems) {
                if (node instanceof Node.Numeral n) {
                    return Optional.of(n.value());
                }
                problems.add(node, expected, numberFix(node));
                return Optional.empty();
            }
        };
    }

    /** True or false. */
    public static Shape<Boolean> flag() {
        Label expected = Label.of("true 或 false", "true or false");
        return new Described<>(expected) {
            @Override
            public Optional<Boolean> read(Node node, Problems problems) {
                if (node instanceof Node.Flag flag) {
                    return Optional.of(flag.value());
                }
                problems.add(node, expected, Label.of("请写 true 或 false，不加引号。", "Write true or false, without quotes."));
                return Optional.empty();
            }
        };
    }

    /** A wording in both languages: an object with {@code zh} and {@code en}. */
    public static Shape<Label> label() {
        return fields(Label.of("含 zh 和 en 两种文本的对象", "an object with a text for zh and one for en"), f -> {
            Optional<String> zh = f.string("zh");
            Optional<String> en = f.string("en");
            return zh.flatMap(z -> en.map(e -> Label.of(z, e)));
        });
    }

    /** One of a closed list, by its code. */
    public static <T> Shape<T> choice(Map<String, T> byCode) {
        Map<String, T> codes = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
        Label expected = Label.of(
                String.join("、", codes.keySet()) + (codes.size() > 1 ? " 之一" : ""),
                (codes.size() > 1 ? "one of " : "") + String.join(", ", codes.keySet()));
        return new Described<>(expected) {
            @Override
            public Optional<T> read(Node node, Problems problems) {
                if (node instanceof Node.Text text && codes.containsKey(text.value())) {
                    return Optional.ofNullable(codes.get(text.value()));
                }
                problems.add(
                        node,
                        expected,
                        node instanceof Node.Text text
                                ? Nearest.suggestion(text.value(), codes.keySet())
                                : Label.of("请写其中一个。", "Write one of them."));
                return Optional.empty();
            }
        };
    }

    /** An object that {@code bind} makes something of; fields that {@code bind} did not ask for are problems. */
    public static <T> Shape<T> fields(Label expected, Function<FieldReader, Optional<T>> bind) {
        return new Described<>(expected) {
            @Override
            public Optional<T> read(Node node, Problems problems) {
                if (!(node instanceof Node.Fields)) {
                    problems.add(node, expected, Label.of("请按字段名逐项填写。", "Write its fields, each with its name."));
                    return Optional.empty();
                }
                FieldReader reader = FieldReader.of(node, problems);
                Optional<T> result = bind.apply(reader);
                reader.finish();
                return result;
            }
        };
    }

    /** An object as {@link #fields(Label, Function)}, bound to something that may be incomplete, such as a draft. */
    public static <T> Shape<T> draft(Function<FieldReader, T> bind) {
        return fields(Label.of("一个对象", "an object"), f -> Optional.of(bind.apply(f)));
    }

    /** A list; empty when one of its items cannot be read. */
    public static <T> Shape<List<T>> list(Shape<T> item) {
        Label expected = Label.of("列表", "a list");
        return new Described<>(expected) {
            @Override
            public Optional<List<T>> read(Node node, Problems problems) {
                if (!(node instanceof Node.Items items)) {
                    problems.add(
                            node,
                            expected,
                            Label.of("请写成列表，只有一项时也要写成列表。", "Write a list, even if there is only one item."));
                    return Optional.empty();
                }
                List<T> values = new ArrayList<>();
                items.items().forEach(i -> item.read(i, problems).ifPresent(values::add));
                return values.size() == items.items().size()
                        ? Optional.of(Collections.unmodifiableList(values))
                        : Optional.empty();
            }
        };
    }

    /** What repeats, by slug, in the order written; empty when one of its values or slugs cannot be read. */
    public static <T> Shape<Map<String, T>> slugMap(Shape<T> value) {
        return map(
                RuleKey::isSlug,
                value,
                Label.of("以短名为字段名的对象", "an object whose field names are slugs"),
                Label.of("由 a-z、0-9 和中间连字符组成的短名", "named by a slug of a-z, 0-9 and inner hyphens"),
                Label.of("请改为 gold 或 sales-manager 这样的短名。", "Name it like gold or sales-manager."));
    }

    /** What is noted for rules, by their path, such as {@code tier.levels}; empty when one of them cannot be read. */
    public static <T> Shape<Map<String, T>> ruleMap(Shape<T> value) {
        return map(
                RuleKey::isPath,
                value,
                Label.of("以规则路径为字段名的对象", "an object whose field names are paths of rules"),
                Label.of("规则路径", "named by the path of a rule"),
                Label.of("请改为 tier.levels 这样的路径。", "Name it like tier.levels."));
    }

    private static <T> Shape<Map<String, T>> map(
            Predicate<String> isName, Shape<T> value, Label expected, Label nameBound, Label nameFix) {
        return new Described<>(expected) {
            @Override
            public Optional<Map<String, T>> read(Node node, Problems problems) {
                if (!(node instanceof Node.Fields fields)) {
                    problems.add(node, expected, Label.of("请为每一项取名。", "Give each entry a name."));
                    return Optional.empty();
                }
                Map<String, T> values = new LinkedHashMap<>();
                fields.fields().forEach((name, child) -> {
                    Optional<T> read = value.read(child, problems);
                    if (isName.test(name)) {
                        read.ifPresent(v -> values.put(name, v));
                    } else {
                        String quoted = "'" + Quoting.shortened(name) + "'";
                        problems.add(new Problem(
                                fields.fieldsAt().getOrDefault(name, child.at()),
                                child.path(),
                                Label.of("名为 " + quoted + " 的字段", "a field named " + quoted),
                                nameBound,
                                nameFix));
                    }
                });
                return values.size() == fields.fields().size()
                        ? Optional.of(Collections.unmodifiableMap(values))
                        : Optional.empty();
            }
        };
    }

    /** A time zone by its region, {@code Asia/Shanghai}. */
    public static Shape<ZoneId> zone() {
        return text(
                Label.of("时区名称", "a time zone"),
                Label.of("请写成 Asia/Shanghai 这样的形式。", "Write it like Asia/Shanghai."),
                ZoneId::of);
    }

    /** What {@code parse} makes of a text; an {@link IllegalArgumentException} from it means that it cannot. */
    public static <T> Shape<T> parsed(Label expected, Label fix, Function<String, T> parse) {
        return text(expected, fix, parse);
    }

    /** The node itself, for what is read elsewhere. */
    public static Shape<Node> any(Label expected) {
        return new Described<>(expected) {
            @Override
            public Optional<Node> read(Node node, Problems problems) {
                return Optional.of(node);
            }
        };
    }

    /** A shape with one more condition. */
    public static <T> Shape<T> narrowed(Shape<T> shape, Predicate<? super T> condition, Label expected, Label fix) {
        return new Described<>(expected) {
            @Override
            public Optional<T> read(Node node, Problems problems) {
                Optional<T> value = shape.read(node, problems);
                if (value.isPresent() && !condition.test(value.get())) {
                    problems.add(node, expected, fix);
                    return Optional.empty();
                }
                return value;
            }
        };
    }

    private static boolean within(BigDecimal value, BigDecimal min, BigDecimal max) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    private static Label range(String zh, String en, String min, String max) {
        return Label.of(min + " 到 " + max + " 的" + zh, en + " from " + min + " to " + max);
    }

    private static Label numberFix(Node node) {
        return node instanceof Node.Numeral
                ? Label.of("请改为此范围内的数。", "Change it to a number in that range.")
                : Label.of("请写数字，不加引号、空格或千位分隔符。", "Write digits, without quotes, spaces or thousands separators.");
    }

    private abstract static class Described<T> implements Shape<T> {
        private final Label expected;

        Described(Label expected) {
            this.expected = expected;
        }

        @Override
        public Label expected() {
            return expected;
        }
    }
}
