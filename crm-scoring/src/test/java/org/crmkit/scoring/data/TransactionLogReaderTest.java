package org.crmkit.scoring.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.text.Lang;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransactionLogReaderTest {

    @TempDir
    private Path folder;

    private static TransactionLog read(String text, TransactionLayout layout) throws IOException {
        return TransactionLogReader.read(new StringReader(text), "log.csv", layout, new ReadLimits(1000, 80, 3));
    }

    private static String refusal(String text) {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> read(text, TransactionLayout.csv(CurrencyUnit.USD)));
        return refused.problems().get(0).sentence(Lang.EN);
    }

    @Test
    void a_comma_separated_table_is_read_by_its_header() throws IOException {
        TransactionLog log = read(
                "\uFEFFDate,\"Customer\",note,AMOUNT\r\n2024-02-29,\"a \"\"b\"\", c\",x,12.5\r\n\r\n20240301,d,,-3\r\n",
                TransactionLayout.csv(CurrencyUnit.USD));
        assertThat(log.customerKeys()).containsExactly("a \"b\", c", "d");
        assertThat(log.date(0)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(log.amount(0)).isEqualTo(Money.parse("USD 12.50"));
        assertThat(log.amount(1)).isEqualTo(Money.parse("USD -3.00"));
    }

    @Test
    void blanks_part_the_columns_of_the_cdnow_sample() throws IOException {
        TransactionLog log = read(" 00004 0001 19970101  2   29.33\r\n", TransactionLayout.cdnowSample());
        assertThat(log.customerKeys()).containsExactly("0001");
        assertThat(log.minorAmount(0)).isEqualTo(2933);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2024-02-30,a,1|log.csv:2:1: date was '2024-02-30'; it must be a day that exists",
                "02/03/2024,a,1|log.csv:2:1: date was '02/03/2024'",
                "2024-02-03,,1|log.csv:2:12: customer was ''; it must be a customer's key",
                "2024-02-03,a,1.005|log.csv:2:14: amount was '1.005'; it must be an amount of at most 15 digits with at most 2 dec",
                "2024-02-03,a,1e3|log.csv:2:14: amount was '1e3'",
                "2024-02-03,a,12345678901234567890|log.csv:2:14: amount was '12345678901234567890'",
                "2024-02-03,a|log.csv:2:1: amount was missing; it must be field 3 of the line. The line has 2 fields.",
                "2024-02-03,\"a,1|log.csv:2:1: line was '2024-02-03,\"a,1'; it must be quotes in pairs"
            })
    void a_broken_row_is_named_with_file_line_and_column(String row, String sentence) {
        assertThat(refusal("date,customer,amount\n" + row + "\n")).startsWith(sentence);
    }

    @Test
    void columns_may_have_names_of_their_own() throws IOException {
        Path file = folder.resolve("orders.csv");
        Files.writeString(file, "Order\tSold on\t\"Buyer\"\tTotal\n7\t2024-02-29 23:59:01.5\tb\t4.20\n");
        TransactionLog log =
                TransactionLogReader.read(file, CurrencyUnit.EUR, new ColumnNames("buyer", "Sold on", "TOTAL"));
        assertThat(log.customerKeys()).containsExactly("b");
        assertThat(log.date(0)).isEqualTo("2024-02-29");
        assertThat(log.amount(0)).isEqualTo(Money.parse("EUR 4.20"));
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> TransactionLogReader.read(file, CurrencyUnit.EUR));
        assertThat(refused.getMessage()).contains("a header with customer, date and amount");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T09:30,true",
        "2024-02-29 09:30:00,true",
        "2024-02-30 09:30,false",
        "2024-02-29 24:00,false",
        "2024-02-29T09:30Z,false",
        "2024-02-29T09:30+08:00,false",
        "2024-02-29T,false",
        "20240229T0930,false"
    })
    void a_time_of_day_is_passed_over_and_an_offset_refused(String date, boolean isRead) throws IOException {
        String table = "date,customer,amount\n" + date + ",a,1\n";
        if (isRead) {
            assertThat(read(table, TransactionLayout.csv(CurrencyUnit.USD)).date(0))
                    .isEqualTo("2024-02-29");
        } else {
            assertThat(refusal(table)).startsWith("log.csv:2:1: date was '" + date + "'; it must be a day that exists");
        }
    }

    @Test
    void two_columns_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ColumnNames("id", "day", "DAY"))
                .withMessageContaining("they must be three");
    }

    @Test
    void a_missing_column_is_named_with_those_that_are_there() {
        assertThat(refusal("date,client,amount\n"))
                .isEqualTo("log.csv:1:1: customer was missing; it must be a column of the header. The header has date,"
                        + " client, amount.");
    }

    @Test
    void a_table_without_rows_is_refused() {
        assertThat(refusal("date,customer,amount\n")).contains("rows was 0; it must be at least one row");
        assertThat(refusal("")).contains("rows was 0");
    }

    @Test
    void a_line_that_never_ends_is_refused_without_being_held() {
        assertThat(refusal("date,customer,amount\n" + "x".repeat(200_000))).contains("at most 80 characters");
    }

    @Test
    void reading_stops_after_the_most_problems() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> read("date,customer,amount\n" + "x,a,1\n".repeat(50), TransactionLayout.csv(CurrencyUnit.USD)));
        assertThat(refused.problems()).hasSize(3);
    }

    @Test
    void a_row_in_another_currency_is_refused() throws IOException {
        Path file = folder.resolve("log.csv");
        Files.writeString(file, "customer;date;amount;currency\na;2024-01-01;5;USD\nb;2024-01-02;6;EUR\n");
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> TransactionLogReader.read(file, CurrencyUnit.USD));
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.getMessage()).contains(":3:16: currency was 'EUR'; it must be USD");
    }

    @Test
    void a_file_that_is_not_text_is_refused() throws IOException {
        Path file = folder.resolve("log.csv");
        byte[] bytes = "customer,date,amount\nZ\u00fcrich,2024-01-01,5\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> TransactionLogReader.read(file, CurrencyUnit.USD));
        assertThat(refused.getMessage()).contains("UTF-8");
    }

    @Test
    void an_unknown_layout_is_not_guessed() {
        assertThat(TransactionLayout.detect("id|when|how much", CurrencyUnit.USD))
                .isEqualTo(Optional.empty());
    }
}
