package org.crmkit.scoring.servicequality.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.servicequality.agreement.PublishedRatings.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KappaTest {

    private static Agreement.Known known(Agreement agreement) {
        return agreement.known().orElseThrow();
    }

    @Test
    void two_judges_agree_as_published() {
        Agreement.Known kappa = known(Kappa.of(PublishedRatings.judges(), KappaWeights.nominal(3), 0.95));
        assertThat(kappa.kappa()).isCloseTo(0.492, within(0.0005)); // Cohen (1968), quoted by R package psych
        assertThat(kappa.observed()).isCloseTo(0.70, within(1e-12));
        assertThat(kappa.expected()).isCloseTo(0.41, within(1e-12));
        assertThat(kappa.standardError()).isCloseTo(0.051001815576, within(1e-10)); // computed with numpy
    }

    @Test
    void weights_count_as_published() {
        Agreement.Known kappa = known(Kappa.of(PublishedRatings.judges(), PublishedRatings.severity(), 0.95));
        assertThat(kappa.kappa()).isCloseTo(0.348, within(0.0005)); // ibidem
        assertThat(kappa.standardError()).isCloseTo(0.0755040152548, within(1e-10)); // computed with numpy
        Agreement.Known linear = known(Kappa.of(PublishedRatings.judges(), KappaWeights.linear(3), 0.95));
        assertThat(linear.kappa()).isCloseTo(0.473684210526, within(1e-10)); // computed with numpy
        assertThat(linear.standardError()).isCloseTo(0.0544323091776, within(1e-10));
        Agreement.Known quadratic = known(Kappa.of(PublishedRatings.judges(), KappaWeights.quadratic(3), 0.95));
        assertThat(quadratic.kappa()).isCloseTo(0.454545454545, within(1e-10));
        assertThat(quadratic.standardError()).isCloseTo(0.0664536815911, within(1e-10));
    }

    @Test
    void one_category_only_is_undefined_and_tells_the_raw_agreement() {
        Agreement agreement = Kappa.of(table(2, 25, 0, 0, 0), KappaWeights.nominal(2), 0.95);
        String told = agreement.fold(
                known -> "known",
                undefined ->
                        undefined.reason().code() + " " + undefined.observed().orElseThrow());
        assertThat(told).isEqualTo("one-category 1.0");
    }

    @Test
    void two_raters_who_each_know_one_category_only_but_not_the_same_are_defined() {
        assertThat(known(Kappa.of(table(2, 0, 25, 0, 0), KappaWeights.nominal(2), 0.95))
                        .kappa())
                .isZero();
    }

    @Test
    void full_agreement_is_one_and_nothing_rated_is_undefined() {
        assertThat(known(Kappa.of(table(2, 7, 0, 0, 9), KappaWeights.nominal(2), 0.95))
                        .kappa())
                .isEqualTo(1);
        Agreement nothing = Kappa.of(table(2, 0, 0, 0, 0), KappaWeights.nominal(2), 0.95);
        boolean seen =
                nothing.fold(known -> true, undefined -> undefined.observed().isPresent());
        assertThat(seen).isFalse();
    }

    @Test
    void what_one_did_not_rate_is_left_out() {
        CategoryRatings ratings = new CategoryRatings(
                List.of("pass", "fail"),
                List.of("a", "b"),
                List.of(
                        new CategoryRatings.Item("1", List.of(Optional.of("pass"), Optional.of("pass"))),
                        new CategoryRatings.Item("2", List.of(Optional.of("fail"), Optional.empty())),
                        new CategoryRatings.Item("3", List.of(Optional.of("fail"), Optional.of("pass")))));
        assertThat(ratings.table(0, 1)).isEqualTo(table(2, 1, 0, 1, 0));
        assertThat(ratings.incomplete()).isEqualTo(1);
        assertThat(ratings.counts()).isEqualTo(table(2, 2, 0, 1, 1));
    }

    @Test
    void weights_of_another_size_and_lopsided_ones_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kappa.of(PublishedRatings.judges(), KappaWeights.linear(4), 0.95))
                .withMessageContaining("4 categories");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KappaWeights("x", List.of(List.of(1.0, 0.5), List.of(0.4, 1.0))))
                .withMessageContaining("same both ways");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void kappa_is_symmetric_bounded_and_the_same_when_categories_change_places(long seed) {
        Randoms random = new Randoms(seed);
        long[] cells = new long[9];
        for (int i = 0; i < 9; i++) {
            cells[i] = random.below(12);
        }
        cells[0]++;
        cells[4]++;
        List<List<Long>> table = table(3, cells);
        List<List<Long>> turned = new ArrayList<>();
        List<List<Long>> mirrored = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<Long> row = new ArrayList<>();
            List<Long> back = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                row.add(table.get(j).get(i));
                back.add(table.get(2 - i).get(2 - j));
            }
            turned.add(row);
            mirrored.add(back);
        }
        for (KappaWeights weights : List.of(KappaWeights.nominal(3), KappaWeights.quadratic(3))) {
            Agreement.Known kappa = known(Kappa.of(table, weights, 0.95));
            assertThat(kappa.kappa()).as("seed %s", seed).isBetween(-1.0, 1.0);
            assertThat(kappa.kappa()).isBetween(kappa.low(), kappa.high());
            assertThat(known(Kappa.of(turned, weights, 0.95)).kappa()).isCloseTo(kappa.kappa(), within(1e-12));
            assertThat(known(Kappa.of(turned, weights, 0.95)).standardError())
                    .isCloseTo(kappa.standardError(), within(1e-12));
            assertThat(known(Kappa.of(mirrored, weights, 0.95)).kappa()).isCloseTo(kappa.kappa(), within(1e-12));
        }
    }
}
