package org.crmkit.scoring.credit;

import java.util.ArrayList;
import java.util.List;

/**
 * What a bin holds.
 *
 * @param bin which
 * @param goods cases that paid
 * @param bads cases that did not
 * @param woe weight of evidence; infinite where the bin has no goods or no bads
 * @param informationValue the bin's part of the variable's information value
 */
public record BinStatistics(Bin bin, long goods, long bads, double woe, double informationValue) {

    /** Counts the cases of a variable bin by bin. Cases that no bin holds are left out of the bins, not of the totals. */
    public static List<BinStatistics> of(VariableBinning binning, List<CreditCase> cases, WoeConvention convention) {
        long[] goods = new long[binning.bins().size()];
        long[] bads = new long[goods.length];
        long allGoods = 0;
        long allBads = 0;
        for (CreditCase one : cases) {
            int place = binning.binOf(one.applicant()).orElse(-1);
            if (one.bad()) {
                allBads++;
            } else {
                allGoods++;
            }
            if (place >= 0) {
                (one.bad() ? bads : goods)[place]++;
            }
        }
        List<BinStatistics> out = new ArrayList<>();
        for (int i = 0; i < goods.length; i++) {
            double good = (double) goods[i] / allGoods;
            double bad = (double) bads[i] / allBads;
            double safer = StrictMath.log(good / bad);
            out.add(new BinStatistics(
                    binning.bins().get(i), goods[i], bads[i], convention.woe(good, bad), (good - bad) * safer));
        }
        return out;
    }

    /** Returns the information value of a variable: the sum over its bins. */
    public static double informationValue(List<BinStatistics> bins) {
        return bins.stream().mapToDouble(BinStatistics::informationValue).sum();
    }
}
