package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.text.Label;

/**
 * Something known of a customer that does not change while he is observed: the channel he came through, his industry, his region.
 *
 * @param name by which customers are asked for it, unlike every other
 * @param label what it is called
 * @param reference the value at which a model's own parameters hold, finite; zero as in the literature, or the mean of the customers,
 *     which makes the parameters those of an average customer
 * @param onPurchases whether it may change how often a customer buys
 * @param onLeaving whether it may change how soon he leaves
 */
public record Covariate(String name, Label label, double reference, boolean onPurchases, boolean onLeaving) {

    public Covariate {
        checkArgument(!name.isBlank(), "Covariate.name was '%s'; it must not be blank. Name the column.", name);
        checkArgument(
                Double.isFinite(reference),
                "Covariate.reference of %s was %s; it must be finite. Give zero, or the mean.",
                name,
                reference);
        checkArgument(
                onPurchases || onLeaving,
                "Covariate %s acts on nothing; it must act on purchases, on leaving, or on both. Leave it out instead.",
                name);
    }

    /** Obtains a covariate that acts on both, with a reference of zero. */
    public static Covariate of(String name, Label label) {
        return new Covariate(name, label, 0, true, true);
    }

    /** Returns the same with another reference. */
    public Covariate about(double other) {
        return new Covariate(name, label, other, onPurchases, onLeaving);
    }
}
