package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/**
 * Why a score is not higher.
 *
 * @param reason the variable's code, and its bin in words
 * @param below how many points the applicant is below the baseline in it, above zero
 */
public record AdverseReason(Reason reason, double below) {

    /**
     * Ranks the variables in which an applicant is below the baseline: the farthest first, equal ones in the order of the card. A
     * variable whose value no bin holds has no points.
     *
     * @param most how many to return, zero or more
     */
    public static List<AdverseReason> of(CreditScorecard card, Applicant applicant, PointsBaseline baseline, int most) {
        checkArgument(
                baseline.points().size() == card.variables().size(),
                "PointsBaseline.points had %s entries; it must have %s, one for each variable of the card.",
                baseline.points().size(),
                card.variables().size());
        checkArgument(most >= 0, "most was %s; it must be zero or more.", most);
        List<AdverseReason> reasons = new ArrayList<>();
        for (int i = 0; i < card.variables().size(); i++) {
            ScorecardVariable variable = card.variables().get(i);
            VariableBinning binning = variable.binning();
            Optional<Integer> place = binning.binOf(applicant);
            double points = place.map(bin -> variable.points().get(bin)).orElse(0);
            double below = baseline.points().get(i) - points;
            if (below > 0) {
                Label bin = place.map(at -> binning.bins().get(at).label()).orElse(Label.of("未知", "not known"));
                reasons.add(new AdverseReason(
                        Reason.of(
                                binning.slug(),
                                binning.label().zh() + "：" + bin.zh(),
                                binning.label().en() + ": " + bin.en()),
                        below));
            }
        }
        reasons.sort(Comparator.comparingDouble(one -> -one.below())); // stable: equal ones stay in order
        return List.copyOf(reasons.subList(0, Math.min(most, reasons.size())));
    }
}
