package org.crmkit.core.customer.identifier;

import java.util.Optional;
import org.crmkit.core.customer.identifier.IdentifierFlaw.Kind;

/**
 * The code under which an organisation is registered in China (统一社会信用代码). GB 32100-2015: one character for the
 * department that registers, one for the kind of organisation, six digits for the division of the register, nine characters
 * for the organisation, and a check character such that the sum of all values, each times 3 to the power of its place, is a
 * multiple of 31. Single wrong characters and swaps are always noticed, save a swap of the first with the last.
 *
 * <p>The department and the division are not held against a list, because both lists grow: any department but {@code 0} and
 * any division but {@code 000000} may be. The organisation's own check digit (GB 11714) is not asked for either, since codes
 * without it were given out. A code that passes may still belong to nobody; only the register knows.
 *
 * @param value 18 characters of 0-9 and A-Z without I, O, S, V, Z
 */
public record UnifiedSocialCreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final String ZH = "统一社会信用代码";
    private static final String EN = "The unified social credit code";

    public UnifiedSocialCreditCode {
        Optional<IdentifierFlaw> flaw = flawOf(value);
        if (flaw.isPresent()) {
            throw flaw.get().asException();
        }
    }

    /** Obtains the code of a text as people type it: in either case and width, with or without spaces and dashes. */
    public static Parsed<UnifiedSocialCreditCode> parse(String text) {
        String compact = Typed.compact(text);
        return flawOf(compact)
                .<Parsed<UnifiedSocialCreditCode>>map(Parsed.Refused::new)
                .orElseGet(() -> new Parsed.Valid<>(new UnifiedSocialCreditCode(compact)));
    }

    /** Returns who registered it; empty if the department came after the standard's amendment of 2016. */
    public Optional<RegistrationDepartment> department() {
        return RegistrationDepartment.of(value.charAt(0));
    }

    /** Returns the six digits of the division that keeps the register, coded as GB/T 2260 does. */
    public String division() {
        return value.substring(2, 8);
    }

    /** Returns the nine characters by which the organisation itself is known, whoever registered it. */
    public String organisation() {
        return value.substring(8, 17);
    }

    private static Optional<IdentifierFlaw> flawOf(String value) {
        if (value.length() != LENGTH) {
            return Optional.of(IdentifierFlaw.length(ZH, EN, value.length(), LENGTH));
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean inDivision = i >= 2 && i < 8;
            if (inDivision ? !Typed.isDigit(value.charAt(i)) : ALPHABET.indexOf(value.charAt(i)) < 0) {
                return Optional.of(IdentifierFlaw.character(
                        ZH,
                        EN,
                        i,
                        inDivision ? "数字" : "数字或大写字母，不含 I、O、S、V、Z",
                        inDivision ? "a digit" : "a digit or a capital letter other than I, O, S, V and Z"));
            }
        }
        if (value.charAt(0) == '0' || value.startsWith("000000", 2)) {
            return Optional.of(
                    IdentifierFlaw.of(
                            Kind.PART,
                            ZH + "的登记管理部门或行政区划为零，从未分配。请对照执照重新填写。",
                            EN
                                    + " names department 0 or division 000000; neither is given to anybody. Copy it from the licence."));
        }
        char found = value.charAt(LENGTH - 1);
        char expected = checkOf(value);
        return found == expected
                ? Optional.empty()
                : Optional.of(IdentifierFlaw.of(
                        Kind.CHECK,
                        ZH + "的校验码为 " + found + "，按前 17 位计算应为 " + expected + "。请逐位对照执照。",
                        EN + " ends in " + found + "; the 17 characters before it ask for " + expected
                                + ". Compare each with the licence."));
    }

    /** Returns the check character of the first 17 characters. */
    private static char checkOf(String value) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Returns the code, which is public. */
    @Override
    public String toString() {
        return value;
    }
}
