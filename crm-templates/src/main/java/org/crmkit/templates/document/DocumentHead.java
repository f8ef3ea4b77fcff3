package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import org.crmkit.core.text.Label;
import org.crmkit.templates.catalogue.DocumentKey;

/**
 * What every document carries at its top.
 *
 * @param key which document it is
 * @param title what it is called in lists and references
 * @param number its number behind the company's prefix, such as {@code SD-P-01}
 * @param version the version of the text, such as {@code 1.0}
 * @param status whether it is in force
 * @param ownerUnit slug of the unit that keeps it up to date
 * @param review when its text is looked at again
 * @param record how it came about; not printed
 */
public record DocumentHead(
        DocumentKey key,
        Label title,
        String number,
        String version,
        DocumentStatus status,
        String ownerUnit,
        Wording review,
        DesignRecord record) {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,2}");

    public DocumentHead {
        checkArgument(
                NUMBER.matcher(number).matches(),
                "DocumentHead.number was '%s'; it must be capitals and digits joined by hyphens, such as SD-P-01.",
                number);
        checkArgument(
                VERSION.matcher(version).matches(),
                "DocumentHead.version was '%s'; it must be one to three numbers joined by dots, such as 1.0.",
                version);
    }

    /** Returns this head with another version. */
    DocumentHead inVersion(String other) {
        return new DocumentHead(key, title, number, other, status, ownerUnit, review, record);
    }
}
