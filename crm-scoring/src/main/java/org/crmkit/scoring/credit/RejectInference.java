package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.scoring.internal.Randoms;
import org.crmkit.scoring.internal.Sum;

/**
 * Gives outcomes to applicants that were rejected, so that a card is not made from the accepted alone. Siddiqi (2006), Credit Risk
 * Scorecards, chapter 6. What comes out is inferred, not seen: Hand and Henley (1993), <a
 * href="https://doi.org/10.1093/imaman/5.1.45">doi:10.1093/imaman/5.1.45</a>, show that it adds nothing that the assumptions do not
 * hold. Fit with it and without, and compare.
 */
public final class RejectInference {

    private RejectInference() {}

    /**
     * Fuzzy augmentation: each rejected applicant counts twice, as bad with his probability to be bad and as good with the rest.
     *
     * @param card fitted to the accepted
     * @param oddsFactor by which rejected applicants have worse odds than accepted ones of the same score, above zero; 1 for the same
     * @param weight how many accepted cases a rejected one counts as, above zero
     * @return the accepted, then each rejected one as bad and as good
     */
    public static List<CreditCase> fuzzy(
            List<CreditCase> accepted,
            List<Applicant> rejected,
            CreditScorecard card,
            double oddsFactor,
            double weight) {
        checkArgument(
                oddsFactor > 0 && oddsFactor < Double.POSITIVE_INFINITY,
                "oddsFactor was %s; it must be above zero and finite. 1 is the same odds as the accepted.",
                oddsFactor);
        List<CreditCase> out = new ArrayList<>(accepted);
        for (Applicant applicant : rejected) {
            double p = card.probabilityOfBad(applicant);
            double bad = oddsFactor * p / (oddsFactor * p + 1 - p);
            if (bad > 0) {
                out.add(new CreditCase(applicant, true, weight * bad));
            }
            if (bad < 1) {
                out.add(new CreditCase(applicant, false, weight * (1 - bad)));
            }
        }
        return List.copyOf(out);
    }

    /**
     * Parcelling: the accepted are parted into bands of equal size by their score; of the rejected in a band as large a share is bad
     * as of the accepted in it, times a factor. Which of them, chance decides.
     *
     * @param accepted at least as many as bands
     * @param card fitted to the accepted
     * @param bands 1 to 100
     * @param rateFactor by which the bad rate of the rejected is higher, above zero; a rate above 1 counts as 1
     * @param seed of the choice
     * @return the accepted, then the rejected in their order, each with one outcome
     */
    public static List<CreditCase> parcelling(
            List<CreditCase> accepted,
            List<Applicant> rejected,
            CreditScorecard card,
            int bands,
            double rateFactor,
            long seed) {
        checkArgument(bands >= 1 && bands <= 100, "bands was %s; it must be 1 to 100. Use 10.", bands);
        checkArgument(
                accepted.size() >= bands,
                "accepted had %s cases; it must have at least %s, one for each band. Use fewer bands.",
                accepted.size(),
                bands);
        checkArgument(
                rateFactor > 0 && rateFactor < Double.POSITIVE_INFINITY,
                "rateFactor was %s; it must be above zero and finite. 1 is the rate of the accepted.",
                rateFactor);
        double[] scores = accepted.stream()
                .mapToDouble(one -> card.exactScore(one.applicant()))
                .sorted()
                .toArray();
        double[] starts = new double[bands - 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = scores[(int) ((long) (i + 1) * scores.length / bands)];
        }
        double[] rates = rates(accepted, card, starts);
        List<List<Integer>> members = new ArrayList<>();
        for (int band = 0; band < bands; band++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < rejected.size(); i++) {
            members.get(band(starts, card.exactScore(rejected.get(i)))).add(i);
        }
        boolean[] bad = new boolean[rejected.size()];
        for (int band = 0; band < bands; band++) {
            List<Integer> here = members.get(band);
            long many = StrictMath.round(Math.min(1, rateFactor * rates[band]) * here.size());
            Randoms randoms = Randoms.of(seed, band);
            for (int i = 0; i < many; i++) {
                int other = i + randoms.below(here.size() - i);
                Integer chosen = here.set(other, here.get(i));
                here.set(i, chosen);
                bad[chosen] = true;
            }
        }
        List<CreditCase> out = new ArrayList<>(accepted);
        for (int i = 0; i < bad.length; i++) {
            out.add(new CreditCase(rejected.get(i), bad[i]));
        }
        return List.copyOf(out);
    }

    /** The share of bad accepted cases by band; a band that equal scores left empty has the share of all. */
    private static double[] rates(List<CreditCase> accepted, CreditScorecard card, double[] starts) {
        Sum[] bad = new Sum[starts.length + 1];
        Sum[] all = new Sum[starts.length + 1];
        Arrays.setAll(bad, i -> new Sum());
        Arrays.setAll(all, i -> new Sum());
        Sum anyBad = new Sum();
        Sum any = new Sum();
        for (CreditCase one : accepted) {
            int band = band(starts, card.exactScore(one.applicant()));
            all[band].add(one.weight());
            any.add(one.weight());
            if (one.bad()) {
                bad[band].add(one.weight());
                anyBad.add(one.weight());
            }
        }
        double[] rates = new double[all.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = all[i].value() > 0 ? bad[i].value() / all[i].value() : anyBad.value() / any.value();
        }
        return rates;
    }

    private static int band(double[] starts, double score) {
        int band = 0;
        while (band < starts.length && score >= starts[band]) {
            band++;
        }
        return band;
    }
}
