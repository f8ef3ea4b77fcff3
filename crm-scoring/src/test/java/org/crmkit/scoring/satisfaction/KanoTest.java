package org.crmkit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.crmkit.core.score.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanoTest {

    @ParameterizedTest
    @CsvSource({ // M, O, A, I, R, Q; by hand, for example (216 + 56) / 560 = 0.4857
        "13, 56, 216, 275, 23, 24, 0.485714, 0.123214",
        "5, 42, 229, 276, 33, 22, 0.490942, 0.085145",
        "46, 71, 187, 258, 19, 26, 0.459075, 0.208185"
    })
    void coefficients_are_shares_of_the_counts(
            long m, long o, long a, long i, long r, long q, double better, double worse) {
        KanoResult.Coefficients found =
                KanoResult.of(m, o, a, i, r, q).coefficients().value().orElseThrow();
        assertThat(found.better()).isCloseTo(better, within(5e-7));
        assertThat(found.worse()).isCloseTo(-worse, within(5e-7));
    }

    @Test
    void what_half_of_all_take_for_granted_must_be_there() {
        // in percent: A 7, O 33, M 50, I 10; (7 + 33) / 100 and -(33 + 50) / 100
        KanoResult grip = KanoResult.of(50, 33, 7, 10, 0, 0);
        KanoResult.Coefficients found = grip.coefficients().value().orElseThrow();
        assertThat(found.better()).isCloseTo(0.40, within(1e-12));
        assertThat(found.worse()).isCloseTo(-0.83, within(1e-12));
        assertThat(grip.category()).isEqualTo(KanoCategory.MUST_BE);
        assertThat(grip.totalStrength()).isCloseTo(0.90, within(1e-12));
        assertThat(grip.categoryStrength()).isCloseTo(0.17, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({ // n = 100: the bound of 50 and 33 is 1.65 * sqrt(83 * 117 / 200) = 11.497
        "50, 33, 7, 10, true",
        "45, 34, 11, 10, false", // 79 * 121 / 200 = 47.795, bound 11.407; ahead by 11
        "46, 34, 10, 10, true" // 80 * 120 / 200 = 48, bound 11.431; ahead by 12
    })
    void the_lead_is_tested_as_fong_does(long m, long o, long a, long i, boolean significant) {
        assertThat(KanoResult.of(m, o, a, i, 0, 0).isSignificant()).isEqualTo(significant);
    }

    @Test
    void ties_go_to_what_matters_more() {
        assertThat(KanoResult.of(5, 5, 5, 5, 5, 5).ranked())
                .containsExactly(
                        KanoCategory.MUST_BE,
                        KanoCategory.ONE_DIMENSIONAL,
                        KanoCategory.ATTRACTIVE,
                        KanoCategory.INDIFFERENT,
                        KanoCategory.REVERSE,
                        KanoCategory.QUESTIONABLE);
        KanoResult tied = KanoResult.of(1, 2, 9, 9, 0, 0);
        assertThat(tied.category()).isEqualTo(KanoCategory.ATTRACTIVE);
        assertThat(tied.isTied()).isTrue();
        assertThat(tied.isSignificant()).isFalse();
        assertThat(tied.warning().map(Reason::code)).contains("tied");
    }

    @Test
    void only_contradictions_have_no_coefficients() {
        KanoResult all = KanoResult.of(0, 0, 0, 0, 0, 7);
        assertThat(all.category()).isEqualTo(KanoCategory.QUESTIONABLE);
        assertThat(all.coefficients().value()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KanoResult(Map.of()))
                .withMessageContaining("all zero");
    }

    @Test
    void the_usual_table_has_nine_indifferent_cells_and_the_revised_two_more_questionable_ones() {
        KanoTable usual = KanoTable.usual();
        assertThat(usual.of(1, 1)).isEqualTo(KanoCategory.QUESTIONABLE);
        assertThat(usual.of(1, 5)).isEqualTo(KanoCategory.ONE_DIMENSIONAL);
        assertThat(usual.of(5, 1)).isEqualTo(KanoCategory.REVERSE);
        assertThat(usual.of(3, 5)).isEqualTo(KanoCategory.MUST_BE);
        assertThat(usual.of(1, 3)).isEqualTo(KanoCategory.ATTRACTIVE);
        int changed = 0;
        for (int with = 1; with <= 5; with++) {
            for (int without = 1; without <= 5; without++) {
                if (usual.of(with, without) != KanoTable.pouliot().of(with, without)) {
                    changed++;
                    assertThat(with).isEqualTo(without);
                    assertThat(KanoTable.pouliot().of(with, without)).isEqualTo(KanoCategory.QUESTIONABLE);
                }
            }
        }
        assertThat(changed).isEqualTo(2);
    }

    @Test
    void reversing_both_answers_turns_attractive_and_must_be_into_reverse() {
        KanoTable table = KanoTable.usual();
        for (int with = 1; with <= 5; with++) {
            for (int without = 1; without <= 5; without++) {
                boolean wants =
                        switch (table.of(with, without)) {
                            case MUST_BE, ONE_DIMENSIONAL, ATTRACTIVE -> true;
                            case INDIFFERENT, REVERSE, QUESTIONABLE -> false;
                        };
                if (wants) {
                    assertThat(table.of(without, with)).isEqualTo(KanoCategory.REVERSE);
                }
            }
        }
    }
}
