package org.crmkit.scoring.satisfaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.questionnaire.ItemMoments;

/**
 * How reliable a difference of two sums is: {@code (σp² rp + σe² re - 2 σpe) / (σp² + σe² - 2 σpe)}, where rp and re are the alphas of either
 * and σpe the covariance of the sums.
 */
final class GapReliability {

    private GapReliability() {}

    static OptionalDouble of(AnswerTable answers, List<Integer> rows, List<String> expected, List<String> perceived) {
        if (expected.size() < 2 || rows.size() < 2) {
            return OptionalDouble.empty();
        }
        List<String> both = new ArrayList<>(expected);
        both.addAll(perceived);
        ItemMoments moments = ItemMoments.of(answers.where(new HashSet<>(rows)::contains), both);
        int k = expected.size();
        double ofExpected = sum(moments, 0, k, 0, k);
        double ofPerceived = sum(moments, k, 2 * k, k, 2 * k);
        double shared = sum(moments, 0, k, k, 2 * k);
        double ofGap = ofExpected + ofPerceived - 2 * shared;
        if (!(ofExpected > 0) || !(ofPerceived > 0) || !(ofGap > 1e-12 * (ofExpected + ofPerceived))) {
            return OptionalDouble.empty();
        }
        double truth =
                ofExpected * alpha(moments, 0, k, ofExpected) + ofPerceived * alpha(moments, k, 2 * k, ofPerceived);
        return OptionalDouble.of((truth - 2 * shared) / ofGap);
    }

    private static double sum(ItemMoments moments, int fromRow, int toRow, int fromColumn, int toColumn) {
        double sum = 0;
        for (int i = fromRow; i < toRow; i++) {
            for (int j = fromColumn; j < toColumn; j++) {
                sum += moments.covariance(i, j);
            }
        }
        return sum;
    }

    private static double alpha(ItemMoments moments, int from, int to, double whole) {
        double parts = 0;
        for (int i = from; i < to; i++) {
            parts += moments.covariance(i, i);
        }
        double k = to - from;
        return k / (k - 1) * (1 - parts / whole);
    }
}
