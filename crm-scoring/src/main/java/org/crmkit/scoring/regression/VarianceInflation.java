package org.crmkit.scoring.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.scoring.internal.Cholesky;

/**
 * By how much the variance of each coefficient is larger than if its input had nothing in common with the others (VIF): the diagonal
 * of the inverse of the inputs' correlations. Marquardt (1970), <a href="https://doi.org/10.1080/00401706.1970.10488699">
 * doi:10.1080/00401706.1970.10488699</a>.
 */
public final class VarianceInflation {

    /** Above this an input mostly repeats the others; Marquardt (1970) names ten as the most. */
    public static final double MUCH = 10;

    private VarianceInflation() {}

    /**
     * Returns one factor for each input, each one or more; 1 means that it stands alone.
     *
     * @param inputs by case and input, finite
     * @param columns how many inputs there are
     * @return empty if an input is constant or a linear function of others, so that its factor is infinite
     */
    public static Optional<List<Double>> of(double[][] inputs, int columns) {
        StandardInputs scaled = StandardInputs.of(inputs, columns);
        if (inputs.length == 0 || scaled.hasConstant()) {
            return Optional.empty();
        }
        Cholesky root = Cholesky.of(scaled.crossProducts());
        if (root == null) {
            return Optional.empty();
        }
        double[][] inverse = root.inverse();
        List<Double> factors = new ArrayList<>();
        for (int j = 1; j <= columns; j++) {
            factors.add(Math.max(1, inverse[j][j]));
        }
        return Optional.of(List.copyOf(factors));
    }
}
