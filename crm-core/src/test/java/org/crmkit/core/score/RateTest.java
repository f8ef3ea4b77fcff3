package org.crmkit.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void it_is_a_fraction_of_four_decimals() {
        assertThat(Rate.of(2, 3).fraction()).contains(new BigDecimal("0.6667"));
        assertThat(Rate.of(2, 3)).hasToString("2 of 3");
    }

    @Test
    void the_rate_of_nothing_is_undefined_and_below_nothing() {
        assertThat(Rate.of(0, 0).fraction()).isEmpty();
        assertThat(Rate.of(0, 0).isBelow(BigDecimal.ONE)).isFalse();
    }

    @Test
    void it_is_compared_without_rounding() {
        assertThat(Rate.of(1, 3).isBelow(new BigDecimal("0.3333"))).isFalse();
        assertThat(Rate.of(3, 10).isBelow(new BigDecimal("0.30"))).isFalse();
        assertThat(Rate.of(29_999, 100_000).isBelow(new BigDecimal("0.30"))).isTrue();
    }

    @Test
    void a_part_beyond_the_whole_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(4, 3)).withMessageContaining("4 of 3");
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(-1, 3));
    }
}
