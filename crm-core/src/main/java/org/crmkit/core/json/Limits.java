package org.crmkit.core.json;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much of a document is read before it is refused. Every limit counts from one.
 *
 * @param bytes of the whole document
 * @param depth of objects and lists inside each other, at most 1000
 * @param nodes values in all: objects, lists, texts, numbers, flags and nulls
 * @param textLength characters of one text; a field name has at most 200
 * @param numberDigits digits of one number, its exponent apart
 * @param exponent the largest power of ten a number may reach, up and down
 */
public record Limits(int bytes, int depth, int nodes, int textLength, int numberDigits, int exponent) {

    public Limits {
        checkPositive("bytes", bytes);
        checkPositive("depth", depth);
        checkPositive("nodes", nodes);
        checkPositive("textLength", textLength);
        checkPositive("numberDigits", numberDigits);
        checkPositive("exponent", exponent);
        checkArgument(depth <= 1000, "Limits.depth was %s; it must be at most 1000.", depth);
        checkArgument(exponent <= 1000, "Limits.exponent was %s; it must be at most 1000.", exponent);
    }

    private static void checkPositive(String name, int value) {
        checkArgument(value > 0, "Limits.%s was %s; it must be 1 or more.", name, value);
    }

    /** Obtains the limits for what people write by hand: 4 MiB, 64 levels, 500,000 values, 100 digits, exponents to 400. */
    public static Limits standard() {
        return new Limits(4 * 1024 * 1024, 64, 500_000, 200_000, 100, 400);
    }

    /** Returns the same limits for a document of another size; values grow with it. */
    public Limits withBytes(int most) {
        return new Limits(most, depth, Math.max(nodes, most / 8), textLength, numberDigits, exponent);
    }
}
