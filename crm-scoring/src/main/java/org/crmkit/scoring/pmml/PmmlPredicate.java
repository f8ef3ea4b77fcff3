package org.crmkit.scoring.pmml;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A condition of an attribute. It is true, false or, where a value it needs is missing, unknown: PMML 4.4, Tree Models, section
 * "Predicates", with Kleene's tables for the compound ones.
 */
public sealed interface PmmlPredicate {

    /** What a condition came to. */
    enum Truth {
        /** It holds. */
        TRUE,
        /** It does not hold. */
        FALSE,
        /** A value is missing. */
        UNKNOWN;

        static Truth of(boolean holds) {
            return holds ? TRUE : FALSE;
        }
    }

    /**
     * Decides the condition.
     *
     * @param values by field, in the field's type; empty where missing
     */
    Truth decide(Function<String, Optional<PmmlValue>> values);

    /** How a value is compared. */
    enum Operator {
        /** The same. */
        EQUAL("equal"),
        /** Not the same. */
        NOT_EQUAL("notEqual"),
        /** Below. */
        LESS_THAN("lessThan"),
        /** Below or the same. */
        LESS_OR_EQUAL("lessOrEqual"),
        /** Above. */
        GREATER_THAN("greaterThan"),
        /** Above or the same. */
        GREATER_OR_EQUAL("greaterOrEqual"),
        /** No value; never unknown. */
        IS_MISSING("isMissing"),
        /** A value; never unknown. */
        IS_NOT_MISSING("isNotMissing");

        private final String text;

        Operator(String text) {
            this.text = text;
        }

        /** Returns the name in files. */
        public String text() {
            return text;
        }

        boolean needsValue() {
            return this != IS_MISSING && this != IS_NOT_MISSING;
        }
    }

    /** Always one or the other: {@code <True/>} and {@code <False/>}. */
    record Always(boolean holds) implements PmmlPredicate {
        @Override
        public Truth decide(Function<String, Optional<PmmlValue>> values) {
            return Truth.of(holds);
        }
    }

    /**
     * A comparison.
     *
     * @param field whose value
     * @param operator how
     * @param value with what, in the field's type; empty for the two operators about missing values
     */
    record Simple(String field, Operator operator, Optional<PmmlValue> value) implements PmmlPredicate {

        public Simple {
            checkArgument(
                    value.isPresent() == operator.needsValue(),
                    "Simple %s of %s had the value %s; a comparison must have one, a question about missing values none.",
                    operator.text(),
                    field,
                    value);
        }

        @Override
        public Truth decide(Function<String, Optional<PmmlValue>> values) {
            Optional<PmmlValue> found = values.apply(field);
            if (!operator.needsValue()) {
                return Truth.of(found.isEmpty() == (operator == Operator.IS_MISSING));
            }
            if (found.isEmpty()) {
                return Truth.UNKNOWN;
            }
            if (found.get().number().isPresent() != value.orElseThrow().number().isPresent()) {
                return Truth.UNKNOWN; // a text that was let into a field of numbers compares with nothing
            }
            int order = found.get().compareTo(value.orElseThrow());
            return Truth.of(
                    switch (operator) {
                        case EQUAL -> order == 0;
                        case NOT_EQUAL -> order != 0;
                        case LESS_THAN -> order < 0;
                        case LESS_OR_EQUAL -> order <= 0;
                        case GREATER_THAN -> order > 0;
                        case GREATER_OR_EQUAL -> order >= 0;
                        case IS_MISSING, IS_NOT_MISSING -> false;
                    });
        }
    }

    /**
     * Whether a value is one of several.
     *
     * @param field whose value
     * @param in whether it must be among them or must not
     * @param values at least one, in the field's type
     */
    record OneOf(String field, boolean in, List<PmmlValue> values) implements PmmlPredicate {

        public OneOf {
            values = List.copyOf(values);
            checkArgument(!values.isEmpty(), "OneOf.values of %s was empty; give at least one.", field);
        }

        @Override
        public Truth decide(Function<String, Optional<PmmlValue>> given) {
            return given.apply(field)
                    .map(found -> Truth.of(values.stream().anyMatch(one -> one.compareTo(found) == 0) == in))
                    .orElse(Truth.UNKNOWN);
        }
    }

    /** How conditions are joined. */
    enum Join {
        /** All hold. */
        AND,
        /** One holds. */
        OR,
        /** An odd number holds. */
        XOR,
        /** The first that is not unknown decides. */
        SURROGATE;

        /** Returns the name in files. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Joined conditions.
     *
     * @param join how
     * @param parts at least two
     */
    record Compound(Join join, List<PmmlPredicate> parts) implements PmmlPredicate {

        public Compound {
            parts = List.copyOf(parts);
            checkArgument(parts.size() >= 2, "Compound.parts had %s; it must have at least two.", parts.size());
        }

        @Override
        public Truth decide(Function<String, Optional<PmmlValue>> values) {
            int holding = 0;
            int unknown = 0;
            for (PmmlPredicate part : parts) {
                Truth truth = part.decide(values);
                if (join == Join.SURROGATE && truth != Truth.UNKNOWN) {
                    return truth;
                }
                holding += truth == Truth.TRUE ? 1 : 0;
                unknown += truth == Truth.UNKNOWN ? 1 : 0;
            }
            int failing = parts.size() - holding - unknown;
            return switch (join) {
                case AND -> failing > 0 ? Truth.FALSE : unknown > 0 ? Truth.UNKNOWN : Truth.TRUE;
                case OR -> holding > 0 ? Truth.TRUE : unknown > 0 ? Truth.UNKNOWN : Truth.FALSE;
                case XOR -> unknown > 0 ? Truth.UNKNOWN : Truth.of(holding % 2 == 1);
                case SURROGATE -> Truth.UNKNOWN;
            };
        }
    }
}
