package org.crmkit.scoring.regression;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.crmkit.scoring.internal.Tails;

/**
 * Whether a coefficient differs from zero: Wald (1943), <a href="https://doi.org/10.1090/S0002-9947-1943-0012401-3">
 * doi:10.1090/S0002-9947-1943-0012401-3</a>.
 *
 * @param estimate the coefficient with its standard error, above zero
 * @param z the coefficient over its standard error
 * @param pValue two-sided, from the normal distribution
 * @param interval of the coefficient
 */
public record WaldTest(ParameterEstimate estimate, double z, double pValue, Interval interval) {

    /**
     * Tests each parameter of a fit.
     *
     * @param level of the intervals, above 0 and below 1
     */
    public static List<WaldTest> of(Fit<?> fit, double level) {
        double width = Tails.twoSidedQuantile(level);
        List<WaldTest> out = new ArrayList<>();
        for (ParameterEstimate estimate : fit.parameters()) {
            double z = estimate.value() / estimate.standardError();
            double reach = width * estimate.standardError();
            out.add(new WaldTest(
                    estimate,
                    z,
                    Tails.twoSided(z),
                    new Interval(estimate.value(), estimate.value() - reach, estimate.value() + reach, level)));
        }
        return out;
    }
}
