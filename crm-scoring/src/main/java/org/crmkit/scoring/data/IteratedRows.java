package org.crmkit.scoring.data;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows over an iterator; holds one thing at a time. */
final class IteratedRows<T> implements TransactionRows<RuntimeException> {

    private final Iterator<? extends T> things;
    private final Function<? super T, @Nullable String> customer;
    private final Function<? super T, @Nullable LocalDate> date;
    private final Function<? super T, @Nullable BigDecimal> amount;
    private @Nullable T thing;

    IteratedRows(
            Iterator<? extends T> things,
            Function<? super T, @Nullable String> customer,
            Function<? super T, @Nullable LocalDate> date,
            Function<? super T, @Nullable BigDecimal> amount) {
        this.things = things;
        this.customer = customer;
        this.date = date;
        this.amount = amount;
    }

    @Override
    public boolean next() {
        boolean some = things.hasNext();
        thing = some ? things.next() : null;
        return some;
    }

    @Override
    public @Nullable String customer() {
        return customer.apply(current());
    }

    @Override
    public @Nullable LocalDate date() {
        return date.apply(current());
    }

    @Override
    public @Nullable BigDecimal amount() {
        return amount.apply(current());
    }

    private T current() {
        return requireNonNull(thing, "There is no row; next() must have returned true.");
    }
}
