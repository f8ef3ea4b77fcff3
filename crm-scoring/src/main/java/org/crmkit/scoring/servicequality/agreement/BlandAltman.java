package org.crmkit.scoring.servicequality.agreement;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.BetaTails;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Tails;

/**
 * How far two raters of the same subjects lie apart: the bias of the first, and the limits within which most differences lie. Bland and
 * Altman (1986), <a href="https://doi.org/10.1016/S0140-6736(86)90837-8">doi:10.1016/S0140-6736(86)90837-8</a>, with 1.96 and not 2 standard
 * deviations for 95 percent, as they wrote in (1999), <a href="https://doi.org/10.1177/096228029900800204">
 * doi:10.1177/096228029900800204</a>.
 *
 * @param pairs how many subjects, two or more
 * @param bias the mean difference, first less second, in points
 * @param deviation the standard deviation of the differences, zero or more
 * @param biasLow the lower end of the interval of the bias, by Student's t
 * @param biasHigh the upper end
 * @param lower the lower limit of agreement
 * @param upper the upper limit
 * @param level of the interval and of the limits
 */
public record BlandAltman(
        int pairs,
        double bias,
        double deviation,
        double biasLow,
        double biasHigh,
        double lower,
        double upper,
        double level) {

    /** Obtains the comparison of two raters' points of the same subjects, in the same order; undefined with fewer than two. */
    public static Measured<BlandAltman> of(List<Double> first, List<Double> second, double level) {
        Kappa.checkLevel(level);
        checkArgument(
                first.size() == second.size(),
                "BlandAltman had %s and %s points; there must be as many.",
                first.size(),
                second.size());
        int n = first.size();
        if (n < 2) {
            return new Measured.Undefined<>(
                    Reason.of("too-few-subjects", "共同评分的对象不足两个。", "Fewer than two subjects were rated by both."));
        }
        List<Double> differences = new ArrayList<>();
        Sum sum = new Sum();
        for (int i = 0; i < n; i++) {
            double difference = first.get(i) - second.get(i);
            checkArgument(
                    Double.isFinite(difference), "BlandAltman had the difference %s; it must be finite.", difference);
            differences.add(difference);
            sum.add(difference);
        }
        double bias = sum.value() / n;
        Sum squares = new Sum();
        for (double difference : differences) {
            squares.add((difference - bias) * (difference - bias));
        }
        double deviation = StrictMath.sqrt(squares.value() / (n - 1));
        double half = BetaTails.studentQuantile(level, n - 1.0) * deviation / StrictMath.sqrt(n);
        double reach = Tails.twoSidedQuantile(level) * deviation;
        return new Measured.Known<>(
                new BlandAltman(n, bias, deviation, bias - half, bias + half, bias - reach, bias + reach, level), n);
    }

    /** Returns whether the interval of the bias leaves zero out. */
    public boolean isBiased() {
        return biasLow > 0 || biasHigh < 0;
    }
}
