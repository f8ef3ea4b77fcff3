package org.crmkit.scoring.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalletTest {

    @Test
    void the_share_is_what_is_spent_with_us_of_everything() {
        Wallet wallet =
                new Wallet("c", Money.parse("CNY 300.00"), Optional.of(Money.parse("CNY 1200.00")), Optional.empty());
        assertThat(wallet.share().orElseThrow()).isEqualTo(0.25);
        assertThat(wallet.headroom()).contains(Money.parse("CNY 900.00"));
        assertThat(wallet.score().orElseThrow().band().orElseThrow().slug()).isEqualTo("one-of-several");
    }

    @ParameterizedTest
    @CsvSource({
        // the wallet allocation rule of Keiningham et al. (2011): one to three brands by hand
        "1, 1, 1.0",
        "1, 2, 0.6666667",
        "2, 2, 0.3333333",
        "1, 3, 0.5",
        "2, 3, 0.3333333",
        "3, 3, 0.1666667",
        "1.5, 2, 0.5"
    })
    void the_rule_estimates_it_by_rank(double rank, int brands, double share) {
        assertThat(new Wallet.Ranking(rank, brands).share()).isCloseTo(share, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void the_estimated_shares_of_all_brands_add_up_to_one(int brands) {
        double sum = 0;
        for (int rank = 1; rank <= brands; rank++) {
            sum += new Wallet.Ranking(rank, brands).share();
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void what_is_known_goes_before_what_is_estimated_and_nothing_known_is_no_share() {
        Money some = Money.parse("CNY 1.00");
        Optional<Wallet.Ranking> first = Optional.of(new Wallet.Ranking(1, 2));
        assertThat(new Wallet("c", some, Optional.of(Money.parse("CNY 4.00")), first)
                        .share()
                        .orElseThrow())
                .isEqualTo(0.25);
        Wallet estimated = new Wallet("c", some, Optional.empty(), first);
        assertThat(estimated.score().orElseThrow().missing()).containsExactly("total");
        assertThat(estimated.headroom()).isEmpty();
        assertThat(new Wallet("c", some, Optional.empty(), Optional.empty()).score())
                .isEmpty();
        Money zero = Money.parse("CNY 0.00");
        assertThat(new Wallet("c", zero, Optional.of(zero), Optional.empty()).share())
                .isEmpty();
    }

    @Test
    void a_total_without_us_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wallet(
                        "c", Money.parse("CNY 5.00"), Optional.of(Money.parse("CNY 4.00")), Optional.empty()))
                .withMessageContaining("Count us in");
    }
}
