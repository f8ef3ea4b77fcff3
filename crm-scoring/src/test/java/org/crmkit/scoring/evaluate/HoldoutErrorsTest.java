package org.crmkit.scoring.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogBuilder;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class HoldoutErrorsTest {

    private static final LocalDate CUT = LocalDate.of(2025, 1, 31);

    private static TransactionLog log() {
        TransactionLogBuilder log = TransactionLog.builder(CurrencyUnit.USD);
        Money ten = Money.parse("USD 10.00");
        log.add("a", LocalDate.of(2025, 1, 1), ten);
        log.add("b", LocalDate.of(2025, 1, 3), ten);
        log.add("a", LocalDate.of(2025, 1, 10), ten);
        log.add("a", LocalDate.of(2025, 2, 2), ten);
        log.add("a", LocalDate.of(2025, 2, 2), ten); // the same day: one purchase
        log.add("c", LocalDate.of(2025, 2, 5), ten); // after the cut: not in the cohort
        log.add("a", LocalDate.of(2025, 2, 9), ten);
        log.add("c", LocalDate.of(2025, 2, 12), ten);
        return log.build();
    }

    @Test
    void errors_are_those_one_finds_by_hand() {
        Split split = Split.at(log(), CUT, LocalDate.of(2025, 2, 28), PeriodUnit.DAY);
        HoldoutErrors errors = HoldoutErrors.of(split, new double[] {1.5, 0.5});
        assertThat(errors.customers()).isEqualTo(2);
        assertThat(errors.actual()).isEqualTo(2); // a twice, b never
        assertThat(errors.expected()).isEqualTo(2);
        assertThat(errors.meanAbsolute()).isEqualTo(0.5);
        assertThat(errors.rootMeanSquare()).isEqualTo(0.5);
        assertThat(HoldoutErrors.of(split, new double[] {0, 1}).rootMeanSquare())
                .isCloseTo(Math.sqrt(2.5), within(1e-15));
    }

    @Test
    void expectations_of_others_are_refused() {
        Split split = Split.at(log(), CUT, LocalDate.of(2025, 2, 28), PeriodUnit.DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HoldoutErrors.of(split, new double[] {1}))
                .withMessageContaining("1 expectations for 2 customers");
    }

    @Test
    void a_curve_follows_the_repeat_purchases_of_the_cohort_alone() {
        Split split = Split.at(log(), CUT, LocalDate.of(2025, 2, 28), PeriodUnit.WEEK);
        TrackingCurve curve =
                TrackingCurve.of(log(), split.calibration(), LocalDate.of(2025, 2, 13), periods -> 100 + periods);
        assertThat(curve.points())
                .extracting(TrackingCurve.Point::day)
                .containsExactly(
                        LocalDate.of(2025, 1, 8),
                        LocalDate.of(2025, 1, 15),
                        LocalDate.of(2025, 1, 22),
                        LocalDate.of(2025, 1, 29),
                        LocalDate.of(2025, 2, 5),
                        LocalDate.of(2025, 2, 12));
        assertThat(curve.points()).extracting(TrackingCurve.Point::actual).containsExactly(0L, 1L, 1L, 1L, 2L, 3L);
        assertThat(curve.points().get(0).expected()).isCloseTo(100 - 23.0 / 7, within(1e-12));
    }
}
