package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.internal.Sum;

/**
 * How far the expectations of single customers were from what they did in the holdout period.
 *
 * @param customers how many, at least one
 * @param expected purchases all together were expected to make
 * @param actual purchases they made
 * @param meanAbsolute the mean absolute error (MAE), in purchases
 * @param rootMeanSquare the root of the mean squared error (RMSE), in purchases
 */
public record HoldoutErrors(long customers, double expected, long actual, double meanAbsolute, double rootMeanSquare) {

    /**
     * Measures expectations.
     *
     * @param expected purchases in {@link Split#holdoutLength()} by row of the calibration
     */
    public static HoldoutErrors of(Split split, double[] expected) {
        int size = split.calibration().size();
        checkArgument(
                expected.length == size && size > 0,
                "There were %s expectations for %s customers; there must be one each, and at least one customer.",
                expected.length,
                size);
        Sum sum = new Sum();
        Sum absolute = new Sum();
        Sum squares = new Sum();
        long actual = 0;
        for (int row = 0; row < size; row++) {
            int bought = split.holdoutPurchases(row);
            double error = expected[row] - bought;
            sum.add(expected[row]);
            absolute.add(Math.abs(error));
            squares.add(error * error);
            actual += bought;
        }
        return new HoldoutErrors(
                size, sum.value(), actual, absolute.value() / size, StrictMath.sqrt(squares.value() / size));
    }
}
