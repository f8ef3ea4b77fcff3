package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackSampleTest {

    private static final List<ComplaintId> MANY =
            IntStream.range(0, 10_000).mapToObj(i -> ComplaintId.of("W-" + i)).toList();

    private static CallbackSample sample(String seed, String share) {
        return new CallbackSample(seed, new BigDecimal(share));
    }

    @Test
    void the_draw_is_the_same_on_every_machine() {
        // The first eight bytes of SHA-256("2026-03\nW-n"), as a fraction of 2^64, below 0.20.
        List<ComplaintId> first =
                IntStream.range(0, 20).mapToObj(i -> ComplaintId.of("W-" + i)).toList();

        assertThat(sample("2026-03", "0.20").from(first))
                .extracting(ComplaintId::value)
                .containsExactly("W-10", "W-14", "W-16", "W-3", "W-8");
    }

    @Test
    void nothing_and_everything_are_shares_too() {
        assertThat(sample("s", "0").from(MANY)).isEmpty();
        assertThat(sample("s", "1").from(MANY)).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.05", "0.20", "0.50", "0.90"})
    void about_the_share_is_drawn_whatever_the_seed(String share) {
        double expected = Double.parseDouble(share) * 10_000;
        double tolerance = 4 * Math.sqrt(expected * (1 - Double.parseDouble(share))); // four standard deviations
        for (int month = 1; month <= 12; month++) {
            int drawn = sample("2026-" + month, share).from(MANY).size();
            assertThat((double) drawn).as("seed 2026-%s", month).isBetween(expected - tolerance, expected + tolerance);
        }
    }

    @Test
    void neither_order_nor_the_rest_of_the_list_matters() {
        CallbackSample sample = sample("s", "0.20");
        List<ComplaintId> shuffled = new ArrayList<>(MANY);
        Collections.shuffle(shuffled, new Random(1));
        List<ComplaintId> two = new ArrayList<>(sample.from(shuffled.subList(0, 3_000)));
        two.addAll(sample.from(shuffled.subList(3_000, 10_000)));

        assertThat(sample.from(shuffled)).isEqualTo(sample.from(MANY)).isSorted();
        assertThat(two).containsExactlyInAnyOrderElementsOf(sample.from(MANY));
        assertThat(sample.from(List.of(MANY.get(0), MANY.get(0)))).hasSizeLessThan(2);
    }

    @Test
    void a_larger_share_contains_the_smaller_one_and_another_seed_draws_others() {
        assertThat(sample("s", "0.30").from(MANY))
                .containsAll(sample("s", "0.20").from(MANY));
        assertThat(sample("t", "0.20").from(MANY))
                .isNotEqualTo(sample("s", "0.20").from(MANY));
    }

    @Test
    void a_share_out_of_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sample("s", "1.01"))
                .withMessageContaining("1.01");
        assertThatIllegalArgumentException().isThrownBy(() -> sample("s", "-0.01"));
    }
}
