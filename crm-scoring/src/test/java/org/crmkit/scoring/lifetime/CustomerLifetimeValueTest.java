package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.data.CustomerSummary;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CustomerLifetimeValueTest {

    private static final BgNbd PURCHASES = new BgNbd(0.243, 4.414, 0.793, 2.426);
    private static final GammaGamma VALUES = new GammaGamma(6.25, 3.74, 15.44);
    private static final CustomerSummary FIRST = new CustomerSummary("0001", 2, 30.43, 38.86, 22.35);

    private static CustomerLifetimeValue lifetime(double weeks, double rate) {
        return new CustomerLifetimeValue(
                PURCHASES,
                VALUES,
                LifetimeTerms.of(Horizon.weeks(weeks), new AnnualDiscountRate(rate), 0.3, CurrencyUnit.USD));
    }

    @Test
    void without_discount_it_is_margin_times_value_times_purchases() {
        double expected = 0.3 * VALUES.expectedValue(FIRST) * PURCHASES.expectedPurchases(FIRST, 39);
        LifetimeValue value = lifetime(39, 0).value(FIRST);
        assertThat(value.unrounded()).isCloseTo(expected, within(1e-12));
        assertThat(value.amount()).isEqualTo(Money.parse("USD 9.07")); // 0.3 x 24.6637 x 1.2258 = 9.0699
    }

    @Test
    void the_discount_is_the_limit_of_ever_finer_steps() {
        double force = StrictMath.log1p(0.15) / (365.0 / 7);
        double steps = 0;
        double before = 0;
        int count = 52_000;
        for (int i = 1; i <= count; i++) {
            double now = PURCHASES.expectedPurchases(FIRST, 52.0 * i / count);
            steps += (now - before) * StrictMath.exp(-force * 52.0 * (i - 0.5) / count);
            before = now;
        }
        assertThat(lifetime(52, 0.15).discountedPurchases(FIRST)).isCloseTo(steps, within(1e-9));
    }

    @Test
    void days_and_weeks_give_the_same_value() {
        CustomerLifetimeValue days = new CustomerLifetimeValue(
                new BgNbd(0.243, 4.414 * 7, 0.793, 2.426),
                VALUES,
                LifetimeTerms.of(Horizon.days(364), new AnnualDiscountRate(0.15), 0.3, CurrencyUnit.USD));
        CustomerSummary inDays = new CustomerSummary("0001", 2, 30.43 * 7, 38.86 * 7, 22.35);
        assertThat(days.value(inDays).unrounded())
                .isCloseTo(lifetime(52, 0.15).value(FIRST).unrounded(), within(1e-10));
    }

    @Test
    void a_higher_rate_never_makes_a_customer_worth_more() {
        double last = Double.POSITIVE_INFINITY;
        for (double rate = 0; rate < 1; rate += 0.05) {
            double now = lifetime(208, rate).value(FIRST).unrounded();
            assertThat(now).isLessThan(last).isPositive();
            last = now;
        }
    }

    @Test
    void the_reasons_add_up_to_the_value() {
        Score score = lifetime(52, 0.15).score(FIRST);
        assertThat(score.value()).isEqualTo(lifetime(52, 0.15).value(FIRST).unrounded());
        assertThat(score.contributions())
                .extracting(c -> c.reason().code())
                .containsExactlyInAnyOrder("frequency", "recency", "purchase-value");
    }

    @Test
    void the_amount_is_rounded_as_the_terms_say() {
        LifetimeTerms down = new LifetimeTerms(
                Horizon.weeks(39), new AnnualDiscountRate(0), 0.3, CurrencyUnit.USD, RoundingMode.DOWN);
        assertThat(new CustomerLifetimeValue(PURCHASES, VALUES, down)
                        .rounded(9.0699)
                        .amount())
                .isEqualTo(Money.parse("USD 9.06"));
    }

    @Test
    void a_percentage_instead_of_a_fraction_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnualDiscountRate(15))
                .withMessageContaining("0.10 for ten percent");
    }
}
