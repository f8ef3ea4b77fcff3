package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import org.crmkit.core.rule.RuleKey;

/**
 * The name of one open attribute: its class, and a slug the company chooses, for example {@code name-and-unit.employer}.
 *
 * @param name of letters a-z, digits and inner hyphens
 */
public record InformationField(InformationClass within, String name) implements Comparable<InformationField> {

    private static final Comparator<InformationField> ORDER =
            Comparator.comparing(InformationField::within).thenComparing(InformationField::name);

    public InformationField {
        checkArgument(
                RuleKey.isSlug(name),
                "InformationField.name was '%s'; it must be a slug of a-z, 0-9 and inner hyphens, such as employer. What is known goes into the value.",
                name);
    }

    /** Obtains the field of a class and a slug. */
    public static InformationField of(InformationClass within, String name) {
        return new InformationField(within, name);
    }

    /** Orders by class, then by name. */
    @Override
    public int compareTo(InformationField other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return within.code() + "." + name;
    }
}
