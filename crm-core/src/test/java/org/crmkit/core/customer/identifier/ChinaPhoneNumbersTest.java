package org.crmkit.core.customer.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.customer.identifier.IdentifierFlaw.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChinaPhoneNumbersTest {

    private final PhoneNumbers numbers = new ChinaPhoneNumbers();

    @ParameterizedTest
    @CsvSource({
        "13800138000, +8613800138000, MOBILE",
        "138 0013 8000, +8613800138000, MOBILE",
        "138-0013-8000, +8613800138000, MOBILE",
        "+86 138 0013 8000, +8613800138000, MOBILE",
        "0086-13800138000, +8613800138000, MOBILE",
        "8613800138000, +8613800138000, MOBILE",
        "(+86)13800138000, +8613800138000, MOBILE",
        "\uFF08\uFF0B86\uFF09\uFF11\uFF13800138000, +8613800138000, MOBILE",
        "013800138000, +8613800138000, MOBILE", // dialled with a zero from another area, in former days
        "19700000000, +8619700000000, MOBILE",
        "010-62222222, +861062222222, LANDLINE",
        "(010) 6222 2222, +861062222222, LANDLINE",
        "+86 10 6222 2222, +861062222222, LANDLINE",
        "+86 (0)10 6222 2222, +861062222222, LANDLINE",
        "861062222222, +861062222222, LANDLINE",
        "0592-2222222, +865922222222, LANDLINE",
        "0755 82222222, +8675582222222, LANDLINE",
        "0086 755 82222222, +8675582222222, LANDLINE",
        "400-822-2222, +864008222222, SERVICE",
        "8008222222, +868008222222, SERVICE"
    })
    void a_number_is_read_however_it_is_written(String text, String e164, PhoneNumber.Kind kind) {
        assertThat(numbers.parse(text)).isEqualTo(new Parsed.Valid<>(PhoneNumber.of(e164, kind)));
    }

    @ParameterizedTest
    @CsvSource({
        "010-62222222-801, +861062222222, 801",
        "0592-2222222转8, +865922222222, 8",
        "010-62222222 分机：6001, +861062222222, 6001",
        "010 6222 2222 ext. 12, +861062222222, 12",
        "010-62222222#12, +861062222222, 12",
        "400-822-2222-1, +864008222222, 1",
        "13800138000转1234, +8613800138000, 1234"
    })
    void an_extension_is_kept_beside_the_number(String text, String e164, String extension) {
        PhoneNumber number = numbers.parse(text).value().orElseThrow();
        assertThat(number.e164()).isEqualTo(e164);
        assertThat(number.extension()).contains(extension);
    }

    @ParameterizedTest
    @CsvSource({
        "62222222, PART", // no area code
        "2222222, PART",
        "12800138000, LENGTH", // no mobile begins 12
        "1380013800, LENGTH",
        "138001380000, LENGTH",
        "010-6222222, LENGTH",
        "0755-222222, LENGTH",
        "'', CHARACTER",
        "none, CHARACTER",
        "13800138OOO, CHARACTER",
        "\u0661\u0663\u0668\u0660\u0660\u0661\u0663\u0668\u0660\u0660\u0660, CHARACTER",
        "+1 212 555 0100, COUNTRY",
        "0044 20 7946 0000, COUNTRY"
    })
    void what_is_no_number_of_the_mainland_is_refused_without_repeating_it(String text, Kind kind) {
        IdentifierFlaw flaw = numbers.parse(text).flaw().orElseThrow();
        assertThat(flaw.kind()).isEqualTo(kind);
        if (!text.isEmpty() && !text.equals("2222222")) {
            assertThat(flaw.reason().text().zh()).doesNotContain(text);
            assertThat(flaw.reason().text().en()).doesNotContain(text);
        }
    }

    @Test
    void a_text_too_long_to_be_a_number_is_not_read_at_all() {
        assertThat(numbers.parse("1".repeat(1_000_000)).flaw())
                .map(IdentifierFlaw::kind)
                .contains(Kind.LENGTH);
    }

    @Test
    void the_number_never_shows_in_the_text_of_an_object() {
        assertThat(numbers.parse("13800138000").toString())
                .contains("+*********8000")
                .doesNotContain("138");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "+0123456789", "+123456", "+1234567890123456", "+86138001380AB", ""})
    void only_an_international_number_can_be_one(String e164) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumber.of(e164, PhoneNumber.Kind.UNKNOWN))
                .withMessageContaining("7 to 15 digits");
    }

    @Test
    void an_extension_is_one_to_six_digits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhoneNumber("+861062222222", PhoneNumber.Kind.LANDLINE, Optional.of("1234567")));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_mobile_from_13_to_19_reads_the_same_in_all_its_spellings(long seed) {
        Random random = new Random(seed);
        String number =
                "1" + (3 + random.nextInt(7)) + String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
        Parsed<PhoneNumber> expected = new Parsed.Valid<>(PhoneNumber.of("+86" + number, PhoneNumber.Kind.MOBILE));
        for (String prefix : new String[] {"", "+86", "86", "0086", "0", "(+86) ", "+86-"}) {
            assertThat(numbers.parse(prefix + number)).as(prefix).isEqualTo(expected);
            assertThat(numbers.parse(
                            prefix + number.substring(0, 3) + " " + number.substring(3, 7) + "-" + number.substring(7)))
                    .as(prefix)
                    .isEqualTo(expected);
        }
        assertThat(numbers.parse("+86" + number)).isEqualTo(numbers.parse(" + 86 " + number + " "));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }
}
