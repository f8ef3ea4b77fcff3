package org.crmkit.scoring.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerSummariesTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static TransactionLogBuilder log() {
        return TransactionLog.builder(CurrencyUnit.USD);
    }

    private static CustomerSummaries until(TransactionLogBuilder log, int days) {
        return CustomerSummaries.of(log.build(), START.plusDays(days), PeriodUnit.WEEK);
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    @Test
    void purchases_of_one_day_are_one_purchase() {
        CustomerSummaries found = until(
                log().add("a", START, usd("10"))
                        .add("a", START.plusDays(14), usd("5"))
                        .add("a", START.plusDays(14), usd("7")),
                28);
        assertThat(found.summary(0)).isEqualTo(new CustomerSummary("a", 1, 2, 4, 12));
        assertThat(found.purchases(0)).isEqualTo(2);
        assertThat(found.total(0)).isEqualTo(usd("22"));
        assertThat(found.daysSinceLast(0)).isEqualTo(14);
    }

    @Test
    void a_return_comes_off_the_latest_purchase_and_is_none_itself() {
        CustomerSummaries found = until(
                log().add("a", START, usd("10"))
                        .add("a", START.plusDays(7), usd("8"))
                        .add("a", START.plusDays(9), usd("-11")),
                28);
        assertThat(found.frequency(0)).isEqualTo(1);
        assertThat(found.recency(0)).isEqualTo(1);
        assertThat(found.meanRepeatValue(0)).isZero();
        assertThat(found.total(0)).isEqualTo(usd("7"));
        assertThat(found.unmatchedReturns()).isEqualTo(usd("0"));
    }

    @Test
    void returns_beyond_all_purchases_are_counted_apart() {
        CustomerSummaries found = until(
                log().add("a", START, usd("10"))
                        .add("a", START.plusDays(2), usd("-15"))
                        .add("b", START, usd("-4")),
                28);
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.total(0)).isEqualTo(usd("0"));
        assertThat(found.unmatchedReturns()).isEqualTo(usd("9"));
        assertThat(found.withoutPurchase()).isEqualTo(1);
    }

    @Test
    void what_happens_after_the_observation_changes_nothing() {
        TransactionLogBuilder log = log().add("a", START, usd("10")).add("b", START.plusDays(8), usd("3"));
        CustomerSummaries before = until(log, 7);
        assertThat(before.size()).isEqualTo(1);
        assertThat(until(log.add("a", START.plusDays(8), usd("-10")), 7).total(0))
                .isEqualTo(before.total(0));
    }

    @Test
    void the_order_of_the_rows_of_a_customer_does_not_matter() {
        SplittableRandom random = new SplittableRandom(11);
        TransactionLogBuilder sorted = log();
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(new int[] {i % 13, i, random.nextInt(1, 5000)});
        }
        rows.forEach(row -> sorted.add("c" + row[0], 19_000 + row[1] / 3, row[2]));
        TransactionLogBuilder shuffled = log();
        for (int i = 0; i < 13; i++) {
            shuffled.add("c" + i, 19_000 + i / 3, rows.get(i)[2]);
        }
        List<int[]> rest = new ArrayList<>(rows.subList(13, rows.size()));
        while (!rest.isEmpty()) {
            int[] row = rest.remove(random.nextInt(rest.size()));
            shuffled.add("c" + row[0], 19_000 + row[1] / 3, row[2]);
        }
        LocalDate end = LocalDate.ofEpochDay(19_100);
        assertThat(CustomerSummaries.of(shuffled.build(), end, PeriodUnit.DAY).summaries())
                .isEqualTo(CustomerSummaries.of(sorted.build(), end, PeriodUnit.DAY)
                        .summaries());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 24, 25, 200})
    void few_rows_and_many_are_put_in_order_alike(int rows) {
        SplittableRandom random = new SplittableRandom(rows);
        TransactionLogBuilder log = log();
        TreeMap<Integer, Long> byDay = new TreeMap<>();
        for (int i = 0; i < rows; i++) {
            int day = random.nextInt(rows);
            long amount = random.nextInt(1, 5000);
            log.add("a", (int) START.toEpochDay() + day, amount);
            byDay.merge(day, amount, Long::sum);
        }
        PurchaseDays days = PurchaseDays.of(log.build(), START.plusDays(rows));
        List<Integer> found = new ArrayList<>();
        List<Long> worth = new ArrayList<>();
        for (int i = 0; i < days.count(0); i++) {
            found.add(days.epochDay(0, i) - (int) START.toEpochDay());
            worth.add(days.minorAmount(0, i));
        }
        assertThat(found).as("%s rows", rows).isEqualTo(new ArrayList<>(byDay.keySet()));
        assertThat(worth).as("%s rows", rows).isEqualTo(new ArrayList<>(byDay.values()));
    }

    @Test
    void a_split_gives_each_purchase_to_one_side() {
        TransactionLog log = log().add("a", START, usd("10"))
                .add("a", START.plusDays(7), usd("8"))
                .add("a", START.plusDays(20), usd("5"))
                .add("late", START.plusDays(20), usd("5"))
                .build();
        Split split = Split.at(log, START.plusDays(14), START.plusDays(28), PeriodUnit.WEEK);
        assertThat(split.calibration().size()).isEqualTo(1);
        assertThat(split.holdoutPurchases(0)).isEqualTo(1);
        assertThat(split.holdoutAmount(0)).isEqualTo(usd("5"));
        assertThat(split.holdoutLength()).isEqualTo(2);
    }

    @Test
    void a_recency_beyond_the_age_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerSummary.of("a", 1, 5, 4))
                .withMessageContaining("CustomerSummary.recency of a was 5.0");
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(24);
    }

    /** Summed up in stretches, by one thread and by several, against customer by customer. */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_log_gives_the_summaries_of_its_purchases(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int customers = seed % 3 == 0 ? 20_000 : 1 + random.nextInt(60);
        int days = seed % 4 == 0 ? 2_000_000 : 1 + random.nextInt(400);
        int rows = 4 * customers;
        int[] who = new int[rows];
        int[] when = new int[rows];
        long[] amounts = new long[rows];
        for (int row = 0; row < rows; row++) {
            who[row] = (int) (customers * Math.pow(random.nextDouble(), 2));
            when[row] = random.nextInt(days) - 20;
            boolean returned = seed % 2 == 0 && random.nextInt(6) == 0;
            amounts[row] = returned ? -random.nextInt(3000) : random.nextInt(1000);
        }
        TransactionLog log = TransactionLog.ofDense(CurrencyUnit.USD, customers, who, when, amounts);
        LocalDate until = LocalDate.ofEpochDay(days * 3L / 4);
        CustomerSummaries expected = CustomerSummaries.of(PurchaseDays.of(log, until), PeriodUnit.DAY);
        for (CustomerSummaries found : List.of(
                CustomerSummaries.of(log, until, PeriodUnit.DAY),
                CustomerSummaries.inParallel(log, until, PeriodUnit.DAY))) {
            assertThat(found.summaries()).as("seed %s", seed).isEqualTo(expected.summaries());
            assertThat(found.unmatchedReturns()).as("seed %s", seed).isEqualTo(expected.unmatchedReturns());
            assertThat(found.withoutPurchase()).as("seed %s", seed).isEqualTo(expected.withoutPurchase());
            for (int row = 0; row < expected.size(); row++) {
                assertThat(List.of(
                                (long) found.customer(row),
                                (long) found.purchases(row),
                                (long) found.firstEpochDay(row),
                                (long) found.lastEpochDay(row),
                                found.totalMinor(row)))
                        .as("seed %s, row %s", seed, row)
                        .isEqualTo(List.of(
                                (long) expected.customer(row),
                                (long) expected.purchases(row),
                                (long) expected.firstEpochDay(row),
                                (long) expected.lastEpochDay(row),
                                expected.totalMinor(row)));
            }
        }
    }

    @Test
    void days_as_far_apart_as_numbers_go_are_summed_up_too() {
        TransactionLog log = TransactionLog.ofDense(
                CurrencyUnit.USD,
                3,
                new int[] {0, 2, 0, 0},
                new int[] {Integer.MIN_VALUE, 5, -7, Integer.MAX_VALUE},
                new long[] {10, 20, 30, 40});
        CustomerSummaries found = CustomerSummaries.of(log, LocalDate.MAX, PeriodUnit.DAY);
        assertThat(found.size()).isEqualTo(2);
        assertThat(found.customer(1)).isEqualTo(2);
        assertThat(found.purchases(0)).isEqualTo(3);
        assertThat(found.firstEpochDay(0)).isEqualTo(Integer.MIN_VALUE);
        assertThat(found.totalMinor(0)).isEqualTo(80);
        assertThat(CustomerSummaries.of(log, LocalDate.MIN, PeriodUnit.DAY).size())
                .isZero();
    }
}
