package org.crmkit.scoring.satisfaction.pls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.crmkit.scoring.fit.FitWarning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MissingAnswersTest {

    /** The ECSI answers with the one of row r to item c taken out where 7r + 13c is a multiple of 29. */
    private static Answers gaps() {
        Answers all = Mobile.ecsi();
        double[][] rows = new double[all.size()][];
        for (int r = 0; r < rows.length; r++) {
            int row = r;
            double[] values = all.items().stream()
                    .mapToDouble(item -> all.answer(row, item).orElseThrow())
                    .toArray();
            for (int c = 0; c < values.length; c++) {
                values[c] = (r * 7 + c * 13) % 29 == 0 ? Double.NaN : values[c];
            }
            rows[r] = values;
        }
        return Answers.of(all.items(), rows);
    }

    @ParameterizedTest
    @CsvSource({
        // R2 of quality, satisfaction and loyalty, factorial scheme; computed in Python (numpy) apart from this library
        "LISTWISE, 43, LEFT_OUT, 0.2341042084112, 0.7819715446504, 0.7037148539467",
        "MEAN, 250, FILLED_IN, 0.2694746702123, 0.6568102978185, 0.4251839416795",
        "PAIRWISE, 250, PAIRWISE, 0.2836368070433, 0.6810306075198, 0.4555422680325"
    })
    void each_policy_gives_the_estimates_computed_apart_and_says_what_it_did(
            MissingAnswers policy,
            int respondents,
            FitWarning.Kind warning,
            double quality,
            double satisfaction,
            double loyalty) {
        PathModelFit fit = PathModelFit.fit(
                        SatisfactionModel.ECSI.model(),
                        gaps(),
                        PathModelOptions.DEFAULT.with(WeightingScheme.FACTORIAL).with(policy))
                .found()
                .orElseThrow();
        assertThat(fit.respondents()).isEqualTo(respondents);
        assertThat(fit.missing()).isEqualTo(policy == MissingAnswers.LISTWISE ? 0 : 207);
        assertThat(fit.leftOut()).isEqualTo(250 - respondents);
        assertThat(fit.warnings().get(0).kind()).isEqualTo(warning);
        assertThat(fit.equations().get(1).explained()).isCloseTo(quality, within(1e-9));
        assertThat(fit.equations().get(3).explained()).isCloseTo(satisfaction, within(1e-9));
        assertThat(fit.equations().get(5).explained()).isCloseTo(loyalty, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(MissingAnswers.class)
    void without_gaps_the_policy_does_not_matter_and_empty_respondents_never_count(MissingAnswers policy) {
        double[][] rows = Simulated.draw(4, 80);
        double[][] more = Arrays.copyOf(rows, 82);
        more[80] = new double[9];
        more[81] = new double[9];
        Arrays.fill(more[80], Double.NaN);
        Arrays.fill(more[81], Double.NaN);
        PathModelFit fit = PathModelFit.fit(
                        Simulated.model(), Answers.of(Simulated.names(), more), PathModelOptions.DEFAULT.with(policy))
                .found()
                .orElseThrow();
        assertThat(fit.leftOut()).isEqualTo(2);
        assertThat(fit.paths()).isEqualTo(Simulated.fit(rows).paths());
    }
}
