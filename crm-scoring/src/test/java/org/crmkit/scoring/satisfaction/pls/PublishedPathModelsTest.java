package org.crmkit.scoring.satisfaction.pls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that other packages print for the same questionnaires; those of the small model stand in PathModelValidationTest. */
class PublishedPathModelsTest {

    @Test
    void the_bank_with_formative_blocks_is_explained_as_plspm_says() {
        // plspm (R), output kept by GoogleCloudPlatform/plspm-python, tests/data/satisfaction.modeb.inner-summary.csv,
        // centroid;
        // mode B does not depend on whether items are standardised. plspm stops at changes of 1e-6 of its own weights:
        // from round
        // to round its R2 still moves by 1e-5, so it can agree no nearer. The second row is where numpy ends with
        // 1e-13.
        double[] printed = {
            0.372046006581529, 0.722837619445379, 0.614360808369793, 0.732183693952877, 0.539969047981518
        };
        double[] settled = {0.372051240918, 0.722831033925, 0.614363777721, 0.732179171311, 0.539970542522};
        List<Equation> found = Mobile.fit(Mobile.bankFormative(), Mobile.bank(), WeightingScheme.CENTROID)
                .equations();
        for (int i = 0; i < printed.length; i++) {
            assertThat(found.get(i).explained())
                    .isCloseTo(printed[i], within(1e-5))
                    .isCloseTo(settled[i], within(1e-11));
        }
    }

    @Test
    void the_index_of_satisfaction_depends_on_how_items_are_weighed() {
        PathModelFit fit = Mobile.fit(SatisfactionModel.ECSI.model(), Mobile.ecsi(), WeightingScheme.PATH);
        // computed in Python (numpy) from the answers and the weights found there
        assertThat(index(fit, IndexConvention.ACSI)).isCloseTo(72.45411793091009, within(1e-9));
        assertThat(index(fit, IndexConvention.STANDARDISED)).isCloseTo(71.78243382599562, within(1e-9));
        assertThat(index(fit, IndexConvention.EQUAL)).isCloseTo(71.97037037037038, within(1e-9));
        assertThat(fit.itemWeights("Satisfaction").orElseThrow().values())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1)
                .containsExactly(0.383633977351, 0.281550101054, 0.334815921595);
    }

    private static double index(PathModelFit fit, IndexConvention convention) {
        return fit.index("Satisfaction", convention).value().orElseThrow();
    }
}
