package org.crmkit.scoring.satisfaction.pls;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.text.Label;

/**
 * A question whose answers tell of a construct.
 *
 * @param name of the column its answers stand in, not blank
 * @param wording what is asked
 * @param low the lowest answer the questionnaire offers; the scale as printed, never the lowest answer given
 * @param high the highest answer the questionnaire offers, above {@code low}
 * @param reversed whether a higher answer tells of less of the construct. Such an item gets a negative weight, and in an index its
 *     answers are counted from the other end of the scale
 */
public record Item(String name, Label wording, double low, double high, boolean reversed) {

    public Item {
        checkArgument(!name.isBlank(), "Item.name was blank; it must name the column of the answers.");
        checkArgument(
                low < high && Double.isFinite(low) && Double.isFinite(high),
                "Item.low and high of %s were %s and %s; they must be the ends of the scale, the lower first.",
                name,
                low,
                high);
    }

    /** Obtains an item of which a higher answer tells of more. */
    public static Item of(String name, Label wording, double low, double high) {
        return new Item(name, wording, low, high, false);
    }

    /** Returns this item for answers given the other way round. */
    public Item reverse() {
        return new Item(name, wording, low, high, !reversed);
    }

    /** Returns from the lowest to the highest answer. */
    public double range() {
        return high - low;
    }

    /** Returns where an answer stands from the worst (0) to the best (100) of the scale. */
    public double points(double answer) {
        return 100 * (reversed ? high - answer : answer - low) / range();
    }

    /** Returns 1, or -1 if reversed. */
    double turn() {
        return reversed ? -1 : 1;
    }
}
