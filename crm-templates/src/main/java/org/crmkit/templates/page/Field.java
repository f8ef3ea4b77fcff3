package org.crmkit.templates.page;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.regex.Pattern;
import org.crmkit.templates.internal.Printable;

/**
 * What may be written into a cell: the typed side of a form, for formats that can be filled on a screen and read back.
 *
 * @param name the field's path in its form, such as {@code identification.topic}; cells of a repeating group share it
 * @param label what the reader sees; a cell whose own text begins with it carries its label inside
 * @param type what is accepted
 * @param required whether it must be filled
 * @param options what may be chosen; none unless the type is a choice
 * @param hint what to write, empty for none
 */
public record Field(String name, String label, Type type, boolean required, List<String> options, String hint) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

    public Field {
        checkArgument(
                NAME.matcher(name).matches(),
                "Field.name was '%s'; it must be words of a-z and 0-9 joined by hyphens and dots, such as"
                        + " identification.topic.",
                name);
        label = Printable.text(label, "Field.label");
        hint = Printable.text(hint, "Field.hint");
        options = options.stream()
                .map(option -> Printable.text(option, "Field.options"))
                .toList();
    }

    /** What is accepted. */
    public enum Type {
        /** One line. */
        TEXT,
        /** Several lines. */
        LONG_TEXT,
        /** A number. */
        NUMBER,
        /** An amount of money, with two decimals. */
        AMOUNT,
        /** A share, 0 to 1; shown as a percentage. */
        PERCENT,
        /** A day. */
        DATE,
        /** First and last day. */
        PERIOD,
        /** One of the options. */
        SINGLE_CHOICE,
        /** Any of the options. */
        MULTIPLE_CHOICE
    }
}
