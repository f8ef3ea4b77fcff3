package org.crmkit.core.customer.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Pattern;
import org.crmkit.core.text.Label;

/**
 * A telephone number as every network understands it (ITU-T E.164), with the extension behind it. Personal data:
 * {@link #toString} shows the last digits only.
 *
 * @param e164 a plus sign and 7 to 15 digits, the first of them not zero
 * @param kind what answers there
 * @param extension 1 to 6 digits to dial afterwards, if any
 */
public record PhoneNumber(String e164, Kind kind, Optional<String> extension) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,6}");
    private static final int SHOWN = 4;

    public PhoneNumber {
        checkArgument(
                E164.matcher(e164).matches(),
                "PhoneNumber.e164 had %s characters and is no international number; it must be a plus sign and 7 to 15 digits. Use PhoneNumbers.parse for what people type.",
                e164.length());
        checkArgument(
                extension.isEmpty() || EXTENSION.matcher(extension.get()).matches(),
                "PhoneNumber.extension must be 1 to 6 digits; leave it out if there is none.");
    }

    /** What answers at a number. */
    public enum Kind {
        /** A person's telephone; it takes text messages. */
        MOBILE(Label.of("手机", "Mobile")),
        /** A place's telephone. */
        LANDLINE(Label.of("固定电话", "Landline")),
        /** A company's number for its callers, wherever it is answered. */
        SERVICE(Label.of("服务号码", "Service number")),
        /** The numbering plan does not tell. */
        UNKNOWN(Label.of("未知", "Unknown"));

        private final Label label;

        Kind(Label label) {
            this.label = label;
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /** Obtains a number without extension. */
    public static PhoneNumber of(String e164, Kind kind) {
        return new PhoneNumber(e164, kind, Optional.empty());
    }

    PhoneNumber withExtension(String digits) {
        return new PhoneNumber(e164, kind, Optional.of(digits));
    }

    /** Returns the last four digits with a star for each before: enough for a clerk to tell two numbers apart. */
    public String masked() {
        int hidden = e164.length() - 1 - SHOWN;
        return "+" + "*".repeat(hidden) + e164.substring(1 + hidden);
    }

    /** Returns {@link #masked()}; never the number. */
    @Override
    public String toString() {
        return masked();
    }
}
