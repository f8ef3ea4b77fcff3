package org.crmkit.scoring.questionnaire;

import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.Cholesky;
import org.crmkit.scoring.internal.Tails;

/**
 * Bartlett's test of the hypothesis that questions are not correlated at all: {@code -(n - 1 - (2k + 5) / 6) ln|R|} against chi-square.
 * Bartlett (1951), "The effect of standardization on a chi-square approximation in factor analysis",
 * <a href="https://doi.org/10.1093/biomet/38.3-4.337">doi:10.1093/biomet/38.3-4.337</a>.
 *
 * @param statistic zero or more
 * @param degrees of freedom, {@code k (k - 1) / 2}
 * @param pValue how often chance alone would correlate them as much, 0 to 1
 */
public record Sphericity(double statistic, int degrees, double pValue) {

    /**
     * Tests the questions.
     *
     * @return undefined as {@link SamplingAdequacy#of}, and as {@code too-few-respondents} if there are too few for so many questions
     */
    public static Measured<Sphericity> of(ItemMoments moments) {
        Reason obstacle = SamplingAdequacy.obstacle(moments);
        if (obstacle != null) {
            return new Measured.Undefined<>(obstacle);
        }
        int k = moments.questions().size();
        double factor = moments.respondents() - 1 - (2 * k + 5) / 6.0;
        if (!(factor > 0)) {
            return new Measured.Undefined<>(Reason.of(
                    "too-few-respondents",
                    k + "道题目的检验需要更多完整作答者，现有" + moments.respondents() + "人。",
                    "A test of " + k + " questions takes more than the " + moments.respondents()
                            + " respondents who answered everything."));
        }
        Cholesky root = moments.correlationRoot();
        if (root == null) {
            return new Measured.Undefined<>(SamplingAdequacy.redundant());
        }
        double statistic = Math.max(0, -factor * root.logDeterminant());
        int degrees = k * (k - 1) / 2;
        return new Measured.Known<>(
                new Sphericity(statistic, degrees, Tails.chiSquare(statistic, degrees)), moments.respondents());
    }
}
