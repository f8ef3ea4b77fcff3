package org.crmkit.scoring.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.Sum;

/** Why some covariates cannot be told from these customers. */
final class CovariateChecks {

    /** The fewest who must differ; Peduzzi et al. (1996), doi:10.1016/S0895-4356(96)00236-3, ask for ten events a coefficient. */
    static final int FEWEST = 10;

    /** What is left of a column's spread below which it is a function of the others. */
    private static final double COLLINEAR = 1e-8;

    private CovariateChecks() {}

    /** Returns the first thing that is wrong. */
    static Optional<Reason> refused(Covariates covariates, int[] frequency) {
        for (int j = 0; j < covariates.covariates().size(); j++) {
            Optional<Reason> reason = single(covariates.covariates().get(j).name(), covariates.column(j), frequency);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return collinear(covariates);
    }

    private static Optional<Reason> single(String name, double[] column, int[] frequency) {
        double common = mostCommon(column);
        long differ = 0;
        long bought = 0;
        long commonBought = 0;
        boolean two = true;
        double other = common;
        for (int row = 0; row < column.length; row++) {
            boolean again = frequency[row] > 0;
            if (column[row] == common) {
                commonBought += again ? 1 : 0;
            } else {
                two &= differ == 0 || column[row] == other;
                other = column[row];
                differ++;
                bought += again ? 1 : 0;
            }
        }
        if (differ == 0) {
            return Optional.of(Reason.of(
                    "constant-covariate",
                    "协变量" + name + "对所有客户取值相同，无法估计其作用。请去掉该变量。",
                    "Covariate " + name
                            + " has the same value for all customers, so nothing can be told of it. Leave it"
                            + " out."));
        }
        if (differ < FEWEST) {
            return Optional.of(Reason.of(
                    "sparse-covariate",
                    "协变量" + name + "只有" + differ + "位客户与多数不同；至少需要" + FEWEST + "位。请合并取值或去掉该变量。",
                    "Only " + differ + (differ == 1 ? " customer differs" : " customers differ")
                            + " from most in covariate " + name + "; there must be at least "
                            + FEWEST + ". Merge values, or leave it out."));
        }
        if (two && (bought == 0 || commonBought == 0)) {
            return Optional.of(
                    Reason.of(
                            "separating-covariate",
                            "协变量" + name + "的一侧没有任何客户复购，其系数没有有限的估计。请合并取值或去掉该变量。",
                            "Nobody on one side of covariate " + name
                                    + " bought again, so its coefficient has no finite estimate. Merge values, or leave it out."));
        }
        return Optional.empty();
    }

    private static double mostCommon(double[] column) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        double best = sorted[0];
        int longest = 0;
        int run = 0;
        for (int i = 0; i < sorted.length; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            if (run > longest) {
                longest = run;
                best = sorted[i];
            }
        }
        return best;
    }

    /** Takes from each centred column what the ones before it explain, twice, so that rounding leaves nothing behind. */
    private static Optional<Reason> collinear(Covariates covariates) {
        List<double[]> bases = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (int j = 0; j < covariates.covariates().size(); j++) {
            String name = covariates.covariates().get(j).name();
            double[] rest = covariates.column(j).clone();
            double mean = Covariates.mean(rest);
            for (int row = 0; row < rest.length; row++) {
                rest[row] -= mean;
            }
            double whole = StrictMath.sqrt(dot(rest, rest));
            for (int round = 0; round < 2; round++) {
                for (double[] base : bases) {
                    double share = dot(rest, base);
                    for (int row = 0; row < rest.length; row++) {
                        rest[row] -= share * base[row];
                    }
                }
            }
            double left = StrictMath.sqrt(dot(rest, rest));
            if (!(left > COLLINEAR * whole)) {
                return Optional.of(Reason.of(
                        "collinear-covariate",
                        "协变量" + name + "是" + String.join("、", before) + "的线性函数，无法分别估计。请去掉其中之一。",
                        "Covariate " + name + " is a linear function of " + String.join(", ", before)
                                + ", so their effects cannot be told apart. Leave one of them out."));
            }
            for (int row = 0; row < rest.length; row++) {
                rest[row] /= left;
            }
            bases.add(rest);
            before.add(name);
        }
        return Optional.empty();
    }

    static double dot(double[] one, double[] other) {
        Sum sum = new Sum();
        for (int i = 0; i < one.length; i++) {
            sum.add(one[i] * other[i]);
        }
        return sum.value();
    }
}
