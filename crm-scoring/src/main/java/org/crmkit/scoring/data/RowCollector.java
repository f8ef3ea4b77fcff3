package org.crmkit.scoring.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Collects rows that are values already; a problem names the row as its line and the field, 1 to 3, as its column. */
final class RowCollector {

    /** As many digits as a table of text may have. */
    private static final BigInteger MOST = BigInteger.TEN.pow(15);

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final String source;
    private final CurrencyUnit currency;
    private final ReadLimits limits;
    private final TransactionLogBuilder log;
    private final List<Problem> problems = new ArrayList<>();
    private int row;

    RowCollector(String source, CurrencyUnit currency, ReadLimits limits) {
        this.source = source;
        this.currency = currency;
        this.limits = limits;
        this.log = TransactionLog.builder(currency);
    }

    <X extends Exception> TransactionLog readAll(TransactionRows<X> rows) throws X {
        while (problems.size() < limits.maxProblems() && rows.next()) {
            row++;
            if (log.size() == limits.maxRows()) {
                problem(1, "rows", ReadLabels.MORE, ReadLabels.mostRows(limits), ReadLabels.IN_PARTS);
                break;
            }
            add(rows.customer(), rows.date(), rows.amount());
        }
        if (problems.isEmpty() && log.size() == 0) {
            row = 1;
            problem(1, "rows", Label.same("0"), ReadLabels.ONE_ROW, ReadLabels.GIVE_ROWS);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return log.build();
    }

    private void add(@Nullable String customer, @Nullable LocalDate date, @Nullable BigDecimal amount) {
        int before = problems.size();
        if (customer == null || customer.isEmpty()) {
            problem(1, "customer", ReadLabels.MISSING, ReadLabels.KEY, ReadLabels.GIVE_KEY);
        }
        if (date == null || date.isBefore(FIRST) || date.isAfter(LAST)) {
            problem(
                    2,
                    "date",
                    date == null ? ReadLabels.MISSING : Label.same(date.toString()),
                    Label.of("0000 年至 9999 年的日期", "a day of the years 0000 to 9999"),
                    ReadLabels.CORRECT_DAY);
        }
        long minor = amount == null ? FieldParsers.BROKEN : minor(amount);
        if (minor == FieldParsers.BROKEN) {
            problem(
                    3,
                    "amount",
                    amount == null ? ReadLabels.MISSING : Label.same(amount.toString()),
                    ReadLabels.amount(currency),
                    amount == null
                            ? Label.of("请填写金额。", "Give every purchase an amount.")
                            : Label.of("请先按币种的小数位取整。", "Round it to the decimals of the currency first."));
        }
        if (problems.size() == before && customer != null && date != null) {
            log.add(customer, Math.toIntExact(date.toEpochDay()), minor);
        }
    }

    private long minor(BigDecimal amount) {
        if ((long) amount.precision() - amount.scale() > 15 || amount.scale() > 1000) {
            return FieldParsers.BROKEN;
        }
        BigDecimal minor = amount.movePointRight(currency.getDecimalPlaces()).stripTrailingZeros();
        return minor.scale() > 0 || minor.toBigInteger().abs().compareTo(MOST) >= 0
                ? FieldParsers.BROKEN
                : minor.longValueExact();
    }

    private void problem(int field, String path, Label value, Label bound, Label fix) {
        problems.add(new Problem(new Position(source, row, field), path, value, bound, fix));
    }
}
