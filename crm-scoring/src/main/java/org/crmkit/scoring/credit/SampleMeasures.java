package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.Optional;
import org.crmkit.scoring.evaluate.CalibrationTable;
import org.crmkit.scoring.evaluate.DeLong;
import org.crmkit.scoring.evaluate.Discrimination;
import org.crmkit.scoring.evaluate.GainsTable;
import org.crmkit.scoring.evaluate.HosmerLemeshow;
import org.crmkit.scoring.evaluate.RocCurve;
import org.crmkit.scoring.evaluate.Spiegelhalter;

/**
 * How a card does on one sample. Measures are of the unrounded score; a measure that the sample cannot give is empty.
 *
 * @param cases how many
 * @param bads of them
 * @param roc the curve, bad cases as the group to catch
 * @param area under it, with its error
 * @param discrimination area and Kolmogorov-Smirnov distance
 * @param gains of turning to the worst scores first
 * @param calibration predicted against observed, with the Brier score
 * @param hosmerLemeshow in ten groups
 * @param spiegelhalter of the Brier score
 */
public record SampleMeasures(
        int cases,
        int bads,
        Optional<RocCurve> roc,
        Optional<DeLong.Area> area,
        Optional<Discrimination> discrimination,
        Optional<GainsTable> gains,
        CalibrationTable calibration,
        Optional<HosmerLemeshow> hosmerLemeshow,
        Optional<Spiegelhalter> spiegelhalter) {

    /**
     * Measures a card.
     *
     * @param cases at least one; each counts once
     * @param sample whether the card was made from them
     */
    public static SampleMeasures of(CreditScorecard card, List<CreditCase> cases, HosmerLemeshow.Sample sample) {
        checkArgument(!cases.isEmpty(), "cases was empty; give at least one.");
        double[] risk = new double[cases.size()];
        boolean[] bad = new boolean[risk.length];
        int bads = 0;
        for (int i = 0; i < risk.length; i++) {
            risk[i] = card.probabilityOfBad(cases.get(i).applicant());
            bad[i] = cases.get(i).bad();
            bads += bad[i] ? 1 : 0;
        }
        return new SampleMeasures(
                risk.length,
                bads,
                RocCurve.of(risk, bad),
                DeLong.of(risk, bad),
                Discrimination.of(risk, bad),
                GainsTable.of(risk, bad, Math.min(10, risk.length)),
                CalibrationTable.of(risk, bad, 10),
                HosmerLemeshow.of(risk, bad, 10, sample),
                Spiegelhalter.of(risk, bad));
    }
}
