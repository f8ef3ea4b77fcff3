package org.crmkit.core.customer.identifier;

import java.util.Locale;
import org.crmkit.core.score.Reason;

/**
 * What is wrong with a text that should be an identifier.
 *
 * @param kind for programs
 * @param reason for people; it never repeats the text
 */
public record IdentifierFlaw(Kind kind, Reason reason) {

    /** The ways in which a text is no identifier. */
    public enum Kind {
        /** Too few or too many characters. */
        LENGTH,
        /** A character that does not belong where it stands. */
        CHARACTER,
        /** A part, such as the division of the register, that is given to nobody. */
        PART,
        /** The day of birth in it is no day, or has not come yet. */
        DATE,
        /** Every part is possible, but the check characters belong to another number. */
        CHECK,
        /** A telephone number of a country this plan does not know. */
        COUNTRY;

        String slug() {
            return "identifier-" + name().toLowerCase(Locale.ROOT);
        }
    }

    static IdentifierFlaw of(Kind kind, String zh, String en) {
        return new IdentifierFlaw(kind, Reason.of(kind.slug(), zh, en));
    }

    static IdentifierFlaw length(String nameZh, String nameEn, int found, int expected) {
        return of(
                Kind.LENGTH,
                nameZh + "有 " + found + " 个字符，应为 " + expected + " 个。请对照原件重新填写。",
                nameEn + " has " + found + " characters; it must have " + expected
                        + ". Copy it again from the original.");
    }

    static IdentifierFlaw character(String nameZh, String nameEn, int index, String boundZh, String boundEn) {
        return of(
                Kind.CHARACTER,
                nameZh + "第 " + (index + 1) + " 位字符不符，应为" + boundZh + "。请对照原件更正。",
                nameEn + " has a wrong character at place " + (index + 1) + "; it must be " + boundEn
                        + ". Compare it with the original.");
    }

    /** Returns the exception a constructor throws. */
    IllegalArgumentException asException() {
        return new IllegalArgumentException(reason.text().en());
    }
}
