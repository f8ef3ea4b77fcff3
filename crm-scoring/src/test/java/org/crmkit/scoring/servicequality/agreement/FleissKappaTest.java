package org.crmkit.scoring.servicequality.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.servicequality.agreement.PublishedRatings.table;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleissKappaTest {

    private static double kappa(List<List<Long>> counts) {
        return FleissKappa.of(counts, 5, 0.95).overall().known().orElseThrow().kappa();
    }

    @Test
    void six_psychiatrists_agree_as_published() {
        FleissKappa found = FleissKappa.of(PublishedRatings.diagnoses(), 5, 0.95);
        Agreement.Known overall = found.overall().known().orElseThrow();
        assertThat(overall.kappa())
                .isCloseTo(0.4302445, within(5e-8)); // irr::kappam.fleiss, in the tests of statsmodels
        assertThat(overall.observed()).isCloseTo(5 / 9.0, within(1e-12));
        assertThat(found.zByChance().orElseThrow()).isCloseTo(17.65183, within(5e-6)); // ibidem
        double[] each = {0.24475524, 0.24475524, 0.52, 0.47112727, 0.56611781}; // computed with numpy
        for (int j = 0; j < each.length; j++) {
            assertThat(found.categories().get(j).orElseThrow()).isCloseTo(each[j], within(5e-9));
        }
    }

    @Test
    void the_standard_error_of_the_estimate_is_near_that_of_leaving_each_subject_out_in_turn() {
        List<List<Long>> counts = PublishedRatings.diagnoses();
        int n = counts.size();
        double[] without = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            List<List<Long>> rest = new ArrayList<>(counts);
            rest.remove(i);
            without[i] = kappa(rest);
            mean += without[i] / n;
        }
        double squares = 0;
        for (double each : without) {
            squares += (each - mean) * (each - mean);
        }
        double jackknife = Math.sqrt((n - 1.0) / n * squares);
        double error =
                FleissKappa.of(counts, 5, 0.95).overall().known().orElseThrow().standardError();
        assertThat(error).isCloseTo(0.05419893551533, within(1e-10)); // computed with numpy
        assertThat(error).isCloseTo(jackknife, within(0.03 * jackknife));
    }

    @Test
    void with_two_raters_it_is_the_pi_of_scott() {
        // both raters' marginals together: 13 of 20 and 7 of 20, agreement 0.7
        FleissKappa found =
                FleissKappa.of(table(2, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 0, 2, 0, 2, 1, 1, 1, 1, 1, 1), 2, 0.95);
        double chance = 0.65 * 0.65 + 0.35 * 0.35;
        assertThat(found.overall().known().orElseThrow().kappa())
                .isCloseTo((0.7 - chance) / (1 - chance), within(1e-12));
    }

    @Test
    void one_category_only_is_undefined_and_a_category_nobody_chose_has_no_kappa() {
        FleissKappa same = FleissKappa.of(table(2, 3, 0, 3, 0), 2, 0.95);
        String told = same.overall()
                .fold(
                        known -> "known",
                        undefined -> undefined.reason().code() + " "
                                + undefined.observed().orElseThrow());
        assertThat(told).isEqualTo("one-category 1.0");
        assertThat(same.zByChance()).isEmpty();
        FleissKappa unused = FleissKappa.of(table(3, 3, 0, 0, 0, 3, 0), 3, 0.95);
        assertThat(unused.overall().known().orElseThrow().kappa()).isEqualTo(1);
        assertThat(unused.categories().get(2)).isEmpty();
        assertThat(FleissKappa.of(List.of(), 2, 0.95).overall().known()).isEmpty();
    }

    @Test
    void subjects_with_unlike_numbers_of_ratings_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FleissKappa.of(table(2, 3, 0, 2, 0), 2, 0.95))
                .withMessageContaining("all must have as many");
    }
}
