package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;

/**
 * A variable of a card.
 *
 * @param binning how it is grouped
 * @param coefficient of its weight of evidence in the log-odds to be bad
 * @param woe by bin
 * @param points by bin, whole
 */
public record ScorecardVariable(VariableBinning binning, double coefficient, List<Double> woe, List<Integer> points) {

    public ScorecardVariable {
        woe = List.copyOf(woe);
        points = List.copyOf(points);
        checkArgument(
                woe.size() == binning.bins().size() && points.size() == woe.size(),
                "ScorecardVariable %s had %s bins, %s weights and %s points; it must have as many of each.",
                binning.variable(),
                binning.bins().size(),
                woe.size(),
                points.size());
    }
}
