package org.crmkit.scoring.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A port to rows of purchases that are kept anywhere: the result of a query, a list, a stream of messages. It stands on one row at a
 * time, as a JDBC result set does, and needs no JDBC:
 *
 * <pre>{@code
 * TransactionRows<SQLException> rows = TransactionRows.of(
 *         result::next,
 *         () -> result.getString("customer"),
 *         () -> result.getObject("bought_on", LocalDate.class),
 *         () -> result.getBigDecimal("amount"));
 * TransactionLog log = TransactionLogReader.read(rows, "orders", CurrencyUnit.of("CNY"), ReadLimits.DEFAULT);
 * }</pre>
 *
 * @param <X> what reading may throw; it passes through untouched
 */
public interface TransactionRows<X extends Exception> {

    /** Moves to the next row, at first to the first; false after the last. */
    boolean next() throws X;

    /** Returns the customer's key; nothing there is a problem of this row. */
    @Nullable
    String customer() throws X;

    /** Returns the day of the purchase; nothing there is a problem of this row. */
    @Nullable
    LocalDate date() throws X;

    /** Returns the amount in whole currency units, negative for a return; nothing there is a problem of this row. */
    @Nullable
    BigDecimal amount() throws X;

    /** Moves to the next row. */
    @FunctionalInterface
    interface Step<X extends Exception> {
        /** Returns whether there was one. */
        boolean next() throws X;
    }

    /** Reads one field of the row. */
    @FunctionalInterface
    interface Field<T, X extends Exception> {
        /** Returns the field; null if it is empty. */
        @Nullable
        T read() throws X;
    }

    /** Obtains rows of four functions, such as those of a JDBC result set. */
    static <X extends Exception> TransactionRows<X> of(
            Step<X> next, Field<String, X> customer, Field<LocalDate, X> date, Field<BigDecimal, X> amount) {
        return new TransactionRows<>() {
            @Override
            public boolean next() throws X {
                return next.next();
            }

            @Override
            public @Nullable String customer() throws X {
                return customer.read();
            }

            @Override
            public @Nullable LocalDate date() throws X {
                return date.read();
            }

            @Override
            public @Nullable BigDecimal amount() throws X {
                return amount.read();
            }
        };
    }

    /** Obtains the rows of an iterator over things in memory; each is asked once and let go. */
    static <T> TransactionRows<RuntimeException> of(
            Iterator<? extends T> things,
            Function<? super T, @Nullable String> customer,
            Function<? super T, @Nullable LocalDate> date,
            Function<? super T, @Nullable BigDecimal> amount) {
        return new IteratedRows<>(things, customer, date, amount);
    }
}
