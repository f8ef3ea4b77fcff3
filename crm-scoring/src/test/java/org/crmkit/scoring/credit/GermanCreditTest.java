package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.credit.CreditFixtures.germanBinnings;
import static org.crmkit.scoring.credit.CreditFixtures.germanCredit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.evaluate.Discrimination;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.crmkit.scoring.regression.Stepwise;
import org.crmkit.scoring.regression.VarianceInflation;
import org.crmkit.scoring.regression.WaldTest;
import org.junit.jupiter.api.Test;

/**
 * Hofmann (1994), Statlog (German Credit Data), UCI Machine Learning Repository, doi:10.24432/C5NC77 (CC BY 4.0): 1 000 consumer
 * loans, used to check arithmetic. Sex, age and nationality are in the data and not in the card.
 */
class GermanCreditTest {

    private static Fit<CreditScorecard> fit() throws IOException {
        return CreditScorecardFit.fit(germanCredit(), germanBinnings(), CreditScorecardFit.Options.of("german-credit"))
                .found()
                .orElseThrow();
    }

    @Test
    void weights_of_evidence_are_those_counted_by_hand() throws IOException {
        List<BinStatistics> bins =
                BinStatistics.of(germanBinnings().get(0), germanCredit(), WoeConvention.GOOD_OVER_BAD);
        assertThat(bins).extracting(BinStatistics::goods).containsExactly(139.0, 164.0, 49.0, 348.0);
        assertThat(bins).extracting(BinStatistics::bads).containsExactly(135.0, 105.0, 14.0, 46.0);
        // ln((139/700) / (135/300)), ln((348/700) / (46/300))
        assertThat(bins.get(0).woe()).isCloseTo(-0.818099, within(5e-7));
        assertThat(bins.get(3).woe()).isCloseTo(1.176263, within(5e-7));
        assertThat(BinStatistics.informationValue(bins)).isCloseTo(0.6660115, within(5e-8));
        List<BinStatistics> other =
                BinStatistics.of(germanBinnings().get(0), germanCredit(), WoeConvention.BAD_OVER_GOOD);
        assertThat(other.get(0).woe()).isEqualTo(-bins.get(0).woe());
        assertThat(other.get(0).informationValue()).isEqualTo(bins.get(0).informationValue());
    }

