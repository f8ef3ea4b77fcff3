package org.crmkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationTest {

    @Test
    void ten_yuan_in_three_equal_parts_puts_the_odd_cent_first() {
        assertThat(Allocation.equally(cny("10.00"), 3)).containsExactly(cny("3.34"), cny("3.33"), cny("3.33"));
    }

    @Test
    void the_cent_left_over_goes_to_the_share_that_lost_most() {
        // 1.00 by 1 : 2 : 3 is 16.67, 33.33, 50 cents: the first lost two thirds of a cent, the second one third.
        assertThat(Allocation.byWeights(cny("1.00"), weights("1", "2", "3")))
                .containsExactly(cny("0.17"), cny("0.33"), cny("0.50"));
    }

    @Test
    void a_weight_of_zero_gets_nothing() {
        assertThat(Allocation.byWeights(cny("0.01"), weights("0", "0.5", "0.5")))
                .containsExactly(cny("0.00"), cny("0.01"), cny("0.00"));
    }

    @Test
    void a_refund_splits_as_the_payment_did() {
        assertThat(Allocation.equally(cny("-10.00"), 3)).containsExactly(cny("-3.34"), cny("-3.33"), cny("-3.33"));
    }

    @Test
    void a_currency_without_cents_splits_into_whole_units() {
        assertThat(Allocation.equally(Money.parse("JPY 100"), 3))
                .containsExactly(Money.parse("JPY 34"), Money.parse("JPY 33"), Money.parse("JPY 33"));
    }

    @Test
    void weights_without_any_above_zero_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.byWeights(cny("1.00"), weights("0", "0")))
                .withMessageContaining("[0, 0]")
                .withMessageContaining("above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.byWeights(cny("1.00"), weights("2", "-1")))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.equally(cny("1.00"), 0))
                .withMessageContaining("one or more");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shares_add_up_to_the_whole_and_none_is_a_cent_or_more_off(long seed) {
        Random random = new Random(seed);
        Money whole = Money.ofMinor(CurrencyUnit.of("CNY"), random.nextLong(-1_000_000_000, 1_000_000_000));
        List<BigDecimal> weights = new ArrayList<>(List.of(BigDecimal.ONE));
        for (int i = random.nextInt(12); i > 0; i--) {
            weights.add(BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(4)));
        }
        List<Money> shares = Allocation.byWeights(whole, weights);

        assertThat(Money.total(shares)).isEqualTo(whole);
        double sum = weights.stream().mapToDouble(BigDecimal::doubleValue).sum();
        for (int i = 0; i < weights.size(); i++) {
            double exact = whole.getAmount().doubleValue() * weights.get(i).doubleValue() / sum;
            assertThat(Math.abs(shares.get(i).getAmount().doubleValue() - exact))
                    .isLessThan(0.01 + 1e-6);
        }
    }

    static Stream<Arguments> seeds() {
        return LongStream.range(0, 200).mapToObj(Arguments::of);
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static List<BigDecimal> weights(String... weights) {
        return Stream.of(weights).map(BigDecimal::new).toList();
    }
}
