package org.crmkit.core.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What somebody wrote about a customer or a case. It may name people, so it shows only its length where objects are printed: in
 * logs, in exceptions, in a debugger.
 *
 * @param text 1 to 20,000 characters, not blank
 */
public record PersonalText(String text) {

    private static final int MOST = 20_000;

    public PersonalText {
        checkArgument(
                !text.isBlank() && text.length() <= MOST,
                "PersonalText has %s characters; it must be 1 to %s and not blank. Leave the field out if nothing is known.",
                text.length(),
                MOST);
    }

    /** Obtains the text. */
    public static PersonalText of(String text) {
        return new PersonalText(text);
    }

    /** Returns how long it is, never what it says. */
    @Override
    public String toString() {
        return "(" + text.length() + " characters)";
    }
}
