package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Where a text table of purchases keeps what. Dates are {@code 1997-01-18} or {@code 19970118}; a
 * time of day after the date ({@code 1997-01-18 09:30}, seconds and their parts too) is passed over, one with an offset is refused,
 * because the day then depends on where one stands. Amounts have a decimal point and
 * at most the currency's decimals. Columns that are not named are ignored.
 *
 * @param separator what stands between two fields
 * @param header whether the first line names the columns
 * @param customer the customer's key
 * @param date the day of the purchase
 * @param amount its value; negative for a return
 * @param currencyColumn the currency of each row, if the table has it; all rows must be in {@code currency}
 * @param currency the currency of all amounts
 */
public record TransactionLayout(
        Separator separator,
        boolean header,
        Column customer,
        Column date,
        Column amount,
        Optional<Column> currencyColumn,
        CurrencyUnit currency) {

    /** What stands between two fields. */
    public enum Separator {
        /** A comma; fields may stand in double quotes. */
        COMMA(','),
        /** A semicolon; fields may stand in double quotes. */
        SEMICOLON(';'),
        /** A tab; fields may stand in double quotes. */
        TAB('\t'),
        /** Any number of blanks; no quotes. */
        BLANKS(' ');

        private final char character;

        Separator(char character) {
            this.character = character;
        }

        char character() {
            return character;
        }
    }

    /**
     * A column, by its name in the header or by its place.
     *
     * @param name what messages call it, and what the header must call it if {@code place} is zero
     * @param place from 1, or zero to look the name up in the header
     */
    public record Column(String name, int place) {

        public Column {
            checkArgument(!name.isBlank(), "Column.name was blank; give the name the header has.");
            checkArgument(place >= 0, "Column.place of %s was %s; it must be 1 or more.", name, place);
        }

        /** Obtains a column that the header names; upper and lower case are the same. */
        public static Column named(String name) {
            return new Column(name, 0);
        }

        /** Obtains a column by its place, from 1. */
        public static Column at(int place, String name) {
            checkArgument(place >= 1, "Column.place of %s was %s; it must be 1 or more.", name, place);
            return new Column(name, place);
        }
    }

    public TransactionLayout {
        for (Column column : List.of(customer, date, amount)) {
            checkArgument(
                    header || column.place() > 0,
                    "TransactionLayout column %s has no place and the table no header; use Column.at(place, name).",
                    column.name());
        }
    }

    /** Obtains the layout of a comma-separated table with the columns {@code customer}, {@code date} and {@code amount}. */
    public static TransactionLayout csv(CurrencyUnit currency) {
        return csv(Separator.COMMA, ColumnNames.USUAL, currency);
    }

    /** Obtains the layout of a table with a header and columns of any names. */
    public static TransactionLayout csv(Separator separator, ColumnNames names, CurrencyUnit currency) {
        return new TransactionLayout(
                separator,
                true,
                Column.named(names.customer()),
                Column.named(names.date()),
                Column.named(names.amount()),
                Optional.empty(),
                currency);
    }

    /** Returns this layout for a table that names the currency of each row. */
    public TransactionLayout withCurrencyColumn(Column column) {
        return new TransactionLayout(separator, header, customer, date, amount, Optional.of(column), currency);
    }

    /**
     * Obtains the layout of the CDNOW sample of Fader and Hardie: blanks, no header; number in the master file, number in the
     * sample, date, compact discs, dollars. The customer is the number in the sample.
     */
    public static TransactionLayout cdnowSample() {
        return new TransactionLayout(
                Separator.BLANKS,
                false,
                Column.at(2, "sample_id"),
                Column.at(3, "date"),
                Column.at(5, "dollar_value"),
                Optional.empty(),
                CurrencyUnit.USD);
    }

    /** Obtains the layout of the CDNOW master file of Fader and Hardie: blanks, a header; customer, date, discs, dollars. */
    public static TransactionLayout cdnowMaster() {
        return new TransactionLayout(
                Separator.BLANKS,
                true,
                Column.named("customer_id"),
                Column.named("date"),
                Column.named("dollar_value"),
                Optional.empty(),
                CurrencyUnit.USD);
    }

    /**
     * Returns the layout a first line looks like: one of the two CDNOW files, or a table with a header that names
     * {@code customer}, {@code date}, {@code amount} and perhaps {@code currency}, between commas, semicolons or tabs.
     *
     * @param currency the currency of a table that isn't CDNOW's
     * @return empty if the line is none of these
     */
    public static Optional<TransactionLayout> detect(String firstLine, CurrencyUnit currency) {
        return detect(firstLine, currency, ColumnNames.USUAL);
    }

    /** Returns the layout a first line looks like, where a table may call its columns otherwise. */
    public static Optional<TransactionLayout> detect(String firstLine, CurrencyUnit currency, ColumnNames names) {
        String line = firstLine.strip().toLowerCase(Locale.ROOT);
        if (names.equals(ColumnNames.USUAL)) {
            if (line.matches("\\d+ +\\d+ +\\d{8} +\\d+ +-?[0-9.]+")) {
                return Optional.of(cdnowSample());
            }
            if (line.matches("customer_id +date +number_of_cds +dollar_value")) {
                return Optional.of(cdnowMaster());
            }
        }
        List<String> wanted =
                names.all().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (Separator separator : List.of(Separator.COMMA, Separator.SEMICOLON, Separator.TAB)) {
            List<String> header = FieldSplitter.fieldsOf(line, separator);
            if (header.containsAll(wanted)) {
                TransactionLayout table = csv(separator, names, currency);
                return Optional.of(
                        header.contains("currency") ? table.withCurrencyColumn(Column.named("currency")) : table);
            }
        }
        return Optional.empty();
    }
}
