package org.crmkit.core.document;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Makes random values of any record or sealed type of ours from a seed: every component at random, again and again until the
 * constructor takes them. What chance hardly ever finds has a maker of its own.
 */
final class Arbitrary {

    private static final int TRIES = 400;
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final String[] WILD = {
        "O'Neill & Söhne",
        "上海示例有限公司",
        "a \"quoted\" text",
        "back\\slash",
        "two\nlines\twith a tab",
        "emoji \ud83d\ude00",
        "</script>",
        "{crmkit|x}",
        "\u2028 line separator",
        "=1+1",
        " leading and trailing ",
        "%s ${env}",
        "null",
        "0"
    };

    /** Components that hold the slug of something else, though not every record checks it. */
    private static final Set<String> SLUGS = Set.of("grade", "tier", "code", "slug", "level", "from", "to");

    private final Random random;
    private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

    Arbitrary(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1); // neighbouring seeds begin alike
        makers.put(boolean.class, random::nextBoolean);
        makers.put(Boolean.class, random::nextBoolean);
        makers.put(int.class, () -> random.nextInt(7) == 0 ? random.nextInt(10_000) : random.nextInt(10));
        makers.put(Integer.class, () -> random.nextInt(60));
        makers.put(long.class, () -> (long) random.nextInt(100));
        makers.put(Long.class, () -> (long) random.nextInt(100));
        makers.put(double.class, this::number);
        makers.put(Double.class, this::number);
        makers.put(BigDecimal.class, this::decimal);
        makers.put(Instant.class, this::instant);
        makers.put(LocalDate.class, () -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3650)));
        makers.put(Duration.class, () -> Duration.ofSeconds(random.nextInt(1_000_000)));
        makers.put(ZoneId.class, () -> ZoneId.of(pick("Asia/Shanghai", "Europe/Berlin", "UTC")));
        makers.put(Money.class, () -> Money.of(CNY, amount()));
        makers.put(CurrencyUnit.class, () -> CNY);
        makers.put(Label.class, () -> Label.of(text(), text()));
        makers.put(RulebookVersion.class, () -> RulebookVersion.of(slug(), "2026." + random.nextInt(10)));
        Makers.addTo(makers, this);
    }

    /** Makes every value of a type by a maker of one's own. */
    <T> Arbitrary with(Class<T> type, Supplier<T> maker) {
        makers.put(type, maker);
        return this;
    }

    Random random() {
        return random;
    }

    <T> T of(Class<T> type) {
        return type.isPrimitive() ? unchecked(value(type, "")) : type.cast(value(type, ""));
    }

    <T> List<T> some(Class<T> type, int most) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(of(type));
        }
        return some;
    }

    <T> Optional<T> maybe(Class<T> type) {
        return random.nextBoolean() ? Optional.of(of(type)) : Optional.empty();
    }

    @SafeVarargs
    final <T> T pick(T... among) {
        return among[random.nextInt(among.length)];
    }

    String slug() {
        return pick("a", "gold", "key-account", "x9", "sales-manager")
                + (random.nextBoolean() ? "" : random.nextInt(100));
    }

    String text() {
        return random.nextInt(3) == 0 ? pick(WILD) : slug() + " " + pick(WILD);
    }

    Money money(int least, int most) {
        return Money.of(CNY, BigDecimal.valueOf(least * 100L + random.nextInt((most - least) * 100 + 1), 2));
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            if (generic.getRawType() == Optional.class) {
                return random.nextBoolean() ? Optional.of(value(parts[0], name)) : Optional.empty();
            }
            if (generic.getRawType() == List.class) {
                List<Object> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(parts[0], name));
                }
                return items;
            }
            if (Map.class.isAssignableFrom((Class<?>) generic.getRawType())) {
                Map<Object, Object> entries =
                        generic.getRawType() == Map.class ? new LinkedHashMap<>() : new java.util.TreeMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    entries.put(value(parts[0], "slug"), value(parts[1], name));
                }
                return entries;
            }
            if (Set.class.isAssignableFrom((Class<?>) generic.getRawType())) {
                Set<Object> items =
                        generic.getRawType() == Set.class ? new LinkedHashSet<>() : new java.util.TreeSet<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(parts[0], name));
                }
                return items;
            }
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw.isSealed() && !raw.isRecord()) {
                raw = pick(raw.getPermittedSubclasses());
            }
            Class<?> chosen = raw;
            if (raw.isRecord()) {
                return retried(chosen, () -> record(chosen, parts[0]));
            }
            throw new AssertionError("Arbitrary cannot make " + type);
        }
        return type == String.class && SLUGS.contains(name) ? slug() : plain((Class<?>) type);
    }

    private Object plain(Class<?> type) {
        Supplier<?> maker = makers.get(type);
        if (maker != null) {
            return retried(type, maker);
        }
        if (type == String.class) {
            return random.nextInt(3) == 0 ? text() : slug();
        }
        if (type.isEnum()) {
            return pick(type.getEnumConstants());
        }
        if (type.isSealed() && !type.isRecord()) {
            return plain(pick(leaves(type).toArray(Class<?>[]::new)));
        }
        if (type.isRecord()) {
            return retried(type, () -> record(type, type));
        }
        throw new AssertionError("Arbitrary cannot make a " + type.getName() + "; add a maker to Makers.");
    }

    static List<Class<?>> leaves(Class<?> type) {
        List<Class<?>> leaves = new ArrayList<>();
        for (Class<?> each : type.getPermittedSubclasses()) {
            if (each.isSealed()) {
                leaves.addAll(leaves(each));
            } else {
                leaves.add(each);
            }
        }
        return leaves;
    }

    private static Object retried(Class<?> type, Supplier<?> maker) {
        IllegalArgumentException last = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                return maker.get();
            } catch (IllegalArgumentException e) {
                last = e;
            }
        }
        throw new AssertionError("Chance makes no " + type.getName() + "; add a maker to Makers.", last);
    }

    private Object record(Class<?> type, Type argument) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(
                        component.getGenericType() instanceof TypeVariable ? argument : component.getGenericType(),
                        component.getName()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause instanceof IllegalArgumentException ? cause : new IllegalArgumentException(cause);
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record cannot be made", e);
        }
    }

    private double number() {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(100);
            case 1 -> random.nextDouble();
            case 2 -> random.nextGaussian() * 1e12;
            case 3 -> random.nextGaussian() * 1e-9;
            default -> random.nextInt(1000) / 8.0;
        };
    }

    private BigDecimal decimal() {
        return switch (random.nextInt(4)) {
            case 0 -> new BigDecimal(new BigInteger(60, random), random.nextInt(20));
            case 1 -> BigDecimal.valueOf(random.nextInt(9), -random.nextInt(4));
            default -> BigDecimal.valueOf(random.nextInt(101), 2);
        };
    }

    private BigDecimal amount() {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.ZERO.setScale(2);
            case 1 -> BigDecimal.valueOf(-1L - random.nextInt(1_000_000), 2);
            case 2 -> BigDecimal.valueOf(random.nextLong(100_000_000_000_000_00L), 2);
            default -> BigDecimal.valueOf(1L + random.nextInt(100_000_000), 2);
        };
    }

    private Instant instant() {
        Instant second = Instant.ofEpochSecond(1_577_836_800L + random.nextInt(300_000_000));
        return random.nextInt(4) == 0 ? second.plusNanos(random.nextInt(1_000_000_000)) : second;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // what is drawn fits the component it is for
    private static <T> T unchecked(Object value) {
        return (T) value;
    }
}