    @Test
    void the_coefficients_are_those_of_an_independent_computation() throws IOException {
        Fit<CreditScorecard> fit = fit();
        double[] expected = GermanOracle.COEFFICIENTS;
        double[] errors = GermanOracle.ERRORS;
        for (int i = 0; i < expected.length; i++) {
            ParameterEstimate estimate = fit.parameters().get(i);
            assertThat(estimate.value()).as(estimate.name()).isCloseTo(expected[i], within(1e-8));
            assertThat(estimate.standardError()).as(estimate.name()).isCloseTo(errors[i], within(1e-8));
        }
        assertThat(fit.logLikelihood()).isCloseTo(GermanOracle.LOG_LIKELIHOOD, within(1e-8));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.warnings()).isEmpty();
    }

    @Test
    void every_weight_and_information_value_is_that_of_an_independent_computation() throws IOException {
        List<CreditCase> cases = germanCredit();
        for (int i = 0; i < GermanOracle.WOE.length; i++) {
            List<BinStatistics> bins = BinStatistics.of(germanBinnings().get(i), cases, WoeConvention.GOOD_OVER_BAD);
            assertThat(BinStatistics.informationValue(bins)).isCloseTo(GermanOracle.INFORMATION[i], within(1e-9));
            for (int bin = 0; bin < bins.size(); bin++) {
                assertThat(bins.get(bin).woe()).isCloseTo(GermanOracle.WOE[i][bin], within(1e-9));
            }
        }
    }

    @Test
    void tests_of_the_coefficients_and_their_inflation_are_those_of_an_independent_computation() throws IOException {
        Fit<CreditScorecard> fit = fit();
        List<WaldTest> tests = WaldTest.of(fit, 0.95);
        for (int i = 0; i < GermanOracle.Z.length; i++) {
            assertThat(tests.get(i).z()).isCloseTo(GermanOracle.Z[i], within(1e-7));
            assertThat(tests.get(i).pValue())
                    .isCloseTo(GermanOracle.P_VALUES[i], within(1e-5 * GermanOracle.P_VALUES[i]));
            assertThat(tests.get(i).interval().holds(0)).isFalse();
        }
        List<List<Double>> woe =
                fit.model().variables().stream().map(ScorecardVariable::woe).toList();
        WeighedCases weighed = WeighedCases.of(germanCredit(), germanBinnings(), woe);
        List<Double> inflation = VarianceInflation.of(weighed.inputs(), 6).orElseThrow();
        Stepwise walk = Stepwise.walk(
                        weighed.inputs(),
                        weighed.events(),
                        weighed.weights(),
                        6,
                        Stepwise.Direction.BOTH,
                        FitOptions.DEFAULT)
                .orElseThrow();
        assertThat(walk.chosen()).containsExactly(0, 1, 2, 3, 4, 5);
        for (int i = 0; i < 6; i++) {
            assertThat(inflation.get(i)).isCloseTo(GermanOracle.INFLATION[i], within(1e-9));
            assertThat(walk.steps().get(i).input()).isEqualTo(GermanOracle.STEPS[i]);
            assertThat(walk.steps().get(i).aic()).isCloseTo(GermanOracle.CRITERIA[i], within(1e-7));
        }
    }

    @Test
    void a_card_that_repeats_a_variable_warns_of_it() throws IOException {
        List<CreditCase> cases = new ArrayList<>();
        for (CreditCase one : germanCredit()) {
            Map<String, String> values = new LinkedHashMap<>(one.applicant().values());
            boolean slip = one.applicant().key().endsWith("33"); // all but a few are the same
            values.put("again", slip ? "A11" : values.get("checking_status"));
            cases.add(new CreditCase(new Applicant(one.applicant().key(), values), one.bad()));
        }
        List<VariableBinning> binnings = List.of(
                germanBinnings().get(0),
                new VariableBinning(
                        "again",
                        "again",
                        Label.same("again"),
                        germanBinnings().get(0).bins()));
        Fit<CreditScorecard> fit = CreditScorecardFit.fit(cases, binnings, CreditScorecardFit.Options.of("twice"))
                .found()
                .orElseThrow();
        assertThat(fit.warnings()).extracting(FitWarning::kind).contains(FitWarning.Kind.COLLINEAR);
    }

    @Test
    void a_bin_with_one_outcome_is_named_and_a_variable_that_decides_everything_is_separated() throws IOException {
        List<CreditCase> cases = new ArrayList<>();
        for (CreditCase one : germanCredit()) {
            Map<String, String> values = new LinkedHashMap<>(one.applicant().values());
            values.put("outcome", one.bad() ? "x" : "y");
            cases.add(new CreditCase(new Applicant(one.applicant().key(), values), one.bad()));
        }
        List<VariableBinning> binnings =
                List.of(CreditFixtures.variable("outcome", CreditFixtures.any("x", "x"), CreditFixtures.any("y", "y")));
        CreditScorecardFit.Options refusing = CreditScorecardFit.Options.of("oracle");
        String refused =
                CreditScorecardFit.fit(cases, binnings, refusing).fold(fit -> "fitted", reason -> reason.code());
        assertThat(refused).isEqualTo("one-sided-bin");
        CreditScorecardFit.Options counting = new CreditScorecardFit.Options(
                "oracle",
                PointsScaling.DEFAULT,
                WoeConvention.GOOD_OVER_BAD,
                EmptyCell.HALF_A_CASE,
                FitOptions.DEFAULT);
        String separated =
                CreditScorecardFit.fit(cases, binnings, counting).fold(fit -> "fitted", reason -> reason.code());
        assertThat(separated).isEqualTo("separated");
    }

    @Test
    void the_expected_bads_are_the_actual_ones() throws IOException {
        CreditScorecard card = fit().model();
        double sum = 0;
        for (CreditCase one : germanCredit()) {
            sum += card.probabilityOfBad(one.applicant());
        }
        assertThat(sum).isCloseTo(300, within(1e-6)); // the score equation of the intercept
    }

    @Test
    void every_total_is_the_sum_of_the_printed_points_and_close_to_the_exact_score() throws IOException {
        CreditScorecard card = fit().model();
        for (CreditCase one : germanCredit()) {
            Score score = card.score(one.applicant());
            double sum = card.basePoints()
                    + score.contributions().stream()
                            .mapToDouble(c -> c.points())
                            .sum();
            assertThat(score.value()).isEqualTo(sum);
            assertThat(score.value()).isCloseTo(card.exactScore(one.applicant()), within(3.5));
            assertThat(score.contributions()).hasSize(6);
            assertThat(card.scaling().probabilityOfBad(card.exactScore(one.applicant())))
                    .isCloseTo(card.probabilityOfBad(one.applicant()), within(1e-12));
        }
    }

    @Test
    void the_card_parts_goods_from_bads() throws IOException {
        CreditScorecard card = fit().model();
        List<CreditCase> cases = germanCredit();
        double[] scores = new double[cases.size()];
        boolean[] goods = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = card.exactScore(cases.get(i).applicant());
            goods[i] = !cases.get(i).bad();
        }
        Discrimination found = Discrimination.of(scores, goods).orElseThrow();
        assertThat(found.auc()).isCloseTo(GermanOracle.AUC, within(1e-11));
        assertThat(found.ks()).isCloseTo(GermanOracle.KS, within(1e-11));
        assertThat(found.gini()).isCloseTo(2 * found.auc() - 1, within(1e-15));
    }

    @Test
    void doubling_the_odds_adds_the_points_to_double() {
        PointsScaling scaling = PointsScaling.DEFAULT;
        assertThat(scaling.score(StrictMath.log(50))).isCloseTo(600, within(1e-9));
        assertThat(scaling.score(StrictMath.log(100))).isCloseTo(620, within(1e-9));
        assertThat(scaling.probabilityOfBad(600)).isCloseTo(1 / 51.0, within(1e-12));
    }

    @Test
    void an_unknown_value_gets_no_points_and_is_named() throws IOException {
        Score score = fit().model().score(new Applicant("x", Map.of("checking_status", "A99", "purpose", "A43")));
        assertThat(score.missing())
                .containsExactly("checking_status", "duration_months", "credit_history", "savings", "credit_amount");
        assertThat(score.contributions()).hasSize(1);
    }
}
