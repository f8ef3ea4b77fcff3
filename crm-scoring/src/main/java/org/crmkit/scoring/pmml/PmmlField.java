package org.crmkit.scoring.pmml;

import java.util.List;
import java.util.Optional;

/**
 * An input of a card: its data field and its mining field together.
 *
 * @param name in the data
 * @param numeric whether it holds numbers; PMML's integer, float and double
 * @param categorical its optype; a categorical field may hold numbers as codes
 * @param values the only valid ones; empty if all are
 * @param missingReplacement what a missing value counts as
 * @param invalid what is done with a value that is not valid
 * @param invalidReplacement what such a value counts as, where it is replaced
 */
public record PmmlField(
        String name,
        boolean numeric,
        boolean categorical,
        List<String> values,
        Optional<String> missingReplacement,
        Invalid invalid,
        Optional<String> invalidReplacement) {

    /** What is done with a value that is not valid: PMML 4.4, Mining Schema, {@code invalidValueTreatment}. */
    public enum Invalid {
        /** There is no result; the standard's default. */
        RETURN_INVALID("returnInvalid"),
        /** It is used as it is. */
        AS_IS("asIs"),
        /** It counts as missing. */
        AS_MISSING("asMissing"),
        /** It counts as another value. */
        AS_VALUE("asValue");

        private final String text;

        Invalid(String text) {
            this.text = text;
        }

        /** Returns the name in files. */
        public String text() {
            return text;
        }
    }

    public PmmlField {
        values = List.copyOf(values);
        if ((invalid == Invalid.AS_VALUE) != invalidReplacement.isPresent()) {
            throw new IllegalArgumentException("PmmlField " + name + " treats invalid values " + invalid.text()
                    + " and replaces them by " + invalidReplacement.orElse("nothing")
                    + "; asValue must have a replacement and the others none.");
        }
    }

    /** Returns what predicates see of a value as it was given, a blank one counting as missing. */
    Seen see(Optional<String> given) {
        Optional<String> present = given.filter(text -> !text.isBlank());
        if (present.isPresent()) {
            String text = present.get();
            Optional<PmmlValue> read = PmmlValue.read(text, numeric);
            if (read.isPresent() && (values.isEmpty() || isListed(read.get()))) {
                return new Seen(read, true);
            }
            switch (invalid) {
                case RETURN_INVALID -> {
                    return new Seen(Optional.empty(), false);
                }
                case AS_IS -> {
                    return new Seen(read.isPresent() ? read : Optional.of(new PmmlValue(text, Optional.empty())), true);
                }
                case AS_VALUE -> {
                    return new Seen(PmmlValue.read(invalidReplacement.orElseThrow(), numeric), true);
                }
                case AS_MISSING -> {
                    // goes on as missing
                }
            }
        }
        return new Seen(missingReplacement.flatMap(text -> PmmlValue.read(text, numeric)), true);
    }

    private boolean isListed(PmmlValue value) {
        return values.stream()
                .flatMap(text -> PmmlValue.read(text, numeric).stream())
                .anyMatch(value::equals);
    }

    /** What predicates see of a field, and whether it lets the card have a result. */
    record Seen(Optional<PmmlValue> value, boolean valid) {}
}
