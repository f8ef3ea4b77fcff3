package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/** A group of values of one variable. */
public sealed interface Bin {

    /** Handles each kind. */
    <R> R fold(Function<Between, R> between, Function<OneOf, R> oneOf, Function<Missing, R> missing);

    /** Returns whether a value belongs to it; empty stands for a missing value. */
    boolean holds(Optional<String> value);

    /** Returns what it is called. */
    Label label();

    /**
     * Numbers from one to below another.
     *
     * @param from inclusive; empty for no lower end
     * @param to exclusive; empty for no upper end
     */
    record Between(Optional<BigDecimal> from, Optional<BigDecimal> to) implements Bin {

        public Between {
            checkArgument(
                    from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) < 0,
                    "Between was from %s to %s; it must rise.",
                    from,
                    to);
        }

        /** Obtains the numbers below an end. */
        public static Between below(String to) {
            return new Between(Optional.empty(), Optional.of(new BigDecimal(to)));
        }

        /** Obtains the numbers from a start, inclusive, to below an end. */
        public static Between of(String from, String to) {
            return new Between(Optional.of(new BigDecimal(from)), Optional.of(new BigDecimal(to)));
        }

        /** Obtains the numbers from a start, inclusive. */
        public static Between from(String from) {
            return new Between(Optional.of(new BigDecimal(from)), Optional.empty());
        }

        @Override
        public <R> R fold(Function<Between, R> between, Function<OneOf, R> oneOf, Function<Missing, R> missing) {
            return between.apply(this);
        }

        @Override
        public boolean holds(Optional<String> value) {
            if (value.isEmpty() || value.get().length() > 40) {
                return false;
            }
            BigDecimal number;
            try {
                number = new BigDecimal(value.get());
            } catch (NumberFormatException notANumber) {
                return false;
            }
            return from.map(low -> number.compareTo(low) >= 0).orElse(true)
                    && to.map(high -> number.compareTo(high) < 0).orElse(true);
        }

        @Override
        public Label label() {
            String low = from.map(Formats::plain).orElse("");
            String high = to.map(Formats::plain).orElse("");
            if (low.isEmpty()) {
                return high.isEmpty() ? Label.of("任意数值", "any number") : Label.of(high + "以下", "below " + high);
            }
            return high.isEmpty()
                    ? Label.of(low + "及以上", low + " and more")
                    : Label.of(low + "至" + high + "（不含）", low + " to below " + high);
        }
    }

    /**
     * Named categories.
     *
     * @param values as they are written, at least one
     * @param label what they are called together
     */
    record OneOf(List<String> values, Label label) implements Bin {

        public OneOf {
            values = List.copyOf(values);
            checkArgument(!values.isEmpty(), "OneOf.values was empty; name at least one category.");
        }

        @Override
        public <R> R fold(Function<Between, R> between, Function<OneOf, R> oneOf, Function<Missing, R> missing) {
            return oneOf.apply(this);
        }

        @Override
        public boolean holds(Optional<String> value) {
            return value.isPresent() && values.contains(value.get());
        }
    }

    /** No value. */
    record Missing() implements Bin {

        @Override
        public <R> R fold(Function<Between, R> between, Function<OneOf, R> oneOf, Function<Missing, R> missing) {
            return missing.apply(this);
        }

        @Override
        public boolean holds(Optional<String> value) {
            return value.isEmpty();
        }

        @Override
        public Label label() {
            return Label.of("缺失", "missing");
        }
    }
}
