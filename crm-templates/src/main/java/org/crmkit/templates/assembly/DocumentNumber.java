package org.crmkit.templates.assembly;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.catalogue.ModuleName;

/**
 * What stands behind the company's prefix in a document number: {@code SD-P-01} is the first policy of the module survey and
 * development. The serial is written in the document and never given twice, so that a document keeps its number when others come
 * or go. The letters are listed at {@link ModuleName#code} and {@link DocumentKind#code}; lists made from the documents take the
 * letter {@value #LIST}.
 *
 * @param module two to four capitals
 * @param kind one letter
 * @param serial from 1 to 999, printed with at least two digits
 */
public record DocumentNumber(String module, String kind, int serial) {

    /** The letter of lists that are made from the documents: register, calendar, matrix. */
    public static final String LIST = "L";

    /** The module of lists that cover the whole handbook. */
    public static final String WHOLE = "HB";

    private static final Pattern TEXT = Pattern.compile("([A-Z]{2,4})-([A-Z])-([0-9]{2,3})");

    public DocumentNumber {
        checkArgument(
                serial >= 1 && serial <= 999, "DocumentNumber.serial was %s; it must be 1 to 999, such as 7.", serial);
    }

    /** Obtains the number a text says; empty if it follows another scheme. */
    public static Optional<DocumentNumber> find(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(3)) == 0) {
            return Optional.empty();
        }
        DocumentNumber number =
                new DocumentNumber(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)));
        return Optional.of(number).filter(found -> found.toString().equals(text));
    }

    /** Obtains the number of a list of one module, or of the whole handbook. */
    public static DocumentNumber ofList(String moduleCode, int serial) {
        return new DocumentNumber(moduleCode, LIST, serial);
    }

    /** Tells whether a document may carry it: the letters are those of its kind and, where the module is of the catalogue, its module. */
    public boolean fits(DocumentKey key) {
        return kind.equals(key.kind().code())
                && ModuleName.code(key.module()).map(module::equals).orElse(!module.equals(WHOLE));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%s-%02d", module, kind, serial);
    }
}
