package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.OptionalDouble;

/**
 * What the test for core customers looks at, as far as it is known.
 *
 * @param key who
 * @param loyalty index from 0 to 100
 * @param shareOfWallet our share of the customer's total need, 0 to 1
 * @param relativeWorth what the customer is worth to us, as a multiple of what he is worth to the best placed competitor; zero or more
 */
public record CoreCustomer(
        String key, OptionalDouble loyalty, OptionalDouble shareOfWallet, OptionalDouble relativeWorth) {

    public CoreCustomer {
        loyalty.ifPresent(
                x -> checkArgument(x >= 0 && x <= 100, "CoreCustomer.loyalty was %s; it must be 0 to 100.", x));
        shareOfWallet.ifPresent(
                x -> checkArgument(x >= 0 && x <= 1, "CoreCustomer.shareOfWallet was %s; it must be 0 to 1.", x));
        relativeWorth.ifPresent(x -> checkArgument(
                x >= 0 && x < Double.POSITIVE_INFINITY,
                "CoreCustomer.relativeWorth was %s; it must be zero or more.",
                x));
    }
}
