package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.purchases.PurchaseLog;
import org.crmkit.scoring.data.ColumnNames;
import org.crmkit.scoring.data.TransactionLog;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** Reads the purchase log a command was given, as its options say. */
final class LogFiles {

    private LogFiles() {}

    /**
     * Reads a log.
     *
     * @param code of {@code --currency}
     * @param columns of {@code --columns}: the names of customer, date and amount in this order
     */
    static TransactionLog read(Shell shell, Path file, String code, Optional<String> columns) {
        return PurchaseLog.transactions(
                shell, file, currency(code), columns.map(LogFiles::names).orElse(ColumnNames.USUAL));
    }

    private static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            throw Failure.badInput(
                    "--currency 的值为 '" + code + "'，应为 ISO 4217 币种代码。例如 USD 或 CNY。",
                    "--currency was '" + code
                            + "'; it must be a currency code of ISO 4217. Write USD or CNY, for example.",
                    e);
        }
    }

    private static ColumnNames names(String columns) {
        List<String> names =
                List.of(columns.split(",", -1)).stream().map(String::strip).toList();
        try {
            if (names.size() == 3) {
                return new ColumnNames(names.get(0), names.get(1), names.get(2));
            }
        } catch (IllegalArgumentException e) {
            throw columns(columns, e);
        }
        throw columns(columns, new IllegalArgumentException(columns));
    }

    private static Failure columns(String columns, IllegalArgumentException cause) {
        return Failure.badInput(
                "--columns 的值为 '" + columns + "'，应为客户、日期、金额三列的列名，以逗号分隔。例如 buyer,sold_on,total。",
                "--columns was '" + columns
                        + "'; it must be the names of three columns: customer, date, amount. Write buyer,sold_on,total, for"
                        + " example.",
                cause);
    }

    /** Returns the day of {@code --calibrate-until} after making sure that the log has days before and after it. */
    static LocalDate inside(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first) || !day.isBefore(last)) {
            throw Failure.badInput(
                    "--calibrate-until 的值为 " + day + "，应不早于 " + first + " 且早于 " + last + "，即交易记录的首日与末日。请选择其间的一天。",
                    "--calibrate-until was " + day + "; it must be from " + first + " to before " + last
                            + ", the first and last day of the log. Choose a day between.");
        }
        return day;
    }
}
