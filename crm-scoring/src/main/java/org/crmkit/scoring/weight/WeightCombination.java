package org.crmkit.scoring.weight;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How two opinions on the same criteria become one, for example what experts judge and what the data distinguish. */
public enum WeightCombination implements Term {
    /** {@code share x first + (1 - share) x second}. */
    LINEAR("线性加权", "Linear"),
    /**
     * In the proportion of {@code first^share x second^(1 - share)}: a criterion that either holds for nothing gets nothing.
     */
    GEOMETRIC("几何加权", "Geometric"),
    /**
     * In the proportion of {@code first x second}, whatever the share; Hwang and Yoon (1981), for entropy weights with
     * an opinion beforehand. It sharpens: what both hold for weighty gains.
     */
    PRODUCT("乘积归一", "Product");

    private final Label label;

    WeightCombination(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns the weights of both together.
     *
     * @param share how much the first counts, 0 to 1; {@link #PRODUCT} does not look at it
     * @throws IllegalArgumentException if no criterion has weight in both, where the combination multiplies
     */
    public Weights combine(Weights first, Weights second, double share) {
        checkArgument(
                first.names().equals(second.names()),
                "WeightCombination of %s and %s; both must weigh the same criteria in the same order.",
                first.names(),
                second.names());
        checkArgument(share >= 0 && share <= 1, "WeightCombination.share was %s; it must be 0 to 1.", share);
        double[] parts = new double[first.size()];
        for (int i = 0; i < parts.length; i++) {
            double a = first.values().get(i);
            double b = second.values().get(i);
            parts[i] = switch (this) {
                case LINEAR -> share * a + (1 - share) * b;
                case GEOMETRIC -> StrictMath.pow(a, share) * StrictMath.pow(b, 1 - share);
                case PRODUCT -> a * b;
            };
        }
        return Weights.of(first.names(), parts);
    }
}
