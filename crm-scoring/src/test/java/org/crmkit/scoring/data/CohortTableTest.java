package org.crmkit.scoring.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CohortTableTest {

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static TransactionLogBuilder log() {
        return TransactionLog.builder(CurrencyUnit.USD);
    }

    @Test
    void a_cohort_is_followed_from_its_own_month_to_the_last() {
        TransactionLog log = log().add("a", day("2024-01-31"), usd("10"))
                .add("a", day("2024-03-01"), usd("5"))
                .add("a", day("2024-03-02"), usd("6"))
                .add("b", day("2024-01-02"), usd("7"))
                .add("b", day("2024-01-03"), usd("2"))
                .add("b", day("2024-01-03"), usd("-1"))
                .add("c", day("2024-03-31"), usd("4"))
                .build();
        CohortTable table = CohortTable.of(log, day("2024-03-31"), CohortPeriod.MONTH);
        assertThat(table.cohorts()).hasSize(2); // nobody came first in February
        CohortTable.Cohort january = table.cohorts().get(0);
        assertThat(january.start()).isEqualTo("2024-01-01");
        assertThat(january.customers()).isEqualTo(2);
        assertThat(january.cells())
                .containsExactly(
                        new CohortTable.Cell(2, 3, 1, usd("18"), true),
                        new CohortTable.Cell(0, 0, 0, usd("0"), true),
                        new CohortTable.Cell(1, 2, 2, usd("11"), true));
        assertThat(january.retention(0)).isEqualTo(1);
        assertThat(january.retention(2)).isEqualTo(0.5);
        assertThat(table.cohorts().get(1).start()).isEqualTo("2024-03-01");
        assertThat(table.periods()).isEqualTo(3);
    }

    @Test
    void a_period_that_has_not_ended_is_marked() {
        TransactionLog log = log().add("a", day("2024-01-31"), usd("10")).build();
        CohortTable cut = CohortTable.of(log, day("2024-02-28"), CohortPeriod.MONTH);
        CohortTable whole = CohortTable.of(log, day("2024-02-29"), CohortPeriod.MONTH);
        assertThat(cut.cohorts().get(0).cells())
                .extracting(CohortTable.Cell::isComplete)
                .containsExactly(true, false);
        assertThat(whole.cohorts().get(0).cells())
                .extracting(CohortTable.Cell::isComplete)
                .containsExactly(true, true);
    }

    @Test
    void a_log_without_purchases_has_no_cohort() {
        TransactionLog log = log().add("a", day("2024-01-31"), usd("-10")).build();
        CohortTable table = CohortTable.of(log, day("2024-02-28"), CohortPeriod.WEEK);
        assertThat(table.cohorts()).isEmpty();
        assertThat(table.periods()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK,2024-01-01,2024-01-07,1",
        "WEEK,2024-01-07,2024-01-08,2",
        "WEEK,1969-12-28,1970-01-05,3",
        "MONTH,1997-01-01,1998-06-30,18",
        "QUARTER,2023-12-31,2024-04-01,3",
        "YEAR,2023-12-31,2024-01-01,2"
    })
    void periods_are_those_of_the_calendar(CohortPeriod period, LocalDate from, LocalDate to, int count) {
        assertThat(period.count(from, to)).isEqualTo(count);
    }

    @Test
    void a_longer_stretch_gets_longer_periods() {
        assertThat(CohortPeriod.fitting(day("1997-01-01"), day("1998-06-30"), 24))
                .isEqualTo(CohortPeriod.MONTH);
        assertThat(CohortPeriod.fitting(day("2024-01-01"), day("2024-03-31"), 24))
                .isEqualTo(CohortPeriod.WEEK);
        assertThat(CohortPeriod.fitting(day("2019-01-01"), day("2024-03-31"), 24))
                .isEqualTo(CohortPeriod.QUARTER);
        assertThat(CohortPeriod.fitting(day("1900-01-01"), day("2024-03-31"), 24))
                .isEqualTo(CohortPeriod.YEAR);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_purchase_stands_in_one_cell_and_each_cell_counts_customers_once(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TransactionLogBuilder rows = log();
        for (int i = 0; i < 600; i++) {
            rows.add("c" + random.nextInt(40), 19_700 + random.nextInt(400), random.nextInt(1, 5000));
        }
        TransactionLog log = rows.build();
        LocalDate end = LocalDate.ofEpochDay(20_000);
        CohortTable table = CohortTable.of(log, end, CohortPeriod.MONTH);
        CustomerSummaries summaries = CustomerSummaries.of(PurchaseDays.of(log, end), PeriodUnit.DAY);
        int purchases = 0;
        long minor = 0;
        for (int row = 0; row < summaries.size(); row++) {
            purchases += summaries.purchases(row);
            minor += summaries.totalMinor(row);
        }
        assertThat(table.cohorts().stream()
                        .mapToInt(CohortTable.Cohort::customers)
                        .sum())
                .isEqualTo(summaries.size());
        assertThat(table.cohorts().stream()
                        .flatMap(cohort -> cohort.cells().stream())
                        .mapToInt(CohortTable.Cell::purchases)
                        .sum())
                .isEqualTo(purchases);
        assertThat(table.cohorts().stream()
                        .flatMap(cohort -> cohort.cells().stream())
                        .mapToLong(cell -> cell.value().getAmountMinorLong())
                        .sum())
                .isEqualTo(minor);
        for (CohortTable.Cohort cohort : table.cohorts()) {
            for (int later = 0; later < cohort.cells().size(); later++) {
                assertThat(cohort.cells().get(later).buyers())
                        .as("seed %s, cohort %s, %s later", seed, cohort.start(), later)
                        .isEqualTo(buyers(log, summaries, cohort.start(), later, end));
            }
        }
    }

    private static int buyers(
            TransactionLog log, CustomerSummaries summaries, LocalDate start, int later, LocalDate end) {
        Set<Integer> cohort = new HashSet<>();
        for (int row = 0; row < summaries.size(); row++) {
            if (YearMonth.from(summaries.firstDate(row)).equals(YearMonth.from(start))) {
                cohort.add(summaries.customer(row));
            }
        }
        Set<Integer> found = new HashSet<>();
        for (int row = 0; row < log.size(); row++) {
            boolean then = ChronoUnit.MONTHS.between(start, log.date(row).withDayOfMonth(1)) == later;
            if (then && !log.date(row).isAfter(end) && cohort.contains(log.customer(row))) {
                found.add(log.customer(row));
            }
        }
        return found.size();
    }
}
