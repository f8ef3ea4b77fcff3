package org.crmkit.scoring.satisfaction.pls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;

/** Numbers of other packages stand in PathModelValidationTest. */
class ConsistentFitTest {

    @Test
    void a_large_sample_gives_back_the_model_it_was_drawn_from() {
        PathModelFit fit = Simulated.fit(Simulated.draw(11, 40_000));
        ConsistentFit consistent = fit.consistent().found().orElseThrow();
        assertThat(consistent.coefficient("quality", "satisfaction")).isCloseTo(0.7, within(0.02));
        assertThat(consistent.coefficient("quality", "loyalty")).isCloseTo(0.2, within(0.02));
        assertThat(consistent.coefficient("satisfaction", "loyalty")).isCloseTo(0.5, within(0.02));
        for (int i = 0; i < 9; i++) {
            assertThat(consistent.loading(Simulated.names().get(i))).isCloseTo(Simulated.LOADINGS[i % 3], within(0.02));
        }
        assertThat(consistent.inadmissible()).isEmpty();
        // uncorrected, error in the items draws the path towards zero
        assertThat(fit.coefficient("quality", "satisfaction")).isLessThan(0.65);
    }

    @Test
    void on_the_mobile_questionnaire_the_correlations_contradict_each_other_and_that_is_said() {
        PathModelFit fit = Mobile.fit(SatisfactionModel.ECSI.model(), Mobile.ecsi(), WeightingScheme.PATH);
        ConsistentFit consistent = fit.consistent().found().orElseThrow();
        // numpy: the smallest eigenvalue of the corrected correlations is -0.003
        assertThat(consistent.inadmissible())
                .extracting(Inadmissible::kind)
                .containsExactly(Inadmissible.Kind.CONTRADICTION);
        assertThat(consistent.reliability("Complaints")).isEqualTo(1);
    }

    @Test
    void what_no_population_could_have_is_stated_and_not_moved() {
        double[][] rows = Simulated.draw(9, 200);
        for (double[] row : rows) {
            row[4] = row[0] + 0.02 * row[4];
            row[5] = row[1] + 0.02 * row[5];
            row[8] = row[2] + 0.02 * row[8];
        }
        ConsistentFit consistent = Simulated.fit(rows).consistent().found().orElseThrow();
        assertThat(consistent.correlation("quality", "satisfaction")).isGreaterThan(1);
        Inadmissible beyond = consistent.inadmissible().stream()
                .filter(i -> i.kind() == Inadmissible.Kind.CORRELATION)
                .findFirst()
                .orElseThrow();
        assertThat(beyond.where()).isEqualTo("quality, satisfaction");
        assertThat(beyond.value().orElseThrow()).isEqualTo(consistent.correlation("quality", "satisfaction"));
    }

    @Test
    void items_without_anything_in_common_cannot_be_corrected() {
        double[][] rows = Simulated.draw(9, 300);
        for (double[] row : rows) {
            row[1] = row[3] / 4 - 1.2 * row[0]; // against q1, though both go with satisfaction
        }
        PathModel two = new PathModel(
                List.of(
                        Construct.of(
                                "quality",
                                Label.same("quality"),
                                Item.of("q1", Label.same("q1"), -20, 20),
                                Item.of("q2", Label.same("q2"), -20, 20)),
                        Simulated.model().construct("satisfaction")),
                List.of(Path.of("quality", "satisfaction")));
        String reason = Simulated.fit(two, rows).consistent().fold(fit -> "", no -> no.toString());
        assertThat(reason).contains("no-reliability", "quality has a reliability rhoA that is not above zero");
    }
}
