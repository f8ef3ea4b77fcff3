package org.crmkit.core.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.jspecify.annotations.Nullable;

/** What several drafts have in common. */
public final class Drafts {

    private Drafts() {}

    /** Returns a value a complete draft has. */
    public static <T> T given(@Nullable T value, String path) {
        checkArgument(
                value != null,
                "%s is missing; a draft must be complete before it becomes a rule. Validate it first.",
                path);
        return value;
    }

    /** Keeps the order written; what is absent stays absent. */
    public static <T> @Nullable Map<String, T> ordered(@Nullable Map<String, T> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Reads the fields of a closed list of names, those that are there. */
    public static <T> Map<String, T> named(FieldReader fields, List<String> names, Shape<T> shape) {
        Map<String, T> values = new LinkedHashMap<>();
        names.forEach(name -> fields.optional(name, shape).ifPresent(value -> values.put(name, value)));
        return values;
    }

    /** Reads the numbers of a closed list of names. */
    public static Optional<Map<String, BigDecimal>> numbers(FieldReader fields, String name, List<String> names) {
        return fields.optional(name, Shapes.draft(f -> {
            Map<String, BigDecimal> values = named(f, names, Shapes.decimal());
            values.replaceAll((slug, value) -> plain(value));
            return values;
        }));
    }

    /** Reads a number that may be absent. */
    public static Optional<BigDecimal> number(FieldReader fields, String name) {
        return fields.optional(name, Shapes.decimal()).map(Drafts::plain);
    }

    /** Drops needless zeros from each number of a map. */
    public static Map<String, BigDecimal> plain(Map<String, BigDecimal> numbers) {
        Map<String, BigDecimal> plain = new LinkedHashMap<>(numbers);
        plain.replaceAll((slug, value) -> plain(value));
        return plain;
    }

    /** Drops needless zeros: 0.8 and 0.80 are one rule, and no comparison may find a difference. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Finds names that are missing or unknown; tells whether neither is. */
    public static boolean checkNames(Map<String, ?> map, List<String> names, Findings findings, String... path) {
        boolean complete = true;
        for (String name : names) {
            if (map.get(name) == null) {
                complete = false;
                findings.add(
                        Label.of("空缺", "missing"),
                        Label.of("数字；" + names.size() + " 项都要填写", "a number, as for all " + names.size()),
                        Label.of("不计入的一项请填 0。", "Give 0 to one that does not count."),
                        below(path, name));
            }
        }
        for (String name : map.keySet()) {
            if (!names.contains(name)) {
                complete = false;
                findings.add(
                        Label.of(String.join("、", names) + " 之一", "one of " + String.join(", ", names)),
                        Label.of("请删除或改名。", "Remove or rename it."),
                        below(path, name));
            }
        }
        return complete;
    }

    /** Finds weights that do not add up to 1. */
    public static void checkSum(Map<String, BigDecimal> weights, Findings findings, String... path) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            String total = Formats.plain(sum);
            findings.add(
                    Label.of("合计为 " + total + " 的权重", "weights that add up to " + total),
                    Label.of("合计为 1 的权重", "weights that add up to 1"),
                    Label.of("请调整其中一项。", "Change one of them."),
                    path);
        }
    }

    /** Returns the values of an enum by its slugs, for a policy. */
    public static <E extends Enum<E>> Map<E, BigDecimal> byEnum(
            Map<String, BigDecimal> map, Class<E> type, Function<E, String> slug, String path) {
        Map<E, BigDecimal> values = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            values.put(constant, given(map.get(slug.apply(constant)), path + "." + slug.apply(constant)));
        }
        return values;
    }

    /** Returns values by their codes, as {@link org.crmkit.core.input.Shapes#choice} takes them. */
    public static <T> Map<String, T> codes(T[] values, Function<T, String> code) {
        Map<String, T> codes = new LinkedHashMap<>();
        for (T value : values) {
            codes.put(code.apply(value), value);
        }
        return codes;
    }

    private static String[] below(String[] path, String key) {
        String[] longer = Arrays.copyOf(path, path.length + 1);
        longer[path.length] = "[" + key + "]";
        return longer;
    }
}
