package org.crmkit.scoring.servicequality.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlandAltmanTest {

    @Test
    void two_meters_differ_as_published() {
        BlandAltman found = BlandAltman.of(PublishedRatings.largeMeter(), PublishedRatings.miniMeter(), 0.95)
                .value()
                .orElseThrow();
        assertThat(found.bias())
                .isCloseTo(-2.1, within(0.05)); // Bland and Altman (1986), quoted by the tests of R package blandr
        assertThat(found.deviation()).isCloseTo(38.8, within(0.05));
        assertThat(found.biasLow()).isCloseTo(-22.0, within(0.05));
        assertThat(found.biasHigh()).isCloseTo(17.8, within(0.05));
        assertThat(found.lower()).isCloseTo(-78.0959, within(0.003)); // 1.96 instead of their 2 deviations
        assertThat(found.upper()).isCloseTo(73.8606, within(0.003));
        assertThat(found.isBiased()).isFalse();
    }

    @Test
    void a_constant_difference_is_a_bias_without_spread() {
        BlandAltman found = BlandAltman.of(List.of(5.0, 7.0, 9.0), List.of(4.0, 6.0, 8.0), 0.95)
                .value()
                .orElseThrow();
        assertThat(found.bias()).isEqualTo(1);
        assertThat(found.lower()).isEqualTo(1);
        assertThat(found.isBiased()).isTrue();
        assertThat(BlandAltman.of(List.of(1.0), List.of(2.0), 0.95).value()).isEmpty();
    }
}
