package org.crmkit.scoring.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Cholesky;
import org.crmkit.scoring.internal.Sum;
import org.jspecify.annotations.Nullable;

/**
 * Whether questions have enough in common to look for factors behind them: Kaiser, Meyer and Olkin's measure, squared correlations by
 * themselves and squared partial correlations together. Kaiser and Rice (1974), "Little Jiffy, Mark IV",
 * <a href="https://doi.org/10.1177/001316447403400115">doi:10.1177/001316447403400115</a>.
 *
 * @param overall 0 to 1
 * @param items of each question by itself, in their order
 */
public record SamplingAdequacy(double overall, List<Item> items) {

    /** The measure of one question, 0 to 1. */
    public record Item(String question, double value) {}

    public SamplingAdequacy {
        items = List.copyOf(items);
    }

    /**
     * Measures the questions.
     *
     * @return undefined as {@code too-few-questions} below two, {@code question-constant}, {@code question-redundant} if a question
     *     follows from the others so that partial correlations do not exist, {@code nothing-shared} if no two are correlated
     */
    public static Measured<SamplingAdequacy> of(ItemMoments moments) {
        int k = moments.questions().size();
        Reason obstacle = obstacle(moments);
        if (obstacle != null) {
            return new Measured.Undefined<>(obstacle);
        }
        Cholesky root = moments.correlationRoot();
        if (root == null) {
            return new Measured.Undefined<>(redundant());
        }
        double[][] inverse = root.inverse();
        Sum plain = new Sum();
        Sum partial = new Sum();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            Sum ownPlain = new Sum();
            Sum ownPartial = new Sum();
            for (int j = 0; j < k; j++) {
                if (i != j) {
                    double r = moments.correlation(i, j);
                    double q = inverse[i][j] / StrictMath.sqrt(inverse[i][i] * inverse[j][j]);
                    ownPlain.add(r * r);
                    ownPartial.add(q * q);
                }
            }
            plain.add(ownPlain.value());
            partial.add(ownPartial.value());
            double both = ownPlain.value() + ownPartial.value();
            items.add(new Item(moments.questions().get(i), both > 0 ? ownPlain.value() / both : 0));
        }
        if (!(plain.value() > 0)) {
            return new Measured.Undefined<>(
                    Reason.of("nothing-shared", "题目之间毫无相关。", "No two questions are correlated at all."));
        }
        return new Measured.Known<>(
                new SamplingAdequacy(plain.value() / (plain.value() + partial.value()), items), moments.respondents());
    }

    /** Returns why correlations of the questions cannot be used, or null if they can. */
    static @Nullable Reason obstacle(ItemMoments moments) {
        if (moments.questions().size() < 2) {
            return Reason.of("too-few-questions", "至少需要两道题目。", "It takes two questions or more.");
        }
        if (moments.respondents() < 3) {
            return Reason.of(
                    "too-few-respondents",
                    "完整作答者不足3人。",
                    "Fewer than three respondents answered everything; there must be three or more.");
        }
        List<String> constant = moments.constant();
        return constant.isEmpty()
                ? null
                : Reason.of(
                        "question-constant",
                        "所有人答案相同的题目：" + String.join("、", constant) + "；请去掉。",
                        "Everybody gave the same answer to " + String.join(", ", constant) + ". Leave it out.");
    }

    static Reason redundant() {
        return Reason.of(
                "question-redundant",
                "有题目可由其余题目推出，相关矩阵不可逆；请去掉重复的题目，或增加样本。",
                "A question follows from the others, so the correlations have no inverse. Leave it out, or ask more people.");
    }

    /** Returns Kaiser's word for the measure (1974), <a href="https://doi.org/10.1007/BF02291575">doi:10.1007/BF02291575</a>. */
    public Label verdict() {
        if (overall >= 0.9) {
            return Label.of("极佳", "marvellous");
        }
        if (overall >= 0.8) {
            return Label.of("良好", "meritorious");
        }
        if (overall >= 0.7) {
            return Label.of("中等", "middling");
        }
        if (overall >= 0.6) {
            return Label.of("勉强", "mediocre");
        }
        return overall >= 0.5 ? Label.of("很差", "miserable") : Label.of("不可接受", "unacceptable");
    }
}
