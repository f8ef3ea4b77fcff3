package org.crmkit.core.customer.identifier.libphonenumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.customer.identifier.IdentifierFlaw;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibPhoneNumbersTest {

    private final LibPhoneNumbers numbers = new LibPhoneNumbers("CN");

    /** Numbers that regulators keep for fiction, the library's own example of a British mobile, and made-up Chinese ones. */
    @ParameterizedTest
    @CsvSource({
        "+44 20 7946 0018, +442079460018, LANDLINE",
        "+44 7400 123456, +447400123456, MOBILE",
        "+1 (212) 555-0123, +12125550123, UNKNOWN",
        "+61 1800 160 401, +611800160401, SERVICE",
        "0592-2222222, +865922222222, LANDLINE",
        "138 0000 0000, +8613800000000, MOBILE"
    })
    void numbers_of_every_country_have_one_form(String typed, String e164, PhoneNumber.Kind kind) {
        assertThat(numbers.parse(typed).value()).hasValueSatisfying(number -> {
            assertThat(number.e164()).isEqualTo(e164);
            assertThat(number.kind()).isEqualTo(kind);
        });
    }

    @Test
    void the_same_number_typed_in_two_ways_is_equal() {
        assertThat(numbers.parse("+44 (0)20 7946 0018")).isEqualTo(numbers.parse("0044 20 7946 0018"));
        assertThat(numbers.parse("+44 20 7946 0018 ext. 12")
                        .value()
                        .orElseThrow()
                        .extension())
                .contains("12");
    }

    /** A prefix no list has yet: 13 to 19 are mobile by rule. */
    @Test
    void chinese_numbers_go_by_rule() {
        for (int prefix = 130; prefix <= 199; prefix++) {
            assertThat(numbers.parse(prefix + "00000000").value())
                    .as("%s", prefix)
                    .hasValueSatisfying(number -> assertThat(number.kind()).isEqualTo(PhoneNumber.Kind.MOBILE));
        }
    }

    @ParameterizedTest
    @CsvSource({"no number, CHARACTER", "+999 123456, COUNTRY", "+44 20, LENGTH", "+44 2079460018207946001, LENGTH"})
    void what_is_no_number_is_refused_without_repeating_it(String typed, IdentifierFlaw.Kind kind) {
        assertThat(numbers.parse(typed).flaw()).hasValueSatisfying(flaw -> {
            assertThat(flaw.kind()).isEqualTo(kind);
            assertThat(flaw.reason().toString()).doesNotContain(typed);
        });
        assertThat(numbers.parse("1".repeat(65)).flaw())
                .hasValueSatisfying(flaw -> assertThat(flaw.kind()).isEqualTo(IdentifierFlaw.Kind.LENGTH));
    }

    @Test
    void the_home_is_a_country() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LibPhoneNumbers("XX"))
                .withMessageContaining("'XX'");
        assertThat(new LibPhoneNumbers("GB").parse("020 7946 0018").value())
                .hasValueSatisfying(number -> assertThat(number.e164()).isEqualTo("+442079460018"));
    }
}
