package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.regression.LogisticRegression;
import org.junit.jupiter.api.Test;

class RejectInferenceTest {

    private static List<CreditCase> accepted() throws IOException {
        return CreditFixtures.germanCredit().subList(0, 700);
    }

    private static List<Applicant> rejected() throws IOException {
        return CreditFixtures.germanCredit().subList(700, 1000).stream()
                .map(CreditCase::applicant)
                .toList();
    }

    @Test
    void fuzzy_augmentation_counts_each_rejected_one_once_in_all() throws IOException {
        CreditScorecard card = CreditFixtures.germanCard(accepted());
        List<CreditCase> cases = RejectInference.fuzzy(accepted(), rejected(), card, 1, 1);
        assertThat(cases).hasSize(700 + 600).startsWith(accepted().toArray(CreditCase[]::new));
        for (int i = 0; i < 300; i++) {
            CreditCase bad = cases.get(700 + 2 * i);
            CreditCase good = cases.get(701 + 2 * i);
            assertThat(bad.weight() + good.weight()).isCloseTo(1, within(1e-15));
            assertThat(bad.weight()).isCloseTo(card.probabilityOfBad(bad.applicant()), within(1e-15));
        }
    }

    @Test
    void with_the_same_odds_fuzzy_cases_leave_the_coefficients_where_they_are() throws IOException {
        CreditScorecard card = CreditFixtures.germanCard(accepted());
        List<CreditCase> cases = RejectInference.fuzzy(accepted(), rejected(), card, 1, 1);
        // the score equations of the accepted are zero at the card, and each fuzzy pair adds zero to them; so with the
        // bins' weights
        // kept the fit cannot move. Hand and Henley (1993) say in general that it adds nothing.
        List<VariableBinning> binnings =
                card.variables().stream().map(ScorecardVariable::binning).toList();
        List<List<Double>> woe =
                card.variables().stream().map(ScorecardVariable::woe).toList();
        WeighedCases weighed = WeighedCases.of(cases, binnings, woe);
        Fit<LogisticRegression> fit = LogisticRegression.fit(
                        binnings.stream().map(VariableBinning::slug).toList(),
                        weighed.inputs(),
                        weighed.events(),
                        weighed.weights(),
                        0,
                        FitOptions.DEFAULT)
                .found()
                .orElseThrow();
        assertThat(fit.model().intercept()).isCloseTo(card.intercept(), within(1e-8));
        for (int i = 0; i < woe.size(); i++) {
            assertThat(fit.model().coefficients().get(i))
                    .isCloseTo(card.variables().get(i).coefficient(), within(1e-8));
        }
    }

    @Test
    void a_card_is_fitted_to_weighted_cases_and_worse_odds_raise_the_risk() throws IOException {
        CreditScorecard card = CreditFixtures.germanCard(accepted());
        List<CreditCase> worse = RejectInference.fuzzy(accepted(), rejected(), card, 2, 0.5);
        assertThat(worse.subList(700, worse.size()).stream()
                        .mapToDouble(CreditCase::weight)
                        .sum())
                .isCloseTo(150, within(1e-9));
        CreditScorecard other = CreditFixtures.germanCard(worse);
        double before = 0;
        double after = 0;
        for (Applicant applicant : rejected()) {
            before += card.probabilityOfBad(applicant);
            after += other.probabilityOfBad(applicant);
        }
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void parcelling_gives_each_band_the_share_of_the_accepted_times_the_factor() throws IOException {
        CreditScorecard card = CreditFixtures.germanCard(accepted());
        List<CreditCase> cases = RejectInference.parcelling(accepted(), rejected(), card, 1, 1.3, 7);
        long bads = accepted().stream().filter(CreditCase::bad).count();
        assertThat(cases).hasSize(1000);
        assertThat(cases.subList(700, 1000).stream().filter(CreditCase::bad).count())
                .isEqualTo(Math.round(1.3 * bads / 700 * 300));
        List<CreditCase> ten = RejectInference.parcelling(accepted(), rejected(), card, 10, 1.3, 7);
        assertThat(ten).isEqualTo(RejectInference.parcelling(accepted(), rejected(), card, 10, 1.3, 7));
        assertThat(ten).isNotEqualTo(RejectInference.parcelling(accepted(), rejected(), card, 10, 1.3, 8));
        double riskOfBad = mean(card, ten.subList(700, 1000), true);
        double riskOfGood = mean(card, ten.subList(700, 1000), false);
        assertThat(riskOfBad).isGreaterThan(riskOfGood);
    }

    private static double mean(CreditScorecard card, List<CreditCase> cases, boolean bad) {
        return cases.stream()
                .filter(one -> one.bad() == bad)
                .mapToDouble(one -> card.probabilityOfBad(one.applicant()))
                .average()
                .orElseThrow();
    }

    @Test
    void more_bands_than_accepted_cases_are_refused() throws IOException {
        CreditScorecard card = CreditFixtures.germanCard(accepted());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RejectInference.parcelling(accepted().subList(0, 3), rejected(), card, 10, 1, 1))
                .withMessageContaining("at least 10");
    }
}
