package org.crmkit.scoring.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/**
 * How far one half of a questionnaire agrees with the other.
 *
 * @param method how it was halved
 * @param first the questions of one half
 * @param second the questions of the other
 * @param correlation of the sums of both, -1 to 1
 * @param spearmanBrown what the correlation promises for the whole: {@code 2r / (1 + r)}, Spearman (1910) and Brown (1910),
 *     <a href="https://doi.org/10.1111/j.2044-8295.1910.tb00206.x">doi:10.1111/j.2044-8295.1910.tb00206.x</a> and
 *     <a href="https://doi.org/10.1111/j.2044-8295.1910.tb00207.x">doi:10.1111/j.2044-8295.1910.tb00207.x</a>, which takes both halves to be
 *     equally long
 * @param guttman Guttman's lambda 4 (1945), <a href="https://doi.org/10.1007/BF02288892">doi:10.1007/BF02288892</a>, which does not
 * @param respondents who answered all questions
 */
public record SplitHalf(
        Method method,
        List<String> first,
        List<String> second,
        double correlation,
        double spearmanBrown,
        double guttman,
        int respondents) {

    /** How questions are halved. */
    public enum Method implements Term {
        /** The first, third, fifth against the second, fourth, sixth: tiring respondents tire in both. */
        ODD_EVEN("奇偶分半", "Odd and even"),
        /** The first half against the second; of an odd number the first has one more. */
        FIRST_LAST("前后分半", "First and last");

        private final Label label;

        Method(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public SplitHalf {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /**
     * Halves some questions of a table, in the order in which they are named.
     *
     * @return undefined as {@code too-few-questions} or {@code too-few-respondents} below two, {@code nothing-varies} if the sum of a half
     *     is the same for all, {@code halves-opposed} if the halves run against each other exactly
     */
    public static Measured<SplitHalf> of(AnswerTable table, Collection<String> questions, Method method) {
        ItemMoments moments = ItemMoments.of(table, questions);
        int k = moments.questions().size();
        if (k < 2) {
            return undefined("too-few-questions", "分半信度至少需要两道题目。", "Two halves take two questions or more.");
        }
        if (moments.respondents() < 2) {
            return undefined(
                    "too-few-respondents",
                    "完整作答者不足2人。",
                    "Fewer than two respondents answered everything; there must be two or more.");
        }
        List<Integer> one = new ArrayList<>();
        List<Integer> other = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            boolean isFirst =
                    switch (method) {
                        case ODD_EVEN -> i % 2 == 0;
                        case FIRST_LAST -> i < (k + 1) / 2;
                    };
            (isFirst ? one : other).add(i);
        }
        int[] a = one.stream().mapToInt(i -> i).toArray();
        int[] b = other.stream().mapToInt(i -> i).toArray();
        double varianceA = moments.varianceOfSum(a);
        double varianceB = moments.varianceOfSum(b);
        if (!(varianceA > 0) || !(varianceB > 0)) {
            return undefined("nothing-varies", "其中一半的总分对所有人相同。", "All respondents have the same total in one half.");
        }
        double whole = moments.varianceOfSum(IntStream.range(0, k).toArray());
        double shared = (whole - varianceA - varianceB) / 2;
        double r = Math.max(-1, Math.min(1, shared / StrictMath.sqrt(varianceA * varianceB)));
        if (!(1 + r > 1e-12) || !(whole > 0)) {
            return undefined(
                    "halves-opposed", "两半完全相反，请检查反向题。", "The halves are exact opposites; look for reversed questions.");
        }
        return new Measured.Known<>(
                new SplitHalf(
                        method,
                        one.stream().map(moments.questions()::get).toList(),
                        other.stream().map(moments.questions()::get).toList(),
                        r,
                        2 * r / (1 + r),
                        4 * shared / whole,
                        moments.respondents()),
                moments.respondents());
    }

    private static Measured<SplitHalf> undefined(String code, String zh, String en) {
        return new Measured.Undefined<>(Reason.of(code, zh, en));
    }
}
