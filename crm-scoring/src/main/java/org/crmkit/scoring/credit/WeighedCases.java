package org.crmkit.scoring.credit;

import java.util.List;
import org.crmkit.scoring.regression.LogisticRegression;

/**
 * Cases as a regression takes them: the weight of evidence of each variable, zero where no bin holds the value.
 *
 * @param weights how many cases each stands for
 */
@SuppressWarnings("ArrayRecordComponent") // internal carrier, never compared
record WeighedCases(double[][] inputs, boolean[] events, double[] weights) {

    private static final double ALMOST = 1e-6;

    static WeighedCases of(List<CreditCase> cases, List<VariableBinning> binnings, List<List<Double>> woe) {
        double[][] inputs = new double[cases.size()][binnings.size()];
        boolean[] events = new boolean[cases.size()];
        double[] weights = new double[cases.size()];
        for (int i = 0; i < inputs.length; i++) {
            CreditCase one = cases.get(i);
            events[i] = one.bad();
            weights[i] = one.weight();
            for (int j = 0; j < binnings.size(); j++) {
                int place = binnings.get(j).binOf(one.applicant()).orElse(-1);
                inputs[i][j] = place < 0 ? 0 : woe.get(j).get(place);
            }
        }
        return new WeighedCases(inputs, events, weights);
    }

    boolean nearlySeparated(LogisticRegression model) {
        for (double[] input : inputs) {
            double p = model.probability(input);
            if (p < ALMOST || p > 1 - ALMOST) {
                return true;
            }
        }
        return false;
    }
}
