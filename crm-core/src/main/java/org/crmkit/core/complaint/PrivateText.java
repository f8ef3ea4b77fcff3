package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What somebody wrote about a complaint. It may name people, so it shows only its length where objects are printed: in logs,
 * in exceptions, in a debugger.
 *
 * @param text 1 to 20,000 characters, not blank
 */
public record PrivateText(String text) {

    private static final int MOST = 20_000;

    public PrivateText {
        checkArgument(
                !text.isBlank() && text.length() <= MOST,
                "PrivateText was %s characters long; it must be 1 to %s characters and not blank. Write what matters.",
                text.length(),
                MOST);
    }

    /** Obtains the text. */
    public static PrivateText of(String text) {
        return new PrivateText(text);
    }

    /** Returns how long it is, never what it says. */
    @Override
    public String toString() {
        return "(" + text.length() + " characters)";
    }
}
