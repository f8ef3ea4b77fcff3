package org.crmkit.scoring.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.text.Lang;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransactionRowsTest {

    private record Order(
            @Nullable String buyer,
            @Nullable LocalDate day,
            @Nullable BigDecimal total) {}

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private static TransactionLog read(List<Order> orders, ReadLimits limits) {
        return TransactionLogReader.read(
                TransactionRows.of(orders.iterator(), Order::buyer, Order::day, Order::total),
                "orders",
                CurrencyUnit.USD,
                limits);
    }

    private static String refusal(Order... orders) {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> read(List.of(orders), new ReadLimits(3, 80, 2)));
        return refused.problems().get(0).sentence(Lang.EN);
    }

    @Test
    void things_in_memory_become_a_log() {
        TransactionLog log = read(
                List.of(
                        new Order("b", DAY, new BigDecimal("12.5000")),
                        new Order("a", DAY.plusDays(1), new BigDecimal("1E+3")),
                        new Order("b", DAY, new BigDecimal("-3"))),
                ReadLimits.DEFAULT);
        assertThat(log.customerKeys()).containsExactly("b", "a");
        assertThat(log.date(1)).isEqualTo("2024-03-01");
        assertThat(log.amount(0)).isEqualTo(Money.parse("USD 12.50"));
        assertThat(log.amount(1)).isEqualTo(Money.parse("USD 1000.00"));
        assertThat(log.amount(2)).isEqualTo(Money.parse("USD -3.00"));
    }

    @Test
    void the_rows_of_a_query_are_read_one_by_one_and_its_exception_passes_through() throws Exception {
        Iterator<Integer> places = List.of(1, 2).iterator();
        int[] row = {0};
        TransactionRows<IOException> rows = TransactionRows.of(
                () -> {
                    row[0] = places.hasNext() ? places.next() : 0;
                    return row[0] > 0;
                },
                () -> "c" + row[0],
                () -> DAY.plusDays(row[0]),
                () -> new BigDecimal(row[0]));
        TransactionLog log = TransactionLogReader.read(rows, "orders", CurrencyUnit.USD, ReadLimits.DEFAULT);
        assertThat(log.customerKeys()).containsExactly("c1", "c2");
        assertThat(log.amount(1)).isEqualTo(Money.parse("USD 2.00"));

        TransactionRows<IOException> broken = TransactionRows.of(
                () -> {
                    throw new IOException("connection lost");
                },
                () -> "a",
                () -> DAY,
                () -> BigDecimal.ONE);
        assertThatThrownBy(() -> TransactionLogReader.read(broken, "orders", CurrencyUnit.USD, ReadLimits.DEFAULT))
                .isInstanceOf(IOException.class)
                .hasMessage("connection lost");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|2024-01-01|5|orders:2:1: customer was missing; it must be a customer's key",
                "a||5|orders:2:2: date was missing; it must be a day",
                "a|+12024-01-01|5|orders:2:2: date was +12024-01-01; it must be a day of the years 0000 to 9999",
                "a|2024-01-01||orders:2:3: amount was missing; it must be an amount of at most 15 digits with at most 2 dec",
                "a|2024-01-01|0.005|orders:2:3: amount was 0.005; it must be an amount",
                "a|2024-01-01|10000000000000.00|orders:2:3: amount was 10000000000000.00; it must be an amount",
                "a|2024-01-01|1E+2000000000|orders:2:3: amount was 1E+2000000000",
                "a|2024-01-01|1E-2000000000|orders:2:3: amount was 1E-2000000000"
            })
    void a_broken_row_is_named_with_row_and_field(
            @Nullable String buyer, @Nullable LocalDate day, @Nullable BigDecimal total, String sentence) {
        assertThat(refusal(new Order("a", DAY, BigDecimal.ONE), new Order(buyer, day, total)))
                .startsWith(sentence);
    }

    @Test
    void the_largest_amount_is_read_to_the_cent() {
        TransactionLog log =
                read(List.of(new Order("a", DAY, new BigDecimal("-9999999999999.99"))), ReadLimits.DEFAULT);
        assertThat(log.minorAmount(0)).isEqualTo(-999_999_999_999_999L);
    }

    @Test
    void too_many_rows_and_none_are_refused() {
        Order order = new Order("a", DAY, BigDecimal.ONE);
        assertThat(refusal()).contains("rows was 0; it must be at least one row");
        assertThat(refusal(order, order, order, order))
                .startsWith("orders:4:1: rows was more; it must be at most 3 rows");
    }

    @Test
    void customers_who_are_numbers_need_no_stored_keys() {
        int[] customers = {2, 0, 2};
        int[] days = {19_000, 19_001, 19_007};
        long[] amounts = {100, 200, 300};
        TransactionLog dense = TransactionLog.ofDense(CurrencyUnit.USD, 4, customers, days, amounts);
        TransactionLog named =
                TransactionLog.of(CurrencyUnit.USD, List.of("0", "1", "2", "3"), customers, days, amounts);
        assertThat(dense.customerKeys()).isEqualTo(named.customerKeys());
        LocalDate end = LocalDate.ofEpochDay(19_010);
        assertThat(CustomerSummaries.of(dense, end, PeriodUnit.WEEK).summaries())
                .isEqualTo(CustomerSummaries.of(named, end, PeriodUnit.WEEK).summaries());
        assertThatThrownBy(() -> TransactionLog.ofDense(CurrencyUnit.USD, 2, customers, days, amounts))
                .hasMessageStartingWith("TransactionLog customer index was 2; it must be from 0 to 1.");
    }
}
