package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.CrmData;
import org.crmkit.scoring.data.OpportunityHistories;
import org.crmkit.scoring.data.OpportunitySummary;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fader, Hardie and Shang (2010), doi:10.1287/mksc.1100.0580: the 1995 cohort of donors. */
class BgBbTest {

    private static final BgBb PUBLISHED = new BgBb(1.204, 0.750, 0.657, 2.783);

    private static OpportunityHistories donors() throws IOException {
        OpportunityHistories.Builder builder = OpportunityHistories.builder();
        List<String> lines = Files.readAllLines(CrmData.file("donations/donations.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            builder.add(
                    Integer.parseInt(cells[0]),
                    Integer.parseInt(cells[1]),
                    Integer.parseInt(cells[2]),
                    Long.parseLong(cells[3]));
        }
        return builder.build();
    }

    @Test
    void the_donors_give_the_published_parameters_and_likelihood() throws IOException {
        Fit<BgBb> fit = BgBb.fit(donors(), FitOptions.DEFAULT).found().orElseThrow();
        assertThat(fit.observations()).isEqualTo(11_104);
        assertThat(fit.model().alpha()).isCloseTo(1.204, within(0.0005));
        assertThat(fit.model().beta()).isCloseTo(0.750, within(0.0005));
        assertThat(fit.model().gamma()).isCloseTo(0.657, within(0.0005));
        assertThat(fit.model().delta()).isCloseTo(2.783, within(0.0005));
        assertThat(fit.logLikelihood()).isCloseTo(-33_225.6, within(0.05));
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.warnings()).isEmpty();
    }

    /** Table 6 of the paper: P(alive in 2002), to two digits. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0.11", "2, 4, 0.59", "6, 6, 0.93"})
    void donors_are_still_there_as_published(int x, int tx, double alive) {
        assertThat(PUBLISHED.probabilityAlive(new OpportunitySummary("d", x, tx, 6), 1))
                .isCloseTo(alive, within(0.005));
    }

    @Test
    void all_donors_together_give_as_the_authors_spreadsheet_says() throws IOException {
        // note 010, sheets "Conditional Expectations (II)" and "In-Sample Fit", as the tests of lifetimes quote them
        OpportunityHistories donors = donors();
        BgBb model = BgBb.fit(donors, FitOptions.DEFAULT).found().orElseThrow().model();
        double[] expected = model.expectedPurchases(donors, 5);
        double sum = 0;
        for (int row = 0; row < donors.size(); row++) {
            sum += expected[row] * donors.customers(row);
        }
        assertThat(sum).isCloseTo(12_884.2, within(0.1));
        PurchaseCounts counts = model.counts(new OpportunitySummary("new", 0, 0, 0), 6);
        assertThat(11_104 * counts.probability(0)).isCloseTo(3454.9, within(0.1));
        assertThat(11_104 * counts.probability(6)).isCloseTo(1253.1, within(0.1));
    }

    @Test
    void every_history_of_six_opportunities_adds_up_to_one() {
        double sum = 0;
        for (int path = 0; path < 64; path++) {
            int x = Integer.bitCount(path);
            int tx = path == 0 ? 0 : 32 - Integer.numberOfLeadingZeros(path);
            sum += Math.exp(
                    PUBLISHED.logLikelihood(OpportunityHistories.of(List.of(new OpportunitySummary("p", x, tx, 6)))));
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void counts_add_up_and_their_mean_is_the_expectation() {
        for (OpportunitySummary customer : List.of(
                new OpportunitySummary("a", 0, 0, 6),
                new OpportunitySummary("b", 3, 5, 6),
                new OpportunitySummary("c", 0, 0, 0))) {
            PurchaseCounts counts = PUBLISHED.counts(customer, 20);
            double sum = counts.more();
            double mean = 0;
            for (int k = 0; k <= 20; k++) {
                sum += counts.probability(k);
                mean += k * counts.probability(k);
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
            assertThat(mean).isCloseTo(PUBLISHED.expectedPurchases(customer, 20), within(1e-12));
        }
    }

    @Test
    void residual_purchases_are_what_discounted_ones_grow_to() {
        OpportunitySummary donor = new OpportunitySummary("d", 4, 6, 6);
        AnnualDiscountRate ten = new AnnualDiscountRate(0.10);
        double all = PUBLISHED.residualPurchases(donor, Cadence.YEARLY, ten);
        assertThat(PUBLISHED.discountedPurchases(donor, Occasions.years(500), ten))
                .isCloseTo(all, within(1e-9));
        assertThat(PUBLISHED.discountedPurchases(donor, Occasions.years(50), ten))
                .isLessThan(all);
        assertThat(PUBLISHED.discountedPurchases(donor, Occasions.months(5), ten))
                .isBetween(
                        PUBLISHED.discountedPurchases(donor, Occasions.years(5), ten),
                        PUBLISHED.expectedPurchases(donor, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.residualPurchases(donor, Cadence.YEARLY, new AnnualDiscountRate(0)))
                .withMessageContaining("AnnualDiscountRate.rate was 0.0");
    }

    @Test
    void the_derivatives_are_those_of_the_likelihood() {
        BgBbLikelihood likelihood = new BgBbLikelihood(OpportunityHistories.builder()
                .add(0, 0, 6, 3)
                .add(2, 4, 9, 2)
                .add(6, 6, 6, 1)
                .add(1, 1, 30, 1)
                .build());
        double[] at = {0.3, -0.4, -0.2, 1.1};
        double[] gradient = new double[4];
        double[][] hessian = new double[4][4];
        likelihood.evaluate(at, gradient, hessian);
        double step = 1e-5;
        for (int i = 0; i < 4; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += step;
            down[i] -= step;
            assertThat(gradient[i])
                    .isCloseTo((likelihood.value(up) - likelihood.value(down)) / (2 * step), within(1e-7));
            double[] above = new double[4];
            double[] below = new double[4];
            likelihood.evaluate(up, above, new double[4][4]);
            likelihood.evaluate(down, below, new double[4][4]);
            for (int j = 0; j < 4; j++) {
                assertThat(hessian[i][j]).isCloseTo((above[j] - below[j]) / (2 * step), within(1e-7));
            }
        }
    }

    @Test
    void a_fit_finds_what_the_customers_were_drawn_from_within_three_standard_errors() {
        List<Integer> opportunities = new ArrayList<>();
        for (int i = 0; i < 8000; i++) {
            opportunities.add(8 + i % 5);
        }
        List<OpportunitySummary> drawn = PUBLISHED.simulate(opportunities, 3);
        Fit<BgBb> fit = BgBb.fit(drawn).found().orElseThrow();
        for (int i = 0; i < 4; i++) {
            ParameterEstimate estimate = fit.parameters().get(i);
            assertThat(estimate.value())
                    .as("%s, seed 3", estimate.name())
                    .isCloseTo(PUBLISHED.parameters().get(i), within(3 * estimate.standardError()));
        }
        assertThat(fit.logLikelihood()).isGreaterThan(PUBLISHED.logLikelihood(OpportunityHistories.of(drawn)));
    }

    @Test
    void long_histories_break_nothing() {
        for (int x : new int[] {0, 1, 500, 100_000}) {
            OpportunitySummary customer = new OpportunitySummary("l", x, x, 100_000);
            assertThat(PUBLISHED.probabilityAlive(customer, 0)).isBetween(0.0, 1.0);
            assertThat(PUBLISHED.expectedPurchases(customer, 100)).isBetween(0.0, 100.0);
        }
    }

    @Test
    void the_score_explains_itself() {
        Score score = PUBLISHED.score(new OpportunitySummary("d", 2, 4, 6), 5);
        double sum = score.baseline()
                + score.contributions().stream().mapToDouble(c -> c.points()).sum();
        assertThat(sum).isCloseTo(score.value(), within(1e-12));
        assertThat(score.contributions())
                .extracting(c -> c.reason().text().en())
                .anySatisfy(said -> assertThat(said)
                        .startsWith("the last 2 opportunities passed by; still there with probability"));
    }

    @Test
    void donors_who_never_gave_again_identify_nothing() {
        assertThat(code(BgBb.fit(List.of(new OpportunitySummary("a", 0, 0, 6)))))
                .isEqualTo("no-repeat-purchase");
        List<OpportunitySummary> always = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            always.add(new OpportunitySummary("a" + i, 6, 6, 6));
        }
        assertThat(code(BgBb.fit(always))).isEqualTo("parameters-not-identified");
    }

    private static String code(FitResult<?> result) {
        return result.fold(fit -> "fitted " + fit, why -> why.code());
    }

    @Test
    void a_history_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpportunitySummary("a", 3, 2, 6))
                .withMessageContaining("OpportunitySummary.frequency of a was 3");
    }
}
