package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Optional;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Tails;

/**
 * Whether the Brier score is what it would be if the probabilities were right: Spiegelhalter (1986), <a
 * href="https://doi.org/10.1002/sim.4780050506">doi:10.1002/sim.4780050506</a>. It needs no groups.
 *
 * @param z standard normal if the probabilities are right
 * @param pValue two-sided
 */
public record Spiegelhalter(double z, double pValue) {

    /**
     * Tests probabilities.
     *
     * @param probabilities 0 to 1
     * @return empty if each is 0, one half or 1, so that the score cannot vary
     */
    public static Optional<Spiegelhalter> of(double[] probabilities, boolean[] events) {
        checkArgument(
                probabilities.length == events.length,
                "There were %s probabilities and %s events; there must be as many.",
                probabilities.length,
                events.length);
        Sum above = new Sum();
        Sum variance = new Sum();
        for (int i = 0; i < probabilities.length; i++) {
            double p = probabilities[i];
            checkArgument(p >= 0 && p <= 1, "A probability was %s; it must be 0 to 1.", p);
            above.add(((events[i] ? 1 : 0) - p) * (1 - 2 * p));
            variance.add((1 - 2 * p) * (1 - 2 * p) * p * (1 - p));
        }
        if (!(variance.value() > 0)) {
            return Optional.empty();
        }
        double z = above.value() / StrictMath.sqrt(variance.value());
        return Optional.of(new Spiegelhalter(z, Tails.twoSided(z)));
    }
}
