package org.crmkit.core.customer.identifier;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a text that should be an identifier.
 *
 * @param <T> the identifier
 */
public sealed interface Parsed<T> {

    /** Handles each outcome. */
    <R> R fold(Function<Valid<T>, R> valid, Function<Refused<T>, R> refused);

    /** Returns the identifier, if the text was one. */
    default Optional<T> value() {
        return fold(valid -> Optional.of(valid.identifier()), refused -> Optional.empty());
    }

    /** Returns what is wrong with the text, if anything is. */
    default Optional<IdentifierFlaw> flaw() {
        return fold(valid -> Optional.empty(), refused -> Optional.of(refused.why()));
    }

    /** The text is one. */
    record Valid<T>(T identifier) implements Parsed<T> {
        @Override
        public <R> R fold(Function<Valid<T>, R> valid, Function<Refused<T>, R> refused) {
            return valid.apply(this);
        }
    }

    /**
     * The text is none.
     *
     * @param why the first thing found wrong, in reading order; the check digit is looked at last
     */
    record Refused<T>(IdentifierFlaw why) implements Parsed<T> {
        @Override
        public <R> R fold(Function<Valid<T>, R> valid, Function<Refused<T>, R> refused) {
            return refused.apply(this);
        }
    }
}
