package org.crmkit.core.customer.identifier;

import java.util.Optional;
import org.crmkit.core.customer.identifier.IdentifierFlaw.Kind;

/**
 * The code under which a company is known to financial registers world-wide. ISO 17442: 18 characters, of which the first
 * four name the unit that issued it, and two check digits by ISO 7064 MOD 97-10, from 02 to 98. Adding or taking 97 gives
 * 00, 01 and 99 the same remainder, so these three are refused although plain arithmetic would take them.
 *
 * <p>A wrong digit for a digit, or letter for a letter, is always noticed; a letter for a digit all but once in 97. Swapped
 * neighbours are noticed except {@code 1B}, {@code 2M} and {@code 3X} for their reverse.
 *
 * @param value 20 characters of 0-9 and A-Z, the last two digits
 */
public record LegalEntityIdentifier(String value) {

    private static final int LENGTH = 20;
    private static final String ZH = "全球法人识别编码（LEI）";
    private static final String EN = "The legal entity identifier";

    public LegalEntityIdentifier {
        Optional<IdentifierFlaw> flaw = flawOf(value);
        if (flaw.isPresent()) {
            throw flaw.get().asException();
        }
    }

    /** Obtains the identifier of a text as people type it: in either case and width, with or without spaces and dashes. */
    public static Parsed<LegalEntityIdentifier> parse(String text) {
        String compact = Typed.compact(text);
        return flawOf(compact)
                .<Parsed<LegalEntityIdentifier>>map(Parsed.Refused::new)
                .orElseGet(() -> new Parsed.Valid<>(new LegalEntityIdentifier(compact)));
    }

    /** Returns the four characters of the unit that issued it. */
    public String issuer() {
        return value.substring(0, 4);
    }

    private static Optional<IdentifierFlaw> flawOf(String value) {
        if (value.length() != LENGTH) {
            return Optional.of(IdentifierFlaw.length(ZH, EN, value.length(), LENGTH));
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean inCheck = i >= LENGTH - 2;
            char c = value.charAt(i);
            if (!Typed.isDigit(c) && (inCheck || c < 'A' || c > 'Z')) {
                return Optional.of(IdentifierFlaw.character(
                        ZH, EN, i, inCheck ? "数字" : "数字或大写字母", inCheck ? "a digit" : "a digit or a capital letter"));
            }
        }
        String found = value.substring(LENGTH - 2);
        String expected = checkOf(value);
        return found.equals(expected)
                ? Optional.empty()
                : Optional.of(IdentifierFlaw.of(
                        Kind.CHECK,
                        ZH + "的校验位为 " + found + "，按前 18 位计算应为 " + expected + "。请逐位对照登记信息。",
                        EN + " ends in " + found + "; the 18 characters before it ask for " + expected
                                + ". Compare each with the register."));
    }

    /** Returns the two check digits of the first 18 characters, read with A as 10 up to Z as 35. */
    private static String checkOf(String value) {
        int remainder = 0;
        for (int i = 0; i < LENGTH - 2; i++) {
            char c = value.charAt(i);
            remainder = Typed.isDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
        }
        int check = 98 - remainder * 100 % 97;
        return check < 10 ? "0" + check : Integer.toString(check);
    }

    /** Returns the identifier, which is public. */
    @Override
    public String toString() {
        return value;
    }
}
