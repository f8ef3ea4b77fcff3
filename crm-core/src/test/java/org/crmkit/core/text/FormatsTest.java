package org.crmkit.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "7|7",
                "999|999",
                "1000|1,000",
                "-1000|-1,000",
                "1234567.50|1,234,567.50",
                "-0.05|-0.05",
                "100000|100,000"
            })
    void numbers_are_grouped_by_thousands_and_keep_their_decimals(String value, String printed) {
        assertThat(Formats.number(new BigDecimal(value))).isEqualTo(printed);
    }

    @Test
    void an_amount_is_named_after_its_currency_in_each_language() {
        assertThat(Formats.money(Money.parse("CNY 200000.00"), Lang.EN)).isEqualTo("CNY 200,000.00");
        assertThat(Formats.money(Money.parse("CNY 200000.00"), Lang.ZH)).isEqualTo("200,000.00元");
        assertThat(Formats.money(Money.parse("USD 9.50"), Lang.ZH)).isEqualTo("9.50美元");
        assertThat(Formats.money(Money.parse("SEK 9.50"), Lang.ZH)).isEqualTo("SEK 9.50");
    }

    @Test
    void a_fraction_is_a_percentage_on_paper() {
        assertThat(Formats.percent(new BigDecimal("0.05"))).isEqualTo("5%");
        assertThat(Formats.percent(new BigDecimal("0.125"))).isEqualTo("12.5%");
        assertThat(Formats.percent(new BigDecimal("1"))).isEqualTo("100%");
        assertThat(Formats.percent(new BigDecimal("0.00"))).isEqualTo("0%");
    }

    @Test
    void dates_read_as_each_language_writes_them() {
        assertThat(Formats.date(LocalDate.of(2026, 3, 1), Lang.EN)).isEqualTo("2026-03-01");
        assertThat(Formats.date(LocalDate.of(2026, 3, 1), Lang.ZH)).isEqualTo("2026年3月1日");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.1, 0.1",
        "1e-20, 0.00000000000000000001",
        "123456789012345, 123456789012000",
        "0.3333333333333333, 0.333333333333",
        "1e15, 1000000000000000"
    })
    void stored_numbers_have_twelve_digits_and_no_exponent(double value, String stored) {
        assertThat(Formats.stored(value)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void what_is_no_number_is_not_stored(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formats.stored(value))
                .withMessageContaining("finite");
    }

    @Test
    void rounding_for_people_is_half_up_and_shows_every_place() {
        assertThat(Formats.rounded(2.5, 0)).isEqualTo("3");
        assertThat(Formats.rounded(1234.5, 2)).isEqualTo("1,234.50");
    }
}
