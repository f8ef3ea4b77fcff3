package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;

/**
 * What a table of purchases calls its columns; upper and lower case are the same.
 *
 * @param customer the customer's key
 * @param date the day of the purchase
 * @param amount its value; negative for a return
 */
public record ColumnNames(String customer, String date, String amount) {

    /** {@code customer}, {@code date} and {@code amount}. */
    public static final ColumnNames USUAL = new ColumnNames("customer", "date", "amount");

    public ColumnNames {
        for (String name : List.of(customer, date, amount)) {
            checkArgument(!name.isBlank(), "A column name was blank; give the names the header has.");
        }
        checkArgument(
                !customer.equalsIgnoreCase(date)
                        && !date.equalsIgnoreCase(amount)
                        && !amount.equalsIgnoreCase(customer),
                "The columns were %s, %s and %s; they must be three. Give each its own column.",
                customer,
                date,
                amount);
    }

    List<String> all() {
        return List.of(customer, date, amount);
    }
}
