package org.crmkit.scoring.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    private static FitResult<LogisticRegression> fit(double[][] inputs, boolean... events) {
        List<String> names = inputs[0].length == 1 ? List.of("x") : List.of("x", "y");
        return LogisticRegression.fit(names, inputs, events, FitOptions.DEFAULT);
    }

    private static String outcome(FitResult<?> result) {
        return result.fold(fit -> "fitted " + fit, why -> why.code());
    }

    private static double[][] column(double... values) {
        double[][] rows = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            rows[i] = new double[] {values[i]};
        }
        return rows;
    }

    @Test
    void one_yes_no_input_gives_the_log_odds_of_the_two_groups() {
        // of four zeros one happened, of four ones three did: ln(1/3) and ln 9 more
        Fit<LogisticRegression> fit = fit(
                        column(0, 0, 0, 0, 1, 1, 1, 1), true, false, false, false, true, true, true, false)
                .found()
                .orElseThrow();
        assertThat(fit.model().intercept()).isCloseTo(StrictMath.log(1.0 / 3), within(1e-10));
        assertThat(fit.model().coefficients().get(0)).isCloseTo(StrictMath.log(9), within(1e-10));
        // variance of a log-odds ratio: 1 + 1/3 + 1/3 + 1
        assertThat(fit.parameters().get(1).standardError()).isCloseTo(StrictMath.sqrt(8.0 / 3), within(1e-9));
        assertThat(fit.model().probability(new double[] {1})).isCloseTo(0.75, within(1e-10));
    }

    @Test
    void separated_groups_are_an_answer() {
        assertThat(outcome(fit(column(1, 2, 3, 4, 5, 6), false, false, false, true, true, true)))
                .isEqualTo("separated");
    }

    @Test
    void groups_that_touch_in_one_value_are_separated_too() {
        assertThat(outcome(fit(column(1, 2, 3, 3, 4, 5), false, false, false, true, true, true)))
                .isEqualTo("separated");
    }

    @Test
    void linear_copies_of_an_input_are_an_answer() {
        double[][] copies = {{1, 2}, {2, 4}, {3, 6}, {4, 8}, {5, 10}, {6, 12}};
        assertThat(outcome(fit(copies, false, true, false, true, false, true))).isEqualTo("collinear-inputs");
    }

    @Test
    void constants_and_single_outcomes_are_answers() {
        assertThat(outcome(fit(column(3, 3, 3), false, true, false))).isEqualTo("constant-input");
        assertThat(outcome(fit(column(1, 2, 3), true, true, true))).isEqualTo("one-outcome-only");
    }
}
