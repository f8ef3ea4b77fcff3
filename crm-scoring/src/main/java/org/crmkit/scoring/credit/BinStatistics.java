package org.crmkit.scoring.credit;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.internal.Sum;

/**
 * What a bin holds.
 *
 * @param bin which
 * @param goods cases that paid, by weight
 * @param bads cases that did not, by weight
 * @param woe weight of evidence, finite
 * @param informationValue the bin's part of the variable's information value {@code (share of goods - share of bads) ln(share of
 *     goods / share of bads)}, zero or more: Kullback and Leibler's divergence both ways, Kullback (1959), Information Theory and
 *     Statistics, chapter 1
 */
public record BinStatistics(Bin bin, double goods, double bads, double woe, double informationValue) {

    /** Counts the cases of a variable bin by bin; a bin with one outcome only has no weight. */
    public static List<BinStatistics> of(VariableBinning binning, List<CreditCase> cases, WoeConvention convention) {
        return of(binning, cases, convention, EmptyCell.REFUSED);
    }

    /**
     * Counts the cases of a variable bin by bin. Cases that no bin holds are left out of the bins, not of the totals. Without any
     * good or any bad case all weights are zero.
     */
    public static List<BinStatistics> of(
            VariableBinning binning, List<CreditCase> cases, WoeConvention convention, EmptyCell rule) {
        int size = binning.bins().size();
        Sum[] good = sums(size + 1);
        Sum[] bad = sums(size + 1);
        for (CreditCase one : cases) {
            Sum[] side = one.bad() ? bad : good;
            side[size].add(one.weight());
            binning.binOf(one.applicant()).ifPresent(place -> side[place].add(one.weight()));
        }
        double allGoods = good[size].value();
        double allBads = bad[size].value();
        for (int i = 0; i < size; i++) {
            allGoods += rule.added(good[i].value(), bad[i].value());
            allBads += rule.added(bad[i].value(), good[i].value());
        }
        List<BinStatistics> out = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double goods = good[i].value();
            double bads = bad[i].value();
            double shareOfGoods = rule.counted(goods, bads) / allGoods;
            double shareOfBads = rule.counted(bads, goods) / allBads;
            boolean weighed = shareOfGoods > 0 && shareOfBads > 0 && Double.isFinite(shareOfGoods / shareOfBads);
            double safer = weighed ? StrictMath.log(shareOfGoods / shareOfBads) : 0;
            out.add(new BinStatistics(
                    binning.bins().get(i),
                    goods,
                    bads,
                    weighed ? convention.woe(shareOfGoods, shareOfBads) : 0,
                    weighed ? (shareOfGoods - shareOfBads) * safer : 0));
        }
        return out;
    }

    private static Sum[] sums(int size) {
        Sum[] out = new Sum[size];
        for (int i = 0; i < size; i++) {
            out[i] = new Sum();
        }
        return out;
    }

    /** Returns whether it holds cases of one outcome only. */
    public boolean isOneSided() {
        return (goods == 0) != (bads == 0);
    }

    /** Returns how many cases it holds, by weight. */
    public double cases() {
        return goods + bads;
    }

    /** Returns the information value of a variable: the sum over its bins. */
    public static double informationValue(List<BinStatistics> bins) {
        Sum sum = new Sum();
        bins.forEach(bin -> sum.add(bin.informationValue()));
        return sum.value();
    }
}
