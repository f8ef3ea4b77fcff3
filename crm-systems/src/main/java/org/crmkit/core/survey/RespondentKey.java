package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * A respondent of one survey under seal: {@link RespondentSeal} makes it, and only who holds the seal can say whose it is.
 *
 * @param value 32 hexadecimal digits
 */
public record RespondentKey(String value) implements Comparable<RespondentKey> {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{32}");

    public RespondentKey {
        checkArgument(
                DIGITS.matcher(value).matches(),
                "RespondentKey.value has %s characters; it must be 32 hexadecimal digits. Let RespondentSeal make it.",
                value.length());
    }

    @Override
    public int compareTo(RespondentKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
