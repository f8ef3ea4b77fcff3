package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.PurchaseDays;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogBuilder;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class SilenceRuleTest {

    private static final int START = 19_000;
    private static final int END = START + 100;

    private static Durations durations(int... daysOfPurchase) {
        TransactionLogBuilder log = TransactionLog.builder(CurrencyUnit.USD);
        for (int day : daysOfPurchase) {
            log.add("a", START + day, 100);
        }
        return new SilenceRule(30).durations(PurchaseDays.of(log.build(), LocalDate.ofEpochDay(END)), PeriodUnit.DAY);
    }

    private static void gone(Durations durations, double time) {
        assertThat(durations.size()).isEqualTo(1);
        assertThat(durations.left(0)).isTrue();
        assertThat(durations.time(0)).isEqualTo(time);
    }

    @Test
    void who_never_came_back_left_with_the_first_purchase() {
        gone(durations(0), 0);
        gone(durations(70), 0);
    }

    @Test
    void a_gap_of_just_as_many_days_is_no_silence_and_one_day_more_is() {
        gone(durations(0, 30, 60), 60);
        gone(durations(0, 31, 60), 0);
    }

    @Test
    void who_returns_after_a_silence_counted_as_gone_all_the_same() {
        gone(durations(0, 10, 50, 95), 10);
    }

    @Test
    void a_customer_is_watched_until_the_last_day_of_which_anything_can_be_said() {
        Durations stays = durations(0, 25, 50, 75, 95);
        assertThat(stays.left(0)).isFalse();
        assertThat(stays.time(0)).isEqualTo(70); // day 100 less 30, whatever was bought since
    }

    @Test
    void a_customer_who_is_too_new_is_left_out() {
        assertThat(durations(71).size()).isZero();
        assertThat(durations(71, 80).size()).isZero();
    }

    @Test
    void a_silence_of_no_days_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SilenceRule(0))
                .withMessageContaining("SilenceRule.days was 0");
    }
}
