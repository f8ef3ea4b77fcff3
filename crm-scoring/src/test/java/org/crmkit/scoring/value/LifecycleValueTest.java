package org.crmkit.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.internal.Randoms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleValueTest {

    private static List<Money> yearly(String... amounts) {
        return Arrays.stream(amounts).map(a -> Money.parse("CNY " + a)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // margin multiples of table 1 of Gupta and Lehmann (2003), by retention and discount rate
        "0.60, 0.10, 1.20", "0.60, 0.12, 1.15", "0.60, 0.14, 1.11", "0.60, 0.16, 1.07",
        "0.70, 0.10, 1.75", "0.70, 0.12, 1.67", "0.70, 0.14, 1.59", "0.70, 0.16, 1.52",
        "0.80, 0.10, 2.67", "0.80, 0.12, 2.50", "0.80, 0.14, 2.35", "0.80, 0.16, 2.22",
        "0.90, 0.10, 4.50", "0.90, 0.12, 4.09", "0.90, 0.14, 3.75", "0.90, 0.16, 3.46"
    })
    void the_margin_multiple_is_the_published_one(BigDecimal retention, String rate, BigDecimal published) {
        BigDecimal multiple = LifecycleValue.of(rate, 1).marginMultiple(retention);
        assertThat(multiple.setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(published);
    }

    @Test
    void a_thousand_a_year_for_three_years_at_ten_percent() {
        // 1000/1.1 + 1000/1.21 + 1000/1.331 = 909.0909 + 826.4463 + 751.3148
        List<Money> contributions = yearly("1000.00", "1000.00", "1000.00");
        assertThat(LifecycleValue.of("0.10", 3).value(contributions)).isEqualTo(Money.parse("CNY 2486.85"));
        LifecycleValue early = new LifecycleValue(new BigDecimal("0.10"), 3, DiscountTiming.BEGINNING);
        assertThat(early.value(contributions)).isEqualTo(Money.parse("CNY 2735.54"));
        LifecycleValue middle = new LifecycleValue(new BigDecimal("0.21"), 3, DiscountTiming.MIDDLE);
        assertThat(middle.factor(1).doubleValue()).isCloseTo(1 / 1.1, within(1e-15));
    }

    @Test
    void what_lies_beyond_the_horizon_does_not_count_and_is_named() {
        Score score = LifecycleValue.of("0", 2).score(yearly("5.00", "6.00", "7.00"));
        assertThat(score.value()).isEqualTo(11);
        assertThat(score.missing()).containsExactly("contributions-after-horizon");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_margin_multiple_is_the_limit_of_the_sum(long seed) {
        Randoms random = new Randoms(seed);
        double retention = 0.3 + 0.6 * random.uniform();
        LifecycleValue model = LifecycleValue.of("0.12", 1200);
        double sum = 0;
        for (int t = 1; t <= 1200; t++) {
            sum += Math.pow(retention, t) * model.factor(t).doubleValue();
        }
        assertThat(model.marginMultiple(BigDecimal.valueOf(retention)).doubleValue())
                .as("seed " + seed)
                .isCloseTo(sum, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void a_higher_rate_never_raises_the_value_of_positive_contributions(long seed) {
        Randoms random = new Randoms(seed);
        List<Money> contributions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            contributions.add(Money.ofMinor(CurrencyUnit.of("CNY"), random.below(100_000)));
        }
        Money before = LifecycleValue.of("0", 12).value(contributions);
        for (String rate : List.of("0.01", "0.05", "0.20", "1", "10")) {
            Money now = LifecycleValue.of(rate, 12).value(contributions);
            assertThat(now.isGreaterThan(before)).as("seed " + seed).isFalse();
            before = now;
        }
    }

    @Test
    void endless_undiscounted_retention_has_no_multiple() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LifecycleValue.of("0", 5).marginMultiple(BigDecimal.ONE))
                .withMessageContaining("below 1");
    }
}
