package org.crmkit.scoring.questionnaire;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.internal.BetaTails;
import org.crmkit.scoring.internal.Sum;

/**
 * How far questions that should measure one thing agree with each other: Cronbach (1951), "Coefficient alpha and the internal structure of
 * tests", <a href="https://doi.org/10.1007/BF02310555">doi:10.1007/BF02310555</a>. Answers count as they were given: a question that runs
 * against the others is reported and never turned round by itself, because whoever wrote it knows whether it should.
 *
 * @param alpha at most 1; below zero where questions run against each other
 * @param interval by Feldt (1965), <a href="https://doi.org/10.1007/BF02289499">doi:10.1007/BF02289499</a>; empty where alpha is 1
 * @param standardised alpha of the questions with equal variances, from their mean correlation; empty if a question does not vary
 * @param respondents who answered all of the questions
 * @param leftOut who did not
 * @param items a line for each question, in their order
 * @param warnings what to look at before trusting alpha
 */
public record Reliability(
        double alpha,
        Optional<Interval> interval,
        OptionalDouble standardised,
        int respondents,
        int leftOut,
        List<Item> items,
        List<Reason> warnings) {

    /** The item-rest correlation below which a question is usually thought to add little; Nunnally and Bernstein (1994). */
    public static final double WEAK = 0.3;

    public Reliability {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }

    /**
     * One question among the others.
     *
     * @param question its slug
     * @param mean of its answers
     * @param deviation their standard deviation, by n - 1
     * @param itemRest correlation with the sum of the others, -1 to 1; empty if either does not vary
     * @param alphaIfDropped alpha of the others; empty if fewer than two are left, or their sum does not vary
     */
    public record Item(
            String question, double mean, double deviation, OptionalDouble itemRest, OptionalDouble alphaIfDropped) {}

    /** Measures some questions of a table; see {@link #of(ItemMoments, double)}. */
    public static Measured<Reliability> of(AnswerTable table, Collection<String> questions, double level) {
        return of(ItemMoments.of(table, questions), level);
    }

    /**
     * Measures the questions.
     *
     * @param level of the interval, above 0 and below 1
     * @return undefined as {@code too-few-questions} below two, {@code too-few-respondents} below two, {@code nothing-varies} if the sum
     *     of the answers is the same for all
     */
    public static Measured<Reliability> of(ItemMoments moments, double level) {
        checkArgument(level > 0 && level < 1, "level was %s; it must be above 0 and below 1. Use 0.95.", level);
        int k = moments.questions().size();
        int n = moments.respondents();
        if (k < 2) {
            return undefined("too-few-questions", "信度至少需要两道题目。", "Reliability takes two questions or more.");
        }
        if (n < 2) {
            return undefined(
                    "too-few-respondents",
                    "完整作答者为" + n + "人，至少需要2人。",
                    "Reliability takes two respondents who answered everything; there were " + n + ".");
        }
        int[] all = IntStream.range(0, k).toArray();
        OptionalDouble alpha = alpha(moments, all);
        if (alpha.isEmpty()) {
            return undefined(
                    "nothing-varies", "所有人的总分相同，信度无定义。", "All respondents have the same total; nothing varies.");
        }
        List<Item> items = new ArrayList<>();
        for (int i : all) {
            items.add(item(moments, i));
        }
        return new Measured.Known<>(
                new Reliability(
                        alpha.getAsDouble(),
                        feldt(alpha.getAsDouble(), n, k, level),
                        standardised(moments),
                        n,
                        moments.leftOut(),
                        items,
                        warnings(items, moments)),
                n);
    }

    private static Measured<Reliability> undefined(String code, String zh, String en) {
        return new Measured.Undefined<>(Reason.of(code, zh, en));
    }

    private static OptionalDouble alpha(ItemMoments moments, int[] places) {
        double whole = moments.varianceOfSum(places);
        if (places.length < 2 || !(whole > 0)) {
            return OptionalDouble.empty();
        }
        Sum parts = new Sum();
        for (int i : places) {
            parts.add(moments.covariance(i, i));
        }
        double k = places.length;
        return OptionalDouble.of(k / (k - 1) * (1 - parts.value() / whole));
    }

    private static OptionalDouble standardised(ItemMoments moments) {
        int k = moments.questions().size();
        if (!moments.constant().isEmpty()) {
            return OptionalDouble.empty();
        }
        Sum sum = new Sum();
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                sum.add(moments.correlation(i, j));
            }
        }
        double mean = sum.value() * 2 / ((double) k * (k - 1));
        double below = 1 + (k - 1) * mean;
        return below > 0 ? OptionalDouble.of(k * mean / below) : OptionalDouble.empty();
    }

    private static Optional<Interval> feldt(double alpha, int n, int k, double level) {
        if (!(alpha < 1)) {
            return Optional.empty();
        }
        double between = n - 1.0;
        double within = between * (k - 1);
        double tail = (1 - level) / 2;
        double low = 1 - (1 - alpha) * BetaTails.fisherQuantile(tail, between, within);
        double high = 1 - (1 - alpha) * BetaTails.fisherQuantile(1 - tail, between, within);
        return low <= alpha && alpha <= high ? Optional.of(new Interval(alpha, low, high, level)) : Optional.empty();
    }

    private static Item item(ItemMoments moments, int place) {
        int[] rest = IntStream.range(0, moments.questions().size())
                .filter(i -> i != place)
                .toArray();
        Sum shared = new Sum();
        for (int other : rest) {
            shared.add(moments.covariance(place, other));
        }
        double spread = StrictMath.sqrt(moments.covariance(place, place) * moments.varianceOfSum(rest));
        return new Item(
                moments.questions().get(place),
                moments.mean(place),
                moments.deviation(place),
                spread > 0
                        ? OptionalDouble.of(Math.max(-1, Math.min(1, shared.value() / spread)))
                        : OptionalDouble.empty(),
                alpha(moments, rest));
    }

    private static List<Reason> warnings(List<Item> items, ItemMoments moments) {
        List<Reason> warnings = new ArrayList<>();
        if (moments.leftOut() > 0) {
            warnings.add(Reason.of(
                    "respondents-left-out",
                    moments.leftOut() + "人有漏答，未计入。",
                    "Left out for missing answers: " + moments.leftOut()
                            + (moments.leftOut() == 1 ? " respondent." : " respondents.")));
        }
        for (Item item : items) {
            if (item.itemRest().isEmpty()) {
                warnings.add(Reason.of(
                        "question-constant",
                        "题目“" + item.question() + "”所有人答案相同。",
                        "Everybody gave the same answer to " + item.question() + "."));
            } else if (item.itemRest().getAsDouble() < 0) {
                String r = Formats.rounded(item.itemRest().getAsDouble(), 3);
                warnings.add(Reason.of(
                        "reversed-item",
                        "题目“" + item.question() + "”与其余题目之和的相关为" + r + "，可能为反向题；请核对，本计算不会自行反转。",
                        item.question() + " correlates with the sum of the others by " + r
                                + ". It may be reversed: check it; it was not turned round."));
            } else if (item.itemRest().getAsDouble() < WEAK) {
                String r = Formats.rounded(item.itemRest().getAsDouble(), 3);
                warnings.add(Reason.of(
                        "weak-item",
                        "题目“" + item.question() + "”与其余题目之和的相关仅为" + r + "。",
                        item.question() + " correlates with the sum of the others by no more than " + r + "."));
            }
        }
        return warnings;
    }
}
