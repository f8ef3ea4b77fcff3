package org.crmkit.scoring.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DiscriminationTest {

    @Test
    void auc_is_the_share_of_pairs_in_the_right_order() {
        SplittableRandom random = new SplittableRandom(5);
        double[] scores = new double[200];
        boolean[] first = new boolean[200];
        for (int i = 0; i < 200; i++) {
            scores[i] = random.nextInt(20);
            first[i] = random.nextInt(3) == 0;
        }
        double right = 0;
        double pairs = 0;
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < 200; j++) {
                if (first[i] && !first[j]) {
                    pairs++;
                    right += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                }
            }
        }
        assertThat(Discrimination.of(scores, first).orElseThrow().auc()).isCloseTo(right / pairs, within(1e-12));
    }

    @Test
    void a_perfect_score_parts_everything_and_one_group_alone_measures_nothing() {
        double[] scores = {1, 2, 3, 4};
        assertThat(Discrimination.of(scores, new boolean[] {false, false, true, true}))
                .contains(new Discrimination(1, 1));
        assertThat(Discrimination.of(scores, new boolean[4])).isEmpty();
    }
}
