package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.CrmData;
import org.crmkit.scoring.evaluate.Discrimination;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.junit.jupiter.api.Test;

/**
 * Hofmann (1994), Statlog (German Credit Data), UCI Machine Learning Repository, doi:10.24432/C5NC77 (CC BY 4.0): 1 000 consumer
 * loans, used to check arithmetic. Sex, age and nationality are in the data and not in the card.
 */
class GermanCreditTest {

    private static List<CreditCase> cases() throws IOException {
        List<String> lines = Files.readAllLines(CrmData.file("german-credit/german_credit.csv"));
        String[] names = lines.get(0).split(",", -1);
        List<CreditCase> cases = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", -1);
            Map<String, String> values = new LinkedHashMap<>();
            for (int j = 0; j < names.length; j++) {
                values.put(names[j], fields[j]);
            }
            cases.add(new CreditCase(new Applicant("g" + i, values), fields[names.length - 1].equals("2")));
        }
        return cases;
    }

    private static Bin any(String label, String... codes) {
        return new Bin.OneOf(List.of(codes), Label.same(label));
    }

    private static VariableBinning variable(String name, Bin... bins) {
        return new VariableBinning(name, name.replace('_', '-'), Label.same(name), List.of(bins));
    }

    private static List<VariableBinning> binnings() {
        return List.of(
                variable(
                        "checking_status",
                        any("below zero", "A11"),
                        any("below 200", "A12"),
                        any("200 or salary", "A13"),
                        any("no account", "A14")),
                variable(
                        "duration_months",
                        Bin.Between.below("12"),
                        Bin.Between.of("12", "24"),
                        Bin.Between.of("24", "36"),
                        Bin.Between.from("36")),
                variable(
                        "credit_history",
                        any("none or all paid here", "A30", "A31"),
                        any("paid so far", "A32"),
                        any("delays", "A33"),
                        any("other credits", "A34")),
                variable(
                        "savings",
                        any("below 100", "A61"),
                        any("below 500", "A62"),
                        any("500 and more", "A63", "A64"),
                        any("unknown", "A65")),
                variable(
                        "credit_amount",
                        Bin.Between.below("1500"),
                        Bin.Between.of("1500", "4000"),
                        Bin.Between.of("4000", "8000"),
                        Bin.Between.from("8000")),
                variable(
                        "purpose",
                        any("new car, education", "A40", "A46"),
                        any("used car, retraining", "A41", "A48"),
                        any("household", "A42", "A44", "A45"),
                        any("radio, television", "A43"),
                        any("business, other", "A49", "A410")));
    }

    private static Fit<CreditScorecard> fit() throws IOException {
        return CreditScorecardFit.fit(cases(), binnings(), CreditScorecardFit.Options.of("german-credit"))
                .found()
                .orElseThrow();
    }

    @Test
    void weights_of_evidence_are_those_counted_by_hand() throws IOException {
        List<BinStatistics> bins = BinStatistics.of(binnings().get(0), cases(), WoeConvention.GOOD_OVER_BAD);
        assertThat(bins).extracting(BinStatistics::goods).containsExactly(139.0, 164.0, 49.0, 348.0);
        assertThat(bins).extracting(BinStatistics::bads).containsExactly(135.0, 105.0, 14.0, 46.0);
        // ln((139/700) / (135/300)), ln((348/700) / (46/300))
        assertThat(bins.get(0).woe()).isCloseTo(-0.818099, within(5e-7));
        assertThat(bins.get(3).woe()).isCloseTo(1.176263, within(5e-7));
        assertThat(BinStatistics.informationValue(bins)).isCloseTo(0.6660115, within(5e-8));
        List<BinStatistics> other = BinStatistics.of(binnings().get(0), cases(), WoeConvention.BAD_OVER_GOOD);
        assertThat(other.get(0).woe()).isEqualTo(-bins.get(0).woe());
        assertThat(other.get(0).informationValue()).isEqualTo(bins.get(0).informationValue());
    }

    @Test
    void the_coefficients_are_those_of_an_independent_computation() throws IOException {
        Fit<CreditScorecard> fit = fit();
        // computed with numpy by reweighted least squares on the same bins
        double[] expected = {
            -0.8404587457, -0.8251001490, -0.7882423665, -0.7807110288, -0.7611439507, -0.7297619825, -1.0069036123
        };
        double[] errors = {
            0.0810759498, 0.1026200640, 0.1773471111, 0.1494047070, 0.1951123941, 0.2212937201, 0.2013077967
        };
        for (int i = 0; i < expected.length; i++) {
            ParameterEstimate estimate = fit.parameters().get(i);
            assertThat(estimate.value()).as(estimate.name()).isCloseTo(expected[i], within(1e-8));
            assertThat(estimate.standardError()).as(estimate.name()).isCloseTo(errors[i], within(1e-8));
        }
        assertThat(fit.logLikelihood()).isCloseTo(-483.5232873606, within(1e-8));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.warnings()).isEmpty();
    }

    @Test
    void the_expected_bads_are_the_actual_ones() throws IOException {
        CreditScorecard card = fit().model();
        double sum = 0;
        for (CreditCase one : cases()) {
            sum += card.probabilityOfBad(one.applicant());
        }
        assertThat(sum).isCloseTo(300, within(1e-6)); // the score equation of the intercept
    }

    @Test
    void every_total_is_the_sum_of_the_printed_points_and_close_to_the_exact_score() throws IOException {
        CreditScorecard card = fit().model();
        for (CreditCase one : cases()) {
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
        List<CreditCase> cases = cases();
        double[] scores = new double[cases.size()];
        boolean[] goods = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = card.exactScore(cases.get(i).applicant());
            goods[i] = !cases.get(i).bad();
        }
        Discrimination found = Discrimination.of(scores, goods).orElseThrow();
        assertThat(found.auc()).isCloseTo(0.8019738095, within(1e-9)); // numpy, all pairs
        assertThat(found.ks()).isBetween(0.4, 0.6);
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
