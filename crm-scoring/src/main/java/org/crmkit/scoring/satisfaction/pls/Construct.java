package org.crmkit.scoring.satisfaction.pls;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import org.crmkit.core.text.Label;

/**
 * Something that is not asked for itself but seen through its items, such as satisfaction.
 *
 * @param name not blank
 * @param label what it is called
 * @param mode how its items are weighed; a single item is taken as it is either way
 * @param items at least one
 */
public record Construct(String name, Label label, OuterMode mode, List<Item> items) {

    public Construct {
        items = List.copyOf(items);
        checkArgument(!name.isBlank(), "Construct.name was blank; give it a name.");
        checkArgument(!items.isEmpty(), "Construct.items of %s were none; it must have at least one.", name);
    }

    /** Obtains a reflective construct. */
    public static Construct of(String name, Label label, Item... items) {
        return new Construct(name, label, OuterMode.A, List.of(items));
    }

    /** Returns this construct with its weights found another way. */
    public Construct with(OuterMode other) {
        return new Construct(name, label, other, items);
    }
}
