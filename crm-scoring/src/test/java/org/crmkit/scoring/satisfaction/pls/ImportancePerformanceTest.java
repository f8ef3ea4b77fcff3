package org.crmkit.scoring.satisfaction.pls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.crmkit.scoring.weight.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportancePerformanceTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_points_of_the_items_add_up_to_the_index(long seed) {
        PathModelFit fit = Simulated.fit(Simulated.draw(seed, 60));
        for (IndexConvention convention : IndexConvention.values()) {
            IndexResult.Measured index = fit.index("satisfaction", convention).fold(found -> found, no -> {
                throw new AssertionError(no);
            });
            double sum = index.items().stream().mapToDouble(ItemShare::points).sum();
            assertThat(sum).as("seed " + seed).isCloseTo(index.index(), within(1e-10));
            assertThat(index.items().stream().mapToDouble(ItemShare::weight).sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_index_of_all_is_the_mean_of_each(long seed) {
        double[][] rows = Simulated.draw(seed, 60);
        PathModelFit fit = Simulated.fit(rows);
        ConstructIndex rod = new ConstructIndex(
                fit.model().construct("loyalty"), fit.itemWeights("loyalty").orElseThrow());
        double mean = 0;
        for (double[] row : rows) {
            mean += rod.value(row[6], row[7], row[8]) / rows.length;
        }
        assertThat(fit.index("loyalty", IndexConvention.ACSI).value().orElseThrow())
                .as("seed " + seed)
                .isCloseTo(mean, within(1e-10));
    }

    @Test
    void the_weights_of_a_publication_can_be_used_as_they_are() {
        PathModelFit fit = Mobile.fit(SatisfactionModel.ECSI.model(), Mobile.ecsi(), WeightingScheme.PATH);
        // weights of a satisfaction index printed as .3885, .3190, .2925; 72.41 computed in Python from the means
        ConstructIndex rod = new ConstructIndex(
                fit.model().construct("Satisfaction"),
                Weights.of(List.of("CUSA1", "CUSA2", "CUSA3"), 0.3885, 0.3190, 0.2925));
        double[] means = fit.items("Satisfaction").stream()
                .mapToDouble(ItemEstimate::mean)
                .toArray();
        assertThat(rod.value(means)).isCloseTo(72.41222222222223, within(1e-9));
    }

    @Test
    void an_item_that_is_not_known_leaves_the_others_in_their_proportion() {
        PathModelFit fit = Simulated.fit(Simulated.draw(1, 60));
        ConstructIndex rod = new ConstructIndex(
                fit.model().construct("quality"), fit.itemWeights("quality").orElseThrow());
        List<ItemShare> shares = rod.shares(Map.of("q1", 0.0, "q3", 10.0));
        double first = rod.weights().weightOf("q1");
        double third = rod.weights().weightOf("q3");
        assertThat(shares).extracting(s -> s.item().name()).containsExactly("q1", "q3");
        assertThat(shares.get(1).weight()).isCloseTo(third / (first + third), within(1e-12));
        assertThat(shares.get(1).performance()).isEqualTo(75);
        assertThat(rod.shares(Map.of())).isEmpty();
    }

    @Test
    void the_map_of_satisfaction_tells_where_to_work() {
        PathModelFit fit = Mobile.fit(SatisfactionModel.ECSI.model(), Mobile.ecsi(), WeightingScheme.PATH);
        ImportancePerformance.Mapped map =
                fit.importance("Satisfaction").found().orElseThrow();
        // numpy, from unstandardised regressions of the respondents' indices
        assertThat(map.constructs())
                .extracting(p -> p.name() + " " + Math.round(p.performance() * 1e6) / 1e6 + " " + p.quadrant())
                .containsExactly(
                        "Quality 74.976567 KEEP_UP",
                        "Expectation 72.473818 KEEP_UP",
                        "Image 73.527982 KEEP_UP",
                        "Value 62.346757 LOW_PRIORITY");
        ImportancePerformance.Point item = map.items().stream()
                .filter(p -> p.name().equals("PERQ1"))
                .findFirst()
                .orElseThrow();
        assertThat(item.importance()).isCloseTo(0.12074478196318297, within(1e-9));
        assertThat(item.performance()).isCloseTo(77.15555555555555, within(1e-9));
        assertThat(map.items()).hasSize(17);
    }

    @Test
    void nothing_acts_on_image_so_there_is_no_map_of_it() {
        PathModelFit fit = Simulated.fit(Simulated.draw(1, 60));
        String reason =
                fit.importance("quality").fold(map -> "", no -> no.reason().code());
        assertThat(reason).isEqualTo("nothing-acts");
    }
}
