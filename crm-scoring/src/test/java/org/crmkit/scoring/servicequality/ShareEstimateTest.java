package org.crmkit.scoring.servicequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crmkit.core.score.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareEstimateTest {

    @ParameterizedTest
    @CsvSource({ // Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, quoted by the
        // tests of
        // R package propint for the first two; the others by scipy.stats.binomtest
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718"
    })
    void intervals_are_those_of_the_printed_examples(long part, long whole, double low, double high) {
        ShareEstimate estimate = ShareEstimate.of(new Share(part, whole), 0.95);
        assertThat(estimate.low()).isCloseTo(low, within(0.00005));
        assertThat(estimate.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void passed_and_failed_are_mirror_images_and_ends_are_exact() {
        for (int part = 0; part <= 17; part++) {
            ShareEstimate passed = ShareEstimate.of(new Share(part, 17), 0.9);
            ShareEstimate failed = ShareEstimate.of(new Share(17 - part, 17), 0.9);
            assertThat(passed.low()).isCloseTo(1 - failed.high(), within(1e-12));
            assertThat(passed.value()).isBetween(passed.low(), passed.high());
        }
        assertThat(ShareEstimate.of(new Share(0, 3), 0.95).low()).isZero();
        assertThat(ShareEstimate.of(new Share(3, 3), 0.95).high()).isEqualTo(1);
    }

    @Test
    void a_small_sample_cannot_tell_whether_the_target_is_reached() {
        assertThat(ShareEstimate.of(new Share(46, 50), 0.95).against(0.9)).isEqualTo(ShareEstimate.Standing.OPEN);
        assertThat(ShareEstimate.of(new Share(460, 500), 0.95).against(0.89)).isEqualTo(ShareEstimate.Standing.REACHED);
        assertThat(ShareEstimate.of(new Share(61, 90), 0.95).against(0.9)).isEqualTo(ShareEstimate.Standing.MISSED);
    }

    @Test
    void nobody_who_listened_is_no_pass_rate() {
        assertThat(ShareEstimate.passed(List.of(), 0.95).value()).isEmpty();
    }
}
