package org.crmkit.scoring.loyalty;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.OptionalDouble;

/**
 * What is known of a customer's loyalty.
 *
 * @param key who
 * @param repurchase how likely he buys again, 0 to 1
 * @param toleratedRise the largest rise of the price, as a fraction, at which he still buys; zero or more
 * @param resistedCut the largest cut of a competitor's price, as a fraction, at which he still stays; 0 to 1
 * @param behaviour the share of his purchases in the category that he made with us, 0 to 1
 */
public record LoyaltyMeasures(
        String key,
        OptionalDouble repurchase,
        OptionalDouble toleratedRise,
        OptionalDouble resistedCut,
        OptionalDouble behaviour) {

    public LoyaltyMeasures {
        check("repurchase", repurchase, 1);
        check("toleratedRise", toleratedRise, Double.MAX_VALUE);
        check("resistedCut", resistedCut, 1);
        check("behaviour", behaviour, 1);
    }

    private static void check(String name, OptionalDouble value, double most) {
        value.ifPresent(is -> checkArgument(
                is >= 0 && is <= most,
                "LoyaltyMeasures.%s was %s; it must be 0 to %s. Give a fraction, 0.10 for 10 percent.",
                name,
                is,
                most));
    }

    OptionalDouble of(LoyaltyMeasure measure) {
        return switch (measure) {
            case REPURCHASE -> repurchase;
            case TOLERATED_RISE -> toleratedRise;
            case RESISTED_CUT -> resistedCut;
            case BEHAVIOUR -> behaviour;
        };
    }
}
